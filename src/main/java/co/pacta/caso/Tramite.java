package co.pacta.caso;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Un paso ya cumplido.
 *
 * @param paso      qué paso
 * @param fecha     día en que se cumplió
 * @param documento número o nombre del documento, si se sabe
 * @param sentido   cómo se respondió; ausente significa favorable, salvo en la consulta a la Cancillería, donde es un hecho
 *                  desconocido
 */
public record Tramite(Paso paso, LocalDate fecha, Optional<String> documento, Optional<Sentido> sentido) {

    public Tramite {
        Objects.requireNonNull(paso, "paso");
        Objects.requireNonNull(fecha, "fecha");
        Objects.requireNonNull(documento, "documento");
        Objects.requireNonNull(sentido, "sentido");
    }

    public static Tramite de(Paso paso, LocalDate fecha) {
        return new Tramite(paso, fecha, Optional.empty(), Optional.empty());
    }

    public static Tramite de(Paso paso, LocalDate fecha, Sentido sentido) {
        return new Tramite(paso, fecha, Optional.empty(), Optional.of(sentido));
    }

    /** El mismo trámite con otra respuesta. */
    public Tramite conSentido(Sentido otro) {
        return new Tramite(paso, fecha, documento, Optional.of(otro));
    }

    /** Si la respuesta fue la que se dice; un trámite que no lo dice fue favorable. */
    public boolean fue(Sentido buscado) {
        return sentido.orElse(Sentido.FAVORABLE) == buscado;
    }
}
