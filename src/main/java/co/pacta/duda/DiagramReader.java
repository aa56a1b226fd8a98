package co.pacta.duda;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Reads functions of a diagram: how many assignments make one true, where it holds, its shortest example. */
public final class DiagramReader {

    private final Diagrams diagrams;
    private final BigInteger[] below;
    private final Map<Integer, BigInteger> counts = new HashMap<>();
    private final Map<Integer, Integer> lengths = new HashMap<>();

    public DiagramReader(Diagrams diagrams) {
        this.diagrams = diagrams;
        int variables = diagrams.sizes.length;
        this.below = new BigInteger[variables + 1];
        below[variables] = BigInteger.ONE;
        for (int v = variables - 1; v >= 0; v--) {
            below[v] = below[v + 1].multiply(BigInteger.valueOf(diagrams.sizes[v]));
        }
    }

    /** The number of assignments that make the function true, exactly. */
    public BigInteger count(int function) {
        return scaled(function, 0);
    }

    private BigInteger scaled(int function, int from) {
        if (function == Diagrams.FALSE) {
            return BigInteger.ZERO;
        }
        int variable = Math.min(diagrams.nodes.get(function)[0], diagrams.sizes.length);
        BigInteger own = function == Diagrams.TRUE ? BigInteger.ONE : own(function);
        return own.multiply(below[from].divide(below[variable]));
    }

    private BigInteger own(int function) {
        BigInteger count = counts.get(function);
        if (count == null) {
            count = BigInteger.ZERO;
            int[] node = diagrams.nodes.get(function);
            for (int v = 1; v < node.length; v++) {
                count = count.add(scaled(node[v], node[0] + 1));
            }
            counts.put(function, count);
        }
        return count;
    }

    /** Whether the function holds at an assignment that gives a value to every variable. */
    public boolean holds(int function, int[] values) {
        int at = function;
        while (at > Diagrams.TRUE) {
            int[] node = diagrams.nodes.get(at);
            at = node[values[node[0]] + 1];
        }
        return at == Diagrams.TRUE;
    }

    /** The example that fixes the fewest variables: -1 where any value will do. The function must not be FALSE. */
    public int[] shortest(int function) {
        int[] values = new int[diagrams.sizes.length];
        Arrays.fill(values, -1);
        int at = function;
        while (at > Diagrams.TRUE) {
            int[] node = diagrams.nodes.get(at);
            int best = 1;
            for (int v = 2; v < node.length; v++) {
                best = length(node[v]) < length(node[best]) ? v : best;
            }
            values[node[0]] = best - 1;
            at = node[best];
        }
        return values;
    }

    private int length(int function) {
        if (function <= Diagrams.TRUE) {
            return function == Diagrams.TRUE ? 0 : Integer.MAX_VALUE / 2;
        }
        Integer known = lengths.get(function);
        if (known == null) {
            int[] node = diagrams.nodes.get(function);
            int least = Integer.MAX_VALUE / 2;
            for (int v = 1; v < node.length; v++) {
                least = Math.min(least, length(node[v]) + 1);
            }
            known = least;
            lengths.put(function, known);
        }
        return known;
    }
}
