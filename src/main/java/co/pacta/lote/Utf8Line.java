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
        while (i < line.length && (line[i] >= ' ' && line[i] < 0x7F || line[i] == '\t')) {
            chars[i] = (char) line[i++];
        }
        length = i;
        return i == line.length || rest(line, i);
    }

    private boolean rest(byte[] line, int from) {
        decoder.reset();
        CharBuffer out = CharBuffer.wrap(chars, from, chars.length - from);
        if (decoder.decode(ByteBuffer.wrap(line, from, line.length - from), out, true).isError()) {
            return false;
        }
        length = out.position();
        for (int i = from; i < length; ) {
            int c = Character.codePointAt(chars, i, length);
            if (!StreamReader.isPrintable(c) || c == BOM) {
                return false;
            }
            i += Character.charCount(c);
        }
        return true;
    }
}
