package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Hechos;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.ReglaSuelta;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which concepts cannot be settled with the facts at hand: only those, if a norm reads them, leave a case in doubt. */
final class Doubtful {

    private final List<ReglaSuelta> rules;
    private final Hechos facts;

    private Doubtful(List<ReglaSuelta> rules, Hechos facts) {
        this.rules = rules;
        this.facts = facts;
    }

    static Set<Concepto> concepts(List<ReglaSuelta> rules, Valores valores) {
        Valores strict = Valores.estrictos(valores.caso(), valores.tablas());
        Doubtful doubtful = new Doubtful(rules, new Hechos(strict));
        Set<Concepto> open = EnumSet.noneOf(Concepto.class);
        for (Concepto c : Concepto.values()) {
            if (c.esDeHechos() && doubtful.state(c) == State.OPEN) {
                open.add(c);
            }
        }
        return open;
    }

    private enum State { YES, NO, OPEN }

    private State state(Concepto concept) {
        State state = State.NO;
        for (ReglaSuelta rule : rules) {
            if (rule.concepto().isPresent() && rule.concepto().get() == concept) {
                State one = state(rule);
                if (one == State.YES) {
                    return State.YES;
                }
                state = one == State.OPEN ? State.OPEN : state;
            }
        }
        return state;
    }

    private State state(ReglaSuelta rule) {
        State state = State.YES;
        try {
            if (!rule.sobreHechos().seCumple(facts)) {
                return State.NO;
            }
        } catch (HechoDesconocido unknown) {
            state = State.OPEN;
        }
        for (Concepto required : rule.requiere()) {
            State one = state(required);
            if (one == State.NO) {
                return State.NO;
            }
            state = one == State.OPEN ? State.OPEN : state;
        }
        return state;
    }
}
