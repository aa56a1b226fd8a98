package co.pacta.catalogo;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * La declaratoria de un lugar como Zona de Frontera (Ley 191 de 1995, art. 5): la norma y el día desde el que vale. Una
 * aclaración posterior no cambia ese día, pero se advierte.
 *
 * @param norma    el decreto, con su artículo
 * @param desde    primer día de la declaratoria
 * @param aclarada día del decreto que aclaró el nombre del lugar, si lo hubo
 */
public record Declaratoria(String norma, LocalDate desde, Optional<LocalDate> aclarada) {

    private static final Map<String, LocalDate> DECRETOS = Map.of(
            "Decreto 1814 de 1995", LocalDate.of(1995, 10, 26),
            "Decreto 2036 de 1995", LocalDate.of(1995, 11, 24),
            "Decreto 150 de 1996", LocalDate.of(1996, 1, 23),
            "Decreto 930 de 1996", LocalDate.of(1996, 5, 29));
    private static final String ACLARACION = "aclarado por Decreto 3144 de 2009";
    private static final LocalDate DIA_DE_LA_ACLARACION = LocalDate.of(2009, 8, 20);

    /** La declaratoria que hace esa norma. Falla si el decreto no es uno de los conocidos: sin fecha no hay dato. */
    static Declaratoria de(String norma) {
        int coma = norma.indexOf(',');
        LocalDate desde = DECRETOS.get(coma < 0 ? norma : norma.substring(0, coma));
        if (desde == null) {
            throw new IllegalStateException("No se sabe desde cuándo rige " + norma);
        }
        boolean aclarada = norma.endsWith(ACLARACION);
        return new Declaratoria(norma, desde, aclarada ? Optional.of(DIA_DE_LA_ACLARACION) : Optional.empty());
    }

    /** Si el lugar ya estaba declarado ese día. */
    public boolean rige(LocalDate fecha) {
        return !fecha.isBefore(desde);
    }

    /** Si ese día la declaratoria existía pero el nombre del lugar aún no se había aclarado. */
    public boolean estabaSinAclarar(LocalDate fecha) {
        return rige(fecha) && aclarada.isPresent() && fecha.isBefore(aclarada.get());
    }
}
