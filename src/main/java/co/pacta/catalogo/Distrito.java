package co.pacta.catalogo;

import java.time.LocalDate;

/**
 * La condición de distrito de un lugar: antes de {@code desde} era municipio.
 *
 * @param denominacion cómo lo llama la norma
 * @param norma        la que lo hizo distrito
 * @param desde        primer día como distrito
 * @param confianza    {@code alta} o {@code media}
 */
public record Distrito(String denominacion, String norma, LocalDate desde, String confianza) {
}
