package co.pacta.lote;

import co.pacta.caso.Hecho;
import java.time.DateTimeException;
import java.time.LocalDate;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The text of the current value, still in the buffer of the parser, and each kind of value of the contract read from it. What is
 * not plainly a value refuses the line. One object for each reader.
 */
final class Scalar {

    private static final char[] UNKNOWN = "desconocido".toCharArray();
    private static final char[] YES = "si".toCharArray();
    private static final char[] NO = "no".toCharArray();
    private static final int DIGITS = 9;
    private static final int HUNDRED = 100;
    private static final int ISO_DATE = 10;
    private static final int TEN = 10;

    private char[] chars = {};
    private int from;
    private int length;

    /** Takes the value of the token; {@code null}, {@code true} and {@code false} are not values of the contract. */
    Scalar of(JsonParser parser, JsonToken token) {
        Refused.unless(token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT
                || token == JsonToken.VALUE_NUMBER_FLOAT);
        chars = parser.getStringCharacters();
        from = parser.getStringOffset();
        length = parser.getStringLength();
        return this;
    }

    /** Whether it says that the value is not known. */
    boolean isUnknown() {
        return WordTable.same(UNKNOWN, chars, from, length);
    }

    boolean yesNo() {
        boolean yes = WordTable.same(YES, chars, from, length);
        Refused.unless(yes || WordTable.same(NO, chars, from, length));
        return yes;
    }

    <C> C word(WordTable<C> words) {
        C known = words.get(chars, from, length);
        Refused.unless(known != null);
        return known;
    }

    int number(JsonToken token, Hecho hecho) {
        Refused.unless(token == JsonToken.VALUE_NUMBER_INT);
        Refused.unless(length - (chars[from] == '-' ? 1 : 0) <= DIGITS);
        int value = Integer.parseInt(word());
        boolean percentage = hecho == Hecho.PORCENTAJE_EXTERNO;
        Refused.unless(value >= (percentage ? 0 : 1) && (!percentage || value <= HUNDRED));
        return value;
    }

    String divipola() {
        Refused.unless((length == 2 || length == 5) && areDigits(0, length));
        return word();
    }

    LocalDate date() {
        Refused.unless(length == ISO_DATE && chars[from + 4] == '-' && chars[from + 7] == '-'
                && areDigits(0, 4) && areDigits(5, 7) && areDigits(8, ISO_DATE));
        try {
            return LocalDate.of(number(0, 4), number(5, 7), number(8, ISO_DATE));
        } catch (DateTimeException e) {
            Refused.unless(false);
            throw e;
        }
    }

    private int number(int start, int end) {
        int number = 0;
        for (int i = from + start; i < from + end; i++) {
            number = number * TEN + chars[i] - '0';
        }
        return number;
    }

    private boolean areDigits(int start, int end) {
        for (int i = from + start; i < from + end; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** The characters as they are. */
    String word() {
        return new String(chars, from, length);
    }

    /** Free text; {@code multiline} if it may hold line feeds and tabs. */
    String text(boolean multiline) {
        String text = word();
        boolean clean = true;
        for (int i = 0; i < text.length() && clean; ) {
            int c = text.codePointAt(i);
            clean = c >= ' ' && c < 0x7F || !isDangerous(c) || multiline && (c == '\n' || c == '\t');
            i += Character.charCount(c);
        }
        Refused.unless(clean && !text.isBlank());
        return text.strip();
    }

    /** Control characters, line separators, halves of characters and marks that turn the direction of reading. */
    private static boolean isDangerous(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0x200E || c == 0x200F || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
        };
    }
}
