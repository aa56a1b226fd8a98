package co.pacta.cli;

import co.pacta.archivo.Esquemas;
import java.util.List;

/** {@code pacta esquema}: the JSON Schema of what goes in and out. */
final class Esquema implements Command {

    @Override
    public CommandSpec spec() {
        return Options.command("esquema", "caso|dictamen|escenario", "Muestra el esquema JSON de un caso, un escenario o un dictamen.",
                        "esquema caso > caso.schema.json")
                .addPositional(Options.words("1", "caso|dictamen|escenario", "Cuál esquema."));
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String which = Arguments.word("esquema", arguments.positionals().get(0), List.of("caso", "dictamen", "escenario"));
        session.out().print(switch (which) {
            case "caso" -> Esquemas.caso();
            case "dictamen" -> Esquemas.dictamen();
            default -> Esquemas.escenario();
        });
        return ExitCode.DONE;
    }
}
