package co.pacta.caso;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

/** The known facts of a case as a map that nobody can change, in the order of {@link Hecho}, over the array that holds them. */
final class FactMap extends AbstractMap<Hecho, Object> {

    private static final Hecho[] FACTS = Hecho.values();
    /** How many facts there are. */
    static final int SIZE = FACTS.length;

    private final Object[] values;

    FactMap(Object[] values) {
        this.values = values;
    }

    @Override
    public Object get(Object key) {
        return key instanceof Hecho h ? values[h.ordinal()] : null;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public Set<Map.Entry<Hecho, Object>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Map.Entry<Hecho, Object>> iterator() {
                return new Entries();
            }

            @Override
            public int size() {
                int known = 0;
                for (Object value : values) {
                    known += value == null ? 0 : 1;
                }
                return known;
            }
        };
    }

    private final class Entries implements Iterator<Map.Entry<Hecho, Object>> {

        private int next = from(0);

        private int from(int start) {
            int i = start;
            while (i < SIZE && values[i] == null) {
                i++;
            }
            return i;
        }

        @Override
        public boolean hasNext() {
            return next < SIZE;
        }

        @Override
        public Map.Entry<Hecho, Object> next() {
            if (next >= SIZE) {
                throw new NoSuchElementException();
            }
            Map.Entry<Hecho, Object> entry = Map.entry(FACTS[next], values[next]);
            next = from(next + 1);
            return entry;
        }
    }
}
