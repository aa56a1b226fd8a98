package co.pacta.archivo;

import java.util.LinkedHashMap;
import java.util.Map;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says in Spanish, to a non-programmer, why the YAML or JSON of a file does not parse. */
final class YamlMessages {

    private static final Map<String, String> MESSAGES = new LinkedHashMap<>();

    static {
        MESSAGES.put("mapping values are not allowed",
                "Aquí no puede ir «:»; revise la indentación o, si es parte del texto, escriba el texto entre comillas");
        MESSAGES.put("TAB", "Hay una tabulación; indente con espacios");
        MESSAGES.put("cannot start any token", "Un valor no puede empezar con este signo; escríbalo entre comillas");
        MESSAGES.put("while scanning a quoted scalar", "Falta cerrar unas comillas");
        MESSAGES.put("expected ',' or '}'", "Falta una coma o la llave que cierra: }");
        MESSAGES.put("expected ',' or ']'", "Falta una coma o el corchete que cierra: ]");
        MESSAGES.put("'<stream end>'", "El archivo se acaba antes de tiempo: falta cerrar una llave o un corchete");
        MESSAGES.put("expected the node content", "Aquí falta un valor, o sobra este signo");
        MESSAGES.put("block scalar", "Después de «|» o «>» el texto va en la línea siguiente; o escríbalo entre comillas");
        MESSAGES.put("sequence entries are not allowed", "Una lista con guiones empieza en su propia línea");
        MESSAGES.put("could not find expected ':'", "Falta «:» después de la clave");
        MESSAGES.put("expected <block end>", "Esta línea no está alineada con las de arriba; revise la indentación");
        MESSAGES.put("expected '<document start>'", "Sobra texto después del final del documento");
        MESSAGES.put("unknown escape", "Después de «\\» no va ese signo; escriba el texto entre comillas simples");
        MESSAGES.put("escape sequence", "Después de «\\» no va ese signo; escriba el texto entre comillas simples");
        MESSAGES.put("undefined tag handle", "No se admiten etiquetas de tipo (!): escriba solo el valor");
        MESSAGES.put("tag", "No se admiten etiquetas de tipo (!): escriba solo el valor");
        MESSAGES.put("anchor", "No se admiten anclas (&): escriba el valor completo donde haga falta");
        MESSAGES.put("alias", "No se admiten referencias (*): escriba el valor completo");
        MESSAGES.put("directive", "Una línea que empieza con «%» no va en este archivo");
    }

    private YamlMessages() {
    }

    static void report(YamlEngineException e, Problemas problemas) {
        int line = 1;
        int column = 1;
        String text = String.valueOf(e.getMessage());
        if (e instanceof MarkedYamlEngineException marked) {
            text = marked.getProblem() + " | " + marked.getContext();
            if (marked.getProblemMark().isPresent()) {
                line = marked.getProblemMark().get().getLine() + 1;
                column = marked.getProblemMark().get().getColumn() + 1;
            }
        }
        problemas.agregar(line, column, "", translate(text), "");
    }

    private static String translate(String text) {
        return MESSAGES.entrySet().stream().filter(m -> text.contains(m.getKey())).map(Map.Entry::getValue).findFirst()
                .orElse("El archivo no se entiende en este punto; revise la indentación, las comillas y las comas");
    }
}
