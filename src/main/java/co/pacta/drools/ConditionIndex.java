package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.hallazgo.ReglaSuelta;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.functions.Predicate1;

/**
 * Which compiled predicates make up the condition of each rule, written as text when rules are compiled: a rule can then be asked
 * alone without bringing the whole model to life. One line a rule: its name, the concepts that must be facts, the classes of the
 * predicates on facts and those of the predicates on the file; fields end in a tab and their items in a space.
 */
final class ConditionIndex {

    private static final int FIELDS = 4;

    private ConditionIndex() {
    }

    static String write(List<Model> models) {
        StringBuilder out = new StringBuilder();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                line(rule, out);
            }
        }
        return out.toString();
    }

    private static void line(Rule rule, StringBuilder out) {
        LooseRules.Asks asks = LooseRules.Asks.of(rule);
        out.append(rule.getName()).append('\t').append(joined(asks.required(), Concepto::name)).append('\t')
                .append(joined(asks.onFacts(), t -> t.getClass().getName())).append('\t')
                .append(joined(asks.onFile(), t -> t.getClass().getName())).append('\n');
    }

    private static <T> String joined(Collection<T> items, Function<T, String> name) {
        return items.stream().map(name).collect(Collectors.joining(" "));
    }

    /** The rules of an index; a predicate comes to life when it is first asked. */
    static List<ReglaSuelta> read(String text, ClassLoader loader, Map<String, Object> byRule) {
        Map<String, Predicate1<Object>> predicates = new HashMap<>();
        List<ReglaSuelta> rules = new ArrayList<>();
        for (int start = 0, end; (end = text.indexOf('\n', start)) > 0; start = end + 1) {
            String[] fields = text.substring(start, end).split("\t", FIELDS);
            Set<Concepto> required = EnumSet.noneOf(Concepto.class);
            for (String concept : items(fields[1])) {
                required.add(Concepto.valueOf(concept));
            }
            Optional<Concepto> concept = byRule.get(fields[0]) instanceof Concepto c ? Optional.of(c) : Optional.empty();
            rules.add(LooseRules.loose(fields[0], concept, required, predicates(fields[2], loader, predicates),
                    predicates(fields[3], loader, predicates)));
        }
        return List.copyOf(rules);
    }

    /** How many rules an index names. */
    static int size(String text) {
        int size = 0;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            size++;
        }
        return size;
    }

    private static List<String> items(String field) {
        return field.isEmpty() ? List.of() : List.of(field.split(" "));
    }

    private static List<Predicate1<Object>> predicates(String field, ClassLoader loader, Map<String, Predicate1<Object>> known) {
        List<Predicate1<Object>> predicates = new ArrayList<>();
        for (String name : items(field)) {
            Predicate1<Object> predicate = known.get(name);
            if (predicate == null) {
                predicate = new Sleeping(name, loader);
                known.put(name, predicate);
            }
            predicates.add(predicate);
        }
        return predicates;
    }

    /** A predicate that Drools compiled, not loaded until somebody asks. Drools writes each one as an enumeration of one. */
    private static final class Sleeping implements Predicate1<Object> {

        private static final long serialVersionUID = 1L;
        private final String name;
        private final transient ClassLoader loader;
        private transient Predicate1<Object> awake;

        Sleeping(String name, ClassLoader loader) {
            this.name = name;
            this.loader = loader;
        }

        @Override
        public boolean test(Object fact) throws Exception {
            Predicate1<Object> predicate = awake;
            if (predicate == null) {
                predicate = wake();
                awake = predicate;
            }
            return predicate.test(fact);
        }

        @SuppressWarnings("unchecked")
        private Predicate1<Object> wake() {
            try {
                return (Predicate1<Object>) Class.forName(name, true, loader).getEnumConstants()[0];
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("The compiled rules are damaged: " + name, e);
            }
        }
    }
}
