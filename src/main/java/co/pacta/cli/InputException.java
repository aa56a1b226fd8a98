package co.pacta.cli;

import co.pacta.archivo.ErrorDeArchivo;
import java.util.List;

/** The files given cannot be used; it carries every problem found. */
final class InputException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<ErrorDeArchivo> problems;

    InputException(List<ErrorDeArchivo> problems) {
        super(problems.size() + " problems");
        this.problems = List.copyOf(problems);
    }

    List<ErrorDeArchivo> problems() {
        return problems;
    }
}
