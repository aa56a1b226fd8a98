package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import java.util.List;
import java.util.Map;

/** Dice qué contrapartes limítrofes del mismo nivel tiene la entidad de un caso. */
@FunctionalInterface
public interface Vecinos {

    /** Cada una con su nombre y los hechos que la describen. */
    List<Par> de(Caso caso);

    /**
     * Una contraparte posible.
     *
     * @param nombre como se llama
     * @param hechos los hechos que la describen
     */
    record Par(String nombre, Map<Hecho, Object> hechos) {

        public Par {
            hechos = Map.copyOf(hechos);
        }
    }
}
