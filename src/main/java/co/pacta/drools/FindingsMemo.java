package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Rastro;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.Provecho;
import co.pacta.norma.Cortes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What the rules found before, kept in a decision tree that grows with the cases seen. A node asks for the fact that the rules
 * asked for next; a branch is a value; a leaf is what they found. The rules are deterministic, so equal answers lead to equal
 * questions, and two cases that differ only in facts nobody asked for share a leaf. When full it starts again, empty; while it is of
 * little use, it rests.
 */
final class FindingsMemo {

    private static final Object UNKNOWN = new Object();
    private final int capacity;
    private final Cortes cuts;
    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();
    private volatile Node root = new Node(-1);
    private final Provecho worth;
    private int leaves;

    FindingsMemo(Memoria memory, Cortes cuts) {
        this.capacity = memory.capacidad();
        this.worth = new Provecho(memory.espera());
        this.cuts = cuts;
    }

    /** What was found, and every slot that was read to find it. */
    record Leaf(Hallazgos found, long read) {
    }

    /** The slot to look at, and what each of its values leads to. One value is common: many nodes are a plain corridor. */
    private static final class Node {

        private static final int FEW = 16;
        private final int slot;
        private volatile Object key;
        private volatile Object child;
        private volatile Map<Object, Object> others = Map.of();

        Node(int slot) {
            this.slot = slot;
        }

        Object follow(Object value) {
            Object first = key;
            return first != null && first.equals(value) ? child : others.get(value);
        }

        void put(Object value, Object next) {
            if (key == null) {
                child = next;
                key = value;
            } else if (others.size() < FEW) {
                Map<Object, Object> more = new HashMap<>(others);
                more.put(value, next);
                others = more.size() < FEW ? more : new ConcurrentHashMap<>(more);
            } else {
                others.put(value, next);
            }
        }
    }

    private Object first(Caso caso) {
        Integer period = cuts.periodo(caso.fecha());
        return caso.lecturas().isEmpty() ? period : List.of(period, caso.lecturas());
    }

    private static Object value(Valores values, int slot) {
        Object value = values.enCasilla(slot);
        return value == null ? UNKNOWN : value;
    }

    /** Whether it is worth asking: when cases do not repeat it rests for a while, and then tries again. */
    boolean isAwake() {
        return worth.despierta();
    }

    /** What is known of a case like this; null if nothing. */
    Leaf find(Valores values) {
        Object at = root.follow(first(values.caso()));
        while (at instanceof Node node) {
            at = node.follow(value(values, node.slot));
        }
        (at == null ? misses : hits).increment();
        worth.cuenta(at != null);
        return (Leaf) at;
    }

    /** Remembers what was found on a board that nobody had read before. */
    synchronized void keep(Valores values, Hallazgos found) {
        if (leaves >= capacity) {
            restart();
        }
        Rastro trail = values.rastro();
        Node node = root;
        Object value = first(values.caso());
        for (int i = 0; ; i++) {
            int slot = trail.casilla(i);
            if (slot == Rastro.DIA || slot == Rastro.LECTURAS || slot >= Rastro.CONCEPTOS) {
                continue;
            }
            Object next = node.follow(value);
            if (slot < 0) {
                if (next == null) {
                    node.put(value, new Leaf(found, trail.todas()));
                    leaves++;
                }
                return;
            }
            if (next == null) {
                next = new Node(slot);
                node.put(value, next);
            }
            if (!(next instanceof Node known) || known.slot != slot) {
                return;
            }
            node = known;
            value = value(values, slot);
        }
    }

    private void restart() {
        root = new Node(-1);
        leaves = 0;
    }

    synchronized Memoria.Uso use() {
        return new Memoria.Uso(hits.sum(), misses.sum(), leaves);
    }
}
