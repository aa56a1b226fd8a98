package co.pacta.lote;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Whether bytes are UTF-8 and every character is text, as the reader that explains asks. */
final class Utf8Line {

    /** A one in each of eight bytes. */
    static final long ONES = 0x0101010101010101L;
    /** The high bit of each of eight bytes. */
    static final long HIGH = 0x8080808080808080L;
    private static final char BOM = '\uFEFF';

    private Utf8Line() {
    }

    /** Whether some bytes are text, as the inside of a string of JSON: without tabs. */
    static boolean isText(byte[] line, int from, int to) {
        int i = from;
        while (i < to) {
            if (line[i] >= ' ' && line[i] < 0x7F) {
                i++;
            } else if (isAccented(line, i, to)) {
                i += 2;
            } else {
                return restIsText(line, i, to);
            }
        }
        return true;
    }

    /** The high bit of the first of eight bytes that is that letter; above it, of some others. */
    static long equal(long bytes, char letter) {
        long other = bytes ^ ONES * letter;
        return other - ONES & ~other & HIGH;
    }

    /** Whether the eight bytes are all from the space to the tilde. */
    static boolean arePlain(long bytes) {
        long below = bytes - ONES * ' ';
        long above = bytes + ONES;
        return ((bytes | below | above) & HIGH) == 0;
    }

    /** Whether a character of two bytes starts there, from the no-break space on: the letters of Spanish are all there. */
    static boolean isAccented(byte[] line, int i, int to) {
        int b = line[i] & 0xFF;
        return b >= 0xC2 && b <= 0xDF && i + 1 < to && (line[i + 1] & 0xC0) == 0x80 && (b > 0xC2 || (line[i + 1] & 0xFF) >= 0xA0);
    }

    /** How many characters the first bytes of a line are; -1 if it depends on how they are counted. */
    static int characters(byte[] line, int bytes) {
        int characters = 0;
        for (int i = 0; i < bytes; i++) {
            int b = line[i] & 0xFF;
            if (b >= 0xF0) {
                return -1;
            }
            characters += (b & 0xC0) == 0x80 ? 0 : 1;
        }
        return characters;
    }

    private static boolean restIsText(byte[] line, int from, int to) {
        try {
            CharBuffer rest = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line, from, to - from));
            return rest.codePoints().allMatch(c -> c >= ' ' && StreamReader.isPrintable(c) && c != BOM);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
