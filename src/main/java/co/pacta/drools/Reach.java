package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Hechos;
import co.pacta.caso.Rastro;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a case a condition reads: the slots of {@link Rastro}, as bits, and the concepts, as bits. It is found by asking the
 * condition again and again, each time with one more fact of those it missed; a value that nobody thought of may make it read more.
 */
record Reach(long slots, int concepts) {

    private static final int RADIX = Character.MAX_RADIX;
    /** A day before most of the law and one after it. */
    private static final List<String> DAYS = List.of("1992-01-01", "2026-01-01");
    private static final List<Object> YES_OR_NO = List.of(false, true);
    private static final List<Object> NUMBERS = List.of(1, 10, 100);

    /** In few letters, for {@link ConditionIndex}. */
    String written() {
        return Long.toString(slots, RADIX) + ":" + Integer.toString(concepts, RADIX);
    }

    static Reach read(String written) {
        int colon = written.indexOf(':');
        return new Reach(Long.parseLong(written, 0, colon, RADIX), Integer.parseInt(written, colon + 1, written.length(), RADIX));
    }

    /** Whether it reads at least what that other one does. */
    boolean covers(Reach other) {
        return (other.slots & ~slots) == 0 && (other.concepts & ~concepts) == 0;
    }

    /** Whether it reads something that the other does. */
    boolean meets(Reach other) {
        return (other.slots & slots) != 0 || (other.concepts & concepts) != 0;
    }

    /** What one or the other reads. */
    Reach with(Reach other) {
        return new Reach(slots | other.slots, concepts | other.concepts);
    }

    /** The same as places of a {@link Rastro}. */
    int[] places() {
        int[] places = new int[Long.bitCount(slots) + Integer.bitCount(concepts)];
        int next = 0;
        for (long rest = slots; rest != 0; rest &= rest - 1) {
            places[next++] = Long.numberOfTrailingZeros(rest);
        }
        for (int rest = concepts; rest != 0; rest &= rest - 1) {
            places[next++] = Rastro.CONCEPTOS + Integer.numberOfTrailingZeros(rest);
        }
        return places;
    }

    /** What a question reads. */
    static Reach of(Question<?> question, TablasLegales tables) {
        Reach reach = new Reach(0, 0);
        for (String day : DAYS) {
            Valores board = Valores.estrictos(Caso.del(day), tables);
            new Search(question, new Hechos(board), board, Expediente.porCalificar(board), tables).go();
            reach = new Reach(reach.slots | board.rastro().todas(), reach.concepts | board.rastro().conceptos());
        }
        return reach;
    }

    private record Search(Question<?> question, Hechos facts, Valores board, Expediente file, TablasLegales tables) {

        void go() {
            try {
                question.ask(facts, file);
            } catch (HechoDesconocido missed) {
                if (missed.consultado() instanceof Concepto concept) {
                    with(concept);
                } else {
                    with((Hecho) missed.consultado());
                }
            }
        }

        private void with(Concepto concept) {
            for (boolean holds : new boolean[] {true, false}) {
                file.supon(concept, holds);
                go();
            }
            file.olvida(concept);
        }

        private void with(Hecho fact) {
            for (Object value : values(fact)) {
                board.pon(fact, value);
                go();
            }
            board.quita(fact);
        }

        private List<?> values(Hecho fact) {
            return switch (fact.forma()) {
                case SI_NO -> YES_OR_NO;
                case CODIGO -> fact.codigos();
                case LISTA -> lists(fact.codigos());
                case LISTA_DE_PAISES -> lists(countries());
                case PAIS -> countries();
                case ENTERO -> NUMBERS;
                case TEXTO -> List.of();
            };
        }

        private List<String> countries() {
            Set<String> named = new TreeSet<>(tables.vecinos());
            named.addAll(tables.vecinosPorMar());
            named.addAll(tables.anglofonos());
            named.add("CO");
            named.add("");
            return List.copyOf(named);
        }

        private static List<Object> lists(List<?> items) {
            List<Object> lists = new ArrayList<>(List.of(List.of()));
            items.forEach(i -> lists.add(List.of(i)));
            return lists;
        }
    }
}
