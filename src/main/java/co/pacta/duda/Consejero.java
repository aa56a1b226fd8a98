package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.dictamen.Complementos;
import co.pacta.dictamen.Constancia;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictamen;
import co.pacta.hallazgo.Reglas;
import java.util.List;
import java.util.function.Supplier;

/** Responde un caso, se sepan o no todos sus hechos, y reúne lo que acompaña a la respuesta. */
public final class Consejero {

    private final Reglas reglas;
    private final Supplier<String> catalogo;
    private final String motor;

    public Consejero(Reglas reglas, Supplier<String> catalogo, String motor) {
        this.reglas = reglas;
        this.catalogo = catalogo;
        this.motor = motor;
    }

    public Dictamen dictaminar(Caso caso, List<String> advertencias) {
        throw new UnsupportedOperationException();
    }

    public Dictamen dictaminarPresumiendo(Caso caso, List<String> advertencias) {
        throw new UnsupportedOperationException();
    }
}
