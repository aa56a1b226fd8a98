package co.pacta.duda;

import java.util.Random;

/** Functions drawn at random over four small variables, always the same for a source of chance. */
final class RandomFunctions {

    static final int[] SIZES = {2, 3, 2, 4};

    private final Diagrams d;
    private final Random random;

    RandomFunctions(Diagrams d, Random random) {
        this.d = d;
        this.random = random;
    }

    /** A function made of as many as {@code 2^depth} tests of a variable. */
    int next(int depth) {
        int v = random.nextInt(SIZES.length);
        if (depth == 0) {
            return d.is(v, random.nextInt(SIZES[v]));
        }
        int a = next(depth - 1);
        int b = next(depth - 1);
        return random.nextBoolean() ? d.and(a, d.not(b)) : d.or(a, b);
    }
}
