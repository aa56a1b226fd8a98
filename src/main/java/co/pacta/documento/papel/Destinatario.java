package co.pacta.documento.papel;

import co.pacta.norma.Vigencia;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A quién se dirige la consulta, según el decreto de estructura que regía ({@code destinatarios.csv}). La dependencia que
 * atiende cambió varias veces y no está confirmada: queda como blanco.
 *
 * @param institucion el nombre que tenía
 * @param cita        el decreto que fijaba su estructura
 */
record Destinatario(Vigencia vigencia, String institucion, String cita) {

    static final String ARCHIVO = "destinatarios.csv";

    private static final List<Destinatario> TODOS = BundledTable.rows(ARCHIVO).stream().map(c -> new Destinatario(
            new Vigencia(LocalDate.parse(c[0]), Optional.of(c[1]).filter(h -> !h.isEmpty()).map(LocalDate::parse)), c[2], c[3])).toList();

    static List<Destinatario> todos() {
        return TODOS;
    }

    static Optional<Destinatario> en(LocalDate dia) {
        return TODOS.stream().filter(d -> d.vigencia().cubre(dia)).findFirst();
    }
}
