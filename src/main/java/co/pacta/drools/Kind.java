package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What tells most rules apart: who acts, what it does and with whom; null if not known. */
record Kind(Object act, Object entity, Object counterpart) {

    static final List<Hecho> FACTS = List.of(Hecho.ACTUACION_TIPO, Hecho.ENTIDAD_TIPO, Hecho.CONTRAPARTE_TIPO);

    static Kind of(Caso caso) {
        Map<Hecho, Object> facts = caso.hechos();
        return new Kind(facts.get(Hecho.ACTUACION_TIPO), facts.get(Hecho.ENTIDAD_TIPO), facts.get(Hecho.CONTRAPARTE_TIPO));
    }

    // Written out: the ones Java makes for a record are put together when first called, which takes longer than a decision.
    @Override
    public boolean equals(Object other) {
        return other instanceof Kind k && act == k.act && entity == k.entity && counterpart == k.counterpart;
    }

    @Override
    public int hashCode() {
        return (Objects.hashCode(act) * 31 + Objects.hashCode(entity)) * 31 + Objects.hashCode(counterpart);
    }
}
