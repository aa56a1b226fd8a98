package co.pacta.cli;

import co.pacta.archivo.JsonText;
import co.pacta.catalogo.Hallado;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code pacta entidades}: looks up places, foreign entities, countries and organisations. */
final class Entidades implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("entidades", "TEXTO", "Busca en el catálogo de entidades, países y organismos.",
                        "entidades ipiales", "entidades \"san andrés\" --formato json")
                .addPositional(Options.words("1..*", "TEXTO", "Nombre, código o parte de uno de ellos."))
                .addOption(Options.format("texto (si no se dice) o json."));
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, "texto", "json");
        String text = String.join(" ", arguments.positionals());
        List<Hallado> found = session.catalogo().buscar(text);
        List<String> near = found.isEmpty() ? session.catalogo().cercanos(text) : List.of();
        session.out().print(format.equals("json") ? json(found, near) : text(found));
        if (found.isEmpty() && format.equals("texto")) {
            session.err().print("No hay nada en el catálogo que responda a «" + text + "»."
                    + (near.isEmpty() ? "" : " Parecidos: " + String.join("; ", near) + ".") + "\n");
        }
        return ExitCode.DONE;
    }

    private static String text(List<Hallado> found) {
        StringBuilder out = new StringBuilder();
        for (Hallado h : found) {
            out.append(h.nombre()).append("  (").append(h.clase().replace('_', ' ')).append(", ").append(h.id()).append(")\n");
            out.append(h.detalle().isEmpty() ? "" : "    " + h.detalle() + "\n");
        }
        return out.toString();
    }

    private static String json(List<Hallado> found, List<String> near) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (Hallado h : found) {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("clase", h.clase());
            one.put("id", h.id());
            one.put("nombre", h.nombre());
            one.put("detalle", h.detalle());
            list.add(one);
        }
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("entidades", list);
        all.put("parecidos", near);
        return JsonText.pretty(all);
    }
}
