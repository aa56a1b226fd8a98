package co.pacta.lote;

import co.pacta.caso.Caso;
import co.pacta.caso.CasoEnCurso;
import co.pacta.caso.Hecho;
import co.pacta.lote.FactTable.Fact;
import co.pacta.lote.FactTable.Group;
import co.pacta.lote.FactTable.Key;
import co.pacta.lote.FactTable.Special;
import co.pacta.lote.FactTable.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a case written as one line of strict JSON, straight into a {@link Caso}. It says yes or no and never explains: what it
 * refuses goes to {@link co.pacta.archivo.LectorDeCasos}, which words the problem. Any line it accepts, that reader accepts
 * with an equal case. Not for several threads at once.
 */
final class FastReader {

    private final Predicate<String> isCountry;
    private final boolean[] seen = new boolean[FactTable.KEYS];
    /** The key that came first in each group the last time: most lines of a batch are written by the same program. */
    private final Key[] leading = new Key[FactTable.KEYS];
    /** The key that came after each one the last time. */
    private final Key[] following = new Key[FactTable.KEYS];
    private final FastSteps steps = new FastSteps();
    private final JsonLine line = new JsonLine();
    private final String[] countries = new String[('Z' - 'A' + 1) * ('Z' - 'A' + 1)];
    private CasoEnCurso facts = new CasoEnCurso();
    private LocalDate date;
    private Optional<String> name = Optional.empty();

    FastReader(Predicate<String> isCountry) {
        this.isCountry = isCountry;
    }

    /** The case of the line, or nothing if anything in it is not plainly right. */
    Optional<Renglon> read(byte[] bytes) {
        Arrays.fill(seen, false);
        steps.clear();
        facts = new CasoEnCurso();
        date = null;
        name = Optional.empty();
        try {
            line.open(bytes);
            line();
            return date == null ? Optional.empty() : Optional.of(new Renglon(name, facts.del(date, steps.done(), steps.chosen())));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private void line() {
        boolean wrapped = false;
        boolean around = false;
        boolean bare = false;
        for (boolean more = line.opens('{', '}'); more; more = line.more('}')) {
            Key key = line.name().word(FactTable.LINE);
            first(key);
            if (!(key instanceof Special special) || !isBeside(special.what())) {
                bare = true;
                value(key);
            } else if (special.what() == What.CASE) {
                wrapped = true;
                group(key, FactTable.CASE);
            } else {
                around = true;
                String words = line.scalar().text(true);
                name = special.what() == What.NAME ? Optional.of(words) : name;
            }
        }
        Refused.unless(wrapped ? !bare : bare && !around);
        line.end();
    }

    private static boolean isBeside(What what) {
        return what == What.CASE || what == What.NAME || what == What.REASON;
    }

    private void first(Key key) {
        Refused.unless(!seen[key.number()]);
        seen[key.number()] = true;
    }

    private void group(Key group, WordTable<Key> keys) {
        Key[] guesses = leading;
        int place = group.number();
        for (boolean more = line.opens('{', '}'); more; more = line.more('}')) {
            Key key = guesses[place];
            if (key == null || !line.passes(key.written())) {
                key = line.name().word(keys);
                guesses[place] = key;
            }
            first(key);
            value(key);
            guesses = following;
            place = key.number();
        }
    }

    private void value(Key key) {
        if (key instanceof Special special && special.what() == What.DATE) {
            date = line.scalar().date();
        } else if (key instanceof Fact fact && !fact.hecho().esLista()) {
            int answer = fact.hecho().forma() == Hecho.Forma.SI_NO ? line.yesOrNo() : -1;
            if (answer >= 0) {
                facts.pon(fact.hecho(), answer == 1);
                return;
            }
            Slice slice = line.scalar();
            if (!slice.isUnknown()) {
                facts.pon(fact.hecho(), fact(slice, fact));
            }
        } else if (line.peek() == '"') {
            Refused.unless(line.scalar().isUnknown());
        } else {
            compound(key);
        }
    }

    private void compound(Key key) {
        if (key instanceof Fact fact) {
            facts.pon(fact.hecho(), list(fact));
        } else if (key instanceof Group group) {
            group(group, group.keys());
        } else if (((Special) key).what() == What.STEPS) {
            steps.read(line);
        } else {
            steps.readings(line);
        }
    }

    private Object fact(Slice slice, Fact fact) {
        return switch (fact.hecho().forma()) {
            case SI_NO -> slice.yesNo();
            case CODIGO -> slice.word(fact.words());
            case PAIS -> country(slice);
            case ENTERO -> slice.number(fact.hecho());
            default -> fact.hecho() == Hecho.DIVIPOLA ? slice.divipola() : slice.text(false);
        };
    }

    private String country(Slice slice) {
        int place = slice.country();
        Refused.unless(place >= 0);
        if (countries[place] == null) {
            String code = slice.word();
            Refused.unless(isCountry.test(code));
            countries[place] = code;
        }
        return countries[place];
    }

    /** Lists are sets: kept in order, and a repeated element is a mistake. */
    private <T extends Comparable<T>> List<T> list(Fact fact) {
        boolean more = line.opens('[', ']');
        if (!more) {
            return List.of();
        }
        T only = element(fact);
        if (!line.more(']')) {
            return List.of(only);
        }
        List<T> values = new ArrayList<>(4);
        values.add(only);
        for (; more; more = line.more(']')) {
            T value = element(fact);
            Refused.unless(!values.contains(value));
            values.add(value);
        }
        Collections.sort(values);
        return List.copyOf(values);
    }

    @SuppressWarnings("unchecked")
    private <T> T element(Fact fact) {
        Slice slice = line.scalar();
        return (T) (fact.hecho().forma() == Hecho.Forma.LISTA ? slice.word(fact.words()) : country(slice));
    }
}
