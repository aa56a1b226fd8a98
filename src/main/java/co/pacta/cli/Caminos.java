package co.pacta.cli;

import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.archivo.JsonText;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.EnTexto;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code pacta caminos}: the smallest lawful changes with which the act becomes permitted. */
final class Caminos implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("caminos", "ARCHIVO", "Dice qué cambiar para que se pueda; cada cambio se comprueba.", "caminos caso.yaml")
                .addPositional(Options.words("1", "ARCHIVO", "Archivo de un caso. Con - se lee la entrada estándar."))
                .addOption(Options.format("texto (si no se dice) o json."))
                .addOption(Options.date("El día del acto; manda sobre el del archivo."))
                .addOption(Options.reading());
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, "texto", "json");
        OneFile file = OneFile.read(arguments.positionals().get(0), arguments.date(Options.DATE), session);
        Dictamen dictamen = file.answer(c -> session.pacta(arguments).dictaminar(c), arguments.applyTo(file.given().document().caso()));
        session.out().print(format.equals("json") ? json(dictamen) : text(dictamen, file, arguments, session));
        return ExitCode.DONE;
    }

    private static String text(Dictamen dictamen, OneFile file, Arguments arguments, Session session) {
        Terminal terminal = session.terminal(arguments);
        return new EnTexto(terminal.columns(), terminal.color()).escribir(AnswerText
                .in(session.words(arguments.language()), session.pacta(arguments).corpus()).sobre(file.given().document().nombre()).soloCaminos(dictamen));
    }

    private static String json(Dictamen dictamen) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("veredicto", dictamen.veredicto().codigo());
        tree.put("caminos", EscritorDeDictamen.caminos(dictamen.caminos()));
        return JsonText.pretty(tree);
    }
}
