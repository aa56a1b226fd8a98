package co.pacta.cli;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.archivo.JsonText;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.Bloque;
import co.pacta.documento.EnHtml;
import co.pacta.documento.EnMarkdown;
import co.pacta.documento.EnTexto;
import co.pacta.documento.Palabras;
import co.pacta.documento.TextoDeDictamen;
import co.pacta.documento.Traza;
import co.pacta.registro.LibroDanadoException;
import co.pacta.registro.LibroDeRegistros;
import co.pacta.registro.Registro;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code pacta evaluar}: the answer for each case. */
final class Evaluar implements Command {

    private static final String TRACE = "--traza";
    private static final String PRESUME = "--presumir";
    private static final String RECORD = "--constancia";
    private static final String BOOK = ".db";
    private static final String FAIL_IF = "--fallar-si";

    @Override
    public CommandSpec spec() {
        return Options.command("evaluar", "ARCHIVO…", "Responde uno o varios casos.",
                        "evaluar caso.yaml", "evaluar caso.yaml --formato html > respuesta.html",
                        "evaluar caso.yaml --lectura limitrofe=el_pais", "evaluar *.yaml --fallar-si NO_PERMITIDA,REVISION")
                .addPositional(Options.words("1..*", "ARCHIVO…", "Archivos de casos, YAML o JSON. Con - se lee la entrada estándar."))
                .addOption(Options.format("texto (si no se dice), json, md o html."))
                .addOption(Options.date("El día del acto; manda sobre el del archivo."))
                .addOption(Options.reading())
                .addOption(Options.flag(PRESUME, "Supone lo usual en lo que el caso no dice, y lo avisa."))
                .addOption(Options.flag(TRACE, "Agrega todas las normas examinadas."))
                .addOption(Options.value(RECORD, "SALIDA.json", "Guarda el registro de la decisión; si el archivo termina en .db, lo agrega a"
                        + " ese libro de registros, donde cada asiento queda encadenado al anterior."))
                .addOption(Options.value(FAIL_IF, "RESPUESTA[,…]", "Termina con 3 si se da alguna de esas respuestas."));
    }

    /** A case, its title and its answer. */
    private record Answer(InputFiles.Given given, Caso caso, Dictamen dictamen) {
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, "texto", "json", "md", "html");
        Set<String> failing = failing(arguments);
        InputFiles files = new InputFiles(session, Limites::deCaso);
        List<Answer> answers = answer(files, files.read(arguments.positionals(), arguments.date(Options.DATE)), arguments, session);
        anticipate(answers);
        boolean many = answers.size() > 1 || arguments.positionals().size() > 1;
        session.out().print(format.equals("json") ? json(answers, many, arguments, session)
                : document(answers, format, arguments, session));
        arguments.text(RECORD).ifPresent(path -> record(path, answers, many, arguments, session));
        boolean reached = answers.stream().anyMatch(a -> failing.contains(a.dictamen().veredicto().codigo()));
        return reached ? ExitCode.VERDICT_REACHED : ExitCode.DONE;
    }

    private static Set<String> failing(Arguments arguments) {
        List<String> known = Arrays.stream(Veredicto.values()).map(Veredicto::codigo).toList();
        Set<String> failing = new TreeSet<>();
        arguments.text(FAIL_IF).ifPresent(list -> Arrays.stream(list.split(",", -1))
                .forEach(w -> failing.add(Arguments.word(FAIL_IF, w.strip(), known))));
        return failing;
    }

    private static List<Answer> answer(InputFiles files, List<InputFiles.Given> given, Arguments arguments, Session session) {
        List<Caso> cases = given.stream().map(g -> arguments.applyTo(g.document().caso())).toList();
        Pacta pacta = session.pacta(arguments);
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < given.size(); i++) {
            try {
                Caso caso = cases.get(i);
                answers.add(new Answer(given.get(i), caso,
                        arguments.has(PRESUME) ? pacta.dictaminarPresumiendo(caso) : pacta.cribar(caso)));
            } catch (CasoInvalidoException e) {
                files.add(given.get(i).file(), given.get(i).document().linea(), e.problemas());
            }
        }
        files.check();
        return answers;
    }

    /** Works out on another core the parts that come last in the answer, while the first are being written. */
    private static void anticipate(List<Answer> answers) {
        Thread ahead = new Thread(() -> answers.forEach(a -> {
            a.dictamen().verificar();
            a.dictamen().constancia();
            a.dictamen().noAplicaron();
        }), "anticipate");
        // Whatever fails here fails again, and is told, when the answer is written.
        ahead.setUncaughtExceptionHandler((thread, fault) -> { });
        ahead.setDaemon(true);
        ahead.start();
    }

    private static String json(List<Answer> answers, boolean many, Arguments arguments, Session session) {
        List<Map<String, Object>> trees = new ArrayList<>();
        for (Answer a : answers) {
            Map<String, Object> tree = EscritorDeDictamen.arbol(a.dictamen());
            if (arguments.has(TRACE)) {
                tree.put("traza", trace(Traza.de(a.dictamen(), session.pacta(arguments).corpus())));
            }
            trees.add(tree);
        }
        return JsonText.pretty(many ? trees : trees.get(0));
    }

    private static List<Map<String, Object>> trace(Traza trace) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Traza.Examinada e : trace.normas()) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("norma", e.norma().id());
            tree.put("suerte", e.suerte().name());
            if (!e.condicion().isEmpty()) {
                tree.put("condicion", e.condicion());
            }
            list.add(tree);
        }
        return list;
    }

    private static String document(List<Answer> answers, String format, Arguments arguments, Session session) {
        Palabras words = session.words(arguments.language());
        List<List<Bloque>> documents = new ArrayList<>();
        for (Answer a : answers) {
            TextoDeDictamen text = AnswerText.in(words, session.pacta(arguments).corpus()).sobre(a.given().document().nombre());
            documents.add((arguments.has(TRACE) ? text.conTraza(Traza.de(a.dictamen(), session.pacta(arguments).corpus())) : text)
                    .bloques(a.dictamen()));
        }
        Terminal terminal = session.terminal(arguments);
        return switch (format) {
            case "html" -> EnHtml.pagina(answers.get(0).given().document().nombre().orElse("Pacta"), arguments.language(), documents);
            case "md" -> String.join("---\n\n", documents.stream().map(EnMarkdown::escribir).toList());
            default -> String.join("\n" + "─".repeat(EnTexto.ANCHO_CORRIENTE) + "\n\n",
                    documents.stream().map(new EnTexto(terminal.columns(), terminal.color())::escribir).toList());
        };
    }

    private static void record(String path, List<Answer> answers, boolean many, Arguments arguments, Session session) {
        List<Registro> records = answers.stream()
                .map(a -> Registro.de(session.pacta(arguments), a.caso(), a.dictamen(), arguments.has(PRESUME))).toList();
        try {
            if (path.endsWith(BOOK)) {
                book(path, records);
            } else if (many) {
                Files.writeString(InputFiles.path(path), "[" + String.join(",\n", records.stream().map(Registro::json).toList()) + "]\n");
            } else {
                records.get(0).guardar(InputFiles.path(path));
            }
        } catch (IOException e) {
            throw new UsageException("No se pudo escribir «" + path + "»", RECORD, "");
        }
    }

    private static void book(String path, List<Registro> records) {
        try (LibroDeRegistros book = LibroDeRegistros.abrir(InputFiles.path(path))) {
            records.forEach(r -> book.agregar(r, Instant.now()));
        } catch (LibroDanadoException e) {
            throw new UsageException(e.getMessage(), RECORD, "");
        }
    }
}
