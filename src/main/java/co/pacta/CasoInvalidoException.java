package co.pacta;

import co.pacta.catalogo.Problema;
import java.util.List;
import java.util.stream.Collectors;

/** El caso nombra una entidad que el catálogo no encuentra o encuentra dos veces. */
public final class CasoInvalidoException extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private final transient List<Problema> problemas;

    public CasoInvalidoException(List<Problema> problemas) {
        super(problemas.stream().map(Problema::mensaje).collect(Collectors.joining("; ")));
        this.problemas = List.copyOf(problemas);
    }

    public List<Problema> problemas() {
        return problemas;
    }
}
