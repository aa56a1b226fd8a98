package co.pacta.lote;

import co.pacta.caso.Caso;
import java.util.Optional;

/**
 * El caso de una línea, con el título que le puso su autor.
 *
 * @param errata si la hay, el caso va sin ese hecho
 * @param lugar  dónde empieza la palabra de la errata, en bytes desde el comienzo de la línea
 */
record Renglon(Optional<Titulo> titulo, Caso caso, Optional<Errata> errata, int lugar) {
}
