package co.pacta.archivo;

import java.util.List;

/**
 * Lo leído de un archivo.
 *
 * @param documentos   los que no tienen problemas
 * @param conProblemas los que tienen alguno, con lo que se pudo leer: solo sirven para buscarles más problemas
 * @param errores      todos los problemas, en el orden de las líneas
 */
public record Leido(List<Documento> documentos, List<Documento> conProblemas, List<ErrorDeArchivo> errores) {

    public Leido {
        documentos = List.copyOf(documentos);
        conProblemas = List.copyOf(conProblemas);
        errores = List.copyOf(errores);
    }

    /** Si el archivo se leyó sin ningún problema. */
    public boolean valido() {
        return errores.isEmpty();
    }
}
