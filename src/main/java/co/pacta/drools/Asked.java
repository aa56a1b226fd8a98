package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hechos;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.norma.Norma;
import java.util.Set;

/** How the rules are asked about one case: all of them, or only those whose answer is not known yet. */
interface Asked {

    /** Asks everything. */
    Asked EVERYTHING = new Asked() {
        @Override
        public boolean defines(int place, ReglaSuelta rule, Hechos facts) {
            return rule.sobreHechos().seCumple(facts);
        }

        @Override
        public void given(Set<Concepto> concepts, Set<Concepto> doubtful) {
            // Nothing depends on them here.
        }

        @Override
        public boolean holds(int place, Norma norm, ReglaSuelta rule, Caso caso, Expediente file) {
            return norm.rigePara(caso) && rule.sobreExpediente().seCumple(file);
        }
    };

    /** Whether a definition holds on the facts. */
    boolean defines(int place, ReglaSuelta rule, Hechos facts);

    /** What the definitions gave: the norms come next. */
    void given(Set<Concepto> concepts, Set<Concepto> doubtful);

    /** Whether a norm is in force for the case and its condition holds. */
    boolean holds(int place, Norma norm, ReglaSuelta rule, Caso caso, Expediente file);
}
