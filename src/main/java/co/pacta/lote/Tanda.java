package co.pacta.lote;

import java.util.List;

/**
 * Unas cuantas filas seguidas, que se responden juntas en un hilo.
 *
 * @param primera número de la primera, desde 1
 * @param leidos  cuántos bytes de la entrada se han leído hasta aquí
 */
record Tanda(long primera, List<Fila> filas, long leidos) {

    long ultima() {
        return primera + filas.size() - 1;
    }

    /** La parte que va después de esa fila. */
    Tanda despuesDe(long fila) {
        int corte = (int) Math.max(0, Math.min(filas.size(), fila - primera + 1));
        return new Tanda(primera + corte, filas.subList(corte, filas.size()), leidos);
    }

    Fila fila(long numero) {
        return filas.get((int) (numero - primera));
    }
}
