package co.pacta.lote;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.lote.FactTable.Fact;
import co.pacta.lote.FactTable.Group;
import co.pacta.lote.FactTable.Key;
import co.pacta.lote.FactTable.Keys;
import co.pacta.lote.FactTable.Special;
import co.pacta.lote.FactTable.What;
import java.time.LocalDate;
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
import tools.jackson.core.sym.PropertyNameMatcher;

/**
 * Reads a case written as one line of strict JSON, straight into a {@link Caso}. It says yes or no and never explains: what it
 * refuses goes to {@link co.pacta.archivo.LectorDeCasos}, which words the problem. Any line it accepts, that reader accepts
 * with an equal case. Not for several threads at once.
 */
final class FastReader {

    private final Predicate<String> isCountry;
    private final boolean[] seen = new boolean[FactTable.KEYS];
    private final FastSteps steps = new FastSteps();
    private final Scalar scalar = new Scalar();
    private Map<Hecho, Object> facts = new EnumMap<>(Hecho.class);
    private LocalDate date;
    private Optional<String> name = Optional.empty();

    FastReader(Predicate<String> isCountry) {
        this.isCountry = isCountry;
    }

    /** The case of the line, or nothing if anything in it is not plainly right. */
    Optional<Renglon> read(byte[] line) {
        if (!Utf8Line.isText(line)) {
            return Optional.empty();
        }
        Arrays.fill(seen, false);
        steps.clear();
        facts = new EnumMap<>(Hecho.class);
        date = null;
        name = Optional.empty();
        try (JsonParser parser = FactTable.JSON.createParser(ObjectReadContext.empty(), line, 0, line.length)) {
            line(parser);
            return date == null ? Optional.empty() : Optional.of(new Renglon(name, steps.addTo(Caso.del(date).con(facts))));
        } catch (JacksonException | Refused e) {
            return Optional.empty();
        }
    }

    private void line(JsonParser parser) {
        Refused.unless(parser.nextToken() == JsonToken.START_OBJECT);
        boolean wrapped = false;
        boolean around = false;
        boolean bare = false;
        Keys keys = FactTable.LINE;
        int match = parser.nextNameMatch(keys.names());
        for (; match != PropertyNameMatcher.MATCH_END_OBJECT; match = parser.nextNameMatch(keys.names())) {
            Key key = keys.at(match);
            if (!(key instanceof Special special) || !isBeside(special.what())) {
                bare = true;
                value(parser, key);
            } else if (special.what() == What.CASE) {
                wrapped = true;
                first(special);
                Refused.unless(parser.nextToken() == JsonToken.START_OBJECT);
                group(parser, FactTable.CASE);
            } else {
                around = true;
                first(special);
                String words = scalar.of(parser, parser.nextToken()).text(true);
                name = special.what() == What.NAME ? Optional.of(words) : name;
            }
        }
        Refused.unless(wrapped ? !bare : bare && !around);
        Refused.unless(parser.nextToken() == null);
    }

    private static boolean isBeside(What what) {
        return what == What.CASE || what == What.NAME || what == What.REASON;
    }

    private void first(Key key) {
        Refused.unless(!seen[key.number()]);
        seen[key.number()] = true;
    }

    private void group(JsonParser parser, Keys keys) {
        int match = parser.nextNameMatch(keys.names());
        for (; match != PropertyNameMatcher.MATCH_END_OBJECT; match = parser.nextNameMatch(keys.names())) {
            value(parser, keys.at(match));
        }
    }

    private void value(JsonParser parser, Key key) {
        first(key);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.VALUE_STRING && scalar.of(parser, token).isUnknown()) {
            Refused.unless(!(key instanceof Special s) || s.what() != What.DATE);
        } else if (key instanceof Fact fact) {
            facts.put(fact.hecho(), fact(parser, token, fact));
        } else if (key instanceof Group group) {
            Refused.unless(token == JsonToken.START_OBJECT);
            group(parser, group.keys());
        } else {
            special(parser, token, (Special) key);
        }
    }

    private void special(JsonParser parser, JsonToken token, Special key) {
        switch (key.what()) {
            case DATE -> date = scalar.of(parser, token).date();
            case STEPS -> steps.read(parser, token);
            default -> steps.readings(parser, token);
        }
    }

    private Object fact(JsonParser parser, JsonToken token, Fact fact) {
        if (fact.hecho().forma() == Hecho.Forma.LISTA || fact.hecho().forma() == Hecho.Forma.LISTA_DE_PAISES) {
            return list(parser, token, fact);
        }
        scalar.of(parser, token);
        return switch (fact.hecho().forma()) {
            case SI_NO -> scalar.yesNo();
            case CODIGO -> scalar.word(fact.words());
            case PAIS -> country();
            case ENTERO -> scalar.number(token, fact.hecho());
            default -> fact.hecho() == Hecho.DIVIPOLA ? scalar.divipola() : scalar.text(false);
        };
    }

    private String country() {
        String code = scalar.word();
        Refused.unless(code.length() == 2 && upper(code.charAt(0)) && upper(code.charAt(1)) && isCountry.test(code));
        return code;
    }

    private static boolean upper(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Lists are sets: kept in order, and a repeated element is a mistake. */
    private <T extends Comparable<T>> List<T> list(JsonParser parser, JsonToken start, Fact fact) {
        Refused.unless(start == JsonToken.START_ARRAY);
        JsonToken token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return List.of();
        }
        T only = element(parser, token, fact);
        token = parser.nextToken();
        if (token == JsonToken.END_ARRAY) {
            return List.of(only);
        }
        List<T> values = new ArrayList<>(4);
        values.add(only);
        for (; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            T value = element(parser, token, fact);
            Refused.unless(!values.contains(value));
            values.add(value);
        }
        Collections.sort(values);
        return values;
    }

    @SuppressWarnings("unchecked")
    private <T> T element(JsonParser parser, JsonToken token, Fact fact) {
        scalar.of(parser, token);
        return (T) (fact.hecho().forma() == Hecho.Forma.LISTA ? scalar.word(fact.words()) : country());
    }
}
