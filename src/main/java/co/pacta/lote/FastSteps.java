package co.pacta.lote;

import co.pacta.caso.Codigo;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads {@code tramites} and {@code lecturas}, the two keys of a case that are not facts. */
final class FastSteps {

    private static final WordTable<Paso> STEPS = byCode(Paso.values());
    private static final WordTable<Sentido> ANSWERS = byCode(Sentido.values());
    private static final WordTable<Member> MEMBERS = new WordTable<>(
            Map.of("tipo", Member.TYPE, "fecha", Member.DATE, "documento", Member.DOCUMENT, "sentido", Member.ANSWER));
    private static final WordTable<Lectura> READINGS = new WordTable<>(
            Stream.of(Lectura.values()).collect(Collectors.toMap(Lectura::codigo, Function.identity())));
    private static final Object UNKNOWN = "";
    /** The same order the slow reader keeps, so that both give equal cases. */
    private static final Comparator<Tramite> ORDER = Comparator.comparing(Tramite::paso).thenComparing(Tramite::fecha)
            .thenComparing(t -> t.sentido().map(Enum::ordinal).orElse(-1)).thenComparing(t -> t.documento().orElse(""));

    private final List<Tramite> steps = new ArrayList<>();
    private final Map<Lectura, String> readings = new EnumMap<>(Lectura.class);

    private enum Member { TYPE, DATE, DOCUMENT, ANSWER }

    private static <C extends Codigo> WordTable<C> byCode(C[] all) {
        return new WordTable<>(Stream.of(all).collect(Collectors.toMap(Codigo::codigo, Function.identity())));
    }

    void clear() {
        steps.clear();
        readings.clear();
    }

    /** The steps read, in order. */
    List<Tramite> done() {
        steps.sort(ORDER);
        return steps;
    }

    /** The readings chosen. */
    Map<Lectura, String> chosen() {
        return readings;
    }

    void read(JsonLine line) {
        for (boolean more = line.opens('[', ']'); more; more = line.more(']')) {
            steps.add(step(line));
        }
    }

    private Tramite step(JsonLine line) {
        Paso step = null;
        LocalDate date = null;
        String document = null;
        Object answer = null;
        for (boolean more = line.opens('{', '}'); more; more = line.more('}')) {
            Member member = line.name().word(MEMBERS);
            Slice slice = line.scalar();
            switch (member) {
                case TYPE -> step = once(step, slice.word(STEPS));
                case DATE -> date = once(date, slice.date());
                case DOCUMENT -> document = once(document, slice.isUnknown() ? "" : slice.text(false));
                case ANSWER -> answer = once(answer, slice.isUnknown() ? UNKNOWN : slice.word(ANSWERS));
            }
        }
        Refused.unless(step != null && date != null);
        return new Tramite(step, date, Optional.ofNullable(document).filter(d -> !d.isEmpty()),
                Optional.ofNullable(answer).filter(Sentido.class::isInstance).map(Sentido.class::cast));
    }

    private static <T> T once(T before, T value) {
        Refused.unless(before == null);
        return value;
    }

    void readings(JsonLine line) {
        for (boolean more = line.opens('{', '}'); more; more = line.more('}')) {
            Lectura reading = line.name().word(READINGS);
            Refused.unless(!readings.containsKey(reading));
            String option = line.scalar().word();
            Refused.unless(reading.opciones().contains(option));
            readings.put(reading, option);
        }
    }
}
