package co.pacta.drools;

import co.pacta.caso.Codigo;
import co.pacta.caso.Paso;
import co.pacta.norma.Canal;
import co.pacta.norma.Momento;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes the text of an annotation to pieces, by hand: regular expressions take longer to load than all norms to read. */
final class AnnotationWords {

    private static final Map<String, Codigo> EFFECT = words();

    private AnnotationWords() {
    }

    /** The step, moment or channel of that name; null if there is none. */
    static Codigo effectWord(String word) {
        return EFFECT.get(word);
    }

    private static Map<String, Codigo> words() {
        Map<String, Codigo> words = new HashMap<>();
        for (Paso p : Paso.values()) {
            words.put(p.name(), p);
        }
        for (Momento m : Momento.values()) {
            words.put(m.name(), m);
        }
        for (Canal c : Canal.values()) {
            words.put(c.name(), c);
        }
        return words;
    }

    /** The pieces between separators, without the blanks around them. */
    static List<String> pieces(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                String piece = text.substring(start, i).strip();
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                start = i + 1;
            }
        }
        return pieces;
    }
}
