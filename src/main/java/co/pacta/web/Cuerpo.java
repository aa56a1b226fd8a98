package co.pacta.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;

/** The body of a request, read only when somebody asks and never beyond a limit. */
final class Cuerpo {

    /** The largest body that is read whole. */
    static final int MAXIMUM = 256 * 1024;
    /** How much of a body that is too large is still read, to throw it away. */
    private static final int DISCARDED = 4 * MAXIMUM;

    private final InputStream stream;
    private final long announced;
    private final Duration patience;

    private Cuerpo(InputStream stream, long announced, Duration patience) {
        this.stream = stream;
        this.announced = announced;
        this.patience = patience;
    }

    static Cuerpo de(byte[] bytes) {
        return new Cuerpo(new ByteArrayInputStream(bytes), bytes.length, Patience.ORDINARY.body());
    }

    /**
     * A body still on the wire.
     *
     * @param announced its length, or a negative number when the client did not say
     * @param patience  how long the whole of it may take
     */
    static Cuerpo de(InputStream stream, long announced, Duration patience) {
        return new Cuerpo(stream, announced, patience);
    }

    /** The whole body; refuses one that is too large or too slow. */
    byte[] entero() {
        long deadline = System.nanoTime() + patience.toNanos();
        if (announced > MAXIMUM) {
            throw tooLarge(deadline);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream((int) Math.max(512, announced));
        byte[] chunk = new byte[8192];
        try {
            for (int read = stream.read(chunk); read >= 0; read = stream.read(chunk)) {
                all.write(chunk, 0, read);
                if (all.size() > MAXIMUM) {
                    throw tooLarge(deadline);
                }
                if (System.nanoTime() > deadline) {
                    throw new ProblemException(Problema.DEMORA);
                }
            }
        } catch (IOException e) {
            throw new ProblemException(Problema.DEMORA);
        }
        return all.toByteArray();
    }

    /** Whoever sent a little too much hears why: a connection closed with bytes unread loses the answer. */
    private ProblemException tooLarge(long deadline) {
        byte[] chunk = new byte[8192];
        try {
            int read = 0;
            for (int left = DISCARDED; read >= 0 && left > 0 && System.nanoTime() < deadline; left -= read) {
                read = stream.read(chunk);
            }
            return new ProblemException(Problema.MUY_GRANDE);
        } catch (IOException gone) {
            return new ProblemException(Problema.MUY_GRANDE);
        }
    }

    /** The body as it comes. */
    InputStream flujo() {
        return stream;
    }
}
