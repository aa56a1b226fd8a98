package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Valores;
import java.util.List;
import java.util.function.Predicate;

/** Qué valores puede tener cada hecho que no se sabe, y cuáles no pueden ir juntos. */
public interface Universo {

    /** El de {@code decision.md}, sección 5: con el que se estudia un caso al que le faltan hechos. */
    Universo CORRIENTE = new Universo() {
        @Override
        public List<Object> dominio(Hecho hecho, Caso caso) {
            return Dominios.de(hecho, caso);
        }

        @Override
        public List<Predicate<Valores>> condiciones() {
            return Coherencia.CONDICIONES;
        }
    };

    /** Los valores posibles de un hecho en ese caso; ninguno si el hecho no se enumera. */
    List<Object> dominio(Hecho hecho, Caso caso);

    /** Lo que hace posible un caso; cada condición lee el tablero, que anota si le falta un hecho. */
    List<Predicate<Valores>> condiciones();
}
