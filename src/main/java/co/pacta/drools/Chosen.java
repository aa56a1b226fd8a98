package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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

    Chosen only(Set<String> names) {
        List<Bound> some = new ArrayList<>();
        for (Bound b : norms) {
            if (names.contains(b.norm().id())) {
                some.add(b);
            }
        }
        return new Chosen(named(open, names), named(definitions, names), named(second, names), List.copyOf(some));
    }

    private static List<ReglaSuelta> named(List<ReglaSuelta> rules, Set<String> names) {
        return rules.stream().filter(r -> names.contains(r.nombre())).toList();
    }
}
