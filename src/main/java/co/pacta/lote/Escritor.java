package co.pacta.lote;

/** Cómo se escribe el desenlace de una línea; siempre en una sola línea. */
interface Escritor {

    void escribir(long numero, Desenlace desenlace, StringBuilder salida);
}
