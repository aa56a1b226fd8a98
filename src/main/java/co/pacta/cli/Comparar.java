package co.pacta.cli;

import co.pacta.archivo.JsonText;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Bloque;
import co.pacta.documento.EnTexto;
import co.pacta.documento.Palabras;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code pacta comparar}: the same case on two days, what changed and which norm changed it. */
final class Comparar implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("comparar", "ARCHIVO", "Responde el mismo caso en dos días y dice qué norma cambió la respuesta.",
                        "comparar caso.yaml --fecha 2021-08-03 --fecha 2021-08-04")
                .addPositional(Options.words("1", "ARCHIVO", "Archivo de un caso. Con - se lee la entrada estándar."))
                .addOption(Options.repeated(Options.DATE, "AAAA-MM-DD", "Va dos veces: un día y otro."))
                .addOption(Options.format("texto (si no se dice) o json."));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, "texto", "json");
        List<String> days = arguments.texts(Options.DATE);
        if (days.size() != 2) {
            throw new UsageException("--fecha va dos veces, con los dos días que se comparan", Options.DATE, "");
        }
        OneFile file = OneFile.read(arguments, session);
        List<Dictamen> both = new ArrayList<>();
        for (String day : days) {
            both.add(file.answer(c -> session.pacta(arguments).dictaminar(c),
                    file.given().document().caso().enFecha(Arguments.date(Options.DATE, day))));
        }
        DayChange change = DayChange.between(both.get(0), both.get(1));
        session.out().print(format.equals("json") ? json(change) : text(change, arguments, session));
        return ExitCode.DONE;
    }

    private static String json(DayChange change) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("antes", day(change.before()));
        tree.put("despues", day(change.after()));
        tree.put("cambia", change.changes());
        tree.put("entran", change.come().stream().map(Comparar::norm).toList());
        tree.put("salen", change.gone().stream().map(Comparar::norm).toList());
        return JsonText.pretty(tree);
    }

    private static Map<String, Object> day(Dictamen d) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("fecha", d.fecha().toString());
        tree.put("veredicto", d.veredicto().codigo());
        tree.put("titular", d.titular());
        tree.put("pendientes", d.pendientes().stream().map(Enum::name).toList());
        return tree;
    }

    private static Map<String, Object> norm(DayChange.Moved moved) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("norma", moved.norm().id());
        tree.put("cita", moved.norm().cita());
        tree.put("motivo", moved.reason());
        return tree;
    }

    private static String text(DayChange change, Arguments arguments, Session session) {
        Palabras words = session.words(arguments.language());
        List<Bloque> blocks = new ArrayList<>();
        for (Dictamen d : List.of(change.before(), change.after())) {
            blocks.add(new Bloque.Subtitulo(words.dia(d.fecha())));
            blocks.add(new Bloque.Datos(List.of(
                    new Bloque.Dato(words.frase("respuesta"), d.titular() + " (" + d.veredicto().codigo() + ")"),
                    new Bloque.Dato(words.titulo("antes"), d.pendientes().isEmpty() ? words.frase("ninguno")
                            : String.join(", ", d.pendientes().stream().map(p -> words.de("paso", p.name())).toList())))));
        }
        if (!change.changes()) {
            blocks.add(new Bloque.Titulo(words.titulo("no_cambia"), "no-cambia"));
        }
        norms(blocks, words.titulo("entran"), change.come());
        norms(blocks, words.titulo("salen"), change.gone());
        Terminal terminal = session.terminal(arguments);
        return new EnTexto(terminal.columns(), terminal.color()).escribir(blocks);
    }

    private static void norms(List<Bloque> blocks, String title, List<DayChange.Moved> moved) {
        if (!moved.isEmpty()) {
            blocks.add(new Bloque.Titulo(title, "normas"));
            blocks.add(new Bloque.Lista(false, moved.stream().map(m -> new Bloque.Punto(m.norm().cita() + ": " + m.reason(),
                    List.of())).toList()));
        }
    }
}
