package co.pacta.norma;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Los días en que rige un texto, ambos incluidos.
 *
 * @param desde primer día
 * @param hasta último día; ausente si sigue vigente
 */
public record Vigencia(LocalDate desde, Optional<LocalDate> hasta) {

    public Vigencia {
        Objects.requireNonNull(desde, "desde");
        Objects.requireNonNull(hasta, "hasta");
        if (hasta.filter(h -> h.isBefore(desde)).isPresent()) {
            throw new IllegalArgumentException("La vigencia termina (" + hasta.get() + ") antes de empezar (" + desde + ")");
        }
    }

    public boolean cubre(LocalDate dia) {
        return !dia.isBefore(desde) && (hasta.isEmpty() || !dia.isAfter(hasta.get()));
    }
}
