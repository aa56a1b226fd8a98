package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules a case may need.
 *
 * @param open        all of them, in the order of the rule set
 * @param definitions those that define on facts, in the order they build on each other
 * @param second      those that define on the file
 * @param norms       in the order they are cited
 */
record Chosen(List<ReglaSuelta> open, List<ReglaSuelta> definitions, List<ReglaSuelta> second, List<Bound> norms) {

    /**
     * A norm and its condition.
     *
     * @param place among all norms, in the order they are cited
     * @param late  whether it needs a concept to be a fact before it is asked
     */
    record Bound(int place, Norma norm, ReglaSuelta rule, boolean late) {

        /** Whether it needs a concept that results from other norms. */
        boolean needsResults() {
            return rule.requiere().contains(Concepto.CONSULTA_EXIGIDA) || rule.requiere().contains(Concepto.SIN_CANAL);
        }
    }

    /** The rules that a kind of case leaves open. */
    Chosen only(long kind) {
        List<Bound> some = new ArrayList<>();
        for (Bound b : norms) {
            if (Kind.isOpen(b.rule().clases(), kind)) {
                some.add(b);
            }
        }
        return new Chosen(open(open, kind), open(definitions, kind), open(second, kind), List.copyOf(some));
    }

    private static List<ReglaSuelta> open(List<ReglaSuelta> rules, long kind) {
        List<ReglaSuelta> some = new ArrayList<>();
        for (ReglaSuelta rule : rules) {
            if (Kind.isOpen(rule.clases(), kind)) {
                some.add(rule);
            }
        }
        return some;
    }
}
