package co.pacta.catalogo;

import co.pacta.caso.Caso;
import java.util.List;

/**
 * Un caso con lo que el catálogo sabe. Si hay problemas, el caso no debe evaluarse.
 *
 * @param caso         con los hechos llenos; los declarados no cambian
 * @param advertencias donde el catálogo sabe otra cosa o no puede afirmar
 * @param problemas    nombres o códigos que no se pudieron resolver
 */
public record Completado(Caso caso, List<String> advertencias, List<Problema> problemas) {

    public Completado {
        advertencias = List.copyOf(advertencias);
        problemas = List.copyOf(problemas);
    }
}
