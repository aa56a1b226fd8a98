package co.pacta.cli;

import co.pacta.caso.Hecho;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What one question of the interview brought.
 *
 * @param day     the day of the act, if that was the question
 * @param values  the facts it settled
 * @param unknown the facts the user does not know
 * @param shown   the answer in words
 */
record Answer(Optional<LocalDate> day, Map<Hecho, Object> values, Set<Hecho> unknown, String shown) {

    Answer {
        values = Map.copyOf(values);
        unknown = Set.copyOf(unknown);
    }

    static Answer of(LocalDate day, String shown) {
        return new Answer(Optional.of(day), Map.of(), Set.of(), shown);
    }

    static Answer of(Map<Hecho, Object> values, String shown) {
        return new Answer(Optional.empty(), values, Set.of(), shown);
    }

    static Answer of(Hecho fact, Object value, String shown) {
        return of(Map.of(fact, value), shown);
    }

    static Answer unknown(Set<Hecho> facts, String shown) {
        return new Answer(Optional.empty(), Map.of(), facts, shown);
    }

    /** Every fact it speaks of, with its value; empty when the user does not know it. */
    Map<Hecho, Optional<Object>> facts() {
        Map<Hecho, Optional<Object>> facts = new LinkedHashMap<>();
        values.forEach((fact, value) -> facts.put(fact, Optional.of(value)));
        unknown.forEach(fact -> facts.put(fact, Optional.empty()));
        return facts;
    }

    /** The part of a set of facts that a question asks for, as an answer to it. */
    static Answer from(Map<Hecho, Optional<Object>> kept, Set<Hecho> asked, String shown) {
        Map<Hecho, Object> values = new LinkedHashMap<>();
        Set<Hecho> unknown = EnumSet.noneOf(Hecho.class);
        for (Hecho fact : asked) {
            Optional<Object> value = kept.getOrDefault(fact, Optional.empty());
            if (value.isPresent()) {
                values.put(fact, value.get());
            } else if (kept.containsKey(fact)) {
                unknown.add(fact);
            }
        }
        return new Answer(Optional.empty(), values, unknown, shown);
    }
}
