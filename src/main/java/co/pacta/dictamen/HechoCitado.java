package co.pacta.dictamen;

/**
 * Un hecho que hizo entrar una norma.
 *
 * @param clave la clave del contrato
 * @param valor su valor, como se escribe en un archivo; {@code desconocido} si no se sabe y no hizo falta
 */
public record HechoCitado(String clave, Object valor) {
}
