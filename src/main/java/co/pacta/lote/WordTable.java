package co.pacta.lote;

import java.util.Map;

/** A closed list of words and what each one means, asked with characters that are still in the buffer of a parser. */
final class WordTable<T> {

    private static final int SPREAD = 31;

    private final char[][] words;
    private final Object[] meanings;
    private final int mask;

    WordTable(Map<String, ? extends T> meaningOf) {
        int size = Integer.highestOneBit(Math.max(1, meaningOf.size()) * 4);
        words = new char[size][];
        meanings = new Object[size];
        mask = size - 1;
        meaningOf.forEach((word, meaning) -> {
            char[] letters = word.toCharArray();
            int place = hash(letters, 0, letters.length) & mask;
            while (words[place] != null) {
                place = place + 1 & mask;
            }
            words[place] = letters;
            meanings[place] = meaning;
        });
    }

    private static int hash(char[] chars, int from, int length) {
        int hash = length;
        for (int i = from; i < from + length; i++) {
            hash = hash * SPREAD + chars[i];
        }
        return hash ^ hash >>> 15;
    }

    /** What the word means; null if it is not in the list. */
    @SuppressWarnings("unchecked")
    T get(char[] chars, int from, int length) {
        for (int place = hash(chars, from, length) & mask; words[place] != null; place = place + 1 & mask) {
            if (same(words[place], chars, from, length)) {
                return (T) meanings[place];
            }
        }
        return null;
    }

    static boolean same(char[] word, char[] chars, int from, int length) {
        if (word.length != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (word[i] != chars[from + i]) {
                return false;
            }
        }
        return true;
    }
}
