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
    private final Evidence evidence;

    private Doubtful(List<ReglaSuelta> rules, Evidence evidence) {
        this.rules = rules;
        this.evidence = evidence;
    }

    /** What each definition gives by itself, leaving aside the concepts it builds on. */
    interface Evidence {

        State of(int rule);
    }

    enum State {
        YES, NO, OPEN;

        /** Of a condition that holds or not, if what it read is known. */
        static State of(boolean holds, boolean missing) {
            return missing ? OPEN : holds ? YES : NO;
        }
    }

    static Set<Concepto> concepts(List<ReglaSuelta> rules, Valores valores) {
        Valores board = Valores.tolerantes(valores.caso(), valores.tablas());
        Hechos facts = new Hechos(board);
        return concepts(rules, rule -> {
            board.olvidaFaltas();
            boolean holds = rules.get(rule).sobreHechos().seCumple(facts);
            return State.of(holds, board.faltoAlguno());
        });
    }

    static Set<Concepto> concepts(List<ReglaSuelta> rules, Evidence evidence) {
        Doubtful doubtful = new Doubtful(rules, evidence);
        Set<Concepto> open = EnumSet.noneOf(Concepto.class);
        for (Concepto c : Concepto.values()) {
            if (c.esDeHechos() && doubtful.state(c) == State.OPEN) {
                open.add(c);
            }
        }
        return open;
    }

    private State state(Concepto concept) {
        State state = State.NO;
        for (int i = 0; i < rules.size(); i++) {
            if (rules.get(i).concepto().isPresent() && rules.get(i).concepto().get() == concept) {
                State one = state(i);
                if (one == State.YES) {
                    return State.YES;
                }
                state = one == State.OPEN ? State.OPEN : state;
            }
        }
        return state;
    }

    private State state(int rule) {
        State state = evidence.of(rule);
        if (state == State.NO) {
            return State.NO;
        }
        for (Concepto required : rules.get(rule).requiere()) {
            State one = state(required);
            if (one == State.NO) {
                return State.NO;
            }
            state = one == State.OPEN ? State.OPEN : state;
        }
        return state;
    }
}
