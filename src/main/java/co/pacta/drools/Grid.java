package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Rastro;
import co.pacta.caso.TablasLegales;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.ReglaSuelta.Prueba;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All the conditions of a rule set, arranged by what they read: each {@link Panel} holds those that read the same slots. A rule is a bit;
 * it holds in a case if no panel crosses it out. For any number of threads.
 */
final class Grid {

    private final List<ReglaSuelta> rules;
    private final TablasLegales tables;
    private final List<Block> onFacts;
    private final List<Block> onFile;
    private final AtomicReferenceArray<Focus> byKind = new AtomicReferenceArray<>(Kind.kinds());

    Grid(List<ReglaSuelta> rules, Slots numbers, TablasLegales tables) {
        this.rules = List.copyOf(rules);
        this.tables = tables;
        List<Panel> panels = panels(numbers);
        this.onFacts = Block.of(panels.stream().filter(p -> p.reach().concepts() == 0).toList(), numbers);
        this.onFile = Block.of(panels.stream().filter(p -> p.reach().concepts() != 0).toList(), numbers);
    }

    private List<Panel> panels(Slots numbers) {
        Map<Prueba<?>, long[]> askedBy = new IdentityHashMap<>();
        Map<Reach, List<Panel.Asking>> byReach = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            List<Prueba<?>> parts = new ArrayList<>(rules.get(i).partesDeHechos());
            parts.addAll(rules.get(i).partes());
            for (Prueba<?> part : parts) {
                long[] some = askedBy.get(part);
                if (some == null) {
                    some = Bits.of(rules.size());
                    askedBy.put(part, some);
                    Question<?> question = (Question<?>) part;
                    byReach.computeIfAbsent(question.reach(tables), r -> new ArrayList<>()).add(new Panel.Asking(question, some));
                }
                Bits.set(some, i);
            }
        }
        List<Panel> all = new ArrayList<>();
        byReach.forEach((reach, askings) -> all.add(new Panel(reach, askings, numbers, rules.size())));
        return List.copyOf(all);
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
        long[] open = Bits.of(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            if (Kind.isOpen(rules.get(i).clases(), kind)) {
                Bits.set(open, i);
            }
        }
        Block[] facts = asked(onFacts, open);
        Block[] file = asked(onFile, open);
        int[] slots = Stream.concat(Stream.of(facts), Stream.of(file)).flatMapToInt(b -> IntStream.of(b.slots()))
                .filter(s -> s < Rastro.CONCEPTOS).distinct().toArray();
        return new Focus(open, facts, file, slots);
    }

    private static Block[] asked(List<Block> blocks, long[] some) {
        return blocks.stream().filter(b -> Bits.meet(b.rules(), some)).toArray(Block[]::new);
    }
}
