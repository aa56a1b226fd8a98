package co.pacta.drools;

import co.pacta.hallazgo.Bits;
import java.util.Arrays;

/** Sets of rules that the answers to some questions leave crossed out, or not. */
final class Marks {

    /** Those refuted, whatever else the case says. */
    final long[] dead;
    /** Those that do not hold, if what is not known is taken for whatever the board says. */
    final long[] no;
    /** Those that missed something. */
    final long[] missing;
    /** Those that must be asked of each case; if they may have missed something, they are among those too. */
    final long[] ask;
    private final boolean onlyDead;

    Marks(int words) {
        this(new long[words], new long[words], new long[words], new long[words], true);
    }

    private Marks(long[] dead, long[] no, long[] missing, long[] ask, boolean onlyDead) {
        this.dead = dead;
        this.no = no;
        this.missing = missing;
        this.ask = ask;
        this.onlyDead = onlyDead;
    }

    /** The same in an object made after writing them: any thread that sees it sees them whole. Nobody writes on it. */
    Marks sealed() {
        return new Marks(dead, no, missing, ask, Bits.isEmpty(no) && Bits.isEmpty(missing) && Bits.isEmpty(ask));
    }

    /** Whether they say something besides who is dead. */
    boolean saysMore() {
        return !onlyDead;
    }

    /** Adds to the dead those in some words. */
    void kill(long[] words, int from) {
        for (int i = 0; i < dead.length; i++) {
            dead[i] |= words[from + i];
        }
    }

    /** Adds the marks of a sealed one. */
    void add(Marks other) {
        Bits.add(dead, other.dead);
        if (!other.onlyDead) {
            Bits.add(no, other.no);
            Bits.add(missing, other.missing);
            Bits.add(ask, other.ask);
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Marks m && Arrays.equals(dead, m.dead) && Arrays.equals(no, m.no)
                && Arrays.equals(missing, m.missing) && Arrays.equals(ask, m.ask);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(dead) + Arrays.hashCode(missing);
    }
}
