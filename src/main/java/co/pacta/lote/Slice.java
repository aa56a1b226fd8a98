package co.pacta.lote;

import co.pacta.caso.Hecho;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A string or a number of a line, still in its bytes, and each kind of value of the contract read from it. What is not plainly a
 * value refuses the line.
 */
final class Slice {

    /** What was written. */
    enum Kind { STRING, INTEGER, FRACTION }

    private static final byte[] UNKNOWN = "desconocido".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 9;
    private static final int HUNDRED = 100;
    private static final int ISO_DATE = 10;
    private static final int TEN = 10;

    private byte[] bytes = {};
    private int from;
    private int length;
    private Kind kind = Kind.STRING;
    private boolean isLiteral;

    /** @param literal whether it is a string written as it is, without escapes */
    void set(byte[] source, int start, int size, Kind what, boolean literal) {
        isLiteral = literal;
        bytes = source;
        from = start;
        length = size;
        kind = what;
    }

    /** Whether it says that the value is not known. */
    boolean isUnknown() {
        return length == UNKNOWN.length && kind == Kind.STRING && WordTable.same(UNKNOWN, bytes, from, length);
    }

    /** What it means among some words; null if it is none of them. */
    <C> C known(WordTable<C> words) {
        return words.get(bytes, from, length);
    }

    /** Where it starts in its line, if it is a string written there as it is; -1 if not. */
    int place() {
        return isLiteral ? from : -1;
    }

    /** What it means among some words; refuses the line if it is none of them. */
    <C> C word(WordTable<C> words) {
        C known = words.get(bytes, from, length);
        Refused.unless(known != null);
        return known;
    }

    int number(Hecho hecho) {
        Refused.unless(kind == Kind.INTEGER && length - (bytes[from] == '-' ? 1 : 0) <= DIGITS);
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
        Refused.unless(length == ISO_DATE && bytes[from + 4] == '-' && bytes[from + 7] == '-'
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
            number = number * TEN + bytes[i] - '0';
        }
        return number;
    }

    private boolean areDigits(int start, int end) {
        for (int i = from + start; i < from + end; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') {
                return false;
            }
        }
        return true;
    }

    /** The two capital letters of a country as a number below 676; -1 if it is something else. */
    int country() {
        return length == 2 && isCapital(bytes[from]) && isCapital(bytes[from + 1])
                ? (bytes[from] - 'A') * ('Z' - 'A' + 1) + bytes[from + 1] - 'A' : -1;
    }

    private static boolean isCapital(byte b) {
        return b >= 'A' && b <= 'Z';
    }

    /** The characters as they are. */
    String word() {
        return new String(bytes, from, length, StandardCharsets.UTF_8);
    }

    /** Free text of several lines, left where it is if it is plain. */
    Titulo title() {
        return isLiteral && isPlain() ? Titulo.llano(bytes, from, from + length) : Titulo.de(text(true));
    }

    /** Whether all its characters are of those that Spanish uses, and none at the ends is a blank. */
    private boolean isPlain() {
        boolean plain = length > 0 && bytes[from] != ' ' && bytes[from + length - 1] != ' ';
        for (int i = from; i < from + length && plain; i++) {
            boolean accented = Utf8Line.isAccented(bytes, i, from + length);
            plain = accented || bytes[i] >= ' ' && bytes[i] < 0x7F;
            i += accented ? 1 : 0;
        }
        return plain;
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
