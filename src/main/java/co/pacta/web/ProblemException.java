package co.pacta.web;

import co.pacta.CasoInvalidoException;
import co.pacta.archivo.ErrorDeArchivo;
import java.util.List;
import java.util.Map;

/** A request that cannot be served, with everything that is wrong with it. */
final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final Problema problema;
    private final transient List<Falta> faltas;

    /**
     * Una cosa que hay que corregir.
     *
     * @param puntero    dónde está (RFC 6901)
     * @param clave      la misma con puntos; vacía si es del envío entero
     * @param mensaje    qué pasa
     * @param sugerencia lo que casi seguro se quiso escribir; vacía si no se sabe
     */
    record Falta(String puntero, String clave, String mensaje, String sugerencia) {

        static Falta de(ErrorDeArchivo e) {
            return new Falta(puntero(e.clave()), e.clave(), e.mensaje(), e.sugerencia());
        }

        private static String puntero(String clave) {
            return clave.isEmpty() ? "" : "/" + clave.replaceAll("\\[(\\d+)]", ".$1").replace("~", "~0").replace("/", "~1")
                    .replace('.', '/');
        }

        Map<String, Object> arbol() {
            Map<String, Object> arbol = new java.util.LinkedHashMap<>();
            arbol.put("puntero", puntero);
            arbol.put("mensaje", mensaje);
            if (!sugerencia.isEmpty()) {
                arbol.put("sugerencia", sugerencia);
            }
            return arbol;
        }
    }

    ProblemException(Problema problema) {
        this(problema, List.of());
    }

    ProblemException(Problema problema, List<Falta> faltas) {
        super(problema.titulo());
        this.problema = problema;
        this.faltas = List.copyOf(faltas);
    }

    /** Lo que el catálogo no pudo resolver, dicho a quien envió el caso; {@code prefijo} es lo que envuelve a los hechos. */
    static ProblemException de(CasoInvalidoException e, String prefijo) {
        return new ProblemException(Problema.ENTRADA_INVALIDA, faltas(e.problemas(), prefijo));
    }

    static List<Falta> faltas(List<co.pacta.catalogo.Problema> problemas, String prefijo) {
        return problemas.stream().map(p -> new Falta(Falta.puntero(prefijo + p.hecho().clave()), p.hecho().clave(), p.mensaje(),
                String.join(" · ", p.candidatos()))).toList();
    }

    Problema problema() {
        return problema;
    }

    List<Falta> faltas() {
        return faltas;
    }
}
