package co.pacta.cli;

import co.pacta.Pacta;
import co.pacta.archivo.EscritorDeCasos;
import co.pacta.archivo.JsonText;
import co.pacta.caso.Caso;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.EnTexto;
import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code pacta preguntar}: the interview, which asks only what can still change the answer. */
final class Preguntar implements Command {

    private static final String NO_QUESTIONS = "--sin-preguntas";
    private static final String SAVE = "--guardar";
    private static final Set<String> NO_NAME = Set.of("", "no", "n", "0", "salir", "quit");

    @Override
    public CommandSpec spec() {
        return Options.command("preguntar", "[ARCHIVO]", "Pregunta lo que hace falta y responde.", "preguntar",
                        "preguntar caso.yaml", "preguntar --guardar caso.yaml", "preguntar caso.yaml --sin-preguntas")
                .addPositional(Options.words("0..1", "ARCHIVO", "Archivo de un caso empezado; se pregunta solo lo que le falta."))
                .addOption(Options.value(SAVE, "SALIDA.yaml", "Guarda el caso al terminar."))
                .addOption(Options.flag(NO_QUESTIONS, "Muestra la siguiente pregunta como JSON, sin hacerla."))
                .addOption(Options.date("El día del acto."))
                .addOption(Options.reading());
    }

    @Override
    public boolean decides() {
        return true;
    }

    /** What the questions start from. */
    private record Start(Optional<OneFile> file, Caso caso, boolean hasDay) {

        Optional<String> title() {
            return file.flatMap(f -> f.given().document().nombre());
        }
    }

    @Override
    public int run(Arguments arguments, Session session) {
        boolean json = arguments.has(NO_QUESTIONS);
        Optional<String> file = arguments.positionals().stream().findFirst();
        if (!json && file.filter(InputFiles.STDIN::equals).isPresent()) {
            throw new UsageException("Por la entrada estándar llegan sus respuestas; ponga el caso en un archivo", InputFiles.STDIN, "");
        }
        arguments.text(SAVE).ifPresent(path -> checkFree(path, file));
        Start start = start(file, arguments, session);
        Pacta pacta = session.pacta(arguments);
        Dictamen first = start.file().map(f -> f.answer(pacta::dictaminar, start.caso())).orElseGet(() -> pacta.dictaminar(start.caso()));
        if (json) {
            boolean english = arguments.language() == Idioma.EN;
            session.out().print(JsonText.pretty(new NextQuestion(first, pacta.siguiente(start.caso(), Set.of(), english)).tree()));
        } else {
            interview(start, pacta, arguments, session);
        }
        return ExitCode.DONE;
    }

    private static Start start(Optional<String> file, Arguments arguments, Session session) {
        Optional<LocalDate> told = arguments.date(Options.DATE);
        if (file.isEmpty()) {
            return new Start(Optional.empty(), arguments.applyTo(Caso.del(told.orElseGet(session::today))), told.isPresent());
        }
        OneFile read = OneFile.read(file.get(), Optional.of(told.orElse(LocalDate.MAX)), session);
        Caso caso = arguments.applyTo(read.given().document().caso());
        boolean dayless = caso.fecha().equals(LocalDate.MAX);
        return new Start(Optional.of(read), dayless ? caso.enFecha(session.today()) : caso, !dayless);
    }

    private static void interview(Start start, Pacta pacta, Arguments arguments, Session session) {
        Palabras words = session.words(arguments.language());
        Terminal terminal = session.terminal(arguments);
        Dialogue dialogue = new Dialogue(session, terminal, words);
        Caso caso = new Interview(pacta, dialogue, start.caso(), session.today(), !start.hasDay()).run();
        Dictamen dictamen = pacta.dictaminar(caso);
        dialogue.say(closing(dictamen, words));
        session.err().print("\n");
        session.err().flush();
        session.out().print(new EnTexto(terminal.columns(), terminal.color())
                .escribir(AnswerText.in(words, pacta.corpus()).sobre(start.title()).bloques(dictamen)));
        session.out().flush();
        save(start, caso, arguments.text(SAVE), dialogue);
    }

    /** Whether the answer is settled, and by which norm. */
    private static String closing(Dictamen dictamen, Palabras words) {
        if (dictamen.veredicto() == Veredicto.INDETERMINADA) {
            return words.frase("sin_resolver");
        }
        return words.frase("resuelta") + deciding(dictamen).map(n -> " " + words.frase("la_decide") + ": " + n.cita() + ".").orElse("");
    }

    /** The norm that asks for the first pending step; if none is pending, the first that decides. */
    private static Optional<Norma> deciding(Dictamen dictamen) {
        List<String> asking = dictamen.requisitos().stream().filter(r -> r.pendiente()).flatMap(r -> r.normas().stream()).toList();
        return dictamen.normas().stream().filter(n -> !dictamen.veredicto().admite() || asking.isEmpty() || asking.contains(n.id())).findFirst();
    }

    private static void save(Start start, Caso caso, Optional<String> path, Dialogue dialogue) {
        Optional<String> chosen = path.isPresent() ? path : askForName(dialogue);
        chosen.ifPresent(p -> {
            write(p, start.title().map(t -> EscritorDeCasos.yaml(t, caso)).orElseGet(() -> EscritorDeCasos.yaml(caso)));
            dialogue.say(dialogue.words().frase("guardado").replace("{archivo}", p));
        });
    }

    /** A new YAML file; empty if the person does not want one. Whatever else is written is taken for neither. */
    private static Optional<String> askForName(Dialogue dialogue) {
        Palabras words = dialogue.words();
        dialogue.say(words.frase("ofrece_guardar"));
        Optional<String> name = dialogue.listen();
        while (name.filter(n -> !NO_NAME.contains(PlainText.of(n))).isPresent()) {
            boolean yaml = name.get().matches("(?i).+\\.ya?ml");
            if (yaml && !Files.exists(InputFiles.path(name.get()))) {
                return name;
            }
            dialogue.say(words.frase(yaml ? "ya_existe" : "nombre_yaml").replace("{archivo}", name.get()));
            name = dialogue.listen();
        }
        return Optional.empty();
    }

    private static void write(String path, String text) {
        try {
            Files.writeString(InputFiles.path(path), text);
        } catch (IOException e) {
            throw new UsageException("No se pudo escribir «" + path + "»", SAVE, "");
        }
    }

    /** An interview must not end in losing what another file holds; the file it started from may be completed. */
    private static void checkFree(String path, Optional<String> file) {
        Path to = InputFiles.path(path);
        if (Files.exists(to) && file.filter(f -> InputFiles.path(f).toAbsolutePath().equals(to.toAbsolutePath())).isEmpty()) {
            throw new UsageException("«" + path + "» ya existe; dé otro nombre", SAVE, "");
        }
    }
}
