package co.pacta.lote;

import java.io.Serializable;

/**
 * Cómo se responde un lote.
 *
 * @param hilos     cuántas líneas se responden a la vez
 * @param completo  si cada respuesta es el dictamen entero; si no, lo esencial en una línea corta
 * @param conNumero si la línea corta lleva el número del dictamen (cuesta calcularlo)
 */
public record OpcionesDeLote(int hilos, boolean completo, boolean conNumero) implements Serializable {

    public OpcionesDeLote {
        if (hilos < 1) {
            throw new IllegalArgumentException("hilos: " + hilos);
        }
    }

    /** Todos los núcleos y respuestas cortas. */
    public static OpcionesDeLote corrientes() {
        return new OpcionesDeLote(Runtime.getRuntime().availableProcessors(), false, false);
    }

    public OpcionesDeLote conHilos(int otros) {
        return new OpcionesDeLote(otros, completo, conNumero);
    }

    public OpcionesDeLote completas(boolean si) {
        return new OpcionesDeLote(hilos, si, conNumero);
    }

    public OpcionesDeLote numeradas(boolean si) {
        return new OpcionesDeLote(hilos, completo, si);
    }
}
