package co.pacta.cli;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What has been answered so far, and what was answered to questions the user has gone back over: that is used again when its
 * question comes up once more, and falls away when it no longer does.
 */
final class Answers {

    private final Caso start;
    private final List<Answer> given = new ArrayList<>();
    private final Map<Hecho, Optional<Object>> kept = new EnumMap<>(Hecho.class);
    private LocalDate lastDay;

    /** @param start what was known before the first question */
    Answers(Caso start) {
        this.start = start;
        this.lastDay = start.fecha();
    }

    /** The case with everything answered. */
    Caso caso() {
        Caso caso = start.enFecha(lastDay);
        for (Answer a : given) {
            caso = caso.con(a.values());
        }
        return caso;
    }

    /** The day of the last answer that gave one; the one of the start if none has. */
    LocalDate day() {
        return lastDay;
    }

    boolean hasDay() {
        return given.stream().anyMatch(a -> a.day().isPresent());
    }

    Set<Hecho> unknown() {
        Set<Hecho> unknown = new HashSet<>();
        given.forEach(a -> unknown.addAll(a.unknown()));
        return unknown;
    }

    /** How many questions have been answered, without counting the day. */
    int count() {
        return (int) given.stream().filter(a -> a.day().isEmpty()).count();
    }

    void add(Answer answer) {
        given.add(answer);
        answer.day().ifPresent(d -> lastDay = d);
        answer.facts().keySet().forEach(kept::remove);
    }

    /** Takes the last answer back and keeps its facts; empty when there is none. */
    Optional<Answer> back() {
        if (given.isEmpty()) {
            return Optional.empty();
        }
        Answer last = given.remove(given.size() - 1);
        kept.putAll(last.facts());
        return Optional.of(last);
    }

    /** What was answered before to a question that comes up again; empty if some of it was not. */
    Optional<Answer> recall(Sheet question) {
        boolean some = question.facts().stream().anyMatch(kept::containsKey);
        return some && kept.keySet().containsAll(question.needs())
                ? Optional.of(Answer.from(kept, question.facts(), "")) : Optional.empty();
    }

    /** Counts again what was answered before going back, for who leaves without answering anew. */
    void restore() {
        if (!kept.isEmpty()) {
            add(Answer.from(Map.copyOf(kept), Set.copyOf(kept.keySet()), ""));
        }
    }

    /** Forgets the kept facts that cannot come up again. */
    Set<Hecho> drop(Predicate<Hecho> comesUp) {
        Set<Hecho> dropped = EnumSet.noneOf(Hecho.class);
        kept.keySet().stream().filter(comesUp.negate()).forEach(dropped::add);
        dropped.forEach(kept::remove);
        return dropped;
    }
}
