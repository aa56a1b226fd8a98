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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads {@code tramites} and {@code lecturas}, the two keys of a case that are not facts. */
final class FastSteps {

    private static final Map<String, Paso> STEPS = byCode(Paso.values());
    private static final Map<String, Sentido> ANSWERS = byCode(Sentido.values());
    private static final Map<String, Lectura> READINGS = byCode(Lectura.values());
    private static final String UNKNOWN = "desconocido";
    /** The same order the slow reader keeps, so that both give equal cases. */
    private static final Comparator<Tramite> ORDER = Comparator.comparing(Tramite::paso).thenComparing(Tramite::fecha)
            .thenComparing(t -> t.sentido().map(Enum::ordinal).orElse(-1)).thenComparing(t -> t.documento().orElse(""));

    private final List<Tramite> steps = new ArrayList<>();
    private final Map<Lectura, String> readings = new EnumMap<>(Lectura.class);

    private static <C extends Codigo> Map<String, C> byCode(C[] all) {
        Map<String, C> map = new HashMap<>();
        for (C one : all) {
            map.put(one.codigo(), one);
        }
        return map;
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

    private static Tramite step(JsonParser parser) {
        Paso step = null;
        LocalDate date = null;
        String document = null;
        Object answer = null;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            JsonToken token = parser.nextToken();
            boolean unknown = token == JsonToken.VALUE_STRING && parser.getString().equals(UNKNOWN);
            switch (key) {
                case "tipo" -> step = once(step, FastValues.word(parser, token, STEPS));
                case "fecha" -> date = once(date, FastValues.date(parser, token));
                case "documento" -> document = once(document, unknown ? "" : FastValues.text(parser, token, false));
                case "sentido" -> answer = once(answer, unknown ? UNKNOWN : FastValues.word(parser, token, ANSWERS));
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
            String option = FastValues.scalar(parser, parser.nextToken());
            Refused.unless(reading.opciones().contains(option));
            readings.put(reading, option);
        }
    }
}
