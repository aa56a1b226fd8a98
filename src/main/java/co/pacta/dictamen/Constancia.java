package co.pacta.dictamen;

/**
 * Con qué se decidió, para poder repetirlo.
 *
 * @param motor             nombre y versión del programa
 * @param version           versión del conjunto de reglas
 * @param reglas            SHA-256 de las reglas y listas legales
 * @param catalogo          SHA-256 del catálogo
 * @param normasExaminadas  cuántas normas se miraron
 * @param caso              SHA-256 del caso en su forma canónica
 */
public record Constancia(String motor, String version, String reglas, String catalogo, int normasExaminadas, String caso) {
}
