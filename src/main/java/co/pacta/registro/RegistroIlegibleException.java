package co.pacta.registro;

/** El archivo no es un registro de una decisión, o es de una forma que este programa no conoce. */
public final class RegistroIlegibleException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RegistroIlegibleException(String problema) {
        super(problema);
    }
}
