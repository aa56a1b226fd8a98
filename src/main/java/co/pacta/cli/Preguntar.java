package co.pacta.cli;

import co.pacta.archivo.JsonText;
import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;

/** {@code pacta preguntar}: the next fact worth asking for. */
final class Preguntar implements Command {

    private static final String NO_QUESTIONS = "--sin-preguntas";

    @Override
    public CommandSpec spec() {
        return Options.command("preguntar", "ARCHIVO", "Dice qué dato conviene averiguar primero.", "preguntar caso.yaml --sin-preguntas")
                .addPositional(Options.words("1", "ARCHIVO", "Archivo de un caso. Con - se lee la entrada estándar."))
                .addOption(Options.flag(NO_QUESTIONS, "Muestra la siguiente pregunta como JSON, sin hacerla."));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        if (!arguments.has(NO_QUESTIONS)) {
            throw new UsageException("La entrevista necesita una terminal; use " + NO_QUESTIONS, NO_QUESTIONS, "");
        }
        OneFile file = OneFile.read(arguments, session);
        Dictamen dictamen = file.answer(c -> session.pacta(arguments).dictaminar(c), file.given().document().caso());
        session.out().print(JsonText.pretty(next(dictamen)));
        return ExitCode.DONE;
    }

    private static Map<String, Object> next(Dictamen dictamen) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("veredicto", dictamen.veredicto().codigo());
        tree.put("faltan", dictamen.faltantes().size());
        if (!dictamen.faltantes().isEmpty()) {
            Faltante first = dictamen.faltantes().get(0);
            Map<String, Object> question = new LinkedHashMap<>();
            question.put("hecho", first.hecho().clave());
            question.put("pregunta", first.pregunta());
            question.put("por_que", first.porQue());
            question.put("forma", first.hecho().forma().name().toLowerCase(java.util.Locale.ROOT));
            question.put("valores", first.hecho().forma() == Hecho.Forma.SI_NO ? List.of("si", "no")
                    : first.hecho().codigos().stream().map(Codigo::codigo).toList());
            tree.put("siguiente", question);
        }
        return tree;
    }
}
