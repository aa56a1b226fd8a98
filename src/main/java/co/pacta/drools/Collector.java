package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;

/** Notes which rules match; only definitions go on to fire, since a norm has nothing to do but be found. */
final class Collector implements AgendaFilter {

    private final Map<String, Object> byRule;
    private final Caso caso;
    private final Set<Concepto> concepts = EnumSet.noneOf(Concepto.class);
    private final List<Norma> norms = new ArrayList<>(32);

    Collector(Map<String, Object> byRule, Caso caso) {
        this.byRule = byRule;
        this.caso = caso;
    }

    @Override
    public boolean accept(Match match) {
        Object known = byRule.get(match.getRule().getName());
        if (known instanceof Norma norm) {
            if (norm.rigePara(caso) || norm.id().equals(Norma.DE_ALCANCE)) {
                norms.add(norm);
            }
            return false;
        }
        return concepts.add((Concepto) known);
    }

    Set<Concepto> concepts() {
        return concepts;
    }

    List<Norma> norms() {
        return norms;
    }
}
