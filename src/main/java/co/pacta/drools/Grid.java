package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Hechos;
import co.pacta.caso.Rastro;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.ReglaSuelta.Prueba;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
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

    private static final List<Hecho> KIND = Kind.FACTS;
    private static final int[] SIZES = KIND.stream().mapToInt(h -> h.codigos().size() + 1).toArray();

    private final int size;
    private final TablasLegales tables;
    private final List<Panel> panels;
    private final List<Block> onFacts;
    private final List<Block> onFile;
    private final AtomicReferenceArray<Focus> byKind = new AtomicReferenceArray<>(SIZES[0] * SIZES[1] * SIZES[2]);
    private final AtomicReferenceArray<long[]> byAct = new AtomicReferenceArray<>(SIZES[0]);

    Grid(List<ReglaSuelta> rules, Slots numbers, TablasLegales tables) {
        this.size = rules.size();
        this.tables = tables;
        this.panels = panels(rules, numbers);
        this.onFacts = Block.of(panels.stream().filter(p -> p.reach().concepts() == 0).toList(), numbers);
        this.onFile = Block.of(panels.stream().filter(p -> p.reach().concepts() != 0).toList(), numbers);
    }

    private List<Panel> panels(List<ReglaSuelta> rules, Slots numbers) {
        Map<Prueba<?>, long[]> askedBy = new IdentityHashMap<>();
        Map<Reach, List<Panel.Asking>> byReach = new LinkedHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            List<Prueba<?>> parts = new ArrayList<>(rules.get(i).partesDeHechos());
            parts.addAll(rules.get(i).partes());
            for (Prueba<?> part : parts) {
                long[] some = askedBy.get(part);
                if (some == null) {
                    some = Bits.of(size);
                    askedBy.put(part, some);
                    Question<?> question = (Question<?>) part;
                    byReach.computeIfAbsent(question.reach(tables), r -> new ArrayList<>()).add(new Panel.Asking(question, some));
                }
                Bits.set(some, i);
            }
        }
        List<Panel> all = new ArrayList<>();
        byReach.forEach((reach, askings) -> all.add(new Panel(reach, askings, numbers, size)));
        return List.copyOf(all);
    }

    /**
     * What matters in a kind of case.
     *
     * @param open    the rules that the kind leaves open
     * @param onFacts blocks that those rules ask and the kind does not settle, if they read facts alone
     * @param onFile  the others
     * @param slots   the slots that those blocks read
     */
    record Focus(long[] open, Block[] onFacts, Block[] onFile, int[] slots) {
    }

    /** What matters in cases of the kind of that one, worked out the first time. */
    Focus focus(Caso caso) {
        int act = place(caso, 0);
        int place = (act * SIZES[1] + place(caso, 1)) * SIZES[2] + place(caso, 2);
        Focus known = byKind.get(place);
        if (known == null) {
            known = focus(caso, act);
            byKind.set(place, known);
        }
        return known;
    }

    private static int place(Caso caso, int which) {
        return caso.hechos().get(KIND.get(which)) instanceof Enum<?> code ? code.ordinal() + 1 : 0;
    }

    private Focus focus(Caso caso, int act) {
        long[] few = byAct.get(act);
        if (few == null) {
            few = Bits.of(size);
            for (int i = 0; i < size; i++) {
                Bits.set(few, i);
            }
            new Sight(caso, KIND.subList(0, 1)).refute(few);
            byAct.set(act, few);
        }
        long[] open = few.clone();
        Sight sight = new Sight(caso, KIND);
        sight.refute(open);
        Block[] facts = sight.open(onFacts, open);
        Block[] file = sight.open(onFile, open);
        int[] slots = Stream.concat(Stream.of(facts), Stream.of(file)).flatMapToInt(b -> IntStream.of(b.slots()))
                .filter(s -> s < Rastro.CONCEPTOS).distinct().toArray();
        return new Focus(open, facts, file, slots);
    }

    /** What can be seen of a case when only some of its facts are known. */
    private final class Sight {

        private final Hechos onFacts;
        private final Expediente onFile;
        private final Reach known;

        Sight(Caso caso, List<Hecho> facts) {
            Caso bare = Caso.del(LocalDate.EPOCH);
            long slots = 0;
            for (Hecho h : facts) {
                if (caso.sabe(h)) {
                    bare = bare.con(h, caso.hechos().get(h));
                    slots |= 1L << h.ordinal();
                }
            }
            Valores board = Valores.sinIdentidad(bare, tables);
            onFacts = new Hechos(board);
            onFile = Expediente.porCalificar(board);
            known = new Reach(slots, 0);
        }

        /** Takes away the rules that cannot hold. */
        void refute(long[] open) {
            for (Panel panel : panels) {
                if ((panel.reach().slots() & known.slots()) != 0) {
                    for (Panel.Asking asking : panel.askings()) {
                        if (Bits.meet(asking.rules(), open) && says(asking.question(), false)) {
                            Bits.remove(open, asking.rules());
                        }
                    }
                }
            }
        }

        /** The blocks that some rules still ask something of. */
        Block[] open(List<Block> blocks, long[] some) {
            return blocks.stream().filter(b -> Stream.of(b.panels()).anyMatch(p -> Bits.meet(p.rules(), some) && !settles(p)))
                    .toArray(Block[]::new);
        }

        /** Whether every question of a panel has its answer. */
        private boolean settles(Panel panel) {
            return known.covers(panel.reach())
                    && panel.askings().stream().allMatch(a -> says(a.question(), true) || says(a.question(), false));
        }

        private boolean says(Question<?> question, boolean answer) {
            try {
                return question.ask(onFacts, onFile) == answer;
            } catch (HechoDesconocido open) {
                return false;
            }
        }
    }
}
