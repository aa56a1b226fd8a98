package co.pacta.cli;

import co.pacta.dictamen.Dictamen;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.List;

/**
 * What two days of one case have in common and what not.
 *
 * @param come norms that count on the second day only
 * @param gone norms that count on the first day only
 */
record DayChange(Dictamen before, Dictamen after, List<Moved> come, List<Moved> gone) {

    /**
     * A norm that counts on one day only.
     *
     * @param reason why, in Spanish
     */
    record Moved(Norma norm, String reason) {
    }

    static DayChange between(Dictamen before, Dictamen after) {
        List<Moved> come = after.normas().stream().filter(n -> !before.normas().contains(n))
                .map(n -> new Moved(n, reason(n, before.fecha()))).toList();
        List<Moved> gone = before.normas().stream().filter(n -> !after.normas().contains(n))
                .map(n -> new Moved(n, reason(n, after.fecha()))).toList();
        return new DayChange(before, after, come, gone);
    }

    /** Whether the verdict or the pending steps differ. */
    boolean changes() {
        return before.veredicto() != after.veredicto() || !before.pendientes().equals(after.pendientes());
    }

    /** Why the norm does not count on that other day. */
    private static String reason(Norma n, LocalDate other) {
        if (other.isBefore(n.vigencia().desde())) {
            return "rige desde el " + n.vigencia().desde();
        }
        return n.vigencia().hasta().filter(other::isAfter).map(h -> "rigió hasta el " + h)
                .orElse("su condición se cumple un día y el otro no");
    }
}
