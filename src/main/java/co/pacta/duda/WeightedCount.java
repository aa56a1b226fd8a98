package co.pacta.duda;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;

/** Counts, exactly, the assignments that make a function true, when each value stands for a number of cases. */
public final class WeightedCount {

    private final Diagrams diagrams;
    private final long[][] weights;
    private final BigInteger[] below;
    private final Map<Integer, BigInteger> known = new HashMap<>();

    /** @param weights for each variable, how many cases each of its values stands for */
    public WeightedCount(Diagrams diagrams, long[][] weights) {
        this.diagrams = diagrams;
        this.weights = weights;
        this.below = new BigInteger[weights.length + 1];
        below[weights.length] = BigInteger.ONE;
        for (int v = weights.length - 1; v >= 0; v--) {
            long sum = 0;
            for (long weight : weights[v]) {
                sum += weight;
            }
            below[v] = below[v + 1].multiply(BigInteger.valueOf(sum));
        }
    }

    public BigInteger of(int function) {
        return scaled(function, 0);
    }

    /** The count over the variables from {@code from} on. */
    private BigInteger scaled(int function, int from) {
        if (function == Diagrams.FALSE) {
            return BigInteger.ZERO;
        }
        int variable = function == Diagrams.TRUE ? weights.length : diagrams.at(function)[0];
        BigInteger own = function == Diagrams.TRUE ? BigInteger.ONE : of(function, variable);
        return own.multiply(below[from].divide(below[variable]));
    }

    private BigInteger of(int function, int variable) {
        BigInteger count = known.get(function);
        if (count == null) {
            count = BigInteger.ZERO;
            int[] node = diagrams.at(function);
            for (int v = 1; v < node.length; v++) {
                count = count.add(scaled(node[v], variable + 1).multiply(BigInteger.valueOf(weights[variable][v - 1])));
            }
            known.put(function, count);
        }
        return count;
    }
}
