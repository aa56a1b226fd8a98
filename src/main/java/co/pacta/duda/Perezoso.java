package co.pacta.duda;

import java.util.function.Supplier;

/** Un valor que se calcula una sola vez, cuando se pide. */
final class Perezoso<T> {

    private Supplier<T> calculo;
    private T valor;

    Perezoso(Supplier<T> calculo) {
        this.calculo = calculo;
    }

    synchronized T valor() {
        if (calculo != null) {
            valor = calculo.get();
            calculo = null;
        }
        return valor;
    }
}
