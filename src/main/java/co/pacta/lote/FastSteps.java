package co.pacta.lote;

import co.pacta.caso.Caso;
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
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Reads {@code tramites} and {@code lecturas}, the two keys of a case that are not facts. */
final class FastSteps {

    private static final WordTable<Paso> STEPS = byCode(Paso.values());
    private static final WordTable<Sentido> ANSWERS = byCode(Sentido.values());
    private static final PropertyNameMatcher STEP = FactTable.JSON.constructNameMatcher(
            Stream.of("tipo", "fecha", "documento", "sentido").map(Named::fromString).toList(), true);
    private static final Map<String, Lectura> READINGS = Stream.of(Lectura.values())
            .collect(Collectors.toUnmodifiableMap(Lectura::codigo, Function.identity()));
    private static final int TYPE = 0;
    private static final int DATE = 1;
    private static final int DOCUMENT = 2;
    private static final int ANSWER = 3;
    private static final Object UNKNOWN = "";
    /** The same order the slow reader keeps, so that both give equal cases. */
    private static final Comparator<Tramite> ORDER = Comparator.comparing(Tramite::paso).thenComparing(Tramite::fecha)
            .thenComparing(t -> t.sentido().map(Enum::ordinal).orElse(-1)).thenComparing(t -> t.documento().orElse(""));

    private final List<Tramite> steps = new ArrayList<>();
    private final Map<Lectura, String> readings = new EnumMap<>(Lectura.class);

    private final Scalar scalar = new Scalar();

    private static <C extends Codigo> WordTable<C> byCode(C[] all) {
        return new WordTable<>(Stream.of(all).collect(Collectors.toMap(Codigo::codigo, Function.identity())));
    }

    void clear() {
        steps.clear();
        readings.clear();
    }

    /** The case with the steps and readings read. */
    Caso addTo(Caso caso) {
        Caso whole = caso;
        if (!steps.isEmpty()) {
            steps.sort(ORDER);
            whole = whole.conTramites(steps);
        }
        for (Map.Entry<Lectura, String> e : readings.entrySet()) {
            whole = whole.bajo(e.getKey(), e.getValue());
        }
        return whole;
    }

    void read(JsonParser parser, JsonToken start) {
        Refused.unless(start == JsonToken.START_ARRAY);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            Refused.unless(token == JsonToken.START_OBJECT);
            steps.add(step(parser));
        }
    }

    private Tramite step(JsonParser parser) {
        Paso step = null;
        LocalDate date = null;
        String document = null;
        Object answer = null;
        int match = parser.nextNameMatch(STEP);
        for (; match != PropertyNameMatcher.MATCH_END_OBJECT; match = parser.nextNameMatch(STEP)) {
            JsonToken token = parser.nextToken();
            boolean unknown = scalar.of(parser, token).isUnknown() && token == JsonToken.VALUE_STRING;
            switch (match) {
                case TYPE -> step = once(step, scalar.word(STEPS));
                case DATE -> date = once(date, scalar.date());
                case DOCUMENT -> document = once(document, unknown ? "" : scalar.text(false));
                case ANSWER -> answer = once(answer, unknown ? UNKNOWN : scalar.word(ANSWERS));
                default -> Refused.unless(false);
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

    void readings(JsonParser parser, JsonToken start) {
        Refused.unless(start == JsonToken.START_OBJECT);
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            Lectura reading = READINGS.get(key);
            Refused.unless(reading != null && !readings.containsKey(reading));
            String option = scalar.of(parser, parser.nextToken()).word();
            Refused.unless(reading.opciones().contains(option));
            readings.put(reading, option);
        }
    }
}
