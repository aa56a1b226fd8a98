package co.pacta.cli;

import co.pacta.archivo.JsonText;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Bloque;
import co.pacta.documento.EnTexto;
import co.pacta.documento.Palabras;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code pacta comparar}: the same case on two days, or two cases; what changes and which norm changes it. */
final class Comparar implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("comparar", "ARCHIVO [OTRO]", "Compara un caso en dos días, o dos casos, y dice qué norma hace la diferencia.",
                        "comparar caso.yaml --fecha 2021-08-03 --fecha 2021-08-04", "comparar borrador1.yaml borrador2.yaml")
                .addPositional(Options.words("1..*", "ARCHIVO", "Un archivo, con dos días; o dos archivos. Con - se lee la entrada estándar."))
                .addOption(Options.repeated(Options.DATE, "AAAA-MM-DD", "Con un archivo va dos veces: un día y otro."))
                .addOption(Options.format("texto (si no se dice) o json."));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, "texto", "json");
        List<LocalDate> days = arguments.texts(Options.DATE).stream().map(d -> Arguments.date(Options.DATE, d)).toList();
        List<String> files = arguments.positionals();
        check(files, days);
        List<Side> sides = files.size() == 1 ? twoDays(files.get(0), days, arguments, session) : twoCases(files, days, arguments, session);
        Difference difference = Difference.between(sides.get(0).dictamen(), sides.get(1).dictamen());
        session.out().print(format.equals("json") ? json(sides, difference) : text(sides, difference, arguments, session));
        return ExitCode.DONE;
    }

    /** One of the two answers and what to call it. */
    private record Side(Optional<String> file, Dictamen dictamen) {
    }

    private static void check(List<String> files, List<LocalDate> days) {
        if (files.size() > 2) {
            throw new UsageException("Se comparan a lo sumo dos archivos y hay " + files.size(), "ARCHIVO", "");
        }
        if (files.size() == 1 && days.size() != 2) {
            throw new UsageException("--fecha va dos veces, con los dos días que se comparan; o dé dos archivos", Options.DATE, "");
        }
        if (files.size() == 2 && days.size() > 1) {
            throw new UsageException("Con dos archivos, --fecha va a lo sumo una vez", Options.DATE, "");
        }
    }

    private static List<Side> twoDays(String name, List<LocalDate> days, Arguments arguments, Session session) {
        OneFile file = OneFile.read(name, Optional.of(days.get(0)), session);
        return days.stream().map(d -> new Side(Optional.empty(),
                file.answer(c -> session.pacta(arguments).dictaminar(c), file.given().document().caso().enFecha(d)))).toList();
    }

    private static List<Side> twoCases(List<String> names, List<LocalDate> days, Arguments arguments, Session session) {
        Optional<LocalDate> day = days.stream().findFirst();
        List<OneFile> files = names.stream().map(n -> OneFile.read(n, day, session)).toList();
        return files.stream().map(f -> new Side(Optional.of(f.given().file()), f.answer(c -> session.pacta(arguments).dictaminar(c),
                day.map(f.given().document().caso()::enFecha).orElse(f.given().document().caso())))).toList();
    }

    private static String json(List<Side> sides, Difference difference) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("antes", side(sides.get(0)));
        tree.put("despues", side(sides.get(1)));
        tree.put("cambia", difference.changes());
        tree.put("hechos", difference.facts().stream().map(Comparar::fact).toList());
        tree.put("deciden", difference.decisive().stream().map(Comparar::norm).toList());
        tree.put("entran", difference.come().stream().map(Comparar::norm).toList());
        tree.put("salen", difference.gone().stream().map(Comparar::norm).toList());
        return JsonText.pretty(tree);
    }

    private static Map<String, Object> side(Side side) {
        Dictamen d = side.dictamen();
        Map<String, Object> tree = new LinkedHashMap<>();
        side.file().ifPresent(f -> tree.put("archivo", f));
        tree.put("fecha", d.fecha().toString());
        tree.put("veredicto", d.veredicto().codigo());
        tree.put("titular", d.titular());
        tree.put("pendientes", d.pendientes().stream().map(Enum::name).toList());
        return tree;
    }

    private static Map<String, Object> fact(Difference.Fact fact) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hecho", fact.hecho().clave());
        tree.put("antes", fact.before().map(Hecho::escrito).orElse("desconocido"));
        tree.put("despues", fact.after().map(Hecho::escrito).orElse("desconocido"));
        return tree;
    }

    private static Map<String, Object> norm(Difference.Moved moved) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("norma", moved.norm().id());
        tree.put("cita", moved.norm().cita());
        tree.put("motivo", moved.reason());
        return tree;
    }

    private static String text(List<Side> sides, Difference difference, Arguments arguments, Session session) {
        Palabras words = session.words(arguments.language());
        List<Bloque> blocks = new ArrayList<>();
        sides.forEach(s -> heading(blocks, s, words));
        if (!difference.changes()) {
            blocks.add(new Bloque.Titulo(words.titulo("no_cambia"), "no-cambia"));
        }
        List<Difference.Moved> decisive = difference.decisive();
        norms(blocks, words.titulo("diferencia"), decisive.stream().map(m -> m.norm().cita() + " ("
                + words.frase(m.second() ? "solo_en_el_segundo" : "solo_en_el_primero") + ")" + reason(m)).toList());
        if (!difference.facts().isEmpty()) {
            blocks.add(new Bloque.Titulo(words.titulo("hechos_distintos"), "hechos"));
            blocks.add(new Bloque.Datos(difference.facts().stream().map(f -> new Bloque.Dato(words.hecho(f.hecho().clave()),
                    value(f.hecho(), f.before(), words) + " → " + value(f.hecho(), f.after(), words))).toList()));
        }
        boolean days = sides.get(0).file().isEmpty();
        norms(blocks, words.titulo(days ? "entran" : "entran_caso"), others(difference.come(), decisive));
        norms(blocks, words.titulo(days ? "salen" : "salen_caso"), others(difference.gone(), decisive));
        Terminal terminal = session.terminal(arguments);
        return new EnTexto(terminal.columns(), terminal.color()).escribir(blocks);
    }

    private static String value(Hecho fact, Optional<Object> value, Palabras words) {
        return value.map(v -> words.valor(fact.clave(), v)).orElse(words.frase("desconocido"));
    }

    private static void heading(List<Bloque> blocks, Side side, Palabras words) {
        Dictamen d = side.dictamen();
        blocks.add(new Bloque.Subtitulo(side.file().map(f -> f + " · ").orElse("") + words.dia(d.fecha())));
        blocks.add(new Bloque.Datos(List.of(
                new Bloque.Dato(words.frase("respuesta"), d.titular() + " (" + d.veredicto().codigo() + ")"),
                new Bloque.Dato(words.titulo("antes"), d.pendientes().isEmpty() ? words.frase("ninguno")
                        : String.join(", ", d.pendientes().stream().map(p -> words.de("paso", p.name())).toList())))));
    }

    private static List<String> others(List<Difference.Moved> moved, List<Difference.Moved> decisive) {
        return moved.stream().filter(m -> !decisive.contains(m)).map(m -> m.norm().cita() + reason(m)).distinct().toList();
    }

    private static String reason(Difference.Moved moved) {
        return moved.reason().equals(Difference.ONLY_HERE) ? "" : ": " + moved.reason();
    }

    private static void norms(List<Bloque> blocks, String title, List<String> norms) {
        if (!norms.isEmpty()) {
            blocks.add(new Bloque.Titulo(title, "normas"));
            blocks.add(new Bloque.Lista(false, norms.stream().map(n -> new Bloque.Punto(n, List.of())).toList()));
        }
    }
}
