package co.pacta.duda;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Reduced ordered decision diagrams over variables with small finite domains: yes-or-no functions of unknown facts, kept in
 * canonical form, so that two functions are equal exactly when they are the same number. Not shared between threads.
 */
public final class Diagrams {

    public static final int FALSE = 0;
    public static final int TRUE = 1;

    private static final int AND = 0;
    private static final int OR = 1;
    private static final int XOR = 2;
    private static final int RESTRICT = 3;
    /** More than the values of any variable. */
    private static final int VALUES = 1 << 16;

    /** How many values each variable has. */
    final int[] sizes;
    final DiagramNodes nodes = new DiagramNodes(TRUE + 1);
    private final DiagramResults results = new DiagramResults();

    /** @param sizes how many values each variable has, in the order of the diagrams */
    Diagrams(int[] sizes) {
        this.sizes = sizes.clone();
    }

    private int node(int variable, int[] children) {
        boolean same = true;
        for (int c : children) {
            same &= c == children[0];
        }
        if (same) {
            return children[0];
        }
        return nodes.of(variable, children);
    }

    /** The function that holds when the variable has that value. */
    public int is(int variable, int value) {
        int[] children = new int[sizes[variable]];
        children[value] = TRUE;
        return node(variable, children);
    }

    /** The function that is {@code branches[v]} when the variable has value {@code v}. */
    int choose(int variable, int[] branches) {
        int result = FALSE;
        boolean below = true;
        for (int branch : branches) {
            below &= nodes.get(branch)[0] > variable;
        }
        if (below) {
            return node(variable, branches);
        }
        for (int v = 0; v < branches.length; v++) {
            result = or(result, and(is(variable, v), branches[v]));
        }
        return result;
    }

    public int and(int a, int b) {
        return apply(AND, a, b);
    }

    public int or(int a, int b) {
        return apply(OR, a, b);
    }

    public int xor(int a, int b) {
        return apply(XOR, a, b);
    }

    public int not(int a) {
        return xor(a, TRUE);
    }

    int ifElse(int test, int then, int otherwise) {
        return or(and(test, then), and(not(test), otherwise));
    }

    /** Whether {@code b} holds wherever {@code a} does. */
    public boolean implies(int a, int b) {
        return and(a, not(b)) == FALSE;
    }

    private int apply(int op, int x, int y) {
        int a = Math.min(x, y);
        int b = Math.max(x, y);
        int simple = simple(op, a, b);
        if (simple >= 0) {
            return simple;
        }
        long key = key(op, a, b);
        int known = results.get(key);
        if (known != DiagramResults.NONE) {
            return known;
        }
        int variable = Math.min(nodes.get(a)[0], nodes.get(b)[0]);
        int[] children = new int[sizes[variable]];
        for (int v = 0; v < children.length; v++) {
            children[v] = apply(op, child(a, variable, v), child(b, variable, v));
        }
        int result = node(variable, children);
        results.put(key, result);
        return result;
    }

    /** The answer when an operand is constant or both are equal; -1 otherwise. */
    private static int simple(int op, int a, int b) {
        if (a == b) {
            return op == XOR ? FALSE : a;
        }
        if (a == FALSE) {
            return op == AND ? FALSE : b;
        }
        if (a == TRUE && op != XOR) {
            return op == AND ? b : TRUE;
        }
        return -1;
    }

    private int child(int node, int variable, int value) {
        int[] n = nodes.get(node);
        return n[0] == variable ? n[value + 1] : node;
    }

    private static long key(int op, int a, int b) {
        return ((long) op << 60) | ((long) a << 30) | b;
    }

    /** The function once the variable is known to have that value. */
    int restrict(int function, int variable, int value) {
        int[] n = nodes.get(function);
        if (n[0] > variable) {
            return function;
        }
        if (n[0] == variable) {
            return n[value + 1];
        }
        long key = key(RESTRICT, function, variable * VALUES + value);
        int known = results.get(key);
        if (known != DiagramResults.NONE) {
            return known;
        }
        int[] children = new int[n.length - 1];
        for (int v = 0; v < children.length; v++) {
            children[v] = restrict(n[v + 1], variable, value);
        }
        int result = node(n[0], children);
        results.put(key, result);
        return result;
    }

    /** Adds to {@code support} the variables on which the function depends. */
    void support(int function, BitSet support) {
        support(function, support, new BitSet());
    }

    private void support(int function, BitSet support, BitSet seen) {
        if (function <= TRUE || seen.get(function)) {
            return;
        }
        seen.set(function);
        int[] n = nodes.get(function);
        support.set(n[0]);
        for (int v = 1; v < n.length; v++) {
            support(n[v], support, seen);
        }
    }

    /** One assignment that makes the function true: value per variable, -1 where any will do. The function must not be FALSE. */
    public int[] example(int function) {
        int[] values = new int[sizes.length];
        Arrays.fill(values, -1);
        int at = function;
        while (at > TRUE) {
            int[] n = nodes.get(at);
            int v = 1;
            while (n[v] == FALSE) {
                v++;
            }
            values[n[0]] = v - 1;
            at = n[v];
        }
        return values;
    }

    /**
     * How likely the function is to be true.
     *
     * @param weights for each variable, how likely each value is; they add up to 1
     */
    double share(int function, double[][] weights) {
        return share(function, weights, new HashMap<>());
    }

    private double share(int function, double[][] weights, Map<Integer, Double> done) {
        if (function <= TRUE) {
            return function;
        }
        Double known = done.get(function);
        if (known != null) {
            return known;
        }
        int[] n = nodes.get(function);
        double sum = 0;
        for (int v = 1; v < n.length; v++) {
            sum += weights[n[0]][v - 1] * share(n[v], weights, done);
        }
        done.put(function, sum);
        return sum;
    }
}
