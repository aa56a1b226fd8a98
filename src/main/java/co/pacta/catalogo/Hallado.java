package co.pacta.catalogo;

/**
 * Un resultado de búsqueda.
 *
 * @param clase   {@code departamento}, {@code distrito_capital}, {@code distrito}, {@code municipio},
 *                {@code area_no_municipalizada}, {@code isla}, {@code entidad_extranjera}, {@code pais} u {@code organizacion}
 * @param id      la clave que se escribe en un caso: código DIVIPOLA, id, código del país o sigla
 * @param nombre  nombre oficial
 * @param detalle dónde está y qué se sabe de su frontera
 */
public record Hallado(String clase, String id, String nombre, String detalle) {
}
