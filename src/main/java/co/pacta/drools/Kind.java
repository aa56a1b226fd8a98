package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Hechos;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.ReglaSuelta.Prueba;
import java.time.LocalDate;
import java.util.List;

/**
 * What tells most rules apart: who acts, what it does and with whom. Each value of each of these facts is a bit; a kind of case is the
 * set of those that are known, and of a rule it is enough to know which values leave it open.
 */
final class Kind {

    static final List<Hecho> FACTS = List.of(Hecho.ACTUACION_TIPO, Hecho.ENTIDAD_TIPO, Hecho.CONTRAPARTE_TIPO);
    private static final int[] FROM = starts();

    private Kind() {
    }

    private static int[] starts() {
        int[] starts = new int[FACTS.size()];
        for (int i = 1; i < starts.length; i++) {
            starts[i] = starts[i - 1] + FACTS.get(i - 1).codigos().size();
        }
        if (starts[starts.length - 1] + FACTS.get(starts.length - 1).codigos().size() > Long.SIZE) {
            throw new IllegalStateException("The values of these facts do not fit in a word");
        }
        return starts;
    }

    /** The kind of a case. */
    static long of(Caso caso) {
        long kind = 0;
        for (int i = 0; i < FROM.length; i++) {
            kind |= bit(i, caso.hechos().get(FACTS.get(i)));
        }
        return kind;
    }

    /** How many kinds of case there are. */
    static int kinds() {
        int all = 1;
        for (Hecho fact : FACTS) {
            all *= fact.codigos().size() + 1;
        }
        return all;
    }

    /** The number of the kind of a case, from zero. */
    static int number(Caso caso) {
        int number = 0;
        for (int i = 0; i < FROM.length; i++) {
            Object value = caso.hechos().get(FACTS.get(i));
            number = number * (FACTS.get(i).codigos().size() + 1) + (value == null ? 0 : ((Enum<?>) value).ordinal() + 1);
        }
        return number;
    }

    /** The kind of the cases of which only that fact is known. */
    static long of(Hecho fact, Object value) {
        return bit(FACTS.indexOf(fact), value);
    }

    private static long bit(int fact, Object value) {
        return value == null ? 0 : 1L << FROM[fact] + ((Enum<?>) value).ordinal();
    }

    /** Whether a kind leaves open a rule of which {@link #openTo} says that. */
    static boolean isOpen(long openTo, long kind) {
        return (openTo & kind) == kind;
    }

    /** The values, each known alone, that leave a rule open. */
    static long openTo(ReglaSuelta rule, TablasLegales tables) {
        long open = 0;
        for (Hecho fact : FACTS) {
            for (Object value : fact.codigos()) {
                Valores board = Valores.sinIdentidad(Caso.del(LocalDate.EPOCH).con(fact, value), tables);
                boolean refuted = refute(rule.partesDeHechos(), new Hechos(board)) || refute(rule.partes(), Expediente.porCalificar(board));
                open |= refuted ? 0 : of(fact, value);
            }
        }
        return open;
    }

    private static <T> boolean refute(List<Prueba<T>> parts, T facts) {
        for (Prueba<T> part : parts) {
            if (refutes(part, facts)) {
                return true;
            }
        }
        return false;
    }

    private static <T> boolean refutes(Prueba<T> part, T facts) {
        try {
            return !part.seCumple(facts);
        } catch (HechoDesconocido open) {
            return false;
        }
    }
}
