package co.pacta.lote;

/**
 * En qué terminó un lote.
 *
 * @param lineas   las que tienen respuesta o error escrito
 * @param conError las que no se pudieron leer o nombran una entidad que no existe
 * @param fallas   las que el programa no supo responder por culpa suya
 */
public record ResumenDeLote(long lineas, long conError, long fallas) {

    static final ResumenDeLote NADA = new ResumenDeLote(0, 0, 0);

    ResumenDeLote mas(ResumenDeLote otro) {
        return new ResumenDeLote(lineas + otro.lineas, conError + otro.conError, fallas + otro.fallas);
    }
}
