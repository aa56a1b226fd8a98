package co.pacta.cli;

import co.pacta.Pacta;
import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.Sugerencia;
import co.pacta.drools.InvalidRulesException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Finds the command, runs it, and turns whatever goes wrong into words and an exit code. */
final class Dispatcher {

    static final String DEBUG = "PACTA_DEBUG";

    /** Words after which the rules of the program are not needed. */
    private static final Set<String> NO_PRELOAD = Set.of("--reglas", "--sin-memoria", "--help", "--ayuda", "-h", "--version");
    /** The commands, in the order that the help shows them. */
    static final List<String> NAMES = List.of("evaluar", "probar", "preguntar", "caminos", "comparar", "redactar", "lote", "servir",
            "demostrar", "comparar-reglas", "verificar", "normas", "entidades", "esquema");

    private final Session session;

    Dispatcher(Session session) {
        this.session = session;
    }

    /** The command of that name; a table of all of them would bring fourteen to life to use one. */
    static Command named(String name) {
        return switch (name) {
            case "evaluar" -> new Evaluar();
            case "probar" -> new Probar();
            case "preguntar" -> new Preguntar();
            case "caminos" -> new Caminos();
            case "comparar" -> new Comparar();
            case "redactar" -> new Redactar();
            case "lote" -> new PorLotes();
            case "servir" -> new Servir();
            case "demostrar" -> new Demostrar();
            case "comparar-reglas" -> new CompararReglas();
            case "verificar" -> new Verificar();
            case "normas" -> new Normas();
            case "entidades" -> new Entidades();
            case "esquema" -> new Esquema();
            default -> throw new UsageException("No existe la orden «" + name + "»; vea pacta --ayuda", name, Sugerencia.de(name, NAMES));
        };
    }

    int run(String[] args) {
        Report report = new Report(session, wantsJson(args));
        try {
            return dispatch(args);
        } catch (UsageException e) {
            return report.badInput(List.of(new ErrorDeArchivo("", 0, 0, e.key(), e.getMessage(), e.suggestion())));
        } catch (InputException e) {
            return report.badInput(e.problems());
        } catch (InvalidRulesException e) {
            return report.badInput(e.faults().stream().map(f -> new ErrorDeArchivo("reglas", 0, 0, "", f, "")).toList());
        } catch (Exception | StackOverflowError | OutOfMemoryError | LinkageError e) {
            return ourFault(e);
        }
    }

    /** Told from the raw words, because the words themselves may be wrong. */
    private static boolean wantsJson(String[] args) {
        List<String> words = Arrays.asList(args);
        int at = words.indexOf(Options.FORMAT);
        return words.contains(Options.FORMAT + "=json") || at >= 0 && at + 1 < words.size() && words.get(at + 1).equals("json");
    }

    private int dispatch(String[] args) {
        if (args.length == 0 || List.of(Options.HELP, "--ayuda", "-h", "ayuda", "help").contains(args[0])) {
            session.out().print(GeneralHelp.text());
            return ExitCode.DONE;
        }
        if (args[0].equals(Options.VERSION)) {
            return version();
        }
        return run(named(args[0]), Arrays.copyOfRange(args, 1, args.length));
    }

    private int run(Command command, String[] args) {
        session.remember(command.memory());
        if (command.decides() && Arrays.stream(args).noneMatch(a -> NO_PRELOAD.contains(a) || a.startsWith(Options.RULES + "="))) {
            session.prepare();
        }
        CommandSpec spec = Options.common(command.spec());
        Arguments arguments = new WordReader(spec).read(args);
        if (arguments.has(Options.HELP)) {
            session.out().print(CommandHelp.text(spec));
            return ExitCode.DONE;
        }
        return arguments.has(Options.VERSION) ? version() : command.run(arguments, session);
    }

    private int version() {
        session.out().print("pacta " + Pacta.VERSION + "\nreglas " + Pacta.VERSION_DE_REGLAS + "\n");
        return ExitCode.DONE;
    }

    /** Our own fault: a reference to quote, never a stack trace unless asked for. */
    private int ourFault(Throwable fault) {
        StringWriter trace = new StringWriter();
        fault.printStackTrace(new PrintWriter(trace));
        String reference = String.format("%08x", trace.toString().hashCode());
        session.err().print("Pacta falló por un error propio y no dio respuesta. Referencia: " + reference
                + ". Para ver el detalle, repita la orden con " + DEBUG + "=1.\n");
        if (System.getenv(DEBUG) != null) {
            session.err().print(trace);
        }
        return ExitCode.OUR_FAULT;
    }
}
