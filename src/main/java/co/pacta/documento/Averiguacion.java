package co.pacta.documento;

/**
 * Cómo averiguar un hecho que falta.
 *
 * @param pregunta la pregunta
 * @param porQue   por qué importa; puede estar vacío
 * @param aQuien   a quién preguntarle; puede estar vacío
 */
public record Averiguacion(String pregunta, String porQue, String aQuien) {
}
