package co.pacta.archivo;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Turns the bytes of a file into text, or says where they stop being UTF-8. */
final class Utf8 {

    private static final char BOM = '\uFEFF';

    private Utf8() {
    }

    static Optional<String> decode(byte[] content, Problemas problemas) {
        if (isUtf16(content)) {
            problemas.agregar(1, 1, "", "El archivo está en UTF-16; guárdelo como UTF-8", "");
            return Optional.empty();
        }
        CharBuffer out = CharBuffer.allocate(content.length + 1);
        ByteBuffer in = ByteBuffer.wrap(content);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CoderResult result = decoder.decode(in, out, true);
        String text = out.flip().toString();
        if (result.isError()) {
            String hex = String.format("%02X", content[in.position()]);
            report(text, text.length(), "El byte " + hex
                    + " no es UTF-8; abra el archivo en su editor y guárdelo con codificación UTF-8", problemas);
            return Optional.empty();
        }
        return printable(!text.isEmpty() && text.charAt(0) == BOM ? text.substring(1) : text, problemas);
    }

    private static boolean isUtf16(byte[] b) {
        return b.length >= 2 && (b[0] == (byte) 0xFE && b[1] == (byte) 0xFF || b[0] == (byte) 0xFF && b[1] == (byte) 0xFE);
    }

    private static Optional<String> printable(String text, Problemas problemas) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            if (!StreamReader.isPrintable(c) || c == BOM) {
                report(text, i, String.format("Hay un carácter invisible que no es texto (U+%04X); bórrelo", c), problemas);
                return Optional.empty();
            }
            i += Character.charCount(c);
        }
        return Optional.of(text);
    }

    private static void report(String text, int end, String message, Problemas problemas) {
        int line = 1;
        int start = 0;
        for (int i = 0; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n')) {
                line++;
                start = i + 1;
            }
        }
        int column = text.codePointCount(start, end) + 1;
        problemas.agregar(line, line == 1 && start == 0 && text.startsWith("" + BOM) ? column - 1 : column, "", message, "");
    }
}
