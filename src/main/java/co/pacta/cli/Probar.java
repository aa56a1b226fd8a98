package co.pacta.cli;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.archivo.Cotejo;
import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.Espera;
import co.pacta.archivo.Limites;
import co.pacta.cli.InputFiles.Given;
import co.pacta.cli.TestReport.Outcome;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** {@code pacta probar}: runs scenarios, or the cases beside the rules, and shows what differs. */
final class Probar implements Command {

    static final String NORMS_ONLY = "--solo-normas";
    static final String NORM_CASES = ".casos.yaml";

    @Override
    public CommandSpec spec() {
        return Options.command("probar", "RUTA…", "Corre escenarios y muestra qué no salió como se esperaba.",
                        "probar scenarios", "probar mi-escenario.yaml", "probar --solo-normas rules")
                .addPositional(Options.words("0..*", "RUTA…", "Archivos o carpetas; una carpeta se recorre entera."))
                .addOption(Options.format("texto (si no se dice), json o junit."))
                .addOption(Options.flag(NORMS_ONLY, "Corre los casos que van junto a cada regla, con la regla sola."));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, "texto", "json", "junit");
        List<Outcome> outcomes = arguments.has(NORMS_ONLY) ? new NormCases(arguments, session).run() : scenarios(arguments, session);
        TestReport report = new TestReport(outcomes);
        session.out().print(switch (format) {
            case "json" -> report.json();
            case "junit" -> report.junit();
            default -> report.text();
        });
        return report.allPass() ? ExitCode.DONE : ExitCode.MISSED;
    }

    private static List<Outcome> scenarios(Arguments arguments, Session session) {
        if (arguments.positionals().isEmpty()) {
            throw new UsageException("Falta RUTA…; vea pacta probar --ayuda", "RUTA…", "");
        }
        InputFiles files = new InputFiles(session, Limites::deEscenarios);
        List<Given> all = files.read(walk(arguments.positionals(), f -> isData(f) && !f.endsWith(NORM_CASES)));
        all.stream().filter(g -> g.document().espera().isEmpty()).forEach(g -> files.add(List.of(new ErrorDeArchivo(g.file(),
                g.document().linea(), 1, "espera", "Falta «espera»: sin ella no hay nada que probar", ""))));
        files.check();
        Pacta pacta = session.pacta(arguments);
        List<Optional<Outcome>> tried = all.stream().parallel().map(g -> one(pacta, g, files)).toList();
        files.check();
        return tried.stream().flatMap(Optional::stream).toList();
    }

    private static Optional<Outcome> one(Pacta pacta, Given given, InputFiles files) {
        try {
            Espera espera = given.document().espera().orElseThrow();
            return Optional.of(new Outcome(given.file(), given.document().linea(), given.document().nombre().orElse(given.file()),
                    Cotejo.de(espera, pacta.dictaminar(given.document().caso()))));
        } catch (CasoInvalidoException e) {
            synchronized (files) {
                files.add(given.file(), given.document().linea(), e.problemas());
            }
            return Optional.empty();
        }
    }

    private static boolean isData(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml") || file.endsWith(".json");
    }

    /** The files given and, in place of each folder, the files in it that are wanted, in the order of their names. */
    static List<String> walk(List<String> paths, Predicate<String> wanted) {
        List<String> files = new ArrayList<>();
        for (String written : paths) {
            Path path = InputFiles.path(written);
            if (!Files.isDirectory(path)) {
                files.add(written);
                continue;
            }
            try (Stream<Path> tree = Files.walk(path)) {
                List<String> found = tree.filter(Files::isRegularFile).map(Path::toString).filter(wanted).sorted().toList();
                if (found.isEmpty()) {
                    throw new UsageException("No hay nada que probar en la carpeta «" + written + "»", written, "");
                }
                files.addAll(found);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }
}
