package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.drools.Chosen.Bound;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Resultantes;
import co.pacta.norma.Cortes;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The same answer as {@link DirectRules}, for very many cases: what rules have in common is asked once, in two {@link Forest}s, and
 * the board does not tell what was read. A test compares the two on thousands of cases.
 */
final class QuickRules {

    private static final int USUAL = 24;
    private static final int BRANCHES = 100_000;

    private final DirectRules direct;
    private final TablasLegales tables;
    private final Slots slots;
    private final InForce inForce;
    private final Forest definitions;
    private final Forest norms;
    private final Map<Kind, Asking> byKind = new ConcurrentHashMap<>();

    QuickRules(DirectRules direct, TablasLegales tables, Cortes cuts) {
        this(direct, tables, cuts, BRANCHES);
    }

    /** @param branches how many branches the forests may grow, each */
    QuickRules(DirectRules direct, TablasLegales tables, Cortes cuts, int branches) {
        this.direct = direct;
        this.tables = tables;
        this.slots = new Slots(cuts);
        this.inForce = new InForce(direct.every().norms(), cuts);
        this.definitions = new Forest(direct.every().definitions().size(), slots, branches);
        this.norms = new Forest(direct.every().norms().size(), slots, branches);
    }

    /**
     * What is asked of a kind of case.
     *
     * @param norms  those that need no concept as a fact: the ones that stand in the forest
     * @param places for each of the rules chosen, its place among {@code norms}; -1 if it is not one of them
     * @param late   norms that need a concept as a fact
     * @param last   the same, when that concept results from other norms
     */
    private record Asking(Chosen chosen, long[] definitions, long[] norms, int[] places, List<Bound> late, List<Bound> last) {
    }

    private Asking asking(Caso caso) {
        Kind kind = Kind.of(caso);
        Asking known = byKind.get(kind);
        if (known == null) {
            known = asking(direct.chosen(caso));
            byKind.put(kind, known);
        }
        return known;
    }

    private Asking asking(Chosen chosen) {
        Chosen every = direct.every();
        long[] some = Forest.bits(every.definitions().size());
        for (int i = 0; i < every.definitions().size(); i++) {
            if (chosen.definitions().contains(every.definitions().get(i))) {
                Forest.set(some, i);
            }
        }
        long[] early = Forest.bits(every.norms().size());
        List<Bound> late = new ArrayList<>();
        List<Bound> last = new ArrayList<>();
        Map<ReglaSuelta, Integer> places = new HashMap<>();
        for (Bound b : chosen.norms()) {
            if (!b.late()) {
                Forest.set(early, b.place());
                places.put(b.rule(), b.place());
            } else {
                (b.needsResults() ? last : late).add(b);
            }
        }
        int[] placeOf = chosen.open().stream().mapToInt(r -> places.getOrDefault(r, -1)).toArray();
        return new Asking(chosen, some, early, placeOf, late, last);
    }

    /** How many branches the forests have grown. */
    int branches() {
        return definitions.size() + norms.size();
    }

    Hallazgos find(Valores values, Resultantes results) {
        Asking asking = asking(values.caso());
        Set<Concepto> concepts = EnumSet.noneOf(Concepto.class);
        Set<Concepto> doubtful = define(asking, values, concepts);
        boolean complete = !doubtful.contains(Concepto.FUERA_DE_ALCANCE);
        List<Norma> found = new ArrayList<>(USUAL);
        if (concepts.contains(Concepto.FUERA_DE_ALCANCE)) {
            direct.scope(found);
            return new Hallazgos(concepts, found, complete);
        }
        Expediente file = Expediente.calificado(values, concepts, doubtful);
        Forest.Answer applied = applied(asking, values, file);
        values.olvidaFaltas();
        defineOnFile(asking, file, concepts);
        for (Bound b : asking.late) {
            if (holds(b, values.caso(), file, concepts)) {
                applied.add(b.place());
            }
        }
        for (int i = applied.next(0); i >= 0; i = applied.next(i + 1)) {
            found.add(direct.every().norms().get(i).norm());
        }
        concepts.addAll(results.de(values.caso(), found));
        for (Bound b : asking.last) {
            if (holds(b, values.caso(), file, concepts)) {
                found.add(b.norm());
            }
        }
        return new Hallazgos(concepts, found, complete && applied.isWhole() && !values.faltoAlguno());
    }

    /** The rules that a case does not refute, in the order of the rule set. */
    List<ReglaSuelta> open(Caso caso) {
        Valores values = Valores.tolerantes(caso, tables);
        Asking asking = asking(caso);
        Set<Concepto> concepts = EnumSet.noneOf(Concepto.class);
        Set<Concepto> doubtful = define(asking, values, concepts);
        Forest.Answer applied = applied(asking, values, Expediente.calificado(values, concepts, doubtful));
        List<ReglaSuelta> open = new ArrayList<>();
        for (int i = 0; i < asking.places.length; i++) {
            int place = asking.places[i];
            if (place < 0 || applied.holds(place) || applied.misses(place)) {
                open.add(asking.chosen.open().get(i));
            }
        }
        return open;
    }

    /** Puts the concepts that facts give; returns those that facts at hand do not settle. */
    private Set<Concepto> define(Asking asking, Valores values, Set<Concepto> concepts) {
        List<ReglaSuelta> all = direct.every().definitions();
        Forest.Answer answer = definitions.answer(asking.definitions, OneCase.before(all, values, slots));
        for (int i = answer.next(0); i >= 0; i = answer.next(i + 1)) {
            if (concepts.containsAll(all.get(i).requiere())) {
                concepts.add(all.get(i).concepto().orElseThrow());
            }
        }
        return answer.isWhole() ? EnumSet.noneOf(Concepto.class)
                : Doubtful.concepts(all, i -> Doubtful.State.of(answer.holds(i), answer.misses(i)));
    }

    private Forest.Answer applied(Asking asking, Valores values, Expediente file) {
        return norms.answer(inForce.among(asking.norms, values.caso()),
                OneCase.qualified(direct.every().norms(), values, slots, file));
    }

    private static void defineOnFile(Asking asking, Expediente file, Set<Concepto> concepts) {
        for (ReglaSuelta rule : asking.chosen.second()) {
            if (rule.sobreExpediente().seCumple(file)) {
                concepts.add(rule.concepto().orElseThrow());
            }
        }
    }

    private static boolean holds(Bound b, Caso caso, Expediente file, Set<Concepto> concepts) {
        return concepts.containsAll(b.rule().requiere()) && b.norm().rigePara(caso) && b.rule().sobreExpediente().seCumple(file);
    }
}
