package co.pacta.cli;

import co.pacta.Pacta;
import co.pacta.archivo.EscritorDeCasos;
import co.pacta.archivo.JsonText;
import co.pacta.demostracion.CambioDeRespuesta;
import co.pacta.demostracion.Comparacion;
import co.pacta.demostracion.Espacio;
import co.pacta.registro.LibroDanadoException;
import co.pacta.registro.LibroDeRegistros;
import co.pacta.registro.RegistrosQueCambian;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code pacta comparar-reglas}: which answers of the whole space differ between two rule folders. */
final class CompararReglas implements Command {

    private static final String STORE = "--registro";
    private static final String PERIOD = "--periodo";
    private static final int FEW = 6;

    @Override
    public CommandSpec spec() {
        return Options.command("comparar-reglas", "ANTES DESPUÉS", "Dice qué respuestas cambian entre dos carpetas de reglas.",
                        "comparar-reglas rules reglas-nuevas", "comparar-reglas rules reglas-nuevas --registro libro.db")
                .addPositional(Options.words("2", "CARPETA", "Las dos carpetas. Las reglas son código: solo de quien se confía."))
                .addOption(Options.value(PERIOD, "AAAA-MM-DD", "Solo como era el derecho ese día. Si no se dice, cada período en que algo cambia."))
                .addOption(Options.value(STORE, "LIBRO.db", "Agrega los registros guardados a los que hoy se respondería distinto."))
                .addOption(Options.format("texto (si no se dice) o json."));
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, "texto", "json");
        Pacta before = Pacta.conReglas(Session.folder(arguments.positionals().get(0)));
        Pacta after = Pacta.conReglas(Session.folder(arguments.positionals().get(1)));
        Comparacion comparison = new Comparacion(before.reglas(), after.reglas(), Espacio.leer());
        List<LocalDate> days = arguments.date(PERIOD).map(List::of).orElseGet(comparison::dias);
        List<CambioDeRespuesta> changes = comparison.de(days, Map.of());
        Optional<RegistrosQueCambian> records = arguments.text(STORE).map(s -> records(s, before, after));
        session.out().print(format.equals("json") ? json(comparison, changes, records) : text(comparison, changes, records));
        return ExitCode.DONE;
    }

    private static RegistrosQueCambian records(String written, Pacta before, Pacta after) {
        Path path = Path.of(written);
        if (!Files.isRegularFile(path)) {
            throw new UsageException("No existe el libro «" + written + "»", STORE, "");
        }
        try (LibroDeRegistros store = LibroDeRegistros.abrir(path)) {
            return RegistrosQueCambian.en(store, before, after);
        } catch (LibroDanadoException e) {
            throw new UsageException(e.getMessage(), STORE, "");
        }
    }

    private static String text(Comparacion comparison, List<CambioDeRespuesta> changes, Optional<RegistrosQueCambian> records) {
        StringBuilder text = new StringBuilder();
        text.append("Archivos distintos: ").append(comparison.archivos().size()).append('\n');
        comparison.archivos().forEach(f -> text.append("  ").append(f).append('\n'));
        text.append(changes.isEmpty() ? "Ninguna respuesta cambia.\n" : "Respuestas que cambian:\n");
        for (CambioDeRespuesta c : changes) {
            text.append("\n  ").append(c).append("\n  En ");
            text.append(c.piezas().size() <= FEW ? String.join("; ", c.piezas())
                    : String.join("; ", c.piezas().subList(0, FEW)) + " y " + (c.piezas().size() - FEW) + " más");
            text.append("\n  Ejemplo: ").append(EscritorDeCasos.canonico(c.ejemplo())).append('\n');
        }
        records.ifPresent(r -> {
            text.append("\nRegistros mirados: ").append(r.mirados()).append("; cambian ").append(r.cambios().size()).append('\n');
            r.cambios().forEach(c -> text.append("  ").append(c.numero()).append(" ").append(c.id()).append(": ")
                    .append(c.antes()).append(" → ").append(c.ahora()).append('\n'));
        });
        return text.toString();
    }

    private static String json(Comparacion comparison, List<CambioDeRespuesta> changes, Optional<RegistrosQueCambian> records) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("archivos", comparison.archivos());
        tree.put("cambios", changes.stream().map(CompararReglas::change).toList());
        records.ifPresent(r -> {
            tree.put("registros_mirados", r.mirados());
            tree.put("registros_que_cambian", r.cambios().stream().map(c -> {
                Map<String, Object> one = new LinkedHashMap<>();
                one.put("numero", c.numero());
                one.put("id", c.id());
                one.put("antes", c.antes());
                one.put("ahora", c.ahora());
                return one;
            }).toList());
        });
        return JsonText.pretty(tree);
    }

    private static Map<String, Object> change(CambioDeRespuesta c) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("antes", c.antes().codigo());
        tree.put("ahora", c.ahora().codigo());
        tree.put("ya_no_falta", c.yaNo().stream().map(Enum::name).toList());
        tree.put("empieza_a_faltar", c.desdeYa().stream().map(Enum::name).toList());
        tree.put("piezas", c.piezas());
        tree.put("casos", c.casos().toString());
        tree.put("ejemplo", EscritorDeCasos.canonico(c.ejemplo()));
        return tree;
    }
}
