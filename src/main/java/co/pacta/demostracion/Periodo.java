package co.pacta.demostracion;

import co.pacta.norma.Corpus;
import co.pacta.norma.Cortes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Unos días seguidos en que el derecho no cambia.
 *
 * @param desde el primero
 * @param hasta el último; ausente en el período de hoy
 */
public record Periodo(LocalDate desde, Optional<LocalDate> hasta) {

    /** Los períodos que resultan de las fechas de todas las normas y de sus condiciones, del primero al de hoy. */
    public static List<Periodo> de(Corpus corpus) {
        List<LocalDate> cortes = List.copyOf(Cortes.de(corpus).dias());
        List<Periodo> periodos = new ArrayList<>();
        for (int i = 0; i < cortes.size(); i++) {
            boolean ultimo = i + 1 == cortes.size();
            periodos.add(new Periodo(cortes.get(i), ultimo ? Optional.empty() : Optional.of(cortes.get(i + 1).minusDays(1))));
        }
        return periodos;
    }

    /** El período de un día; vacío si es anterior a toda norma. */
    public static Optional<Periodo> que(Corpus corpus, LocalDate dia) {
        return de(corpus).stream().filter(p -> p.contiene(dia)).findFirst();
    }

    public boolean contiene(LocalDate dia) {
        return !dia.isBefore(desde) && hasta.map(h -> !dia.isAfter(h)).orElse(true);
    }

    @Override
    public String toString() {
        return "desde " + desde + hasta.map(h -> " hasta " + h).orElse(" hasta hoy");
    }
}
