package co.pacta.drools;

import co.pacta.caso.Expediente;
import co.pacta.caso.Hechos;
import co.pacta.caso.TablasLegales;
import co.pacta.hallazgo.ReglaSuelta;
import org.drools.model.functions.Predicate1;

/** One condition of a rule, as Drools compiled it. Rules that ask the same share the question. */
final class Question<T> implements ReglaSuelta.Prueba<T> {

    private final Predicate1<Object> test;
    private final Class<T> about;
    private final String reach;

    private Question(Predicate1<Object> test, Class<T> about, String reach) {
        this.test = test;
        this.about = about;
        this.reach = reach;
    }

    /** A question of which nobody wrote down what it reads. */
    static <T> Question<T> of(Predicate1<Object> test, Class<T> about) {
        return new Question<>(test, about, "");
    }

    /** @param reach what it reads, as {@link Reach#written} says it */
    static <T> Question<T> of(Predicate1<Object> test, Class<T> about, String reach) {
        return new Question<>(test, about, reach);
    }

    Predicate1<Object> test() {
        return test;
    }

    /** What of a case it reads: a good guess, not a promise. */
    Reach reach(TablasLegales tables) {
        return reach.isEmpty() ? Reach.of(this, tables) : Reach.read(reach);
    }

    @Override
    public boolean seCumple(T fact) {
        return CompiledTests.passes(test, fact);
    }

    /** Asks the one it is about. */
    boolean ask(Hechos facts, Expediente file) {
        return CompiledTests.passes(test, about == Hechos.class ? facts : file);
    }
}
