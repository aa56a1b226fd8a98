package co.pacta.cli;

import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.JsonText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Tells the user what is wrong with what they gave: lines on the error stream, or JSON on the output when asked for. */
record Report(Session session, boolean json) {

    int badInput(List<ErrorDeArchivo> problems) {
        if (json) {
            List<Map<String, Object>> list = new ArrayList<>();
            problems.forEach(p -> list.add(tree(p)));
            session.out().print(JsonText.pretty(Map.of("errores", list)));
        } else {
            problems.forEach(p -> session.err().print((p.archivo().isEmpty() || p.linea() == 0 ? plain(p) : p.enUnaLinea()) + "\n"));
        }
        return ExitCode.BAD_INPUT;
    }

    private static String plain(ErrorDeArchivo p) {
        return p.mensaje() + (p.sugerencia().isEmpty() ? "." : ". ¿Quiso decir «" + p.sugerencia() + "»?");
    }

    private static Map<String, Object> tree(ErrorDeArchivo p) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("archivo", p.archivo());
        tree.put("linea", p.linea());
        tree.put("columna", p.columna());
        tree.put("clave", p.clave());
        tree.put("mensaje", p.mensaje());
        tree.put("sugerencia", p.sugerencia());
        return tree;
    }
}
