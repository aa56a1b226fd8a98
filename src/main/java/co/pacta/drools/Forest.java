package co.pacta.drools;

import co.pacta.caso.Rastro;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * What many rules ask of a case, asked once. A rule reads one slot after another until it knows; rules that have read the same so
 * far and read the same next stand together at a {@link Junction}, and the value found there sends them on, together or apart. It
 * grows while it is used: the first case that comes with a new value asks the compiled conditions themselves where each rule goes
 * from there. It is bounded. For any number of threads.
 */
final class Forest {

    private static final int WORD = Long.SIZE;

    private final int rules;
    private final Slots slots;
    private final int capacity;
    private final AtomicInteger branches = new AtomicInteger();
    private volatile Branch root;

    /** @param capacity how many branches it may grow; beyond, the rules that wait are asked one by one */
    Forest(int rules, Slots slots, int capacity) {
        this.rules = rules;
        this.slots = slots;
        this.capacity = capacity;
    }

    /** Rules that wait for the value of a slot after {@code depth} others. */
    private record Junction(int depth, int slot, int[] rules, AtomicReferenceArray<Branch> branches) {
    }

    /** Where a value leads: rules that hold, rules that missed something, and those that go on asking. */
    private record Branch(int[] found, int[] missing, Junction[] next) {
    }

    /**
     * One rule asked on a board that nobody had read.
     *
     * @param trail   what it read, in order
     * @param missing whether something it read is not known; then {@code held} is not to be trusted
     */
    record Trial(Rastro trail, boolean held, boolean missing) {
    }

    /** A case that comes to the forest. */
    interface Visitor {

        /** What is in a slot, as {@link Slots} numbers it. */
        int value(int slot);

        /** Asks a rule on a new board, to see what it reads. */
        Trial ask(int rule);

        /** Whether a rule holds; asked when the value is one of too many to remember where it leads. */
        boolean holds(int rule);

        /** Whether what the last rule asked missed something. */
        boolean missed();
    }

    /** Sets of rules as bits: those that hold and those that miss something. */
    static final class Answer {

        private final long[] asked;
        private final long[] found;
        private final long[] missing;
        private boolean whole = true;

        private Answer(long[] asked) {
            this.asked = asked;
            this.found = new long[asked.length];
            this.missing = new long[asked.length];
        }

        boolean holds(int rule) {
            return has(found, rule);
        }

        /** Takes a rule that does not stand in the forest for one that holds. */
        void add(int rule) {
            set(found, rule);
        }

        /** The first rule from that one on that holds; -1 if there is none. */
        int next(int from) {
            for (int word = from / WORD; word < found.length; word++) {
                long rest = word == from / WORD ? found[word] & -1L << from : found[word];
                if (rest != 0) {
                    return word * WORD + Long.numberOfTrailingZeros(rest);
                }
            }
            return -1;
        }

        /** Whether a rule missed something. */
        boolean misses(int rule) {
            return has(missing, rule);
        }

        /** Whether no rule missed anything. */
        boolean isWhole() {
            return whole;
        }

        private boolean isAsked(int[] some) {
            for (int rule : some) {
                if (has(asked, rule)) {
                    return true;
                }
            }
            return false;
        }

        private void holding(int rule) {
            if (has(asked, rule)) {
                set(found, rule);
            }
        }

        private void missing(int rule) {
            if (has(asked, rule)) {
                set(missing, rule);
                whole = false;
            }
        }
    }

    static long[] bits(int size) {
        return new long[(size + WORD - 1) / WORD];
    }

    static void set(long[] bits, int place) {
        bits[place / WORD] |= 1L << place;
    }

    static boolean has(long[] bits, int place) {
        return (bits[place / WORD] & 1L << place) != 0;
    }

    /** How many branches have grown. */
    int size() {
        return branches.get();
    }

    /** What some of the rules say of a case. */
    Answer answer(long[] asked, Visitor visitor) {
        Branch start = root;
        if (start == null) {
            int[] all = new int[rules];
            for (int i = 0; i < rules; i++) {
                all[i] = i;
            }
            start = grow(-1, all, visitor);
            root = start;
        }
        Answer answer = new Answer(asked);
        take(start, visitor, answer);
        return answer;
    }

    private void take(Branch branch, Visitor visitor, Answer answer) {
        for (int rule : branch.found) {
            answer.holding(rule);
        }
        for (int rule : branch.missing) {
            answer.missing(rule);
        }
        for (Junction junction : branch.next) {
            if (answer.isAsked(junction.rules)) {
                cross(junction, visitor, answer);
            }
        }
    }

    private void cross(Junction junction, Visitor visitor, Answer answer) {
        int value = visitor.value(junction.slot);
        Branch branch = value == Slots.MANY ? null : junction.branches.get(value);
        if (branch != null) {
            take(branch, visitor, answer);
        } else if (value == Slots.MANY || branches.get() >= capacity) {
            askOneByOne(junction, visitor, answer);
        } else {
            branch = grow(junction.depth, junction.rules, visitor);
            junction.branches.set(value, branch);
            take(branch, visitor, answer);
        }
    }

    private static void askOneByOne(Junction junction, Visitor visitor, Answer answer) {
        for (int rule : junction.rules) {
            if (has(answer.asked, rule)) {
                if (visitor.holds(rule)) {
                    answer.holding(rule);
                }
                if (visitor.missed()) {
                    answer.missing(rule);
                }
            }
        }
    }

    /** Where each rule goes after {@code depth} slots and the one that has just been read. */
    private Branch grow(int depth, int[] waiting, Visitor visitor) {
        branches.incrementAndGet();
        List<Integer> found = new ArrayList<>();
        List<Integer> missing = new ArrayList<>();
        Map<Integer, List<Integer>> next = new TreeMap<>();
        for (int rule : waiting) {
            Trial trial = visitor.ask(rule);
            int slot = trial.trail.casilla(depth + 1);
            if (slot >= 0) {
                next.computeIfAbsent(slot, s -> new ArrayList<>()).add(rule);
                continue;
            }
            if (trial.held) {
                found.add(rule);
            }
            if (trial.missing) {
                missing.add(rule);
            }
        }
        List<Junction> junctions = new ArrayList<>();
        next.forEach((slot, some) -> junctions.add(junction(depth + 1, slot, some)));
        return new Branch(array(found), array(missing), junctions.toArray(Junction[]::new));
    }

    private Junction junction(int depth, int slot, List<Integer> some) {
        return new Junction(depth, slot, array(some), new AtomicReferenceArray<>(slots.size(slot)));
    }

    private static int[] array(List<Integer> numbers) {
        return numbers.stream().mapToInt(Integer::intValue).toArray();
    }
}
