package co.pacta.cli;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a person writes, reduced to what counts: lower case, no accents, no punctuation, one space between words. */
final class PlainText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private PlainText() {
    }

    static String of(String written) {
        String bare = MARKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFD)).replaceAll("");
        return OTHER.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
