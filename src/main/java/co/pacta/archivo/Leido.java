package co.pacta.archivo;

import java.util.List;

/**
 * Lo leído de un archivo: los documentos sin problemas y todos los problemas, en el orden de las líneas. Un documento con
 * algún problema no está entre los documentos.
 */
public record Leido(List<Documento> documentos, List<ErrorDeArchivo> errores) {

    public Leido {
        documentos = List.copyOf(documentos);
        errores = List.copyOf(errores);
    }

    /** Si el archivo se leyó sin ningún problema. */
    public boolean valido() {
        return errores.isEmpty();
    }
}
