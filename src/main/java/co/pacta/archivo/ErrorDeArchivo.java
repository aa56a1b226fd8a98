package co.pacta.archivo;

/**
 * Un problema del archivo, contado a quien lo escribió.
 *
 * @param archivo    nombre del archivo
 * @param linea      desde 1
 * @param columna    desde 1
 * @param clave      clave con puntos, como {@code caso.entidad.tipo}; vacía si el problema es del archivo entero
 * @param mensaje    qué pasa y qué se esperaba: una sola línea
 * @param sugerencia lo que casi seguro se quiso escribir; vacía si no se sabe
 */
public record ErrorDeArchivo(String archivo, int linea, int columna, String clave, String mensaje, String sugerencia) {

    /** El problema entero en una línea, para la terminal. */
    public String enUnaLinea() {
        String donde = archivo + ":" + linea + ":" + columna + ": ";
        String que = clave.isEmpty() ? mensaje : clave + ": " + mensaje;
        return donde + que + (sugerencia.isEmpty() ? "." : ". ¿Quiso decir «" + sugerencia + "»?");
    }
}
