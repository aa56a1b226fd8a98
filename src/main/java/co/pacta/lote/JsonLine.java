package co.pacta.lote;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * Strict JSON (RFC 8259) in the bytes of one line, read in place, piece by piece; what is not JSON, or has characters that are not
 * text, refuses the line. One object for each reader.
 */
final class JsonLine {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final Slice slice = new Slice();
    private byte[] line = {};
    private int at;
    private boolean strange;

    void open(byte[] bytes) {
        line = bytes;
        at = 0;
    }

    /** Where it is. */
    int at() {
        return at;
    }

    /** Goes on from there. */
    void to(int place) {
        at = place;
    }

    /** The byte that comes after the blanks; zero at the end. */
    byte peek() {
        while (at < line.length && (line[at] == ' ' || line[at] == '\t')) {
            at++;
        }
        return at < line.length ? line[at] : 0;
    }

    /** Passes that byte, which must come next. */
    void pass(char expected) {
        Refused.unless(peek() == expected);
        at++;
    }

    /** Opens an object or a list; says whether it holds anything. */
    boolean opens(char open, char close) {
        pass(open);
        if (peek() != close) {
            return true;
        }
        at++;
        return false;
    }

    /** After an element: whether another one follows. */
    boolean more(char close) {
        byte next = peek();
        Refused.unless(next == ',' || next == close);
        at++;
        return next == ',';
    }

    void end() {
        Refused.unless(peek() == 0);
    }

    /** Passes exactly those bytes, if they come next. */
    boolean passes(byte[] written) {
        int end = at + written.length;
        boolean there = end <= line.length && Arrays.equals(line, at, end, written, 0, written.length);
        at = there ? end : at;
        return there;
    }

    /** The name of a member, and its colon. */
    Slice name() {
        Refused.unless(peek() == '"');
        string();
        pass(':');
        return slice;
    }

    /** A string or a number; {@code null}, {@code true} and {@code false} are not values of the contract. */
    Slice scalar() {
        byte first = peek();
        if (first == '"') {
            string();
        } else {
            number();
        }
        return slice;
    }

    private void string() {
        int start = ++at;
        strange = false;
        int stop = stop(start);
        if (line[stop] == '"') {
            slice.set(line, start, stop - start, Slice.Kind.STRING, true);
        } else {
            Unescaped text = new Unescaped(line, start, stop);
            while (line[stop] != '"') {
                stop = stop(text.escape(stop));
                text.upTo(stop);
            }
            slice.set(text.bytes(), 0, text.length(), Slice.Kind.STRING, false);
        }
        Refused.unless(!strange || Utf8Line.isText(line, start, stop));
        at = stop + 1;
    }

    /** Where the next quote or backslash is; notices on the way bytes that are not plain. */
    private int stop(int from) {
        int i = from;
        while (i + Long.BYTES <= line.length) {
            long bytes = (long) EIGHT.get(line, i);
            long found = Utf8Line.equal(bytes, '"') | Utf8Line.equal(bytes, '\\');
            strange |= !Utf8Line.arePlain(bytes);
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < line.length && line[i] != '"' && line[i] != '\\') {
            strange |= line[i] < ' ' || line[i] == 0x7F;
            i++;
        }
        Refused.unless(i < line.length);
        return i;
    }

    private void number() {
        int start = at;
        at += at < line.length && line[at] == '-' ? 1 : 0;
        int whole = at;
        digits();
        Refused.unless(line[whole] != '0' || at == whole + 1);
        Slice.Kind kind = Slice.Kind.INTEGER;
        if (at < line.length && line[at] == '.') {
            at++;
            digits();
            kind = Slice.Kind.FRACTION;
        }
        if (at < line.length && (line[at] | ' ') == 'e') {
            at++;
            at += at < line.length && (line[at] == '+' || line[at] == '-') ? 1 : 0;
            digits();
            kind = Slice.Kind.FRACTION;
        }
        slice.set(line, start, at - start, kind, false);
    }

    private void digits() {
        int start = at;
        while (at < line.length && line[at] >= '0' && line[at] <= '9') {
            at++;
        }
        Refused.unless(at > start);
    }
}
