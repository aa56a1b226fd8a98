package co.pacta.dictamen;

import co.pacta.caso.Lectura;
import java.util.List;

/**
 * Un punto discutido que toca el caso: la lectura elegida y lo que daría cada rival que cambia la respuesta.
 *
 * @param lectura      el punto
 * @param elegida      la opción con que se respondió
 * @param alternativas las opciones con que la respuesta sería otra
 */
public record LecturaRival(Lectura lectura, String elegida, List<Alternativa> alternativas) {

    public LecturaRival {
        alternativas = List.copyOf(alternativas);
    }

    /**
     * La respuesta bajo otra lectura.
     *
     * @param lectura    la opción
     * @param veredicto  la respuesta
     * @param requisitos los pasos obligatorios antes del acto que quedarían pendientes, y los demás, con su estado
     */
    public record Alternativa(String lectura, Veredicto veredicto, List<Requisito> requisitos) {

        public Alternativa {
            requisitos = List.copyOf(requisitos);
        }
    }
}
