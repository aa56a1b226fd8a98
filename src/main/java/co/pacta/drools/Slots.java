package co.pacta.drools;

import co.pacta.caso.CodigoDane;
import co.pacta.caso.Hecho;
import co.pacta.caso.Rastro;
import co.pacta.caso.Valores;
import co.pacta.norma.Cortes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is in each slot of a board as a small number: {@link #UNKNOWN} is zero, and {@link #MANY} a value that is not one of a few. */
final class Slots {

    /** What is in the slot is not known. */
    static final int UNKNOWN = 0;
    /** The slot has too many values to number them. */
    static final int MANY = -1;

    private static final long MANIFOLD = 1 << 20;
    private static final Hecho[] FACTS = Hecho.values();
    private static final int YES_OR_NO = 3;
    /** The list of no countries: that of most entities. */
    private static final int NO_COUNTRY = 1;
    private static final int LETTERS = 'Z' - 'A' + 1;

    private final Cortes cuts;
    /** The numbers given to countries and to places of Colombia, by their codes: the two texts that every case has. */
    private final short[] ofCountries = new short[LETTERS * LETTERS];
    private final short[] ofPlaces = new short[CodigoDane.PUESTOS];
    /** For each fact whose values are not a closed list, the numbers given so far. */
    private final List<Map<Object, Integer>> given = Stream.generate(ConcurrentHashMap<Object, Integer>::new)
            .limit(FACTS.length).collect(Collectors.toUnmodifiableList());

    Slots(Cortes cuts) {
        this.cuts = cuts;
    }

    /** How many numbers a slot may have, with zero. */
    int size(int slot) {
        if (slot == Rastro.DIA) {
            return cuts.dias().size() + 2;
        }
        return slot >= FACTS.length ? YES_OR_NO : switch (FACTS[slot].forma()) {
            case SI_NO -> YES_OR_NO;
            case CODIGO -> 1 + FACTS[slot].codigos().size();
            case LISTA -> 2 + FACTS[slot].codigos().size();
            case PAIS, LISTA_DE_PAISES, ENTERO, TEXTO -> 1 + NO_COUNTRY + most(FACTS[slot]);
        };
    }

    /** How many values of an open list get a number: the usual ones fit; a case made by a program may have any. */
    private static int most(Hecho fact) {
        return switch (fact) {
            case PAIS -> 300;
            case DIVIPOLA -> 1_300;
            default -> 100;
        };
    }

    /** How many combinations of numbers some slots may have, or more than anybody would remember. */
    long combinations(Reach reach) {
        long all = 1;
        for (int slot : reach.places()) {
            all = Math.min(MANIFOLD, all * size(slot));
        }
        return all;
    }

    /** The number of what is in a slot. */
    int of(int slot, Valores board) {
        if (slot == Rastro.DIA) {
            return cuts.periodo(board.caso().fecha()) + 1;
        }
        if (slot == Rastro.LECTURAS) {
            return board.caso().lecturas().isEmpty() ? 1 : MANY;
        }
        Object value = board.enCasilla(slot);
        return value == null ? UNKNOWN : number(slot, value);
    }

    private int number(int slot, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? 2 : 1;
        }
        if (value instanceof Enum<?> code) {
            return code.ordinal() + 1;
        }
        if (FACTS[slot].forma() == Hecho.Forma.LISTA) {
            List<?> list = (List<?>) value;
            return list.isEmpty() ? 1 : list.size() == 1 ? 2 + ((Enum<?>) list.get(0)).ordinal() : MANY;
        }
        if (value instanceof List<?> countries && countries.isEmpty()) {
            return NO_COUNTRY;
        }
        return switch (FACTS[slot]) {
            case PAIS -> number(slot, value, ofCountries, country((String) value));
            case DIVIPOLA -> number(slot, value, ofPlaces, CodigoDane.puesto((String) value));
            default -> given(slot, value);
        };
    }

    /** @param place that of the value among those numbers; -1 if it has none */
    private int number(int slot, Object value, short[] numbers, int place) {
        if (place < 0) {
            return given(slot, value);
        }
        if (numbers[place] == UNKNOWN) {
            numbers[place] = (short) give(slot, value);
        }
        return numbers[place];
    }

    private int given(int slot, Object value) {
        Integer known = given.get(slot).get(value);
        return known != null ? known : give(slot, value);
    }

    /** A place for each two capital letters; -1 if it is something else. */
    private static int country(String code) {
        boolean two = code.length() == 2 && code.charAt(0) >= 'A' && code.charAt(0) <= 'Z' && code.charAt(1) >= 'A' && code.charAt(1) <= 'Z';
        return two ? (code.charAt(0) - 'A') * LETTERS + code.charAt(1) - 'A' : -1;
    }

    private synchronized int give(int slot, Object value) {
        Map<Object, Integer> numbers = given.get(slot);
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (numbers.size() == most(FACTS[slot])) {
            return MANY;
        }
        int number = numbers.size() + NO_COUNTRY + 1;
        numbers.put(value, number);
        return number;
    }
}
