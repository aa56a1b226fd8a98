package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hechos;
import co.pacta.caso.Rastro;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.norma.Norma;
import java.util.EnumSet;
import java.util.Set;

/**
 * What each rule read in one case, and whether it held. A rule that read nothing that another case changes holds in it if it
 * held here. Written by the first examination, read by the others, from any thread.
 */
final class Trace {

    private static final long IN_FORCE = 1L << Rastro.DIA | 1L << Rastro.LECTURAS;

    /** What a rule did: what it read, the concepts it asked for, and whether it held; nothing if it was not asked. */
    private record Answer(long slots, int concepts, boolean held, boolean inForce) {
    }

    private final Answer[] definitions;
    private final Answer[] norms;
    private Valores base;
    private Set<Concepto> known = EnumSet.noneOf(Concepto.class);
    private boolean blank = true;

    Trace(int definitions, int norms) {
        this.definitions = new Answer[definitions];
        this.norms = new Answer[norms];
    }

    /** Whether no norm was asked. */
    boolean isBlank() {
        return blank;
    }

    /** The first examination is over: from now on it is only read. */
    void base(Valores values) {
        base = values;
    }

    /** How to ask the rules about a board: writing everything down, or only those that may have changed their mind. */
    Asked about(Valores values) {
        return base == null ? new Writing(values.rastro()) : new Changed(values.distintasDe(base));
    }

    /** The first examination. */
    private final class Writing implements Asked {

        private final Rastro trail;

        Writing(Rastro trail) {
            this.trail = trail;
        }

        @Override
        public boolean defines(int place, ReglaSuelta rule, Hechos facts) {
            trail.empiezaTramo();
            boolean held = rule.sobreHechos().seCumple(facts);
            definitions[place] = new Answer(trail.tramo(), 0, held, true);
            return held;
        }

        @Override
        public void given(Set<Concepto> concepts, Set<Concepto> doubtful) {
            blank = false;
            known = EnumSet.copyOf(concepts);
        }

        @Override
        public boolean holds(int place, Norma norm, ReglaSuelta rule, Caso caso, Expediente file) {
            boolean inForce = norm.rigePara(caso);
            trail.empiezaTramo();
            boolean held = inForce && rule.sobreExpediente().seCumple(file);
            norms[place] = new Answer(trail.tramo(), trail.conceptos(), held, inForce);
            return held;
        }
    }

    /** An examination of another case. */
    private final class Changed implements Asked {

        private final long slots;
        private int concepts;
        private boolean doubts;

        Changed(long slots) {
            this.slots = slots;
        }

        @Override
        public boolean defines(int place, ReglaSuelta rule, Hechos facts) {
            Answer before = definitions[place];
            return before == null || (before.slots() & slots) != 0 ? rule.sobreHechos().seCumple(facts) : before.held();
        }

        @Override
        public void given(Set<Concepto> given, Set<Concepto> doubtful) {
            doubts = !doubtful.isEmpty();
            concepts = Expediente.bits(given) ^ Expediente.bits(known);
        }

        @Override
        public boolean holds(int place, Norma norm, ReglaSuelta rule, Caso caso, Expediente file) {
            Answer before = norms[place];
            boolean sameLaw = before != null && (slots & IN_FORCE) == 0;
            if (sameLaw ? !before.inForce() : !norm.rigePara(caso)) {
                return false;
            }
            boolean ask = doubts || before == null || !before.inForce() || (before.slots() & slots) != 0
                    || (before.concepts() & concepts) != 0;
            return ask ? rule.sobreExpediente().seCumple(file) : before.held();
        }
    }
}
