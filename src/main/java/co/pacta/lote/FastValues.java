package co.pacta.lote;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads each kind of value of the contract from the current token, or refuses the line. */
final class FastValues {

    private static final int DIGITS = 9;
    private static final int HUNDRED = 100;
    private static final int ISO_DATE = 10;
    private static final int TEN = 10;

    private FastValues() {
    }

    /** The text of a value as written; {@code null}, {@code true} and {@code false} are not values of the contract. */
    static String scalar(JsonParser parser, JsonToken token) {
        Refused.unless(token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT
                || token == JsonToken.VALUE_NUMBER_FLOAT);
        return parser.getString();
    }

    static boolean yesNo(JsonParser parser, JsonToken token) {
        String text = scalar(parser, token);
        boolean yes = text.equals("si");
        Refused.unless(yes || text.equals("no"));
        return yes;
    }

    static <C extends Codigo> C word(JsonParser parser, JsonToken token, Map<String, C> words) {
        C known = words.get(scalar(parser, token));
        Refused.unless(known != null);
        return known;
    }

    static int number(JsonParser parser, JsonToken token, Hecho hecho) {
        Refused.unless(token == JsonToken.VALUE_NUMBER_INT);
        String text = parser.getString();
        Refused.unless(text.length() - (text.charAt(0) == '-' ? 1 : 0) <= DIGITS);
        int value = Integer.parseInt(text);
        boolean percentage = hecho == Hecho.PORCENTAJE_EXTERNO;
        Refused.unless(value >= (percentage ? 0 : 1) && (!percentage || value <= HUNDRED));
        return value;
    }

    static String divipola(JsonParser parser, JsonToken token) {
        String text = scalar(parser, token);
        Refused.unless((text.length() == 2 || text.length() == 5) && digits(text, 0, text.length()));
        return text;
    }

    static LocalDate date(JsonParser parser, JsonToken token) {
        String text = scalar(parser, token);
        Refused.unless(text.length() == ISO_DATE && text.charAt(4) == '-' && text.charAt(7) == '-'
                && digits(text, 0, 4) && digits(text, 5, 7) && digits(text, 8, ISO_DATE));
        try {
            return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, ISO_DATE));
        } catch (DateTimeException e) {
            Refused.unless(false);
            throw e;
        }
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, TEN);
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Free text; {@code multiline} if it may hold line feeds and tabs. */
    static String text(JsonParser parser, JsonToken token, boolean multiline) {
        String text = scalar(parser, token);
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; ) {
            int c = text.codePointAt(i);
            clean = c >= ' ' && c < 0x7F || !dangerous(c) || multiline && (c == '\n' || c == '\t');
            i += Character.charCount(c);
        }
        Refused.unless(clean && !text.isBlank());
        return text.strip();
    }

    /** Control characters, line separators, halves of characters and marks that turn the direction of reading. */
    private static boolean dangerous(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }
}
