package co.pacta.drools;

import co.pacta.hallazgo.Bits;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The questions that read the same slots of a case. For each combination of what may be in them it remembers what the answers leave of
 * the rules that ask: the first case that comes with it asks the compiled conditions, and those after it look it up. For any number of threads.
 */
final class Panel {

    /** More combinations than these are not worth remembering. */
    private static final int MOST = 1 << 16;

    private final int[] slots;
    private final int[] steps;
    private final Reach reach;
    private final List<Asking> askings;
    private final long[] rules;
    private final Marks unheard;
    private final Marks unheardInPart;
    private final Marks[] known;
    private final Map<Marks, Marks> distinct = new HashMap<>();

    /** A question and the rules that ask it. */
    record Asking(Question<?> question, long[] rules) {
    }

    /** Who asks a question about a case, to learn from it. */
    interface Witness {

        /** Asks on a board that nobody had read. */
        Testimony ask(Question<?> question);
    }

    /**
     * What a question answered.
     *
     * @param read    what it read to answer
     * @param missing whether something it read is not known; then {@code held} is not to be trusted
     */
    record Testimony(Reach read, boolean held, boolean missing) {
    }

    Panel(Reach reach, List<Asking> askings, Slots numbers, int size) {
        this.reach = reach;
        this.askings = askings;
        this.slots = reach.places();
        this.steps = new int[slots.length];
        this.rules = Bits.of(size);
        askings.forEach(a -> Bits.add(rules, a.rules));
        Marks all = new Marks(rules.length);
        Bits.add(all.ask, rules);
        this.unheard = all.sealed();
        Marks inPart = new Marks(rules.length);
        Bits.add(inPart.ask, rules);
        Bits.add(inPart.missing, rules);
        this.unheardInPart = inPart.sealed();
        long combinations = 1;
        for (int i = 0; i < slots.length && combinations <= MOST; i++) {
            steps[i] = (int) combinations;
            combinations *= numbers.size(slots[i]);
        }
        this.known = new Marks[combinations <= MOST ? (int) combinations : 0];
    }

    Reach reach() {
        return reach;
    }

    /** The rules that ask something of these slots. */
    long[] rules() {
        return rules;
    }

    /** What the answers leave of the rules, in a case with those numbers in its slots. */
    Marks marks(int[] numbers, Witness witness) {
        int place = 0;
        boolean countable = known.length > 0;
        boolean whole = true;
        for (int i = 0; i < slots.length; i++) {
            int number = numbers[slots[i]];
            countable &= number != Slots.MANY;
            whole &= number != Slots.UNKNOWN;
            place += number * steps[i];
        }
        if (!countable) {
            return whole ? unheard : unheardInPart;
        }
        Marks marks = known[place];
        if (marks == null) {
            marks = learn(witness);
            known[place] = marks;
        }
        return marks;
    }

    private Marks learn(Witness witness) {
        Marks marks = new Marks(rules.length);
        for (Asking asking : askings) {
            Testimony said = witness.ask(asking.question);
            if (!reach.covers(said.read)) {
                Bits.add(marks.ask, asking.rules);
                Bits.add(marks.missing, asking.rules);
            } else {
                if (said.missing) {
                    Bits.add(marks.missing, asking.rules);
                }
                if (!said.held) {
                    Bits.add(said.missing ? marks.no : marks.dead, asking.rules);
                }
            }
        }
        return shared(marks.sealed());
    }

    /** The same marks, once for all the combinations that leave them: few and small, they stay near the processor. */
    private synchronized Marks shared(Marks marks) {
        Marks same = distinct.putIfAbsent(marks, marks);
        return same == null ? marks : same;
    }
}
