package co.pacta.lote;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** The characters of a line, in an array used again for each one. */
final class Utf8Line {

    private static final int FIRST_SIZE = 4096;
    private static final char BOM = '\uFEFF';

    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private char[] chars = new char[FIRST_SIZE];
    private int length;

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /** Whether the bytes are UTF-8 and every character is text. */
    boolean decode(byte[] line) {
        if (chars.length <= line.length) {
            chars = new char[line.length * 2];
        }
        int i = 0;
        int to = 0;
        for (; i < line.length; to++) {
            int b = line[i];
            if (b >= ' ' && b < 0x7F || b == '\t') {
                chars[to] = (char) b;
                i++;
            } else if (isAccented(line, i)) {
                chars[to] = (char) ((b & 0x1F) << 6 | line[i + 1] & 0x3F);
                i += 2;
            } else {
                return rest(line, i, to);
            }
        }
        length = to;
        return true;
    }

    /** Whether a character of two bytes starts there, from the no-break space on: the letters of Spanish are all there. */
    private static boolean isAccented(byte[] line, int i) {
        int b = line[i] & 0xFF;
        return b >= 0xC2 && b <= 0xDF && i + 1 < line.length && (line[i + 1] & 0xC0) == 0x80 && (b > 0xC2 || (line[i + 1] & 0xFF) >= 0xA0);
    }

    private boolean rest(byte[] line, int from, int to) {
        decoder.reset();
        CharBuffer out = CharBuffer.wrap(chars, to, chars.length - to);
        if (decoder.decode(ByteBuffer.wrap(line, from, line.length - from), out, true).isError()) {
            return false;
        }
        length = out.position();
        for (int i = to; i < length; ) {
            int c = Character.codePointAt(chars, i, length);
            if (!StreamReader.isPrintable(c) || c == BOM) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}
