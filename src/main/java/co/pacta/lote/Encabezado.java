package co.pacta.lote;

/** Lo que significan las columnas de un CSV. */
sealed interface Encabezado permits EncabezadoCsv, EncabezadoDeRegistro {

    /** Cuántas columnas tiene. */
    int ancho();
}
