package co.pacta.documento.papel;

import co.pacta.caso.Codigo;
import java.util.Optional;
import java.util.stream.Stream;

/** Qué papel se redacta. */
public enum Clase implements Codigo {
    /** El concepto jurídico. */
    CONCEPTO,
    /** La carta de consulta a la Cancillería. */
    CONSULTA,
    /** El proyecto de acuerdo con que el concejo o la junta autoriza. */
    ACUERDO,
    /** El proyecto de ordenanza con que la asamblea autoriza o ratifica. */
    ORDENANZA,
    /** La lista de pasos para quien no es abogado. */
    LISTA;

    /** La clase que se escribe así: {@code concepto}. */
    public static Optional<Clase> deCodigo(String codigo) {
        return Stream.of(values()).filter(c -> c.codigo().equals(codigo)).findFirst();
    }

    /** Si es un proyecto que otro firma o vota: lleva siempre la marca de borrador. */
    boolean esProyecto() {
        return this == CONSULTA || this == ACUERDO || this == ORDENANZA;
    }
}
