package co.pacta.cli;

import co.pacta.Pacta;
import co.pacta.hallazgo.Memoria;
import co.pacta.lote.Avance;
import co.pacta.lote.EncabezadoInvalidoException;
import co.pacta.lote.Fuente;
import co.pacta.lote.LoteDeArchivos;
import co.pacta.lote.OpcionesDeLote;
import co.pacta.lote.ResumenDeLote;
import co.pacta.lote.SalidaAjenaException;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** {@code pacta lote}: one answer for each line of a file, however long. */
final class PorLotes implements Command {

    /** The launcher sets it to {@code si} when the standard error is a terminal and to {@code no} when it is not. */
    static final String PROGRESS = "pacta.progreso";

    private static final String OUTPUT = "-o";
    private static final String THREADS = "--hilos";
    private static final String RESUME = "--reanudar";
    private static final String WHOLE = "--completo";
    static final String NO_MEMORY = "--sin-memoria";
    private static final String NUMBERED = "--con-id";
    private static final String REGISTER = "--registro";
    private static final int MOST_THREADS = 256;
    private static final int BAD_LINES = 4;
    private static final double NANOS = 1e9;

    @Override
    public CommandSpec spec() {
        return Options.command("lote", "ENTRADA -o SALIDA", "Responde un archivo de muchos casos, uno por línea.",
                        "lote casos.ndjson -o respuestas.ndjson", "lote casos.csv -o respuestas.csv",
                        "lote casos.ndjson -o respuestas.ndjson --reanudar", "lote contratos.csv --registro -o preguntas.csv")
                .addPositional(Options.words("1", "ENTRADA", "Archivo .ndjson (un caso por línea) o .csv (claves con punto como"
                        + " encabezado; listas unidas con «;»). Con - se lee NDJSON de la entrada estándar."))
                .addOption(Options.output(OptionSpec.Times.ONCE,
                        "Archivo .ndjson o .csv, con una línea por línea de entrada. Con - va a la salida estándar."))
                .addOption(Options.flag(REGISTER, "La entrada .csv es un registro de contratos en texto libre, como el de SECOP:"
                        + " responde solo las filas que dan señales de tener un lado internacional."))
                .addOption(Options.value(THREADS, "N", "Cuántos hilos (si no se dice, uno por núcleo)."))
                .addOption(Options.flag(RESUME, "Sigue un lote interrumpido desde la última línea escrita."))
                .addOption(Options.flag(WHOLE, "Escribe el dictamen entero de cada caso (solo .ndjson)."))
                .addOption(Options.flag(NO_MEMORY, "No recuerda lo ya decidido: cada caso se examina de nuevo."))
                .addOption(Options.flag(NUMBERED, "Agrega el número del dictamen a la línea corta."));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public Memoria memory() {
        return Memoria.DE_LOTE;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String input = one(arguments.positionals());
        String output = arguments.text(OUTPUT).orElseThrow();
        OpcionesDeLote options = options(arguments, output);
        check(input, output, arguments.has(RESUME));
        if (arguments.has(NO_MEMORY)) {
            session.remember(Memoria.APAGADA);
        }
        Pacta pacta = session.pacta(arguments);
        long start = System.nanoTime();
        try (InputStream in = input.equals(InputFiles.STDIN) ? session.in() : open(input)) {
            Fuente source = arguments.has(REGISTER) ? Fuente.registro(in, pacta.catalogo()) : LoteDeArchivos.fuente(input, in);
            LoteDeArchivos batch = LoteDeArchivos.hacia(output, pacta, options);
            return report(watch(batch, source, input, output, arguments.has(RESUME), session), start, pacta.memoria(), session);
        } catch (EncabezadoInvalidoException e) {
            throw new UsageException(String.join(". ", e.problemas()), input, "");
        } catch (SalidaAjenaException e) {
            throw new UsageException(e.getMessage(), output, "");
        } catch (IOException e) {
            throw new UsageException("No se pudo leer «" + input + "» o escribir «" + output + "»: " + e.getMessage(), input, "");
        }
    }

    private static String one(List<String> inputs) {
        if (inputs.size() != 1) {
            throw new UsageException("Va un solo archivo de entrada", "ENTRADA", "");
        }
        return inputs.get(0);
    }

    private static OpcionesDeLote options(Arguments arguments, String output) {
        if (arguments.has(WHOLE) && LoteDeArchivos.esCsv(output)) {
            throw new UsageException("Un dictamen entero no cabe en una fila de CSV; use una salida .ndjson", WHOLE, "");
        }
        OpcionesDeLote options = OpcionesDeLote.corrientes().completas(arguments.has(WHOLE)).numeradas(arguments.has(NUMBERED));
        return arguments.text(THREADS).map(PorLotes::threads).map(options::conHilos).orElse(options);
    }

    private static int threads(String written) {
        if (!written.matches("\\d{1,3}") || Integer.parseInt(written) < 1 || Integer.parseInt(written) > MOST_THREADS) {
            throw new UsageException("«" + written + "» no sirve en " + THREADS + "; va un número de 1 a " + MOST_THREADS, THREADS, "");
        }
        return Integer.parseInt(written);
    }

    private static void check(String input, String output, boolean resume) {
        boolean piped = output.equals(InputFiles.STDIN);
        if (resume && piped) {
            throw new UsageException("Solo se puede reanudar una salida que sea un archivo", RESUME, "");
        }
        if (!piped && !input.equals(InputFiles.STDIN)
                && InputFiles.path(input).toAbsolutePath().normalize().equals(InputFiles.path(output).toAbsolutePath().normalize())) {
            throw new UsageException("La salida no puede ser la misma entrada", OUTPUT, "");
        }
    }

    private static InputStream open(String input) throws IOException {
        Path path = InputFiles.path(input);
        if (!Files.isRegularFile(path)) {
            throw new UsageException("No existe el archivo «" + input + "»", input, InputFiles.near(path));
        }
        return Files.newInputStream(path);
    }

    private static ResumenDeLote watch(LoteDeArchivos batch, Fuente source, String input, String output, boolean resume,
                                       Session session) throws IOException {
        long size = input.equals(InputFiles.STDIN) ? 0 : Files.size(InputFiles.path(input));
        if (!watched()) {
            return write(batch, source, output, resume, Avance.CALLADO, session);
        }
        Progress progress = new Progress(session.err(), size, System::nanoTime);
        try {
            return write(batch, source, output, resume, progress, session);
        } finally {
            progress.close();
        }
    }

    private static ResumenDeLote write(LoteDeArchivos batch, Fuente source, String output, boolean resume, Avance progress,
                                       Session session) throws IOException {
        if (output.equals(InputFiles.STDIN)) {
            return batch.correr(source, new Unclosed(session.out()), progress);
        }
        if (resume) {
            return batch.reanudar(source, InputFiles.path(output), progress);
        }
        try (OutputStream out = Files.newOutputStream(InputFiles.path(output))) {
            return batch.correr(source, out, progress);
        }
    }

    private static boolean watched() {
        String told = System.getProperty(PROGRESS);
        return told == null ? System.console() != null : told.equals("si");
    }

    private static int report(ResumenDeLote done, long start, Memoria.Uso memory, Session session) {
        double seconds = (System.nanoTime() - start) / NANOS;
        String failed = done.fallas() == 0 ? "" : String.format(Progress.SPANISH, "; %,d sin responder por falla del programa", done.fallas());
        String known = memory.aciertos() == 0 ? "" : String.format(Progress.SPANISH, "; lo hallado ya se sabía el %.0f %% de las veces",
                100 * memory.tasa());
        session.err().println(String.format(Progress.SPANISH, "%,d líneas en %.1f s (%,.0f por segundo); %,d con error%s%s",
                done.lineas(), seconds, done.lineas() / Math.max(seconds, 0.001), done.conError(), failed, known));
        return done.fallas() > 0 ? ExitCode.OUR_FAULT : done.conError() > 0 ? BAD_LINES : ExitCode.DONE;
    }

    /** The standard output belongs to the program, not to the batch. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }
    }
}
