package co.pacta.archivo;

import co.pacta.caso.Caso;
import java.util.List;

/**
 * Un caso que prueba una sola norma.
 *
 * @param nombre qué muestra el caso
 * @param caso   los hechos
 * @param aplica si la norma debe aplicarse
 * @param juntoA otras normas que se cargan con ella
 * @param linea  dónde empieza en el archivo, desde 1
 */
public record CasoDeNorma(String nombre, Caso caso, boolean aplica, List<String> juntoA, int linea) {

    public CasoDeNorma {
        juntoA = List.copyOf(juntoA);
    }
}
