package co.pacta.lote;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

/** A closed list of words and what each one means, asked with bytes that are still in the line. */
final class WordTable<T> {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** 2^64 divided by the golden ratio, odd: spreads what it multiplies over the high bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final byte[][] words;
    private final long[] firsts;
    private final long[] lasts;
    private final Object[] meanings;
    private final int mask;

    WordTable(Map<String, ? extends T> meaningOf) {
        int size = Integer.highestOneBit(Math.max(1, meaningOf.size()) * 4);
        words = new byte[size][];
        firsts = new long[size];
        lasts = new long[size];
        meanings = new Object[size];
        mask = size - 1;
        meaningOf.forEach((word, meaning) -> {
            byte[] letters = word.getBytes(StandardCharsets.UTF_8);
            long first = first(letters, 0, letters.length);
            long last = last(letters, 0, letters.length);
            int place = place(first, last, letters.length);
            while (words[place] != null) {
                place = place + 1 & mask;
            }
            words[place] = letters;
            firsts[place] = first;
            lasts[place] = last;
            meanings[place] = meaning;
        });
    }

    /** The first eight bytes, or all of them if there are fewer. */
    private static long first(byte[] bytes, int from, int length) {
        if (from + Long.BYTES <= bytes.length) {
            long eight = (long) EIGHT.get(bytes, from);
            return length >= Long.BYTES ? eight : eight & (1L << length * Byte.SIZE) - 1;
        }
        long few = 0;
        for (int i = Math.min(length, Long.BYTES) - 1; i >= 0; i--) {
            few = few << Byte.SIZE | bytes[from + i] & 0xFF;
        }
        return few;
    }

    /** The last eight bytes, if there are that many. */
    private static long last(byte[] bytes, int from, int length) {
        return length >= Long.BYTES ? (long) EIGHT.get(bytes, from + length - Long.BYTES) : 0;
    }

    private int place(long first, long last, int length) {
        long mixed = (first ^ Long.rotateLeft(last, 23) ^ length) * SPREAD;
        return (int) (mixed >>> Integer.SIZE) & mask;
    }

    @SuppressWarnings("unchecked")
    void forEach(Consumer<T> visit) {
        for (Object meaning : meanings) {
            if (meaning != null) {
                visit.accept((T) meaning);
            }
        }
    }

    /** What the word means; null if it is not in the list. */
    @SuppressWarnings("unchecked")
    T get(byte[] bytes, int from, int length) {
        long first = first(bytes, from, length);
        long last = last(bytes, from, length);
        for (int place = place(first, last, length); words[place] != null; place = place + 1 & mask) {
            boolean same = firsts[place] == first && lasts[place] == last && words[place].length == length
                    && (length <= 2 * Long.BYTES || same(words[place], bytes, from, length));
            if (same) {
                return (T) meanings[place];
            }
        }
        return null;
    }

    static boolean same(byte[] word, byte[] bytes, int from, int length) {
        return word.length == length && Arrays.equals(word, 0, length, bytes, from, from + length);
    }
}
