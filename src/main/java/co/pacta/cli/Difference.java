package co.pacta.cli;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.NoAplico;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What two answers have in common and what not: of one case on two days, or of two cases.
 *
 * @param come norms that count in the second only
 * @param gone norms that count in the first only
 */
record Difference(Dictamen before, Dictamen after, List<Moved> come, List<Moved> gone) {

    /**
     * A norm that counts on one side only.
     *
     * @param second whether that is the second
     * @param reason why, in Spanish
     */
    record Moved(Norma norm, boolean second, String reason) {
    }

    /** What is said of a norm of which no more is known. */
    static final String ONLY_HERE = "su condición se cumple solo en este lado";

    /** A fact that is not the same on both sides; empty where it is not known. */
    record Fact(Hecho hecho, Optional<Object> before, Optional<Object> after) {
    }

    static Difference between(Dictamen before, Dictamen after) {
        return new Difference(before, after, onlyIn(after, before, true), onlyIn(before, after, false));
    }

    private static List<Moved> onlyIn(Dictamen one, Dictamen other, boolean second) {
        return one.normas().stream().filter(n -> !other.normas().contains(n)).map(n -> new Moved(n, second, reason(n, other))).toList();
    }

    /** Whether the verdict or the pending steps differ. */
    boolean changes() {
        return before.veredicto() != after.veredicto() || !before.pendientes().equals(after.pendientes());
    }

    /** The norms on one side only that make the two answers differ: those that decide each, and those of the steps that differ. */
    List<Moved> decisive() {
        if (!changes()) {
            return List.of();
        }
        Set<Paso> steps = EnumSet.noneOf(Paso.class);
        Stream.of(before, after).flatMap(d -> d.pendientes().stream())
                .filter(p -> !before.pendientes().contains(p) || !after.pendientes().contains(p)).forEach(steps::add);
        List<Norma> heads = Stream.of(before, after).filter(d -> before.veredicto() != after.veredicto())
                .flatMap(d -> d.normas().stream().limit(1)).toList();
        List<Moved> all = new ArrayList<>(come);
        all.addAll(gone);
        List<Moved> sharp = all.stream().filter(m -> heads.contains(m.norm()) || m.norm().pasos().stream().anyMatch(steps::contains)).toList();
        return sharp.isEmpty() ? all.stream().filter(m -> m.norm().decide()).toList() : sharp;
    }

    /** The facts that differ, of those that any of both cases knows. */
    List<Fact> facts() {
        Caso one = before.caso();
        Caso other = after.caso();
        return Stream.of(Hecho.values()).filter(h -> !Objects.equals(one.valor(h), other.valor(h)))
                .map(h -> new Fact(h, one.valor(h), other.valor(h))).toList();
    }

    /** Why the norm does not count on that other side. */
    private static String reason(Norma n, Dictamen other) {
        if (other.fecha().isBefore(n.vigencia().desde())) {
            return "rige desde el " + n.vigencia().desde();
        }
        Optional<String> ended = n.vigencia().hasta().filter(other.fecha()::isAfter).map(h -> "rigió hasta el " + h);
        if (ended.isPresent()) {
            return ended.get();
        }
        if (!n.rigePara(other.caso())) {
            return "vale solo con la lectura " + n.lectura().map(Object::toString).orElse("");
        }
        if (other.desplazadas().contains(n)) {
            return "en el otro lado la deja sin efecto una norma más precisa";
        }
        return other.noAplicaron().stream().filter(x -> x.norma().equals(n)).map(NoAplico::condicion).findFirst()
                .map(c -> "en el otro lado no se aplica: " + c).orElse(ONLY_HERE);
    }
}
