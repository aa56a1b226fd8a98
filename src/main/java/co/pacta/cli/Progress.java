package co.pacta.cli;

import co.pacta.lote.Avance;
import co.pacta.lote.ResumenDeLote;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/** One line on the terminal that says how far a batch is, how fast it goes and how long it still needs. */
final class Progress implements Avance {

    static final Locale SPANISH = new Locale("es", "CO");
    private static final long EVERY_NANOS = Duration.ofMillis(500).toNanos();
    private static final double NANOS = 1e9;

    private final PrintStream err;
    private final long inputBytes;
    private final LongSupplier clock;
    private final long start;
    private long shown;
    private long firstRead = -1;
    private long firstLines;

    /**
     * @param inputBytes size of the input; 0 if unknown
     * @param clock      nanoseconds, as {@link System#nanoTime} gives them
     */
    Progress(PrintStream err, long inputBytes, LongSupplier clock) {
        this.err = err;
        this.inputBytes = inputBytes;
        this.clock = clock;
        this.start = clock.getAsLong();
        this.shown = start;
    }

    @Override
    public void van(ResumenDeLote hasta, long leidos) {
        if (firstRead < 0) {
            firstRead = leidos;
            firstLines = hasta.lineas();
        }
        long now = clock.getAsLong();
        if (now - shown >= EVERY_NANOS) {
            shown = now;
            err.print("\r" + line(hasta, leidos, (now - start) / NANOS) + "\u001B[K");
            err.flush();
        }
    }

    private String line(ResumenDeLote done, long read, double seconds) {
        double rate = (done.lineas() - firstLines) / seconds;
        String text = String.format(SPANISH, "%,d líneas · %,.0f líneas/s", done.lineas(), rate);
        if (inputBytes > 0 && read > firstRead) {
            long left = Math.round(seconds * (inputBytes - read) / (read - firstRead));
            text += String.format(SPANISH, " · %d %% · faltan %s", 100 * read / inputBytes, spoken(left));
        }
        return text;
    }

    private static String spoken(long seconds) {
        return seconds < 60 ? seconds + " s" : seconds < 3600 ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }

    /** Wipes the line. */
    void close() {
        err.print("\r\u001B[K");
        err.flush();
    }
}
