package co.pacta.caso;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/** Los hechos de un caso que se está leyendo: se ponen uno por uno y el caso se cierra una vez. Sirve para un solo caso y un hilo. */
public final class CasoEnCurso {

    private final Object[] valores = new Object[FactMap.SIZE];

    /** Anota un hecho. Falla si el valor no es de la clase del hecho. */
    public CasoEnCurso pon(Hecho hecho, Object valor) {
        valores[hecho.ordinal()] = Caso.admitido(hecho, valor);
        return this;
    }

    /** El caso de ese día, con los trámites y las lecturas que se leyeron. Falla si una lectura no tiene esa opción. */
    public Caso del(LocalDate fecha, Collection<Tramite> tramites, Map<Lectura, String> lecturas) {
        return Caso.cerrado(fecha, valores, tramites, lecturas);
    }
}
