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

    private final Panel[] panels;
    private final Reach reach;
    private final int[] slots;
    private final int[] steps;
    private final long[] rules;
    /** For each combination, one more than the place of its marks among the distinct ones; zero if nobody has come with it. */
    private final short[] known;
    private final Map<Marks, Integer> places = new HashMap<>();
    private volatile Marks[] distinct = {};

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
        Marks[] all = distinct;
        marks.add(id > 0 && id <= all.length ? all[id - 1] : learn(place, numbers, witness));
    }

    private Marks learn(int place, int[] numbers, Panel.Witness witness) {
        Marks marks = new Marks(rules.length);
        for (Panel panel : panels) {
            marks.add(panel.marks(numbers, witness));
        }
        return keep(place, marks.sealed());
    }

    /** Many combinations leave the same marks, which are kept once. */
    private synchronized Marks keep(int place, Marks marks) {
        Integer known = places.get(marks);
        if (known == null) {
            known = places.size();
            places.put(marks, known);
            Marks[] all = Arrays.copyOf(distinct, known + 1);
            all[known] = marks;
            distinct = all;
        }
        this.known[place] = (short) (known + 1);
        return distinct[known];
    }
}
