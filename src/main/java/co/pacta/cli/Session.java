package co.pacta.cli;

import co.pacta.Pacta;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Pais;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.hallazgo.Memoria;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** What a command works with: its streams, and the rules and the catalogue, loaded when first needed. */
final class Session {

    private final PrintStream out;
    private final PrintStream err;
    private final InputStream in;
    private final Terminal terminal;
    private final Supplier<LocalDate> clock;
    private final Catalogo catalogo = Catalogo.cargar();
    private Memoria memory = Memoria.APAGADA;
    private Optional<FutureTask<Pacta>> pacta = Optional.empty();

    /** @param clock what day it is; read nowhere else */
    Session(PrintStream out, PrintStream err, InputStream in, Terminal terminal, Supplier<LocalDate> clock) {
        this.out = out;
        this.err = err;
        this.in = in;
        this.terminal = terminal;
        this.clock = clock;
    }

    PrintStream out() {
        return out;
    }

    PrintStream err() {
        return err;
    }

    InputStream in() {
        return in;
    }

    LocalDate today() {
        return clock.get();
    }

    /** The terminal, with or without colour as the options say. */
    Terminal terminal(Arguments arguments) {
        return switch (arguments.oneOf(Options.COLOR, "auto", "always", "never", "siempre", "nunca")) {
            case "always", "siempre" -> terminal.withColor(true);
            case "never", "nunca" -> terminal.withColor(false);
            default -> terminal;
        };
    }

    /** Starts loading the rules of the program beside whatever comes next. */
    void prepare() {
        Memoria now = memory;
        load(() -> Pacta.cargar(now));
    }

    /** Says how much of what is decided will be remembered; before the rules load. */
    void remember(Memoria wanted) {
        memory = wanted;
    }

    private void load(Callable<Pacta> how) {
        FutureTask<Pacta> rules = new FutureTask<>(how);
        pacta = Optional.of(rules);
        Thread loader = new Thread(() -> {
            rules.run();
            prepareAnswers(rules);
            prepareDigests();
        }, "rules");
        // Whatever fails while preparing fails again, and is told, when the case is answered.
        loader.setUncaughtExceptionHandler((thread, fault) -> { });
        loader.setDaemon(true);
        loader.start();
    }

    /** What the first answer needs, while the case is completed from the catalogue. */
    private static void prepareAnswers(FutureTask<Pacta> rules) {
        try {
            rules.get().reglas().preparar();
        } catch (InterruptedException | ExecutionException told) {
            // Whoever asks for the rules is told.
            return;
        }
    }

    /** The first digest takes Java some milliseconds to prepare; meanwhile the case is decided. */
    private static void prepareDigests() {
        try {
            MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static Path folder(String written) {
        Path path = Path.of(written);
        if (!Files.isDirectory(path)) {
            throw new UsageException("No existe la carpeta «" + written + "»", Options.RULES, "");
        }
        return path;
    }

    /** The rules; waits until they are loaded. */
    Pacta pacta(Arguments arguments) {
        if (pacta.isEmpty()) {
            Optional<Path> folder = arguments.text(Options.RULES).map(Session::folder);
            Memoria now = memory;
            load(folder.isPresent() ? () -> Pacta.conReglas(folder.get(), now) : () -> Pacta.cargar(now));
        }
        try {
            return pacta.get().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    Catalogo catalogo() {
        return catalogo;
    }

    boolean isCountry(String code) {
        return catalogo.pais(code).isPresent();
    }

    Palabras words(Idioma language) {
        return Palabras.en(language, code -> catalogo.pais(code).map(Pais::nombre).orElse(code));
    }
}
