package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is read from a diagram agrees with going through every assignment, one by one. */
class DiagramReaderTest {

    private static final int[] SIZES = RandomFunctions.SIZES;

    private final Diagrams d = new Diagrams(SIZES);
    private final Random random = new Random(11);
    private final RandomFunctions some = new RandomFunctions(d, random);

    private List<Integer> functions() {
        List<Integer> functions = new ArrayList<>(List.of(Diagrams.FALSE, Diagrams.TRUE));
        for (int i = 0; i < 150; i++) {
            functions.add(some.next(i % 5));
        }
        return functions;
    }

    private static List<int[]> assignments() {
        List<int[]> all = new ArrayList<>();
        for (int code = 0; code < 2 * 3 * 2 * 4; code++) {
            all.add(new int[] {code % 2, code / 2 % 3, code / 6 % 2, code / 12});
        }
        return all;
    }

    /** The value of a function by fixing one variable after another. */
    private boolean value(int function, int[] values) {
        int f = function;
        for (int v = 0; v < values.length; v++) {
            f = d.restrict(f, v, values[v]);
        }
        return f == Diagrams.TRUE;
    }

    /** Every assignment that agrees with an example, where -1 stands for any value. */
    private static List<int[]> covered(int[] example) {
        return assignments().stream().filter(a -> IntStream.range(0, a.length).allMatch(v -> example[v] < 0 || example[v] == a[v])).toList();
    }

    private static int fixed(int[] example) {
        return (int) Arrays.stream(example).filter(v -> v >= 0).count();
    }

    @Test
    void holds_and_count_agree_with_every_assignment() {
        DiagramReader reader = new DiagramReader(d);
        for (int f : functions()) {
            assignments().forEach(a -> assertThat(reader.holds(f, a)).isEqualTo(value(f, a)));
            long count = assignments().stream().filter(a -> value(f, a)).count();
            assertThat(reader.count(f)).isEqualTo(BigInteger.valueOf(count)).isEqualTo(reader.count(f));
        }
    }

    @Test
    void an_example_makes_the_function_true_whatever_the_free_variables_are() {
        for (int f : functions()) {
            if (f != Diagrams.FALSE) {
                assertThat(covered(d.example(f))).isNotEmpty().allMatch(a -> value(f, a));
            }
        }
        assertThat(d.example(Diagrams.TRUE)).containsOnly(-1);
        assertThat(d.example(d.and(d.is(1, 2), d.is(3, 1)))).containsExactly(-1, 2, -1, 1);
    }

    /** The shortest along the order of the diagram: no path to truth fixes fewer variables than the reader's. */
    @Test
    void the_shortest_example_fixes_the_fewest_variables_of_any_path() {
        DiagramReader reader = new DiagramReader(d);
        for (int f : functions()) {
            if (f != Diagrams.FALSE) {
                int[] shortest = reader.shortest(f);
                assertThat(covered(shortest)).isNotEmpty().allMatch(a -> value(f, a));
                int least = assignments().stream().filter(a -> value(f, a)).mapToInt(a -> path(f, a)).min().orElseThrow();
                assertThat(fixed(shortest)).isEqualTo(least);
            }
        }
    }

    /** How many variables a diagram asks about on the way of an assignment. */
    private int path(int function, int[] values) {
        int asked = 0;
        int f = function;
        for (int v = 0; v < values.length && f > Diagrams.TRUE; v++) {
            asked += d.nodes.get(f)[0] == v ? 1 : 0;
            f = d.restrict(f, v, values[v]);
        }
        return asked;
    }

    @Test
    void of_the_ways_that_are_as_short_the_first_is_taken() {
        DiagramReader reader = new DiagramReader(d);
        assertThat(reader.shortest(d.not(d.is(1, 0)))).containsExactly(-1, 1, -1, -1);
        assertThat(reader.shortest(d.or(d.and(d.is(0, 0), d.is(3, 0)), d.is(0, 1)))).containsExactly(1, -1, -1, -1);
    }

    @Test
    void choosing_is_taking_the_branch_of_the_value_wherever_the_branches_look() {
        for (int i = 0; i < 300; i++) {
            int variable = i % SIZES.length;
            int[] branches = IntStream.range(0, SIZES[variable]).map(v -> some.next(random.nextInt(3))).toArray();
            int same = i / 3 % SIZES.length;
            if (i % 3 == 0) {
                Arrays.setAll(branches, v -> d.is(same, random.nextInt(SIZES[same])));
            }
            int byParts = Diagrams.FALSE;
            for (int v = 0; v < branches.length; v++) {
                byParts = d.or(byParts, d.and(d.is(variable, v), branches[v]));
            }
            assertThat(d.choose(variable, branches)).isEqualTo(byParts);
        }
    }

    @Test
    void the_share_of_a_function_is_the_weight_of_the_assignments_that_make_it_true() {
        double[][] weights = {{0.25, 0.75}, {0.5, 0.3, 0.2}, {0.9, 0.1}, {0.4, 0.3, 0.2, 0.1}};
        for (int f : functions()) {
            double sum = 0;
            for (int[] a : assignments()) {
                sum += value(f, a) ? weights[0][a[0]] * weights[1][a[1]] * weights[2][a[2]] * weights[3][a[3]] : 0;
            }
            assertThat(d.share(f, weights)).isCloseTo(sum, within(1e-12));
        }
    }

    @Test
    void one_function_implies_another_if_no_assignment_makes_true_only_the_first() {
        for (int i = 0; i < 150; i++) {
            int a = some.next(2);
            int b = i % 2 == 0 ? d.or(a, some.next(1)) : some.next(2);
            assertThat(d.implies(a, b)).isEqualTo(assignments().stream().noneMatch(x -> value(a, x) && !value(b, x)));
        }
    }
}
