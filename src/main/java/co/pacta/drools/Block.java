package co.pacta.drools;

import co.pacta.hallazgo.Bits;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Some {@link Panel}s looked at together: for each combination of what may be in their slots, what all of them leave of the rules. It asks
 * the panels once for each combination. For any number of threads.
 */
final class Block {

    /** Combinations of one block: few enough to stay near the processor. */
    private static final int MOST = 1 << 12;
    private static final int FIRST = 8;

    private final Panel[] panels;
    private final Reach reach;
    private final int[] slots;
    private final int[] steps;
    private final long[] rules;
    /** For each combination, one more than the place of its marks among the distinct ones; zero if nobody has come with it. */
    private final short[] known;
    private final Map<Marks, Integer> places = new HashMap<>();
    /** The words of the dead of each distinct marks, one after another: near each other in memory. */
    private long[] dead;
    /** Each distinct marks, or nothing if all they say is who is dead. */
    private Marks[] more;
    /** How many are there; written after them. */
    private volatile int count;

    private Block(List<Panel> panels, Slots numbers) {
        this.panels = panels.toArray(Panel[]::new);
        this.reach = reach(panels);
        this.slots = reach.places();
        this.steps = new int[slots.length];
        this.rules = new long[panels.get(0).rules().length];
        panels.forEach(p -> Bits.add(rules, p.rules()));
        long combinations = 1;
        for (int i = 0; i < slots.length && combinations <= MOST; i++) {
            steps[i] = (int) combinations;
            combinations *= numbers.size(slots[i]);
        }
        this.known = new short[combinations <= MOST ? (int) combinations : 0];
        this.dead = new long[FIRST * rules.length];
        this.more = new Marks[FIRST];
    }

    /** Puts panels together while the combinations are few, each where it adds the fewest; the others stay apart. */
    static List<Block> of(List<Panel> panels, Slots numbers) {
        List<List<Panel>> groups = new ArrayList<>();
        List<Panel> largest = new ArrayList<>(panels);
        largest.sort((one, other) -> Long.compare(numbers.combinations(other.reach()), numbers.combinations(one.reach())));
        for (Panel panel : largest) {
            List<Panel> best = new ArrayList<>();
            long least = Long.MAX_VALUE;
            for (List<Panel> group : groups) {
                long before = numbers.combinations(reach(group));
                long after = numbers.combinations(reach(group).with(panel.reach()));
                if (after <= MOST && after - before < least) {
                    least = after - before;
                    best = group;
                }
            }
            if (best.isEmpty()) {
                groups.add(best);
            }
            best.add(panel);
        }
        return groups.stream().map(g -> new Block(g, numbers)).toList();
    }

    private static Reach reach(List<Panel> panels) {
        Reach all = new Reach(0, 0);
        for (Panel panel : panels) {
            all = all.with(panel.reach());
        }
        return all;
    }

    /** The rules that ask something of these slots. */
    long[] rules() {
        return rules;
    }

    Reach reach() {
        return reach;
    }

    /** Adds what the answers leave of the rules, in a case with those numbers in its slots. */
    void mark(int[] numbers, Panel.Witness witness, Marks marks) {
        int place = 0;
        boolean countable = known.length > 0;
        for (int i = 0; i < slots.length; i++) {
            int number = numbers[slots[i]];
            countable &= number != Slots.MANY;
            place += number * steps[i];
        }
        if (!countable) {
            for (Panel panel : panels) {
                marks.add(panel.marks(numbers, witness));
            }
            return;
        }
        int id = known[place];
        if (id == 0 || id > count) {
            learn(place, numbers, witness, marks);
        } else if (more[id - 1] == null) {
            marks.kill(dead, (id - 1) * rules.length);
        } else {
            marks.add(more[id - 1]);
        }
    }

    private void learn(int place, int[] numbers, Panel.Witness witness, Marks marks) {
        Marks learnt = new Marks(rules.length);
        for (Panel panel : panels) {
            learnt.add(panel.marks(numbers, witness));
        }
        Marks sealed = learnt.sealed();
        marks.add(sealed);
        keep(place, sealed);
    }

    /** Many combinations leave the same marks, which are kept once. */
    private synchronized void keep(int place, Marks marks) {
        Integer id = places.get(marks);
        if (id == null) {
            int last = count;
            if (last == more.length) {
                dead = Arrays.copyOf(dead, 2 * dead.length);
                more = Arrays.copyOf(more, 2 * last);
            }
            System.arraycopy(marks.dead, 0, dead, last * rules.length, rules.length);
            more[last] = marks.saysMore() ? marks : null;
            id = last + 1;
            places.put(marks, id);
            count = id;
        }
        known[place] = (short) (int) id;
    }
}
