package co.pacta.catalogo;

import co.pacta.caso.Nivel;
import java.util.List;
import java.util.Optional;

/**
 * Una entidad territorial extranjera.
 *
 * @param id           clave del catálogo: ISO 3166-2 y, en el segundo nivel, {@code padre:código}
 * @param pais         ISO 3166-1 alfa-2
 * @param nombrePais   nombre del país
 * @param denominacion cómo se llama ese nivel en su país: cantón, estado, provincia…
 * @param nombre       nombre en uso
 * @param alternos     otros nombres
 * @param padre        la unidad que la contiene, si no es de primer nivel
 * @param nivel        nivel equivalente al colombiano; vacío si no está determinado
 * @param colinda      si colinda con Colombia; vacío si está por verificar
 * @param confianza    {@code alta}, {@code media} o {@code baja}
 * @param nota         salvedades del dato
 */
public record UnidadExtranjera(String id, String pais, String nombrePais, String denominacion, String nombre,
        List<String> alternos, Optional<String> padre, Optional<Nivel> nivel, Optional<Boolean> colinda, String confianza,
        String nota) implements Rotulado {

    /** Si ese texto es su nombre o uno de los alternos; no importan acentos ni mayúsculas. */
    public boolean seLlama(String texto) {
        String clave = SearchKey.compact(texto);
        boolean si = SearchKey.compact(nombre).equals(clave);
        for (String otro : alternos) {
            si |= SearchKey.compact(otro).equals(clave);
        }
        return si;
    }

    @Override
    public String rotulo() {
        return nombre + ", " + denominacion + ", " + nombrePais + " (" + id + ")";
    }
}
