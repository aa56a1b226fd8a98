package co.pacta.lote;

import co.pacta.caso.Caso;
import co.pacta.caso.CasoEnCurso;
import co.pacta.caso.Dato;
import co.pacta.caso.Hecho;
import co.pacta.lote.FactTable.Fact;
import co.pacta.lote.FactTable.Group;
import co.pacta.lote.FactTable.Key;
import co.pacta.lote.FactTable.Special;
import co.pacta.lote.FactTable.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Reads a case written as one line of strict JSON, straight into a {@link Caso}. It says yes or no, or yes but for one word, and never
 * explains: what it refuses goes to {@link co.pacta.archivo.LectorDeCasos}, which words the problem. Any line it accepts, that reader accepts
 * with an equal case. Not for several threads at once.
 */
final class FastReader {

    private final Predicate<String> isCountry;
    /** The key that came first in each group the last time: most lines of a batch are written by the same program. */
    private final Key[] leading = new Key[FactTable.KEYS];
    /** The key that came after each one the last time. */
    private final Key[] following = new Key[FactTable.KEYS];
    private final FastSteps steps = new FastSteps();
    private final JsonLine line = new JsonLine();
    private final Echo echo = new Echo();
    private final String[] countries = new String[('Z' - 'A' + 1) * ('Z' - 'A' + 1)];
    private CasoEnCurso facts = new CasoEnCurso();
    private LocalDate date;
    private Optional<Titulo> name = Optional.empty();
    private Fact wrong;
    private String wrongWord = "";
    private int wrongPlace;

    FastReader(Predicate<String> isCountry) {
        this.isCountry = isCountry;
    }

    /** The case of the line, or nothing if anything in it is not plainly right. */
    Optional<Renglon> read(byte[] bytes) {
        echo.open(bytes);
        steps.clear();
        facts = new CasoEnCurso();
        date = null;
        name = Optional.empty();
        wrong = null;
        try {
            line.open(bytes);
            boolean wrapped = line();
            echo.keep();
            return date == null ? Optional.empty() : Optional.of(renglon(wrapped));
        } catch (Refused e) {
            return Optional.empty();
        }
    }

    private Renglon renglon(boolean wrapped) {
        Caso caso = facts.del(date, steps.done(), steps.chosen());
        return wrong == null ? new Renglon(name, caso, Optional.empty(), 0)
                : new Renglon(name, caso, Optional.of(new Errata(wrong.hecho, wrongWord, wrapped)), wrongPlace);
    }

    /** Says whether the case is wrapped in something else. */
    private boolean line() {
        boolean wrapped = false;
        boolean around = false;
        boolean bare = false;
        for (boolean more = line.opens('{', '}'); more; more = line.more('}')) {
            int from = line.at();
            Key key = line.name().word(FactTable.LINE);
            if (!(key instanceof Special special) || !isBeside(special.what)) {
                bare = true;
                value(key);
            } else if (special.what == What.CASE) {
                wrapped = true;
                group(key, FactTable.CASE);
            } else {
                around = true;
                Titulo words = line.scalar().title();
                name = special.what == What.NAME ? Optional.of(words) : name;
            }
            echo.note(key.number, from, line.at(), null, -1);
        }
        Refused.unless(wrapped ? !bare : bare && !around);
        line.end();
        return wrapped;
    }

    private static boolean isBeside(What what) {
        return what == What.CASE || what == What.NAME || what == What.REASON;
    }

    private void group(Key group, WordTable<Key> keys) {
        Key[] guesses = leading;
        int place = group.number;
        int after = -1;
        for (boolean more = line.opens('{', '}'); more; more = line.more('}')) {
            Key key = guesses[place];
            line.peek();
            int last = key == null ? -1 : echo.repeat(key.number, line.at(), group.number, after, facts);
            if (last >= 0) {
                line.to(echo.end(last));
            } else {
                last = member(key, keys, after);
                guesses[place] = FactTable.key(last);
            }
            guesses = following;
            place = last;
            after = last;
        }
    }

    /** Reads a member that does not repeat the line before; it may have the same key. */
    private int member(Key guess, WordTable<Key> keys, int after) {
        int from = line.at();
        Key key = guess != null && line.passes(guess.written) ? guess : line.name().word(keys);
        Dato what = value(key);
        echo.note(key.number, from, line.at(), what, after);
        return key.number;
    }

    /** Reads a value; returns what it says, if it is one of a few. */
    private Dato value(Key key) {
        if (key instanceof Special special && special.what == What.DATE) {
            date = line.scalar().date();
            return null;
        }
        if (key instanceof Fact fact && !fact.hecho.esLista()) {
            Slice slice = line.scalar();
            return slice.isUnknown() ? null : fact(slice, fact);
        }
        if (line.peek() == '"') {
            Refused.unless(line.scalar().isUnknown());
            return null;
        }
        return compound(key);
    }

    private Dato compound(Key key) {
        if (key instanceof Fact fact) {
            return list(fact);
        }
        if (key instanceof Group group) {
            group(group, group.keys);
        } else if (((Special) key).what == What.STEPS) {
            steps.read(line);
        } else {
            steps.readings(line);
        }
        return null;
    }

    private Dato fact(Slice slice, Fact fact) {
        return switch (fact.hecho.forma()) {
            case SI_NO, CODIGO -> oneOf(slice, fact);
            case PAIS -> put(Dato.de(fact.hecho, country(slice)));
            case ENTERO -> unlike(fact.hecho, slice.number(fact.hecho));
            default -> unlike(fact.hecho, fact.hecho == Hecho.DIVIPOLA ? slice.divipola() : slice.text(false));
        };
    }

    /** One of the words of a fact; the first other word of a line is noted, and a second one refuses it. */
    private Dato oneOf(Slice slice, Fact fact) {
        Dato known = slice.known(fact.words);
        if (known != null) {
            return put(known);
        }
        wrongPlace = slice.place();
        Refused.unless(wrong == null && wrongPlace >= 0);
        wrong = fact;
        wrongWord = slice.word();
        return null;
    }

    /** A value that the next line will not repeat, or that does not say where it ends. */
    private Dato unlike(Hecho hecho, Object value) {
        facts.pon(hecho, value);
        return null;
    }

    private Dato put(Dato what) {
        facts.pon(what);
        return what;
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
    private Dato list(Fact fact) {
        boolean more = line.opens('[', ']');
        if (!more) {
            return put(fact.empty);
        }
        Dato only = element(fact);
        if (!line.more(']')) {
            return put(only);
        }
        List<Object> values = new ArrayList<>((List<?>) only.valor());
        for (; more; more = line.more(']')) {
            Object value = ((List<?>) element(fact).valor()).get(0);
            Refused.unless(!values.contains(value));
            values.add(value);
        }
        values.sort(null);
        return put(Dato.de(fact.hecho, values));
    }

    /** A list with the next element alone. */
    private Dato element(Fact fact) {
        Slice slice = line.scalar();
        return fact.hecho.forma() == Hecho.Forma.LISTA ? slice.word(fact.words) : Dato.de(fact.hecho, List.of(country(slice)));
    }
}
