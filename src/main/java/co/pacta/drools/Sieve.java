package co.pacta.drools;

import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.Bits;
import co.pacta.hallazgo.Cernido;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Tamiz;
import java.util.List;

/** Rules sifted on their {@link Grid}. */
final class Sieve implements Tamiz {

    private static final int FACTS = Hecho.values().length;

    private final QuickRules quick;
    private final List<ReglaSuelta> rules;
    private final Grid grid;
    private final Slots numbering;

    /** @param rules the norms and then the definitions, by their places in the grid */
    Sieve(QuickRules quick, List<ReglaSuelta> rules, Grid grid, Slots numbering) {
        this.quick = quick;
        this.rules = List.copyOf(rules);
        this.grid = grid;
        this.numbering = numbering;
    }

    @Override
    public List<ReglaSuelta> reglas() {
        return rules;
    }

    @Override
    public int conceptos(int regla) {
        int concepts = 0;
        for (Reach part : grid.reaches(regla)) {
            concepts |= part.concepts();
        }
        return concepts;
    }

    @Override
    public Cernido cernir(Valores tablero) {
        return quick.sift(tablero);
    }

    @Override
    public int numero(int casilla, Valores tablero) {
        return numbering.of(casilla, tablero);
    }

    @Override
    public long casillas(long[] reglas, Cernido cernido, Valores tablero) {
        Reach missing = new Reach(unknown(tablero), Expediente.bits(cernido.dudosos()));
        long slots = 0;
        for (int i = Bits.next(0, reglas); i >= 0; i = Bits.next(i + 1, reglas)) {
            for (Reach part : grid.reaches(i)) {
                slots |= part.meets(missing) ? part.slots() : 0;
            }
        }
        return slots;
    }

    private static long unknown(Valores board) {
        long slots = 0;
        for (int i = 0; i < FACTS; i++) {
            slots |= board.enCasilla(i) == null ? 1L << i : 0;
        }
        return slots;
    }
}
