package co.pacta.lote;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/** The keys of a case as they nest in a file, made from {@link Hecho}; each key has a number, to notice repeated ones. */
final class FactTable {

    /** Reads JSON, borrowing buffers from the thread that reads. */
    static final JsonFactory JSON = JsonFactory.builder().recyclerPool(JsonRecyclerPools.threadLocalPool()).build();

    /** A key of the file. */
    sealed interface Key {

        /** Its place among all keys. */
        int number();
    }

    /** A group of keys. */
    record Group(int number, Keys keys) implements Key {
    }

    /** A fact and the words it admits, if they are closed. */
    record Fact(int number, Hecho hecho, WordTable<Codigo> words) implements Key {
    }

    /** A key that is not a fact. */
    record Special(int number, What what) implements Key {
    }

    enum What { DATE, STEPS, READINGS, CASE, NAME, REASON }

    /** The keys an object admits, in the order in which the matcher numbers their names. */
    record Keys(PropertyNameMatcher names, List<Key> all) {

        static Keys of(Map<String, Key> byName) {
            List<Named> names = new ArrayList<>();
            byName.keySet().forEach(n -> names.add(Named.fromString(n.intern())));
            return new Keys(JSON.constructNameMatcher(names, true), List.copyOf(byName.values()));
        }

        /** The key with that number; refuses the line if there is none. */
        Key at(int match) {
            Refused.unless(match >= 0);
            return all.get(match);
        }
    }

    /** The keys inside {@code caso}. */
    static final Keys CASE;
    /** The same, and those beside {@code caso}; the ones no case needs are left to the slow reader. */
    static final Keys LINE;
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
        CASE = Keys.of(inside);
        Map<String, Key> line = new LinkedHashMap<>(inside);
        line.put("caso", builder.special(What.CASE));
        line.put("nombre", builder.special(What.NAME));
        line.put("porque", builder.special(What.REASON));
        LINE = Keys.of(line);
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
                    key instanceof Map<?, ?> inner ? new Group(next++, Keys.of(done((Map<String, Object>) inner))) : (Key) key));
            return keys;
        }

        private static WordTable<Codigo> words(Hecho hecho) {
            Map<String, Codigo> words = new HashMap<>();
            hecho.codigos().forEach(c -> words.put(c.codigo(), c));
            return new WordTable<>(words);
        }
    }
}
