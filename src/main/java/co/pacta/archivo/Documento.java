package co.pacta.archivo;

import co.pacta.caso.Caso;
import java.util.Optional;

/**
 * Un caso como venía en el archivo, con lo que lo acompaña.
 *
 * @param nombre título que le puso su autor
 * @param porque la fuente que lo decide, en un escenario
 * @param caso   los hechos
 * @param espera lo que el escenario espera; vacío en una consulta simple
 * @param linea  dónde empieza en el archivo, desde 1
 */
public record Documento(Optional<String> nombre, Optional<String> porque, Caso caso, Optional<Espera> espera, int linea) {
}
