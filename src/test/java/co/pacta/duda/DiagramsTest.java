package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import java.util.function.IntBinaryOperator;
import org.junit.jupiter.api.Test;

/** The algebra of the diagrams agrees with truth tables over every assignment. */
class DiagramsTest {

    private static final int[] SIZES = RandomFunctions.SIZES;

    private final Diagrams d = new Diagrams(SIZES);
    private final RandomFunctions some = new RandomFunctions(d, new Random(7));

    @Test
    void las_operaciones_coinciden_con_las_tablas_de_verdad() {
        for (int i = 0; i < 200; i++) {
            int a = some.next(4);
            int b = some.next(4);
            check(a, b, d.and(a, b), (x, y) -> x & y);
            check(a, b, d.or(a, b), (x, y) -> x | y);
            check(a, b, d.xor(a, b), (x, y) -> x ^ y);
            check(a, a, d.not(a), (x, y) -> 1 - x);
        }
    }

    @Test
    void dos_funciones_iguales_son_el_mismo_numero() {
        for (int i = 0; i < 200; i++) {
            int a = some.next(3);
            int b = some.next(3);
            assertThat(d.and(a, b)).isEqualTo(d.not(d.or(d.not(a), d.not(b))));
            assertThat(d.ifElse(a, b, b)).isEqualTo(b);
        }
    }

    @Test
    void el_soporte_son_justo_las_variables_que_cambian_el_valor() {
        for (int i = 0; i < 200; i++) {
            int a = some.next(3);
            BitSet support = new BitSet();
            d.support(a, support);
            for (int v = 0; v < SIZES.length; v++) {
                int first = d.restrict(a, v, 0);
                boolean matters = false;
                for (int value = 1; value < SIZES[v]; value++) {
                    matters |= d.restrict(a, v, value) != first;
                }
                assertThat(support.get(v)).isEqualTo(matters);
            }
        }
    }

    private void check(int a, int b, int result, IntBinaryOperator expected) {
        int[] values = new int[SIZES.length];
        for (int code = 0; code < 2 * 3 * 2 * 4; code++) {
            int rest = code;
            for (int v = 0; v < SIZES.length; v++) {
                values[v] = rest % SIZES[v];
                rest /= SIZES[v];
            }
            assertThat(value(result, values)).isEqualTo(expected.applyAsInt(value(a, values), value(b, values)));
        }
    }

    private int value(int function, int[] values) {
        int f = function;
        for (int v = 0; v < values.length; v++) {
            f = d.restrict(f, v, values[v]);
        }
        return f;
    }
}
