package co.pacta.demostracion;

import co.pacta.norma.Condicion;
import co.pacta.norma.Corpus;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Unos días seguidos en que el derecho no cambia.
 *
 * @param desde el primero
 * @param hasta el último; ausente en el período de hoy
 */
public record Periodo(LocalDate desde, Optional<LocalDate> hasta) {

    private static final Pattern FECHA = Pattern.compile("fecha (<=|>=|<|>|==) (\\d{8})");

    /** Los períodos que resultan de las fechas de todas las normas y de sus condiciones, del primero al de hoy. */
    public static List<Periodo> de(Corpus corpus) {
        List<LocalDate> cortes = List.copyOf(cortes(corpus));
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

    /** Los días en que el derecho puede empezar a ser otro. */
    public static TreeSet<LocalDate> cortes(Corpus corpus) {
        TreeSet<LocalDate> cortes = new TreeSet<>();
        for (Norma n : corpus.normas()) {
            cortes.add(n.vigencia().desde());
            n.vigencia().hasta().ifPresent(h -> cortes.add(h.plusDays(1)));
            enCondicion(n.condicion(), cortes);
        }
        corpus.definiciones().values().forEach(c -> enCondicion(c, cortes));
        return cortes;
    }

    private static void enCondicion(Condicion condicion, TreeSet<LocalDate> cortes) {
        Matcher fecha = FECHA.matcher(String.join(", ", condicion.partes()));
        while (fecha.find()) {
            LocalDate dia = LocalDate.parse(fecha.group(2), DateTimeFormatter.BASIC_ISO_DATE);
            boolean desdeElSiguiente = fecha.group(1).equals("<=") || fecha.group(1).equals(">");
            cortes.add(desdeElSiguiente ? dia.plusDays(1) : dia);
            if (fecha.group(1).equals("==")) {
                cortes.add(dia.plusDays(1));
            }
        }
    }

    @Override
    public String toString() {
        return "desde " + desde + hasta.map(h -> " hasta " + h).orElse(" hasta hoy");
    }
}
