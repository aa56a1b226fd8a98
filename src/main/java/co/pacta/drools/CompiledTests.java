package co.pacta.drools;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.Constraint;
import org.drools.model.Pattern;
import org.drools.model.SingleConstraint;
import org.drools.model.functions.IntrospectableLambda;
import org.drools.model.functions.Predicate1;
import org.drools.modelcompiler.util.EvaluationUtil;

/** What a pattern of a compiled rule asks of one object: the predicates that Drools compiled, joined by «and». */
public final class CompiledTests {

    private CompiledTests() {
    }

    /** Wakes what the first comparison of a compiled rule would wake: Drools looks there for a library of settings that is not used. */
    static void prepare() {
        EvaluationUtil.areNullSafeEquals("", "");
    }

    /** The predicates of a pattern, in the order they are written. */
    public static List<Predicate1<Object>> of(Pattern<?> pattern) {
        List<Predicate1<Object>> tests = new ArrayList<>();
        collect(pattern.getConstraint(), tests);
        return tests;
    }

    @SuppressWarnings("unchecked")
    private static void collect(Constraint constraint, List<Predicate1<Object>> tests) {
        if (constraint instanceof SingleConstraint single) {
            if (single.getVariables().length > 0) {
                tests.add(bare(single.getPredicate1()));
            }
            return;
        }
        constraint.getChildren().forEach(c -> collect(c, tests));
    }

    /** The predicate as compiled, out of the wrapper that lets the engine compare predicates. */
    @SuppressWarnings("unchecked")
    private static Predicate1<Object> bare(Predicate1<Object> predicate) {
        return predicate instanceof IntrospectableLambda wrapper && wrapper.getLambda() instanceof Predicate1<?> inner
                ? (Predicate1<Object>) inner : predicate;
    }

    /** Whether the object passes every test. */
    public static boolean all(Predicate1<?>[] tests, Object fact) {
        for (Predicate1<?> test : tests) {
            if (!passes(test, fact)) {
                return false;
            }
        }
        return true;
    }

    /** Whether the object passes a test. */
    @SuppressWarnings("unchecked")
    static boolean passes(Predicate1<?> test, Object fact) {
        try {
            return ((Predicate1<Object>) test).test(fact);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
