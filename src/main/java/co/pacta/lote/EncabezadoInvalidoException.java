package co.pacta.lote;

import java.util.List;

/** El encabezado de un CSV tiene columnas que no se entienden; nada se respondió. */
public final class EncabezadoInvalidoException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<String> problemas;

    EncabezadoInvalidoException(List<String> problemas) {
        super(String.join("; ", problemas));
        this.problemas = List.copyOf(problemas);
    }

    /** Un mensaje por columna. */
    public List<String> problemas() {
        return problemas;
    }
}
