package co.pacta.lote;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of a case as they nest in a file, made from {@link Hecho}; each key has a number, to notice repeated ones. */
final class FactTable {

    /** A key of the file. */
    sealed interface Key {

        /** Its place among all keys. */
        int number();

        /** As it is usually written: in quotes and with its colon. */
        byte[] written();
    }

    /** A group of keys. */
    record Group(int number, byte[] written, WordTable<Key> keys) implements Key {
    }

    /** A fact and the words it admits, if they are closed. */
    record Fact(int number, byte[] written, Hecho hecho, WordTable<Codigo> words) implements Key {
    }

    /** A key that is not a fact. */
    record Special(int number, byte[] written, What what) implements Key {
    }

    enum What { DATE, STEPS, READINGS, CASE, NAME, REASON }

    /** The keys inside {@code caso}. */
    static final WordTable<Key> CASE;
    /** The same, and those beside {@code caso}; the ones no case needs are left to the slow reader. */
    static final WordTable<Key> LINE;
    /** How many keys there are. */
    static final int KEYS;

    private static final String STEPS = "tramites";

    static {
        Builder builder = new Builder();
        Map<String, Object> root = new LinkedHashMap<>();
        Stream.of(Hecho.values()).filter(h -> !h.clave().startsWith(STEPS + ".")).forEach(h -> builder.add(root, h));
        builder.special(root, "fecha", What.DATE);
        builder.special(root, STEPS, What.STEPS);
        builder.special(root, "lecturas", What.READINGS);
        Map<String, Key> inside = builder.done(root);
        CASE = new WordTable<>(inside);
        Map<String, Key> line = new LinkedHashMap<>(inside);
        builder.special(line, "caso", What.CASE);
        builder.special(line, "nombre", What.NAME);
        builder.special(line, "porque", What.REASON);
        LINE = new WordTable<>(line);
        KEYS = builder.next;
    }

    private FactTable() {
    }

    /** Numbers keys as it makes them. */
    private static final class Builder {

        private int next;

        void special(Map<String, ? super Special> keys, String name, What what) {
            keys.put(name, new Special(next++, written(name), what));
        }

        private static byte[] written(String name) {
            return ("\"" + name + "\":").getBytes(StandardCharsets.UTF_8);
        }

        /** Puts a fact where its dotted key says; a group is a map until all its facts are there. */
        @SuppressWarnings("unchecked")
        void add(Map<String, Object> root, Hecho hecho) {
            Map<String, Object> group = root;
            String[] parts = hecho.clave().split("\\.");
            for (int i = 0; i < parts.length - 1; i++) {
                group = (Map<String, Object>) group.computeIfAbsent(parts[i], p -> new LinkedHashMap<String, Object>());
            }
            group.put(parts[parts.length - 1], new Fact(next++, written(parts[parts.length - 1]), hecho, words(hecho)));
        }

        @SuppressWarnings("unchecked")
        Map<String, Key> done(Map<String, Object> group) {
            Map<String, Key> keys = new LinkedHashMap<>();
            group.forEach((name, key) -> keys.put(name,
                    key instanceof Map<?, ?> inner ? new Group(next++, written(name), new WordTable<>(done((Map<String, Object>) inner))) : (Key) key));
            return keys;
        }

        private static WordTable<Codigo> words(Hecho hecho) {
            Map<String, Codigo> words = new HashMap<>();
            hecho.codigos().forEach(c -> words.put(c.codigo(), c));
            return new WordTable<>(words);
        }
    }
}
