package co.pacta.cli;

import co.pacta.caso.Caso;
import co.pacta.caso.Lectura;
import co.pacta.demostracion.Demostracion;
import co.pacta.demostracion.EscritorDeInforme;
import co.pacta.demostracion.Espacio;
import co.pacta.demostracion.Informe;
import co.pacta.demostracion.Periodo;
import co.pacta.hallazgo.Reglas;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code pacta demostrar}: the whole space of facts through the real rules. */
final class Demostrar implements Command {

    private static final String PERIOD = "--periodo";
    private static final int STEP = 10;

    private int shown;

    @Override
    public CommandSpec spec() {
        return Options.command("demostrar", "", "Recorre todos los casos posibles y demuestra que hay una respuesta y solo una.",
                        "demostrar --periodo 2026-03-01", "demostrar --formato json > demostracion.json")
                .addOption(Options.value(PERIOD, "AAAA-MM-DD", "Solo el período del derecho en que está ese día. Si no se dice, todos."))
                .addOption(Options.reading())
                .addOption(Options.format("texto (si no se dice) o json."));
    }

    @Override
    public boolean decides() {
        return true;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        String format = arguments.oneOf(Options.FORMAT, "texto", "json");
        Map<Lectura, String> readings = arguments.applyTo(Caso.del(LocalDate.EPOCH)).lecturas();
        Reglas rules = session.pacta(arguments).reglas();
        List<Periodo> periods = periods(arguments, rules);
        Demostracion proof = new Demostracion(rules, Espacio.leer(), Runtime.getRuntime().availableProcessors());
        boolean json = format.equals("json");
        List<Informe> reports = new ArrayList<>();
        for (Periodo period : periods) {
            Informe report = proof.de(period, readings, done -> progress(session, period, done));
            reports.add(report);
            if (!json) {
                session.out().print((reports.size() > 1 ? "\n" : "") + EscritorDeInforme.texto(report));
                session.out().flush();
            }
        }
        if (json) {
            session.out().print(EscritorDeInforme.json(reports));
        }
        return reports.stream().allMatch(Informe::demostrado) ? ExitCode.DONE : ExitCode.MISSED;
    }

    private static List<Periodo> periods(Arguments arguments, Reglas rules) {
        return arguments.date(PERIOD).map(day -> List.of(Periodo.que(rules.corpus(), day).orElseThrow(() ->
                new UsageException("Ninguna norma es tan antigua como " + day, PERIOD, "")))).orElse(Periodo.de(rules.corpus()));
    }

    private void progress(Session session, Periodo period, int done) {
        if (done % STEP == 0 && shown != done) {
            shown = done;
            session.err().print("Período " + period + ": " + done + " %\n");
            session.err().flush();
        }
    }
}
