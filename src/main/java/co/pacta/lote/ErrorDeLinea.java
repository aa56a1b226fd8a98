package co.pacta.lote;

/**
 * Por qué una línea no tiene respuesta.
 *
 * @param columna    desde 1; 0 si la entrada no tiene columnas (una fila de CSV)
 * @param clave      clave con puntos; vacía si el problema es de la línea entera
 * @param mensaje    qué pasa y qué se esperaba
 * @param sugerencia lo que casi seguro se quiso escribir, o vacía
 */
record ErrorDeLinea(int columna, String clave, String mensaje, String sugerencia) {

    private static final String SOBRE = "caso.";

    /** El mismo problema de una fila de CSV, donde las claves no van dentro de {@code caso}. */
    ErrorDeLinea sinColumna() {
        return new ErrorDeLinea(0, clave.startsWith(SOBRE) ? clave.substring(SOBRE.length()) : clave, mensaje, sugerencia);
    }

    /** El mismo problema unas columnas más allá. */
    ErrorDeLinea corrido(int columnas) {
        return new ErrorDeLinea(columna + columnas, clave, mensaje, sugerencia);
    }

    static ErrorDeLinea deLaLinea(String mensaje) {
        return new ErrorDeLinea(1, "", mensaje, "");
    }
}
