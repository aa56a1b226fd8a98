package co.pacta.hallazgo;

/** Sets of rules as bits, 64 in each word; a rule is its place in a list. */
public final class Bits {

    private static final int WORD = Long.SIZE;

    private Bits() {
    }

    public static long[] of(int size) {
        return new long[(size + WORD - 1) / WORD];
    }

    public static void set(long[] bits, int place) {
        bits[place / WORD] |= 1L << place;
    }

    public static void clear(long[] bits, int place) {
        bits[place / WORD] &= ~(1L << place);
    }

    public static boolean has(long[] bits, int place) {
        return (bits[place / WORD] & 1L << place) != 0;
    }

    public static boolean meet(long[] some, long[] others) {
        for (int i = 0; i < some.length; i++) {
            if ((some[i] & others[i]) != 0) {
                return true;
            }
        }
        return false;
    }

    public static boolean isEmpty(long[] bits) {
        for (long word : bits) {
            if (word != 0) {
                return false;
            }
        }
        return true;
    }

    public static void add(long[] to, long[] some) {
        for (int i = 0; i < to.length; i++) {
            to[i] |= some[i];
        }
    }

    /** The first place from one on that is in a set; -1 if there is none. */
    public static int next(int from, long[] bits) {
        for (int word = from / WORD; word < bits.length; word++) {
            long rest = word == from / WORD ? bits[word] & -1L << from : bits[word];
            if (rest != 0) {
                return word * WORD + Long.numberOfTrailingZeros(rest);
            }
        }
        return -1;
    }
}
