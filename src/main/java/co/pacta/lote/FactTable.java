package co.pacta.lote;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of a case as they nest in a file, made from {@link Hecho}; each key has a number, to notice repeated ones. */
final class FactTable {

    /** A key of the file. */
    sealed interface Key {

        /** Its place among all keys. */
        int number();
    }

    /** A group of keys. */
    record Group(int number, Map<String, Key> keys) implements Key {
    }

    /** A fact and the words it admits, if they are closed. */
    record Fact(int number, Hecho hecho, Map<String, Codigo> words) implements Key {
    }

    /** A key that is not a fact. */
    record Special(int number, What what) implements Key {
    }

    enum What { DATE, STEPS, READINGS, CASE, NAME, REASON }

    /** Keys of {@code caso}. */
    static final Group CASE;
    /** Keys beside {@code caso}; the ones no case needs are left to the slow reader. */
    static final Map<String, Special> ENVELOPE;
    /** How many keys there are. */
    static final int KEYS;

    private static final String STEPS = "tramites";

    static {
        Builder builder = new Builder();
        Map<String, Key> root = new HashMap<>();
        Stream.of(Hecho.values()).filter(h -> !h.clave().startsWith(STEPS + ".")).forEach(h -> builder.add(root, h));
        root.put("fecha", builder.special(What.DATE));
        root.put(STEPS, builder.special(What.STEPS));
        root.put("lecturas", builder.special(What.READINGS));
        CASE = new Group(builder.next++, root);
        ENVELOPE = Map.of("caso", builder.special(What.CASE), "nombre", builder.special(What.NAME),
                "porque", builder.special(What.REASON));
        KEYS = builder.next;
    }

    private FactTable() {
    }

    /** Numbers keys as it makes them. */
    private static final class Builder {

        private int next;

        Special special(What what) {
            return new Special(next++, what);
        }

        void add(Map<String, Key> root, Hecho hecho) {
            Map<String, Key> group = root;
            String[] parts = hecho.clave().split("\\.");
            for (int i = 0; i < parts.length - 1; i++) {
                group = ((Group) group.computeIfAbsent(parts[i], p -> new Group(next++, new HashMap<>()))).keys();
            }
            group.put(parts[parts.length - 1], new Fact(next++, hecho, words(hecho)));
        }

        private static Map<String, Codigo> words(Hecho hecho) {
            Map<String, Codigo> words = new HashMap<>();
            hecho.codigos().forEach(c -> words.put(c.codigo(), c));
            return words;
        }
    }
}
