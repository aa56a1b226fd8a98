package co.pacta.registro;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares two trees of maps, lists and plain values, leaf by leaf; lists of maps are matched by their first text. */
final class TreeDifference {

    private static final String NOTHING = "";

    private final List<Verificacion.Diferencia> found = new ArrayList<>();

    private TreeDifference() {
    }

    static List<Verificacion.Diferencia> between(Object before, Object after) {
        TreeDifference difference = new TreeDifference();
        difference.compare("", before, after);
        return difference.found;
    }

    private void compare(String path, Object before, Object after) {
        if (before.equals(after)) {
            return;
        }
        if (before instanceof Map<?, ?> a && after instanceof Map<?, ?> b) {
            each(path, a, b);
        } else if (before instanceof List<?> a && after instanceof List<?> b && !(flat(a) && flat(b))) {
            each(path, keyed(a), keyed(b));
        } else {
            found.add(new Verificacion.Diferencia(path, before, after));
        }
    }

    private void each(String path, Map<?, ?> a, Map<?, ?> b) {
        Set<Object> keys = new LinkedHashSet<>(a.keySet());
        keys.addAll(b.keySet());
        int before = found.size();
        for (Object key : keys) {
            Object left = a.get(key);
            Object right = b.get(key);
            compare(path.isEmpty() ? key.toString() : path + "." + key, left == null ? NOTHING : left,
                    right == null ? NOTHING : right);
        }
        if (found.size() == before) {
            found.add(new Verificacion.Diferencia(path, List.copyOf(a.keySet()), List.copyOf(b.keySet())));
        }
    }

    private static boolean flat(List<?> list) {
        return list.stream().noneMatch(i -> i instanceof Map || i instanceof List);
    }

    private static Map<String, Object> keyed(List<?> list) {
        Map<String, Object> keyed = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i++) {
            boolean named = list.get(i) instanceof Map<?, ?> m && !m.isEmpty() && m.values().iterator().next() instanceof String;
            String key = named ? (String) ((Map<?, ?>) list.get(i)).values().iterator().next() : "" + (i + 1);
            keyed.put(keyed.containsKey(key) ? key + "#" + (i + 1) : key, list.get(i));
        }
        return keyed;
    }
}
