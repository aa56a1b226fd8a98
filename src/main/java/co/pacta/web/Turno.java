package co.pacta.web;

import co.pacta.caso.Hecho;
import co.pacta.duda.Pregunta;
import java.util.List;
import java.util.Optional;

/**
 * Lo que toca preguntar.
 *
 * @param clave    la clave del contrato que nombra la página
 * @param pregunta la del motor, si la pregunta la hizo él
 * @param juntos   los hechos que se preguntan uno debajo de otro en la misma página
 */
record Turno(Etapa etapa, String clave, Optional<Pregunta> pregunta, List<Hecho> juntos) {

    Turno {
        juntos = List.copyOf(juntos);
    }

    /** Qué clase de página es. */
    enum Etapa { ENTIDAD, FECHA, CONTRAPARTE, HECHO, CASILLAS, JUNTOS, TRAMITES, FIN }

    static Turno de(Etapa etapa, String clave) {
        return new Turno(etapa, clave, Optional.empty(), List.of());
    }

    static Turno de(Pregunta pregunta) {
        boolean varios = !pregunta.marcas().isEmpty();
        return new Turno(varios ? Etapa.CASILLAS : Etapa.HECHO, pregunta.hecho().clave(), Optional.of(pregunta), List.of());
    }

    static Turno de(List<Hecho> juntos) {
        return new Turno(Etapa.JUNTOS, juntos.get(0).clave(), Optional.empty(), juntos);
    }

    /** Si esta página pregunta esa clave. */
    boolean pregunta(String otra) {
        return clave.equals(otra) || juntos.stream().anyMatch(h -> h.clave().equals(otra))
                || pregunta.stream().flatMap(p -> p.hechos().stream()).anyMatch(h -> h.clave().equals(otra));
    }

    static Turno fin() {
        return de(Etapa.FIN, "");
    }
}
