package co.pacta.dictamen;

import co.pacta.caso.Caso;
import co.pacta.caso.Paso;
import co.pacta.norma.Canal;
import co.pacta.norma.Norma;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Lo decidido sobre un caso cuyos hechos se conocen.
 *
 * @param caso        el caso, completado
 * @param veredicto   la respuesta
 * @param canal       el camino que se muestra
 * @param requisitos  los pasos obligatorios y los aconsejados, en el orden de {@link Paso}
 * @param fundamentos las normas que rigen, la decisiva primero
 * @param desplazadas las que se aplicarían si otra no las dejara sin efecto
 */
public record Decision(Caso caso, Veredicto veredicto, Canal canal, List<Requisito> requisitos, List<Norma> fundamentos,
                       List<Norma> desplazadas) {

    public Decision {
        requisitos = Collections.unmodifiableList(requisitos);
        fundamentos = Collections.unmodifiableList(fundamentos);
        desplazadas = Collections.unmodifiableList(desplazadas);
    }

    /** Los pasos obligatorios antes del acto y sin cumplir. */
    public Set<Paso> pendientes() {
        return pasos(Requisito::pendiente);
    }

    /** Los pasos obligatorios después del acto y sin cumplir a tiempo. */
    public Set<Paso> despues() {
        return pasos(Requisito::porHacerDespues);
    }

    /** Los pasos aconsejados. */
    public Set<Paso> recomendados() {
        return pasos(r -> !r.obligatorio());
    }

    private Set<Paso> pasos(java.util.function.Predicate<Requisito> cuales) {
        Set<Paso> pasos = EnumSet.noneOf(Paso.class);
        for (Requisito r : requisitos) {
            if (cuales.test(r)) {
                pasos.add(r.paso());
            }
        }
        return pasos;
    }
}
