package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hechos;
import co.pacta.hallazgo.ReglaSuelta;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.drools.model.Condition;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.functions.Predicate1;

/** Takes the predicates out of the compiled rules, so that one rule can be asked on its own. */
final class LooseRules {

    private LooseRules() {
    }

    static List<ReglaSuelta> of(List<Model> models, Map<String, Object> byRule) {
        List<ReglaSuelta> all = new ArrayList<>();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                all.add(loose(rule, byRule.get(rule.getName())));
            }
        }
        return List.copyOf(all);
    }

    private static ReglaSuelta loose(Rule rule, Object known) {
        Asks asks = Asks.of(rule);
        Optional<Concepto> concept = known instanceof Concepto c ? Optional.of(c) : Optional.empty();
        return loose(rule.getName(), concept, asks.required, asks.onFacts, asks.onFile);
    }

    /** What a compiled rule asks: the concepts that must be facts, and the predicates on facts and on the file. */
    record Asks(Set<Concepto> required, List<Predicate1<Object>> onFacts, List<Predicate1<Object>> onFile) {

        static Asks of(Rule rule) {
            Asks asks = new Asks(EnumSet.noneOf(Concepto.class), new ArrayList<>(), new ArrayList<>());
            for (Condition condition : rule.getView().getSubConditions()) {
                if (condition instanceof Pattern<?> pattern) {
                    asks.add(pattern.getPatternVariable().getType(), CompiledTests.of(pattern));
                }
            }
            return asks;
        }

        private void add(Class<?> type, List<Predicate1<Object>> tests) {
            if (type == Concepto.class) {
                required.add(conceptOf(tests));
            } else {
                (type == Hechos.class ? onFacts : onFile).addAll(tests);
            }
        }
    }

    /** A rule with those predicates. */
    static ReglaSuelta loose(String name, Optional<Concepto> concept, Set<Concepto> required, List<Predicate1<Object>> onFacts,
                             List<Predicate1<Object>> onFile) {
        List<ReglaSuelta.Prueba<Hechos>> factParts = new ArrayList<>();
        for (Predicate1<Object> test : onFacts) {
            factParts.add(all(List.of(test)));
        }
        List<ReglaSuelta.Prueba<Expediente>> fileParts = new ArrayList<>();
        for (Predicate1<Object> test : onFile) {
            fileParts.add(all(List.of(test)));
        }
        return new ReglaSuelta(name, concept, required, all(onFacts), all(onFile), factParts, fileParts);
    }

    private static Concepto conceptOf(List<Predicate1<Object>> tests) {
        for (Concepto c : Concepto.values()) {
            if (all(tests).seCumple(c)) {
                return c;
            }
        }
        throw new IllegalStateException("A pattern on Concepto names no concept");
    }

    private static <T> ReglaSuelta.Prueba<T> all(List<Predicate1<Object>> tests) {
        Predicate1<?>[] array = tests.toArray(Predicate1[]::new);
        return fact -> CompiledTests.all(array, fact);
    }
}
