package co.pacta.lote;

import co.pacta.archivo.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The answers being written, already in UTF-8. Not for several threads at once. */
final class LineOut {

    private static final int FIRST = 1 << 10;
    private static final int TEN = 10;
    private static final int MOST_DIGITS = 20;

    private byte[] bytes = new byte[FIRST];
    private int length;

    /** A text that never changes, ready to be written. */
    static byte[] ready(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    LineOut put(byte[] some) {
        return put(some, 0, some.length);
    }

    LineOut put(byte[] some, int from, int to) {
        room(to - from);
        System.arraycopy(some, from, bytes, length, to - from);
        length += to - from;
        return this;
    }

    LineOut put(String text) {
        return put(ready(text));
    }

    /** A letter of ASCII. */
    LineOut put(char letter) {
        room(1);
        bytes[length++] = (byte) letter;
        return this;
    }

    /** A number from zero on. */
    LineOut put(long number) {
        room(MOST_DIGITS);
        int digits = 1;
        for (long rest = number / TEN; rest > 0; rest /= TEN) {
            digits++;
        }
        long rest = number;
        for (int i = length + digits - 1; i >= length; i--) {
            bytes[i] = (byte) ('0' + rest % TEN);
            rest /= TEN;
        }
        length += digits;
        return this;
    }

    /** A text as a string of JSON. */
    LineOut quote(String text) {
        return put(JsonText.quote(new StringBuilder(text.length() + 2), text).toString());
    }

    private void room(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + more));
        }
    }

    int length() {
        return length;
    }

    /** Forgets what was written beyond a length. */
    void cut(int to) {
        length = to;
    }

    void to(OutputStream out) throws IOException {
        out.write(bytes, 0, length);
    }

    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }
}
