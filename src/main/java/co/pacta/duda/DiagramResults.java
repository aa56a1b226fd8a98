package co.pacta.duda;

/** What some operations on diagrams gave, by a number that says which one on what. */
final class DiagramResults {

    /** What has not been worked out. */
    static final int NONE = -1;
    private static final int FIRST = 128;
    /** 2^64 divided by the golden ratio, odd: spreads what it multiplies over the high bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Zero where there is none. */
    private long[] keys = new long[FIRST];
    private int[] results = new int[FIRST];
    private int count;

    int get(long key) {
        int place = place(key);
        return keys[place] == key ? results[place] : NONE;
    }

    /** @param key not zero */
    void put(long key, int result) {
        if (2 * count >= keys.length) {
            grow();
        }
        int place = place(key);
        count += keys[place] == key ? 0 : 1;
        keys[place] = key;
        results[place] = result;
    }

    /** Where it is, or the free place where it would be. */
    private int place(long key) {
        int place = (int) (key * SPREAD >>> Integer.SIZE) & keys.length - 1;
        while (keys[place] != 0 && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldResults = results;
        keys = new long[2 * oldKeys.length];
        results = new int[2 * oldKeys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int place = place(oldKeys[i]);
                keys[place] = oldKeys[i];
                results[place] = oldResults[i];
            }
        }
    }
}
