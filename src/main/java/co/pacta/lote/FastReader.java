package co.pacta.lote;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.lote.FactTable.Fact;
import co.pacta.lote.FactTable.Group;
import co.pacta.lote.FactTable.Key;
import co.pacta.lote.FactTable.Special;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a case written as one line of strict JSON, straight into a {@link Caso}. It says yes or no and never explains: what it
 * refuses goes to {@link co.pacta.archivo.LectorDeCasos}, which words the problem. Any line it accepts, that reader accepts
 * with an equal case. Not for several threads at once.
 */
final class FastReader {

    private static final JsonFactory FACTORY = new JsonFactory();
    private static final String UNKNOWN = "desconocido";

    private final Predicate<String> isCountry;
    private final Utf8Line text = new Utf8Line();
    private final boolean[] seen = new boolean[FactTable.KEYS];
    private final FastSteps steps = new FastSteps();
    private Map<Hecho, Object> facts = new EnumMap<>(Hecho.class);
    private Optional<Caso> base = Optional.empty();
    private Optional<String> name = Optional.empty();

    FastReader(Predicate<String> isCountry) {
        this.isCountry = isCountry;
    }

    /** The case of the line, or nothing if anything in it is not plainly right. */
    Optional<Renglon> read(byte[] line) {
        if (!text.decode(line)) {
            return Optional.empty();
        }
        Arrays.fill(seen, false);
        steps.clear();
        facts = new EnumMap<>(Hecho.class);
        base = Optional.empty();
        name = Optional.empty();
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.chars(), 0, text.length())) {
            line(parser);
            return base.map(b -> new Renglon(name, steps.addTo(b.con(facts))));
        } catch (JacksonException | Refused e) {
            return Optional.empty();
        }
    }

    private void line(JsonParser parser) {
        Refused.unless(parser.nextToken() == JsonToken.START_OBJECT);
        boolean wrapped = false;
        boolean around = false;
        boolean bare = false;
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            Special special = FactTable.ENVELOPE.get(key);
            if (special == null) {
                bare = true;
                value(parser, FactTable.CASE.keys().get(key));
            } else if (special.what() == FactTable.What.CASE) {
                wrapped = true;
                first(special);
                Refused.unless(parser.nextToken() == JsonToken.START_OBJECT);
                group(parser, FactTable.CASE);
            } else {
                around = true;
                first(special);
                String words = FastValues.text(parser, parser.nextToken(), true);
                name = special.what() == FactTable.What.NAME ? Optional.of(words) : name;
            }
        }
        Refused.unless(wrapped ? !bare : bare && !around);
        Refused.unless(parser.nextToken() == null);
    }

    private void first(Key key) {
        Refused.unless(!seen[key.number()]);
        seen[key.number()] = true;
    }

    private void group(JsonParser parser, Group group) {
        for (String key = parser.nextName(); key != null; key = parser.nextName()) {
            value(parser, group.keys().get(key));
        }
        Refused.unless(parser.currentToken() == JsonToken.END_OBJECT);
    }

    private void value(JsonParser parser, Key key) {
        Refused.unless(key != null);
        first(key);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING && parser.getString().equals(UNKNOWN)) {
            Refused.unless(!(key instanceof Special s) || s.what() != FactTable.What.DATE);
        } else if (key instanceof Fact fact) {
            facts.put(fact.hecho(), fact(parser, token, fact));
        } else if (key instanceof Group group) {
            Refused.unless(token == JsonToken.START_OBJECT);
            group(parser, group);
        } else {
            special(parser, token, (Special) key);
        }
    }

    private void special(JsonParser parser, JsonToken token, Special key) {
        switch (key.what()) {
            case DATE -> base = Optional.of(Caso.del(FastValues.date(parser, token)));
            case STEPS -> steps.read(parser, token);
            default -> steps.readings(parser, token);
        }
    }

    private Object fact(JsonParser parser, JsonToken token, Fact fact) {
        return switch (fact.hecho().forma()) {
            case SI_NO -> FastValues.yesNo(parser, token);
            case CODIGO -> FastValues.word(parser, token, fact.words());
            case PAIS -> country(parser, token);
            case ENTERO -> FastValues.number(parser, token, fact.hecho());
            case TEXTO -> fact.hecho() == Hecho.DIVIPOLA ? FastValues.divipola(parser, token)
                    : FastValues.text(parser, token, false);
            case LISTA, LISTA_DE_PAISES -> list(parser, token, fact);
        };
    }

    private String country(JsonParser parser, JsonToken token) {
        String code = FastValues.scalar(parser, token);
        Refused.unless(code.length() == 2 && upper(code.charAt(0)) && upper(code.charAt(1)) && isCountry.test(code));
        return code;
    }

    private static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Lists are sets: kept in order, and a repeated element is a mistake. */
    private <T extends Comparable<T>> List<T> list(JsonParser parser, JsonToken start, Fact fact) {
        Refused.unless(start == JsonToken.START_ARRAY);
        List<T> values = new ArrayList<>(4);
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            @SuppressWarnings("unchecked")
            T value = (T) (fact.hecho().forma() == Hecho.Forma.LISTA ? FastValues.word(parser, token, fact.words())
                    : country(parser, token));
            Refused.unless(!values.contains(value));
            values.add(value);
        }
        if (values.size() > 1) {
            Collections.sort(values);
        }
        return values;
    }
}
