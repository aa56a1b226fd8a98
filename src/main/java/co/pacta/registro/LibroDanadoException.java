package co.pacta.registro;

/** El libro de registros no se puede leer o escribir. */
public final class LibroDanadoException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    LibroDanadoException(String problema, Throwable causa) {
        super(problema, causa);
    }
}
