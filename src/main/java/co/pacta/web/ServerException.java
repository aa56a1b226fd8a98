package co.pacta.web;

/** The server could not start on its port. */
public final class ServerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ServerException(int port, Throwable cause) {
        super("No se pudo abrir el puerto " + port + ": puede estar ocupado o necesitar permiso", cause);
    }
}
