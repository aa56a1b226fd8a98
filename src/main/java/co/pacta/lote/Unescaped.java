package co.pacta.lote;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** The text of a string that has escapes, as UTF-8. */
final class Unescaped {

    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    private final byte[] line;
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();
    private int from;

    /** With the bytes before the first escape. */
    Unescaped(byte[] line, int from, int to) {
        this.line = line;
        this.from = from;
        upTo(to);
    }

    /** Adds the plain bytes that follow the last escape. */
    void upTo(int to) {
        text.write(line, from, to - from);
    }

    /** Adds what the escape at that place stands for; returns where it ends. */
    int escape(int backslash) {
        Refused.unless(backslash + 1 < line.length);
        int plain = "\"\\/bfnrt".indexOf(line[backslash + 1]);
        if (plain >= 0) {
            text.write("\"\\/\b\f\n\r\t".charAt(plain));
            from = backslash + 2;
        } else {
            from = unicode(backslash);
        }
        return from;
    }

    private int unicode(int backslash) {
        char first = unit(backslash);
        int end = backslash + 2 + HEX_DIGITS;
        Refused.unless(!Character.isLowSurrogate(first));
        if (!Character.isHighSurrogate(first)) {
            text.writeBytes(String.valueOf(first).getBytes(StandardCharsets.UTF_8));
            return end;
        }
        char second = unit(end);
        Refused.unless(Character.isLowSurrogate(second));
        text.writeBytes(String.valueOf(new char[] {first, second}).getBytes(StandardCharsets.UTF_8));
        return end + 2 + HEX_DIGITS;
    }

    /** The UTF-16 unit of the escape at that place. */
    private char unit(int at) {
        int digits = at + 2;
        Refused.unless(digits + HEX_DIGITS <= line.length && line[at] == '\\' && line[at + 1] == 'u');
        int unit = 0;
        for (int i = digits; i < digits + HEX_DIGITS; i++) {
            int digit = Character.digit(line[i], HEX);
            Refused.unless(digit >= 0);
            unit = unit * HEX + digit;
        }
        return (char) unit;
    }

    byte[] bytes() {
        return text.toByteArray();
    }

    int length() {
        return text.size();
    }
}
