package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.TablasLegales;
import co.pacta.hallazgo.Bits;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.ReglaSuelta.Prueba;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * All the conditions of a rule set, arranged by what they read: each {@link Panel} holds those that read the same slots. A rule is a bit;
 * it holds in a case if no panel crosses it out. For any number of threads.
 */
final class Grid {

    private final List<ReglaSuelta> rules;
    private final TablasLegales tables;
    /** For each rule, what each of its conditions reads. */
    private final List<List<Reach>> reaches = new ArrayList<>();
    private final Block[] onFacts;
    private final Block[] onFile;
    private final long[] every;
    /** For each bit of a {@link Kind}, the rules that it leaves open. */
    private final long[][] openTo = new long[Long.SIZE][];
    private final AtomicReferenceArray<Focus> byKind = new AtomicReferenceArray<>(Kind.kinds());

    Grid(List<ReglaSuelta> rules, Slots numbers, TablasLegales tables) {
        this.rules = List.copyOf(rules);
        this.tables = tables;
        List<Panel> panels = panels(numbers);
        this.onFacts = Block.of(panels.stream().filter(p -> p.reach().concepts() == 0).toList(), numbers).toArray(Block[]::new);
        this.onFile = Block.of(panels.stream().filter(p -> p.reach().concepts() != 0).toList(), numbers).toArray(Block[]::new);
        this.every = Bits.of(rules.size());
        for (int bit = 0; bit < Long.SIZE; bit++) {
            openTo[bit] = Bits.of(rules.size());
        }
        for (int i = 0; i < rules.size(); i++) {
            Bits.set(every, i);
            for (long rest = rules.get(i).clases(); rest != 0; rest &= rest - 1) {
                Bits.set(openTo[Long.numberOfTrailingZeros(rest)], i);
            }
        }
    }

    private List<Panel> panels(Slots numbers) {
        Map<Prueba<?>, long[]> askedBy = new IdentityHashMap<>();
        Map<Reach, List<Panel.Asking>> byReach = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            List<Prueba<?>> parts = new ArrayList<>(rules.get(i).partesDeHechos());
            parts.addAll(rules.get(i).partes());
            List<Reach> read = new ArrayList<>(parts.size());
            for (Prueba<?> part : parts) {
                Question<?> question = (Question<?>) part;
                Reach reach = question.reach(tables);
                read.add(reach);
                long[] some = askedBy.get(part);
                if (some == null) {
                    some = Bits.of(rules.size());
                    askedBy.put(part, some);
                    byReach.computeIfAbsent(reach, r -> new ArrayList<>()).add(new Panel.Asking(question, some));
                }
                Bits.set(some, i);
            }
            reaches.add(List.copyOf(read));
        }
        List<Panel> all = new ArrayList<>();
        byReach.forEach((reach, askings) -> all.add(new Panel(reach, askings, numbers, rules.size())));
        return List.copyOf(all);
    }

    /** What each condition of a rule reads. */
    List<Reach> reaches(int rule) {
        return reaches.get(rule);
    }

    /**
     * What matters in a kind of case.
     *
     * @param open    the rules that the kind leaves open
     * @param onFacts blocks that those rules ask, if they read facts alone
     * @param onFile  the others
     * @param slots   the slots that those blocks read
     */
    record Focus(long[] open, Block[] onFacts, Block[] onFile, int[] slots) {
    }

    /** What matters in cases of the kind of that one, worked out the first time. */
    Focus focus(Caso caso) {
        int kind = Kind.number(caso);
        Focus known = byKind.get(kind);
        if (known == null) {
            known = focus(Kind.of(caso));
            byKind.set(kind, known);
        }
        return known;
    }

    private Focus focus(long kind) {
        long[] open = every.clone();
        for (long rest = kind; rest != 0; rest &= rest - 1) {
            long[] some = openTo[Long.numberOfTrailingZeros(rest)];
            for (int i = 0; i < open.length; i++) {
                open[i] &= some[i];
            }
        }
        Block[] facts = asked(onFacts, open);
        Block[] file = asked(onFile, open);
        long slots = 0;
        for (Block[] blocks : List.of(facts, file)) {
            for (Block block : blocks) {
                slots |= block.reach().slots();
            }
        }
        return new Focus(open, facts, file, new Reach(slots, 0).places());
    }

    private static Block[] asked(Block[] blocks, long[] some) {
        Block[] asked = new Block[blocks.length];
        int count = 0;
        for (Block block : blocks) {
            if (Bits.meet(block.rules(), some)) {
                asked[count++] = block;
            }
        }
        return Arrays.copyOf(asked, count);
    }
}
