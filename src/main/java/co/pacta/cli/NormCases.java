package co.pacta.cli;

import co.pacta.CasoInvalidoException;
import co.pacta.NormaSola;
import co.pacta.Pacta;
import co.pacta.archivo.CasoDeNorma;
import co.pacta.archivo.Cotejo.Diferencia;
import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.LeidosDeNorma;
import co.pacta.archivo.Limites;
import co.pacta.cli.TestReport.Outcome;
import co.pacta.drools.DroolsRules;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The cases that lie beside each rule, run with that rule alone. */
final class NormCases {

    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"", Pattern.MULTILINE);
    private static final String HOME = "pacta.casa";

    private final Arguments arguments;
    private final Session session;
    private final InputFiles files;
    private final List<Case> cases = new ArrayList<>();

    NormCases(Arguments arguments, Session session) {
        this.arguments = arguments;
        this.session = session;
        this.files = new InputFiles(session, Limites::deEscenarios);
    }

    private record Case(String file, String rule, CasoDeNorma norm) {
    }

    List<Outcome> run() {
        List<String> paths = arguments.positionals().isEmpty() ? List.of(home().resolve("rules").toString()) : arguments.positionals();
        Probar.walk(paths, f -> f.endsWith(Probar.NORM_CASES)).forEach(this::read);
        files.check();
        Pacta pacta = session.pacta(arguments);
        NormaSola alone = new NormaSola((DroolsRules) pacta.reglas(), pacta.catalogo());
        cases.stream().filter(c -> !alone.existe(c.rule())).forEach(c -> fault(c, "",
                "El conjunto de reglas no tiene «" + c.rule() + "»; si es de otra carpeta, indíquela con --reglas"));
        cases.forEach(c -> c.norm().juntoA().stream().filter(id -> !alone.existe(id))
                .forEach(id -> fault(c, "junto_a", "El conjunto de reglas no tiene «" + id + "»")));
        files.check();
        List<Outcome> outcomes = new ArrayList<>();
        cases.forEach(c -> outcomes.add(one(alone, c)));
        files.check();
        return outcomes;
    }

    /** The folder of the program, as the launcher says; the current one without a launcher. */
    static Path home() {
        return Path.of(System.getProperty(HOME, ""));
    }

    private void read(String file) {
        LeidosDeNorma read = LectorDeCasos.leerCasosDeNorma(files.bytes(file), file, files.limits());
        files.add(read.errores());
        String rule = file.endsWith(Probar.NORM_CASES) ? ruleBeside(file) : "";
        if (rule.isEmpty()) {
            files.add(List.of(new ErrorDeArchivo(file, 1, 1, "", "No hay junto a él un archivo .drl del mismo nombre", "")));
        }
        read.casos().forEach(c -> cases.add(new Case(file, rule, c)));
    }

    private String ruleBeside(String file) {
        String drl = file.substring(0, file.length() - Probar.NORM_CASES.length()) + ".drl";
        if (!Files.isRegularFile(Path.of(drl))) {
            return "";
        }
        Matcher rule = RULE.matcher(new String(files.bytes(drl), StandardCharsets.UTF_8));
        return rule.find() ? rule.group(1) : "";
    }

    private void fault(Case c, String key, String message) {
        files.add(List.of(new ErrorDeArchivo(c.file(), c.norm().linea(), 1, key, message, "")));
    }

    private Outcome one(NormaSola alone, Case c) {
        List<Diferencia> misses = new ArrayList<>();
        try {
            NormaSola.Resultado expected = c.norm().aplica() ? NormaSola.Resultado.SE_APLICA : NormaSola.Resultado.NO_SE_APLICA;
            NormaSola.Resultado got = alone.probar(c.rule(), c.norm().juntoA(), c.norm().caso());
            if (got != expected) {
                misses.add(new Diferencia("aplica", c.norm().aplica() ? "si" : "no", words(got)));
            }
        } catch (CasoInvalidoException e) {
            files.add(c.file(), c.norm().linea(), e.problemas());
        }
        return new Outcome(c.file(), c.norm().linea(), c.rule() + ": " + c.norm().nombre(), misses);
    }

    private static String words(NormaSola.Resultado got) {
        return switch (got) {
            case SE_APLICA -> "si";
            case NO_SE_APLICA -> "no";
            case DEPENDE_DE_LO_QUE_EL_CASO_CALLA -> "si o no, según lo que el caso no dice";
        };
    }
}
