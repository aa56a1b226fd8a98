package co.pacta.lote;

import java.util.List;

/** Una unidad de la entrada: lo que tendrá una línea en la salida. */
sealed interface Fila {

    /** Una línea de texto, sin su salto. */
    record Linea(byte[] datos) implements Fila {
    }

    /** Las celdas de una fila de CSV. */
    record Celdas(Encabezado encabezado, List<String> celdas) implements Fila {
    }

    /** Algo que no se pudo leer como fila. */
    record Ilegible(String porque) implements Fila {
    }
}
