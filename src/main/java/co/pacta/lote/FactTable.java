package co.pacta.lote;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
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
    }

    /** A group of keys. */
    record Group(int number, WordTable<Key> keys) implements Key {
    }

    /** A fact and the words it admits, if they are closed. */
    record Fact(int number, Hecho hecho, WordTable<Codigo> words) implements Key {
    }

    /** A key that is not a fact. */
    record Special(int number, What what) implements Key {
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
        root.put("fecha", builder.special(What.DATE));
        root.put(STEPS, builder.special(What.STEPS));
        root.put("lecturas", builder.special(What.READINGS));
        Map<String, Key> inside = builder.done(root);
        CASE = new WordTable<>(inside);
        Map<String, Key> line = new LinkedHashMap<>(inside);
        line.put("caso", builder.special(What.CASE));
        line.put("nombre", builder.special(What.NAME));
        line.put("porque", builder.special(What.REASON));
        LINE = new WordTable<>(line);
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

        /** Puts a fact where its dotted key says; a group is a map until all its facts are there. */
        @SuppressWarnings("unchecked")
        void add(Map<String, Object> root, Hecho hecho) {
            Map<String, Object> group = root;
            String[] parts = hecho.clave().split("\\.");
            for (int i = 0; i < parts.length - 1; i++) {
                group = (Map<String, Object>) group.computeIfAbsent(parts[i], p -> new LinkedHashMap<String, Object>());
            }
            group.put(parts[parts.length - 1], new Fact(next++, hecho, words(hecho)));
        }

        @SuppressWarnings("unchecked")
        Map<String, Key> done(Map<String, Object> group) {
            Map<String, Key> keys = new LinkedHashMap<>();
            group.forEach((name, key) -> keys.put(name,
                    key instanceof Map<?, ?> inner ? new Group(next++, new WordTable<>(done((Map<String, Object>) inner))) : (Key) key));
            return keys;
        }

        private static WordTable<Codigo> words(Hecho hecho) {
            Map<String, Codigo> words = new HashMap<>();
            hecho.codigos().forEach(c -> words.put(c.codigo(), c));
            return new WordTable<>(words);
        }
    }
}
