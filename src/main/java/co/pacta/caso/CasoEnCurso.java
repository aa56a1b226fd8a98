package co.pacta.caso;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;

/**
 * Hechos que se van poniendo uno por uno, para hacer un caso de una sola vez. Sirve para un solo caso y un hilo: hecho el caso, no se
 * puede usar más.
 */
public final class CasoEnCurso {

    private Object[] valores;

    private CasoEnCurso(Object[] valores) {
        this.valores = valores;
    }

    /** Uno del que no se sabe nada. */
    public CasoEnCurso() {
        this(new Object[FactMap.SIZE]);
    }

    /** Uno que empieza sabiendo lo mismo que un caso. */
    public static CasoEnCurso desde(Caso caso) {
        Object[] valores = new Object[FactMap.SIZE];
        caso.copiarEn(valores);
        return new CasoEnCurso(valores);
    }

    /** Anota un hecho. Falla si el valor no es de la clase del hecho. */
    public void pon(Hecho hecho, Object valor) {
        valores[hecho.ordinal()] = Caso.admitido(hecho, valor);
    }

    /** Anota un hecho cuyo valor ya se admitió. */
    public void pon(Dato dato) {
        valores[dato.puesto()] = dato.valor();
    }

    public boolean sabe(Hecho hecho) {
        return valores[hecho.ordinal()] != null;
    }

    /** El valor de un hecho de texto, o vacío. */
    public String texto(Hecho hecho) {
        return valores[hecho.ordinal()] instanceof String s ? s : "";
    }

    /** El mismo caso con estos hechos en lugar de los suyos. */
    public Caso enLugarDe(Caso caso) {
        return caso.conValores(terminados());
    }

    /** El caso de ese día, con los trámites y las lecturas que se leyeron. Falla si una lectura no tiene esa opción. */
    public Caso del(LocalDate fecha, Collection<Tramite> tramites, Map<Lectura, String> lecturas) {
        return Caso.cerrado(fecha, terminados(), tramites, lecturas);
    }

    /** El caso se queda con ellos. */
    private Object[] terminados() {
        Object[] suyos = valores;
        valores = null;
        return suyos;
    }
}
