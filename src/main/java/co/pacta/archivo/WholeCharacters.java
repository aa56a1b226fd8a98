package co.pacta.archivo;

import java.io.Reader;

/**
 * A text given piece by piece, never cutting in two a character that takes two units of UTF-16: the YAML library reads 1,025 units at
 * a time and fails when the last one is half a character.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] buffer, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        boolean half = end < text.length() && end > at + 1 && Character.isHighSurrogate(text.charAt(end - 1));
        int stop = half ? end - 1 : end;
        text.getChars(at, stop, buffer, offset);
        int given = stop - at;
        at = stop;
        return given;
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
