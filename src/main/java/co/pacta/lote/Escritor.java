package co.pacta.lote;

/** Cómo se escribe el desenlace de una línea; siempre en una sola línea. Cada hilo tiene el suyo. */
interface Escritor {

    void escribir(long numero, Desenlace desenlace, LineOut salida);
}
