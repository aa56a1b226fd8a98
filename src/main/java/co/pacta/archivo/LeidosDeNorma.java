package co.pacta.archivo;

import java.util.List;

/** Lo leído de un {@code .casos.yaml}: los casos sin problemas y todos los problemas, en el orden de las líneas. */
public record LeidosDeNorma(List<CasoDeNorma> casos, List<ErrorDeArchivo> errores) {

    public LeidosDeNorma {
        casos = List.copyOf(casos);
        errores = List.copyOf(errores);
    }

    /** Si el archivo se leyó sin ningún problema. */
    public boolean valido() {
        return errores.isEmpty();
    }
}
