package co.pacta.lote;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Cuts a stream into lines. A line beyond the limit of a case file is skipped without being held, and reported. */
final class LineSource implements Fuente {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    static final int ROWS = 256;
    static final int BATCH_BYTES = 1 << 18;
    static final int LINE_BYTES = 1 << 20;
    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final byte[] buffer = new byte[BUFFER];
    private byte[] partial = new byte[BUFFER];
    private int partialLength;
    private boolean tooLong;
    private boolean pending;
    private int at;
    private int end;
    private long read;
    private long next = 1;

    LineSource(InputStream in) {
        this.in = in;
    }

    @Override
    public Optional<Tanda> siguiente() throws IOException {
        List<Fila> rows = new ArrayList<>(ROWS);
        int bytes = 0;
        while (rows.size() < ROWS && bytes < BATCH_BYTES && (at < end || fill())) {
            int newline = newline();
            if (newline < 0) {
                keep(end);
            } else {
                Fila row = row(newline);
                at = newline + 1;
                rows.add(row);
                bytes += row instanceof Fila.Linea l ? l.datos().length : 0;
            }
        }
        if (at >= end && end < 0 && pending) {
            rows.add(row(at));
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Tanda batch = new Tanda(next, rows, read);
        next += rows.size();
        return Optional.of(batch);
    }

    /** More bytes, or false at the end of the stream; then {@code end} is -1. */
    private boolean fill() throws IOException {
        if (end < 0) {
            return false;
        }
        end = in.read(buffer, 0, BUFFER);
        at = 0;
        read += Math.max(0, end);
        return end > 0;
    }

    /** Eight bytes at a time while there are that many. */
    private int newline() {
        int i = at;
        while (i + Long.BYTES <= end) {
            long found = Utf8Line.equal((long) EIGHT.get(buffer, i), '\n');
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
            i += Long.BYTES;
        }
        while (i < end && buffer[i] != '\n') {
            i++;
        }
        return i < end ? i : -1;
    }

    private void keep(int to) {
        int length = to - at;
        pending = true;
        if (tooLong || partialLength + length > LINE_BYTES) {
            tooLong = true;
        } else {
            if (partialLength + length > partial.length) {
                partial = Arrays.copyOf(partial, Math.max(partial.length * 2, partialLength + length));
            }
            System.arraycopy(buffer, at, partial, partialLength, length);
            partialLength += length;
        }
        at = to;
    }

    private Fila row(int to) {
        Fila row;
        if (pending) {
            if (to > at) {
                keep(to);
            }
            row = tooLong ? new Fila.Ilegible("La línea pesa más de " + LINE_BYTES + " bytes, que es el máximo de un caso")
                    : new Fila.Linea(trimmed(partial, 0, partialLength));
        } else {
            row = new Fila.Linea(trimmed(buffer, at, to));
        }
        pending = false;
        tooLong = false;
        partialLength = 0;
        return row;
    }

    /** Without the carriage return that some systems put before the line feed. */
    private static byte[] trimmed(byte[] bytes, int from, int to) {
        return Arrays.copyOfRange(bytes, from, to > from && bytes[to - 1] == '\r' ? to - 1 : to);
    }
}
