package co.pacta.web;

import co.pacta.archivo.JsonText;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what went wrong as {@code application/problem+json} (RFC 9457). */
final class Problemas {

    static final String TIPO = "application/problem+json";

    private Problemas() {
    }

    static Respuesta de(ProblemException e) {
        return de(e.problema(), "", e.faltas());
    }

    /** Una falla nuestra, con la referencia para buscarla en el registro. */
    static Respuesta falla(String referencia) {
        return de(Problema.FALLA, "Referencia " + referencia + ". No es culpa de su envío.", List.of());
    }

    /** Mientras se cargan las reglas: el programa vive, pero todavía no responde. */
    static Respuesta sinCargar(String ruta) {
        return ruta.equals("/salud/viva") ? Respuesta.json("{\"estado\":\"viva\"}")
                : de(Problema.CARGANDO, "", List.of()).con("Retry-After", "1");
    }

    static Respuesta de(Problema problema, String detalle, List<ProblemException.Falta> faltas) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("type", problema.tipo());
        arbol.put("title", problema.titulo());
        arbol.put("status", problema.estado());
        if (!detalle.isEmpty()) {
            arbol.put("detail", detalle);
        }
        if (!faltas.isEmpty()) {
            arbol.put("errores", faltas.stream().map(f -> (Object) f.arbol()).toList());
        }
        return Respuesta.de(problema.estado(), TIPO, JsonText.compact(arbol));
    }
}
