package co.pacta.lote;

import co.pacta.caso.Codigo;
import co.pacta.caso.Dato;
import co.pacta.caso.Hecho;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The keys of a case as they nest in a file, made from {@link Hecho}; each key has a number, to notice repeated ones. */
final class FactTable {

    /** A key of the file. */
    abstract static sealed class Key {

        /** Its place among all keys. */
        final int number;
        /** As it is usually written: in quotes and with its colon. */
        final byte[] written;

        private Key(int number, byte[] written) {
            this.number = number;
            this.written = written;
        }
    }

    /** A group of keys. */
    static final class Group extends Key {

        final WordTable<Key> keys;

        private Group(int number, byte[] written, WordTable<Key> keys) {
            super(number, written);
            this.keys = keys;
        }
    }

    /** A fact. */
    static final class Fact extends Key {

        final Hecho hecho;
        /** The words it admits, if they are closed, and what each one says; in a list, alone. */
        final WordTable<Dato> words;
        /** The list with nothing in it, if it is a list. */
        final Dato empty;

        private Fact(int number, byte[] written, Hecho hecho) {
            super(number, written);
            this.hecho = hecho;
            this.words = new WordTable<>(words(hecho));
            this.empty = hecho.esLista() ? Dato.de(hecho, List.of()) : null;
        }

        private static Map<String, Dato> words(Hecho hecho) {
            Map<String, Dato> words = new HashMap<>();
            if (hecho.forma() == Hecho.Forma.SI_NO) {
                words.put("si", Dato.de(hecho, true));
                words.put("no", Dato.de(hecho, false));
            }
            for (Codigo c : hecho.codigos()) {
                words.put(c.codigo(), Dato.de(hecho, hecho.esLista() ? List.of(c) : c));
            }
            return words;
        }
    }

    /** A key that is not a fact. */
    static final class Special extends Key {

        final What what;

        private Special(int number, byte[] written, What what) {
            super(number, written);
            this.what = what;
        }
    }

    enum What { DATE, STEPS, READINGS, CASE, NAME, REASON }

    /** The keys inside {@code caso}. */
    static final WordTable<Key> CASE;
    /** The same, and those beside {@code caso}; the ones no case needs are left to the slow reader. */
    static final WordTable<Key> LINE;
    /** How many keys there are. */
    static final int KEYS;

    private static final Key[] BY_NUMBER;
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
        BY_NUMBER = new Key[KEYS];
        number(line);
    }

    private FactTable() {
    }

    private static void number(Map<String, Key> keys) {
        for (Key key : keys.values()) {
            BY_NUMBER[key.number] = key;
            if (key instanceof Group group) {
                group.keys.forEach(k -> BY_NUMBER[k.number] = k);
            }
        }
    }

    /** The key with that number. */
    static Key key(int number) {
        return BY_NUMBER[number];
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
            group.put(parts[parts.length - 1], new Fact(next++, written(parts[parts.length - 1]), hecho));
        }

        @SuppressWarnings("unchecked")
        Map<String, Key> done(Map<String, Object> group) {
            Map<String, Key> keys = new LinkedHashMap<>();
            group.forEach((name, key) -> keys.put(name,
                    key instanceof Map<?, ?> inner ? new Group(next++, written(name), new WordTable<>(done((Map<String, Object>) inner))) : (Key) key));
            return keys;
        }
    }
}
