package co.pacta.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The program {@code pacta}. */
public final class Main {

    private static final int BUFFER = 1 << 14;

    private Main() {
    }

    public static void main(String[] args) {
        silenceLogging();
        PrintStream out = utf8(FileDescriptor.out);
        PrintStream err = utf8(FileDescriptor.err);
        int code = new Dispatcher(new Session(out, err, System.in, Terminal.detect(), Main::today)).run(args);
        out.flush();
        err.flush();
        // Not exit: since Java 21 it looks in every library for somebody to tell that the program ends, which takes longer than deciding.
        Runtime.getRuntime().halt(code);
    }

    /** The program inside another one, or a test: same words, same exit code, no terminal. */
    public static int run(String[] args, PrintStream out, PrintStream err, InputStream in) {
        return run(args, out, err, in, Main::today);
    }

    /** The same, told what day it is. */
    public static int run(String[] args, PrintStream out, PrintStream err, InputStream in, Supplier<LocalDate> today) {
        silenceLogging();
        int code = new Dispatcher(new Session(out, err, in, Terminal.piped(), today)).run(args);
        out.flush();
        err.flush();
        return code;
    }

    /** The day in Colombia, wherever the machine is. */
    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("America/Bogota"));
    }

    private static PrintStream utf8(FileDescriptor to) {
        return new PrintStream(new java.io.BufferedOutputStream(new FileOutputStream(to), BUFFER), false, StandardCharsets.UTF_8);
    }

    /** Drools logs through SLF4J; nobody reads it here and a real logger costs time to start. */
    private static void silenceLogging() {
        if (System.getenv(Dispatcher.DEBUG) == null) {
            System.setProperty("slf4j.provider", "org.slf4j.helpers.NOP_FallbackServiceProvider");
            System.setProperty("slf4j.internal.verbosity", "ERROR");
        }
    }
}
