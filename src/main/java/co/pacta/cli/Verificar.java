package co.pacta.cli;

import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.JsonText;
import co.pacta.archivo.Limites;
import co.pacta.registro.CambioDeRegla;
import co.pacta.registro.LectorDeRegistros;
import co.pacta.registro.LibroDanadoException;
import co.pacta.registro.LibroDeRegistros;
import co.pacta.registro.Registro;
import co.pacta.registro.RegistroIlegibleException;
import co.pacta.registro.Verificacion;
import co.pacta.registro.Verificador;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code pacta verificar}: decides again what a record says was decided, and tells whether every byte holds. */
final class Verificar implements Command {

    private static final int MANY = 20;
    private static final String BOOK = ".db";

    @Override
    public CommandSpec spec() {
        return Options.command("verificar", "REGISTRO", "Repite una decisión registrada y dice si cada byte se sostiene.",
                        "evaluar caso.yaml --constancia registro.json", "verificar registro.json")
                .addPositional(Options.words("1", "REGISTRO", "Archivo que escribió evaluar --constancia: un registro, una lista o un libro (.db)."))
                .addOption(Options.format("texto (si no se dice) o json."));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, "texto", "json");
        String file = arguments.positionals().get(0);
        List<String> broken = new ArrayList<>();
        List<Registro> records = file.endsWith(BOOK) ? book(file, broken) : read(file, session);
        Verificador verifier = new Verificador(session.pacta(arguments));
        List<Object> trees = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean all = broken.isEmpty();
        broken.forEach(b -> line(text, "Libro: " + b + "."));
        for (Registro record : records) {
            Verificacion found = verifier.verificar(record);
            all &= found.vale();
            trees.add(tree(record, found));
            write(text, record, found);
        }
        if (file.endsWith(BOOK)) {
            line(text, "Libro: " + records.size() + " asientos; " + (broken.isEmpty() ? "la cadena está entera." : "la cadena está rota."));
        }
        session.out().print(format.equals("json") ? json(trees, broken, file.endsWith(BOOK)) : text);
        return all ? ExitCode.DONE : ExitCode.MISSED;
    }

    private static String json(List<Object> trees, List<String> broken, boolean book) {
        if (book) {
            Map<String, Object> tree = new LinkedHashMap<>();
            tree.put("cadena", broken.isEmpty() ? "entera" : "rota");
            tree.put("defectos", broken);
            tree.put("asientos", trees);
            return JsonText.pretty(tree);
        }
        return JsonText.pretty(trees.size() == 1 ? trees.get(0) : trees);
    }

    private static List<Registro> book(String file, List<String> broken) {
        if (!Files.isRegularFile(InputFiles.path(file))) {
            throw new UsageException("No existe el archivo «" + file + "»", file, InputFiles.near(InputFiles.path(file)));
        }
        List<Registro> records = new ArrayList<>();
        try (LibroDeRegistros book = LibroDeRegistros.abrir(InputFiles.path(file))) {
            broken.addAll(book.comprobar());
            book.recorrer(a -> records.add(a.registro()));
        } catch (LibroDanadoException e) {
            throw new InputException(List.of(new ErrorDeArchivo(file, 1, 1, "", e.getMessage(), "")));
        }
        return records;
    }

    private static List<Registro> read(String file, Session session) {
        try {
            return LectorDeRegistros.leer(new InputFiles(session, Limites::deEscenarios).bytes(file));
        } catch (RegistroIlegibleException e) {
            throw new InputException(List.of(new ErrorDeArchivo(file, 1, 1, "", e.getMessage(), "")));
        }
    }

    private static void write(StringBuilder text, Registro record, Verificacion found) {
        line(text, "Registro " + record.id() + ": " + headline(found));
        found.reparos().forEach(r -> line(text, "  " + r + "."));
        names(text, "Normas que cambiaron y tocan esta respuesta", found.decisivos());
        names(text, "Cambios en las reglas desde entonces", found.cambios());
        line(text, found.catalogo() ? "  El catálogo es el mismo." : "  El catálogo cambió.");
        line(text, found.programa() ? "  El programa es el mismo." : "  El programa cambió.");
        found.diferencias().stream().limit(MANY).forEach(d -> line(text, "  " + d.donde() + ": antes " + shown(d.antes())
                + "; ahora " + shown(d.ahora())));
        if (found.diferencias().size() > MANY) {
            line(text, "  y " + (found.diferencias().size() - MANY) + " diferencias más; con --formato json salen todas.");
        }
    }

    private static String headline(Verificacion found) {
        return switch (found.estado()) {
            case INTEGRO -> "se sostiene cada byte.";
            case MISMA_RESPUESTA -> "la respuesta es la misma, aunque no todo lo que la produjo.";
            case OTRA_RESPUESTA -> "hoy la respuesta sería otra.";
            case IRREPETIBLE -> "ya no se puede repetir.";
            case ALTERADO -> "no es el registro que se escribió.";
        };
    }

    private static void names(StringBuilder text, String title, List<CambioDeRegla> changes) {
        if (!changes.isEmpty()) {
            line(text, "  " + title + ":");
            changes.stream().limit(MANY).forEach(c -> line(text, "    " + c.nombre() + " (" + c.clase().name().toLowerCase(
                    java.util.Locale.ROOT) + ")"));
            if (changes.size() > MANY) {
                line(text, "    y " + (changes.size() - MANY) + " más; con --formato json salen todos.");
            }
        }
    }

    private static String shown(Object value) {
        String text = value instanceof String s ? s : JsonText.compact(value);
        return text.isEmpty() ? "nada" : text.length() > 160 ? text.substring(0, 160) + "…" : text;
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append('\n');
    }

    private static Map<String, Object> tree(Registro record, Verificacion found) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("id", record.id());
        tree.put("vale", found.vale());
        tree.put("estado", found.estado().name());
        tree.put("reparos", found.reparos());
        tree.put("normas_decisivas", found.decisivos().stream().map(Verificar::change).toList());
        tree.put("cambios", found.cambios().stream().map(Verificar::change).toList());
        tree.put("mismo_catalogo", found.catalogo());
        tree.put("mismo_programa", found.programa());
        tree.put("diferencias", found.diferencias().stream().map(d -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("donde", d.donde());
            one.put("antes", d.antes());
            one.put("ahora", d.ahora());
            return one;
        }).toList());
        return tree;
    }

    private static Map<String, Object> change(CambioDeRegla c) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("nombre", c.nombre());
        tree.put("clase", c.clase().name());
        return tree;
    }
}
