package co.pacta.web;

import co.pacta.duda.Pregunta;
import java.util.Optional;

/**
 * Lo que toca preguntar.
 *
 * @param clave    la clave del contrato que nombra la página
 * @param pregunta la del motor, si la pregunta la hizo él
 */
record Turno(Etapa etapa, String clave, Optional<Pregunta> pregunta) {

    /** Qué clase de página es. */
    enum Etapa { ENTIDAD, FECHA, CONTRAPARTE, HECHO, VARIOS, TRAMITES, FIN }

    static Turno de(Etapa etapa, String clave) {
        return new Turno(etapa, clave, Optional.empty());
    }

    static Turno de(Pregunta pregunta) {
        boolean varios = !pregunta.marcas().isEmpty();
        return new Turno(varios ? Etapa.VARIOS : Etapa.HECHO, pregunta.hecho().clave(), Optional.of(pregunta));
    }

    static Turno fin() {
        return de(Etapa.FIN, "");
    }
}
