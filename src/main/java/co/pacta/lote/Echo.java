package co.pacta.lote;

import co.pacta.caso.CasoEnCurso;
import co.pacta.caso.Dato;
import java.util.Arrays;

/**
 * What the line before said, and where: most lines of a batch are written by the same program and say mostly the same, so a stretch of
 * bytes equal to one of the line before is read by comparing it. One object for each reader.
 */
final class Echo {

    private static final int NONE = -1;

    private Said before = new Said();
    private Said now = new Said();
    private byte[] line = {};

    /** A line: for each key that it has, where it starts and ends with its value, what it says and the key after it in its group. */
    private static final class Said {

        private byte[] bytes = {};
        private final int[] from = new int[FactTable.KEYS];
        private final int[] to = new int[FactTable.KEYS];
        private final int[] next = new int[FactTable.KEYS];
        private final Dato[] what = new Dato[FactTable.KEYS];

        private void clear(byte[] line) {
            bytes = line;
            Arrays.fill(to, NONE);
        }
    }

    /** Starts a line. */
    void open(byte[] bytes) {
        line = bytes;
        now.clear(bytes);
    }

    /** The line was right: the next one may repeat it. */
    void keep() {
        Said other = before;
        before = now;
        now = other;
    }

    /**
     * Notes a member, the first one with that key.
     *
     * @param what  what it says, if it is a fact with one of a few values; null if not
     * @param after the key before it in the same group; -1 if it is the first
     */
    void note(int key, int from, int to, Dato what, int after) {
        Refused.unless(now.to[key] == NONE);
        now.from[key] = from;
        now.to[key] = to;
        now.what[key] = what;
        now.next[key] = NONE;
        if (after != NONE) {
            now.next[after] = key;
        }
    }

    /** Where a member noted in this line ends. */
    int end(int key) {
        return now.to[key];
    }

    /**
     * Reads the members that say the same as those of the line before, from a key on.
     *
     * @param at    where that key should be
     * @param group the group it is in
     * @param after the key before it; -1 if it is the first
     * @return the last key read; -1 if not even the first one says the same
     */
    int repeat(int key, int at, int group, int after, CasoEnCurso facts) {
        if (before.to[key] == NONE || before.what[key] == null) {
            return NONE;
        }
        int origin = before.from[key];
        int same = same(at, origin, Math.max(before.to[group], before.to[key]));
        int last = NONE;
        for (int k = key; k != NONE && before.what[k] != null && before.to[k] - origin <= same; k = before.next[k]) {
            note(k, at + before.from[k] - origin, at + before.to[k] - origin, before.what[k], last == NONE ? after : last);
            facts.pon(before.what[k]);
            last = k;
        }
        return last;
    }

    /** How many bytes from there are those of the line before from {@code origin}, looking no farther than {@code end} in it. */
    private int same(int at, int origin, int end) {
        int most = Math.min(end - origin, line.length - at);
        int found = Arrays.mismatch(line, at, at + most, before.bytes, origin, origin + most);
        return found < 0 ? most : found;
    }
}
