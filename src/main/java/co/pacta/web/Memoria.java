package co.pacta.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Remembers the last answers to exactly equal questions: the page, the documents and the check page of one case ask the same. Bounded;
 * safe for several threads, which may compute the same answer twice but never get another's.
 */
final class Memoria<K, V> {

    private final Function<K, V> answer;
    private final Map<K, V> last;

    Memoria(int size, Function<K, V> answer) {
        this.answer = answer;
        this.last = new LinkedHashMap<>(size, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > size;
            }
        };
    }

    V de(K question) {
        synchronized (last) {
            if (last.containsKey(question)) {
                return last.get(question);
            }
        }
        V found = answer.apply(question);
        synchronized (last) {
            last.put(question, found);
        }
        return found;
    }
}
