package co.pacta.mutacion;

import co.pacta.drools.LooseSet;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.norma.Norma;
import java.util.Optional;

/**
 * Una regla con una sola cosa cambiada.
 *
 * @param regla    id de la norma o nombre de la definición
 * @param operador qué clase de cambio
 * @param cambio   el cambio, para leerlo
 * @param suelta   la condición cambiada, si cambió la condición
 * @param norma    la norma cambiada, si cambió lo que dice de sí misma
 */
record Mutante(String regla, String operador, String cambio, Optional<ReglaSuelta> suelta, Optional<Norma> norma) {

    /** El operador que quita la regla entera. */
    static final String QUITA = "quita la regla";

    /** Las reglas con este cambio. */
    LooseSet en(LooseSet todas) {
        if (operador.equals(QUITA) && !esDefinicion()) {
            return todas.only(n -> !n.equals(regla));
        }
        return todas.with(s -> s.nombre().equals(regla) ? suelta.orElse(s) : s, n -> n.id().equals(regla) ? norma.orElse(n) : n);
    }

    boolean esDefinicion() {
        return regla.startsWith("definiciones/");
    }

    @Override
    public String toString() {
        return regla + ": " + operador + " (" + cambio + ")";
    }
}
