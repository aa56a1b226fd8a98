package co.pacta.lote;

import co.pacta.caso.Caso;
import java.util.Optional;

/** El caso de una línea, con el título que le puso su autor. */
record Renglon(Optional<String> nombre, Caso caso) {
}
