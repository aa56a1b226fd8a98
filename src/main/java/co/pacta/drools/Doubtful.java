package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.caso.Hechos;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.ReglaSuelta;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which concepts cannot be settled with the facts at hand: only those, if a norm reads them, leave a case in doubt. */
final class Doubtful {

    private final List<ReglaSuelta> rules;
    private final Valores board;
    private final Hechos facts;

    private Doubtful(List<ReglaSuelta> rules, Valores board) {
        this.rules = rules;
        this.board = board;
        this.facts = new Hechos(board);
    }

    static Set<Concepto> concepts(List<ReglaSuelta> rules, Valores valores) {
        Doubtful doubtful = new Doubtful(rules, Valores.tolerantes(valores.caso(), valores.tablas()));
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
        board.olvidaFaltas();
        boolean holds = rule.sobreHechos().seCumple(facts);
        boolean known = !board.faltoAlguno();
        if (known && !holds) {
            return State.NO;
        }
        State state = known ? State.YES : State.OPEN;
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
