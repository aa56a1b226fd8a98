package co.pacta.drools;

import co.pacta.caso.Expediente;
import co.pacta.caso.Hechos;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.ReglaSuelta;
import java.util.List;

/** A case before a {@link Forest}: its definitions on facts, or its norms on the qualified file. */
abstract class OneCase implements Forest.Visitor {

    private final Valores board;
    private final Slots slots;
    private final Expediente file;

    private OneCase(Valores board, Slots slots, Expediente file) {
        this.board = board;
        this.slots = slots;
        this.file = file;
    }

    /** Before the definitions: nothing is qualified yet. */
    static OneCase before(List<ReglaSuelta> definitions, Valores board, Slots slots) {
        Hechos facts = new Hechos(board);
        return new OneCase(board, slots, Expediente.porCalificar(board)) {
            @Override
            boolean holds(int rule, Valores other) {
                Hechos asked = other == board ? facts : new Hechos(other);
                return definitions.get(rule).sobreHechos().seCumple(asked);
            }
        };
    }

    /** Before the norms. */
    static OneCase qualified(List<Chosen.Bound> norms, Valores board, Slots slots, Expediente file) {
        return new OneCase(board, slots, file) {
            @Override
            boolean holds(int rule, Valores other) {
                Expediente asked = other == board ? file : Expediente.sobre(other, file);
                return norms.get(rule).rule().sobreExpediente().seCumple(asked);
            }
        };
    }

    abstract boolean holds(int rule, Valores other);

    @Override
    public int value(int slot) {
        return slots.of(slot, board, file);
    }

    @Override
    public Forest.Trial ask(int rule) {
        Valores fresh = Valores.tolerantes(board.caso(), board.tablas());
        boolean held = holds(rule, fresh);
        return new Forest.Trial(fresh.rastro(), held, fresh.faltoAlguno());
    }

    @Override
    public boolean holds(int rule) {
        board.olvidaFaltas();
        return holds(rule, board);
    }

    @Override
    public boolean missed() {
        return board.faltoAlguno();
    }
}
