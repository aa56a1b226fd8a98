package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hechos;
import co.pacta.caso.TablasLegales;
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
 * predicates on facts and those of the predicates on the file, each with what it reads ({@link Reach}) after a slash, and the
 * kinds of case that leave it open ({@link Kind}); fields end in a tab and their items in a space.
 */
final class ConditionIndex {

    /** Changes when what is written here does. */
    static final int FORMAT = 3;
    private static final int FIELDS = 5;
    private static final int RADIX = Character.MAX_RADIX;
    private static final char REACH = '/';

    private ConditionIndex() {
    }

    static String write(List<Model> models, TablasLegales tables) {
        StringBuilder out = new StringBuilder();
        for (Model model : models) {
            for (Rule rule : model.getRules()) {
                line(rule, tables, out);
            }
        }
        return out.toString();
    }

    private static void line(Rule rule, TablasLegales tables, StringBuilder out) {
        LooseRules.Asks asks = LooseRules.Asks.of(rule);
        out.append(rule.getName()).append('\t').append(joined(asks.required(), Concepto::name)).append('\t')
                .append(joined(asks.onFacts(), t -> written(t, Hechos.class, tables))).append('\t')
                .append(joined(asks.onFile(), t -> written(t, Expediente.class, tables))).append('\t')
                .append(Long.toUnsignedString(Kind.openTo(LooseRules.loose(rule, rule), tables), RADIX)).append('\n');
    }

    private static <T> String written(Predicate1<Object> test, Class<T> about, TablasLegales tables) {
        return test.getClass().getName() + REACH + Question.of(test, about).reach(tables).written();
    }

    private static <T> String joined(Collection<T> items, Function<T, String> name) {
        return items.stream().map(name).collect(Collectors.joining(" "));
    }

    /** The rules of an index; a predicate comes to life when it is first asked. */
    static List<ReglaSuelta> read(String text, ClassLoader loader, Map<String, Object> byRule) {
        Reader<Hechos> onFacts = new Reader<>(Hechos.class, loader);
        Reader<Expediente> onFile = new Reader<>(Expediente.class, loader);
        List<ReglaSuelta> rules = new ArrayList<>();
        for (int start = 0, end; (end = text.indexOf('\n', start)) > 0; start = end + 1) {
            String[] fields = text.substring(start, end).split("\t", FIELDS);
            Set<Concepto> required = EnumSet.noneOf(Concepto.class);
            for (String concept : items(fields[1])) {
                required.add(Concepto.valueOf(concept));
            }
            Optional<Concepto> concept = byRule.get(fields[0]) instanceof Concepto c ? Optional.of(c) : Optional.empty();
            rules.add(LooseRules.loose(fields[0], concept, required, onFacts.questions(fields[2]), onFile.questions(fields[3]),
                    Long.parseUnsignedLong(fields[4], RADIX)));
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

    /** Reads questions about one kind of object; the same predicate is the same question. */
    private static final class Reader<T> {

        private final Class<T> about;
        private final ClassLoader loader;
        private final Map<String, Question<T>> known = new HashMap<>();

        Reader(Class<T> about, ClassLoader loader) {
            this.about = about;
            this.loader = loader;
        }

        List<Question<T>> questions(String field) {
            List<Question<T>> questions = new ArrayList<>();
            for (String item : items(field)) {
                Question<T> question = known.get(item);
                if (question == null) {
                    int slash = item.indexOf(REACH);
                    question = Question.of(new Sleeping(item.substring(0, slash), loader), about, item.substring(slash + 1));
                    known.put(item, question);
                }
                questions.add(question);
            }
            return questions;
        }
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
