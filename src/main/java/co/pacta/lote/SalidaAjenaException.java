package co.pacta.lote;

/** La salida que se pide reanudar no es la de este lote; no se tocó. */
public final class SalidaAjenaException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SalidaAjenaException(String mensaje) {
        super(mensaje);
    }
}
