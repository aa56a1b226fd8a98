package co.pacta.duda;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Extracto;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Canal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lo que se puede responder cuando quizá faltan hechos.
 *
 * @param decision           lo decidido; si es indeterminada, lo que es cierto en toda posibilidad
 * @param posibles           los veredictos alcanzables, en orden de precedencia
 * @param requisitosPosibles los pasos que se exigirían en alguna posibilidad y no en todas
 * @param faltantes          los hechos que pueden cambiar la respuesta, en el orden en que se preguntan
 */
record Respuesta(Decision decision, List<Veredicto> posibles, List<Requisito> requisitosPosibles, List<Hecho> faltantes) {

    Respuesta {
        posibles = List.copyOf(posibles);
        requisitosPosibles = List.copyOf(requisitosPosibles);
        faltantes = List.copyOf(faltantes);
    }

    /** Lo que decide. */
    Extracto extracto() {
        return extracto(decision.veredicto(), decision.canal(), decision.pendientes(), posibles, () -> faltantes.stream().findFirst());
    }

    /** @param falta el primero de los hechos que pueden cambiar la respuesta */
    static Extracto extracto(Veredicto veredicto, Canal canal, Set<Paso> pendientes, List<Veredicto> posibles, Supplier<Optional<Hecho>> falta) {
        boolean indeterminada = veredicto == Veredicto.INDETERMINADA;
        return new Extracto(veredicto, canal, pendientes, indeterminada ? posibles : List.of(), indeterminada
                ? falta.get().map(h -> new Extracto.Falta(h.clave(), Preguntas.de(h, false).pregunta())) : Optional.empty());
    }

    static Respuesta cierta(Decision decision) {
        return new Respuesta(decision, List.of(decision.veredicto()), List.of(), List.of());
    }
}
