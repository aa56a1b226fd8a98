package co.pacta.dictamen;

import co.pacta.norma.Norma;

/**
 * Una norma cercana al caso que no se aplicó.
 *
 * @param norma     la norma
 * @param condicion la primera condición que no se cumplió, en palabras
 */
public record NoAplico(Norma norma, String condicion) {
}
