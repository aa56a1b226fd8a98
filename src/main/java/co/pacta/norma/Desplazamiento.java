package co.pacta.norma;

import java.util.Optional;

/**
 * Que una norma, cuando se aplica, deja sin efecto a otra.
 *
 * @param norma  el id de la norma desplazada
 * @param porque {@code lex_specialis} o {@code lex_posterior}
 * @param bajo   la lectura bajo la que ocurre; ausente si ocurre siempre
 */
public record Desplazamiento(String norma, String porque, Optional<BajoLectura> bajo) {
}
