package co.pacta.duda;

import java.util.Arrays;

/** The nodes of some diagrams by number, each only once: its variable, then its child for each value. */
final class DiagramNodes {

    private static final int FIRST = 64;

    private int[][] nodes = new int[FIRST][];
    /** For each node, the next one in its chain; zero at the end. */
    private int[] next = new int[FIRST];
    /** Where each chain starts. */
    private int[] chains = new int[FIRST];
    private int count;

    /** @param constants how many nodes without children come first, below every variable */
    DiagramNodes(int constants) {
        for (int i = 0; i < constants; i++) {
            nodes[count++] = new int[] {Integer.MAX_VALUE};
        }
    }

    int[] get(int node) {
        return nodes[node];
    }

    /** The number of the node with that variable and those children. */
    int of(int variable, int[] children) {
        int hash = hash(variable, children, 0);
        for (int n = chains[hash & chains.length - 1]; n != 0; n = next[n]) {
            if (nodes[n][0] == variable && Arrays.equals(nodes[n], 1, nodes[n].length, children, 0, children.length)) {
                return n;
            }
        }
        if (count == nodes.length) {
            grow();
        }
        int[] node = new int[children.length + 1];
        node[0] = variable;
        System.arraycopy(children, 0, node, 1, children.length);
        nodes[count] = node;
        chain(count, hash);
        return count++;
    }

    private static int hash(int variable, int[] children, int from) {
        int hash = variable;
        for (int i = from; i < children.length; i++) {
            hash = hash * 31 + children[i];
        }
        hash *= 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    private void chain(int node, int hash) {
        next[node] = chains[hash & chains.length - 1];
        chains[hash & chains.length - 1] = node;
    }

    private void grow() {
        nodes = Arrays.copyOf(nodes, 2 * count);
        next = new int[2 * count];
        chains = new int[2 * count];
        for (int n = 0; n < count; n++) {
            if (nodes[n].length > 1) {
                chain(n, hash(nodes[n][0], nodes[n], 1));
            }
        }
    }
}
