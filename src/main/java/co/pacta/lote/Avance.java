package co.pacta.lote;

/** Quien quiere saber cómo va un lote; se le avisa después de escribir cada tanda, siempre desde el mismo hilo. */
@FunctionalInterface
public interface Avance {

    /** Nadie mira. */
    Avance CALLADO = (hasta, leidos) -> {
    };

    /**
     * @param hasta  lo escrito hasta ahora
     * @param leidos bytes de la entrada ya respondidos
     */
    void van(ResumenDeLote hasta, long leidos);
}
