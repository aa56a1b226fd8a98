package co.pacta.lote;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text reduced to its words: lower case, no accents, no punctuation. */
final class PlainWords {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private PlainWords() {
    }

    static List<String> of(String text) {
        String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
        return Arrays.stream(OTHERS.split(plain)).filter(w -> !w.isEmpty()).toList();
    }

    /** Whether the expression stands in the words from that place on. */
    static boolean stands(List<String> expression, List<String> words, int at) {
        return at >= 0 && at + expression.size() <= words.size() && words.subList(at, at + expression.size()).equals(expression);
    }
}
