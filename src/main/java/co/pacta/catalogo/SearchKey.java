package co.pacta.catalogo;

import java.text.Normalizer;

/** A text reduced to what matters when it is looked up: lower case, no accents, no punctuation, one space between words. */
final class SearchKey {

    private static final String ACCENTED = "áàâãäåéèêëíìîïóòôõöúùûüñçýÿ";
    private static final String PLAIN = "aaaaaaeeeeiiiiooooouuuuncyy";

    private SearchKey() {
    }

    /** The words of the text: {@code Bogotá, D.C.} gives {@code bogota dc}. */
    static String of(String text) {
        return fold(text, true);
    }

    /** The same without spaces, to compare: {@code Hato Nuevo} and {@code Hatonuevo} are equal. */
    static String compact(String text) {
        return fold(text, false);
    }

    private static String fold(String text, boolean spaced) {
        StringBuilder key = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = plain(text.charAt(i));
            if (Character.isLetterOrDigit(c)) {
                if (gap && spaced && key.length() > 0) {
                    key.append(' ');
                }
                key.append(c);
                gap = false;
            } else if (!silent(c)) {
                gap = true;
            }
        }
        return key.toString();
    }

    /** Full stops, apostrophes and loose combining accents (macOS writes them apart) join what they separate. */
    private static boolean silent(char c) {
        return c == '.' || c == '\'' || c == '’' || c >= 0x300 && c <= 0x36F;
    }

    private static char plain(char c) {
        char lower = Character.toLowerCase(c);
        if (lower < 0x80) {
            return lower;
        }
        int at = ACCENTED.indexOf(lower);
        if (at >= 0) {
            return PLAIN.charAt(at);
        }
        boolean rare = lower >= 0x100 && lower < 0x250;
        return rare ? Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD).charAt(0) : lower;
    }
}
