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

    /** A rule of which nobody has worked out yet which kinds of case leave it open. */
    static ReglaSuelta loose(Rule rule, Object known) {
        Asks asks = Asks.of(rule);
        Optional<Concepto> concept = known instanceof Concepto c ? Optional.of(c) : Optional.empty();
        return loose(rule.getName(), concept, asks.required, questions(asks.onFacts, Hechos.class), questions(asks.onFile, Expediente.class),
                ReglaSuelta.CUALQUIERA);
    }

    private static <T> List<Question<T>> questions(List<Predicate1<Object>> tests, Class<T> about) {
        return tests.stream().map(t -> Question.of(t, about)).toList();
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

    /** A rule that asks those questions. */
    static ReglaSuelta loose(String name, Optional<Concepto> concept, Set<Concepto> required, List<Question<Hechos>> onFacts,
                             List<Question<Expediente>> onFile, long openTo) {
        return new ReglaSuelta(name, concept, required, all(onFacts), all(onFile), List.copyOf(onFacts), List.copyOf(onFile), openTo);
    }

    private static Concepto conceptOf(List<Predicate1<Object>> tests) {
        Predicate1<?>[] array = tests.toArray(Predicate1[]::new);
        for (Concepto c : Concepto.values()) {
            if (CompiledTests.all(array, c)) {
                return c;
            }
        }
        throw new IllegalStateException("A pattern on Concepto names no concept");
    }

    private static <T> ReglaSuelta.Prueba<T> all(List<Question<T>> questions) {
        Predicate1<?>[] tests = questions.stream().map(Question::test).toArray(Predicate1[]::new);
        return fact -> CompiledTests.all(tests, fact);
    }
}
