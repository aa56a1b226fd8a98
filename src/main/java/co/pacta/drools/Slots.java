package co.pacta.drools;

import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.Rastro;
import co.pacta.caso.Valores;
import co.pacta.norma.Cortes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** What is in each slot of a board as a small number: zero is «not known», and {@link #MANY} a value that is not one of a few. */
final class Slots {

    /** The slot has too many values to number them. */
    static final int MANY = -1;

    private static final Hecho[] FACTS = Hecho.values();
    private static final int YES_OR_NO = 3;
    /** More than the countries there are: a case made by a program may name others. */
    private static final int COUNTRIES = 300;

    private final Cortes cuts;
    private final Map<Object, Integer> countries = new ConcurrentHashMap<>();

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
            case PAIS -> 1 + COUNTRIES;
            case LISTA -> 2 + FACTS[slot].codigos().size();
            case LISTA_DE_PAISES, ENTERO, TEXTO -> 2;
        };
    }

    /** The number of what is in the slot; {@code file} says what is known of concepts. */
    int of(int slot, Valores board, Expediente file) {
        if (slot >= Rastro.CONCEPTOS) {
            return Expediente.estado(file, slot - Rastro.CONCEPTOS);
        }
        if (slot == Rastro.DIA) {
            return cuts.periodo(board.caso().fecha()) + 1;
        }
        if (slot == Rastro.LECTURAS) {
            return board.caso().lecturas().isEmpty() ? 1 : MANY;
        }
        Object value = board.enCasilla(slot);
        return value == null ? 0 : number(slot, value);
    }

    private int number(int slot, Object value) {
        if (value instanceof Boolean yes) {
            return yes ? 2 : 1;
        }
        if (value instanceof Enum<?> code) {
            return code.ordinal() + 1;
        }
        if (value instanceof List<?> list) {
            return list.isEmpty() ? 1 : list.size() == 1 && list.get(0) instanceof Materia m ? 2 + m.ordinal() : MANY;
        }
        return slot == Hecho.PAIS.ordinal() ? country(value) : MANY;
    }

    private int country(Object code) {
        Integer known = countries.get(code);
        return known != null ? known : newCountry(code);
    }

    private synchronized int newCountry(Object code) {
        Integer known = countries.get(code);
        if (known == null && countries.size() == COUNTRIES) {
            return MANY;
        }
        int number = known == null ? countries.size() + 1 : known;
        countries.put(code, number);
        return number;
    }
}
