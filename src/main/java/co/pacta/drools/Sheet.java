package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hechos;
import co.pacta.caso.Rastro;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.Bits;
import co.pacta.hallazgo.ReglaSuelta;
import java.util.List;

/** One case on a {@link Grid}: which rules its panels have crossed out so far. */
final class Sheet implements Panel.Witness {

    private static final int CONCEPTS = Concepto.values().length;

    private final List<ReglaSuelta> rules;
    private final Slots numbering;
    private final Valores board;
    private final int[] numbers = new int[Rastro.CONCEPTOS + CONCEPTS];
    private final Marks marks;
    /** The rules to look at. */
    private final long[] asked;
    private Expediente file;
    private Valores scratch;
    private boolean blind;

    /** @param asked the rules to look at; the sheet keeps it */
    Sheet(List<ReglaSuelta> rules, Slots numbering, Valores board, long[] asked) {
        this.rules = rules;
        this.numbering = numbering;
        this.board = board;
        this.asked = asked;
        this.marks = new Marks(asked.length);
        this.file = Expediente.porCalificar(board);
    }

    /** Looks at what facts alone tell. */
    void readFacts(Grid.Focus focus) {
        for (int slot : focus.slots()) {
            numbers[slot] = numbering.of(slot, board);
        }
        mark(focus.onFacts());
    }

    /** Looks at what the concepts tell too. */
    void readFile(Grid.Focus focus, Expediente qualified) {
        file = qualified;
        for (int i = 0; i < CONCEPTS; i++) {
            numbers[Rastro.CONCEPTOS + i] = Expediente.estado(qualified, i);
        }
        mark(focus.onFile());
    }

    private void mark(Block[] blocks) {
        for (Block block : blocks) {
            block.mark(numbers, this, marks);
        }
    }

    /**
     * Asks again, one by one and in order, the rules between two places that must be asked, or that were refuted after missing something:
     * whether they came to miss it depends on the order.
     */
    void settle(int from, int to) {
        long[] unsettled = new long[asked.length];
        for (int w = 0; w < asked.length; w++) {
            unsettled[w] = asked[w] & (marks.ask[w] & ~marks.dead[w] | marks.missing[w] & marks.dead[w]);
        }
        settle(unsettled, from, to);
    }

    /** Asks those of some rules, between two places, that the panels could not tell. */
    void hear(long[] some, int from, int to) {
        long[] unheard = new long[some.length];
        for (int w = 0; w < some.length; w++) {
            unheard[w] = some[w] & marks.ask[w] & ~marks.dead[w];
        }
        settle(unheard, from, to);
    }

    private void settle(long[] some, int from, int to) {
        for (int i = Bits.next(from, some); i >= 0 && i < to; i = Bits.next(i + 1, some)) {
            settle(i);
        }
    }

    private void settle(int rule) {
        ReglaSuelta asking = rules.get(rule);
        board.olvidaFaltas();
        boolean held = asking.sobreHechos().seCumple(new Hechos(board)) && asking.sobreExpediente().seCumple(file);
        blind |= Bits.has(marks.ask, rule) && board.faltoAlguno();
        put(marks.missing, rule, board.faltoAlguno());
        put(marks.dead, rule, !held && !board.faltoAlguno());
        put(marks.no, rule, !held);
        Bits.clear(marks.ask, rule);
    }

    private static void put(long[] bits, int place, boolean present) {
        if (present) {
            Bits.set(bits, place);
        } else {
            Bits.clear(bits, place);
        }
    }

    /** Looks at one more rule. */
    void include(int rule) {
        Bits.set(asked, rule);
    }

    /** Whether it holds, taking what is not known for whatever the board says. */
    boolean holds(int rule) {
        return Bits.has(asked, rule) && !Bits.has(marks.dead, rule) && !Bits.has(marks.no, rule);
    }

    /** Whether it holds, whatever is missing. */
    boolean isSure(int rule) {
        return holds(rule) && !Bits.has(marks.missing, rule) && !Bits.has(marks.ask, rule);
    }

    /** Those of some rules that nothing refutes, whatever they miss. */
    long[] open(long[] some) {
        long[] open = new long[some.length];
        for (int i = 0; i < open.length; i++) {
            open[i] = some[i] & ~marks.dead[i];
        }
        return open;
    }

    /** Those of some rules that miss something. */
    long[] missing(long[] some) {
        long[] missing = new long[some.length];
        for (int i = 0; i < missing.length; i++) {
            missing[i] = some[i] & (marks.missing[i] | marks.no[i]);
        }
        return missing;
    }

    /** Whether some rule missed something and it cannot be told what it reads. */
    boolean isBlind() {
        return blind;
    }

    /** Whether it missed something and nothing else refutes it. */
    boolean misses(int rule) {
        return Bits.has(asked, rule) && Bits.has(marks.missing, rule) && !Bits.has(marks.dead, rule);
    }

    /** Whether none of the rules between two places misses anything, leaving aside those that must still be asked. */
    boolean isWhole(int from, int to) {
        long[] missing = new long[asked.length];
        for (int w = 0; w < asked.length; w++) {
            missing[w] = asked[w] & marks.missing[w] & ~marks.dead[w] & ~marks.ask[w];
        }
        int first = Bits.next(from, missing);
        return first < 0 || first >= to;
    }

    /** The rules that hold. */
    long[] holding() {
        long[] holding = new long[asked.length];
        for (int w = 0; w < asked.length; w++) {
            holding[w] = asked[w] & ~marks.dead[w] & ~marks.no[w];
        }
        return holding;
    }

    @Override
    public Panel.Testimony ask(Question<?> question) {
        if (scratch == null) {
            scratch = Valores.tolerantes(board.caso(), board.tablas());
        }
        scratch.olvidaFaltas();
        Rastro trail = scratch.rastro();
        trail.empiezaTramo();
        boolean held = question.ask(new Hechos(scratch), Expediente.sobre(scratch, file));
        return new Panel.Testimony(new Reach(trail.tramo(), trail.conceptos()), held, scratch.faltoAlguno());
    }
}
