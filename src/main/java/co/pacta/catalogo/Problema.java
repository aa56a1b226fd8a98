package co.pacta.catalogo;

import co.pacta.caso.Hecho;
import java.util.List;

/**
 * Un dato del caso que el catálogo no puede resolver y que su autor debe corregir.
 *
 * @param hecho      el dato
 * @param mensaje    qué pasa, en una línea
 * @param candidatos lo que pudo querer decir, de más a menos probable
 */
public record Problema(Hecho hecho, String mensaje, List<String> candidatos) {

    public Problema {
        candidatos = List.copyOf(candidatos);
    }
}
