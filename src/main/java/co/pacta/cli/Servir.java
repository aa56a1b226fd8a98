package co.pacta.cli;

import co.pacta.hallazgo.Memoria;
import co.pacta.web.Server;
import co.pacta.web.ServerException;
import co.pacta.web.Tema;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;

/** {@code pacta servir}: the web page and the HTTP API, on loopback, until it is told to stop. */
final class Servir implements Command {

    private static final String PORT = "--puerto";
    private static final String THEME = "--tema";
    private static final int USUAL_PORT = 8080;
    private static final int LAST_PORT = 65_535;

    @Override
    public CommandSpec spec() {
        return Options.command("servir", "", "Abre la página web y la API en este computador.",
                        "servir", "servir --puerto 9000", "servir --tema govco")
                .addOption(Options.value(PORT, "NÚMERO", "El puerto: 8080 si no se dice; 0, uno libre."))
                .addOption(Options.value(THEME, "TEMA", "sencillo (si no se dice) o govco, con la barra y el pie de GOV.CO."));
    }

    @Override
    public Memoria memory() {
        return Memoria.CORRIENTE;
    }

    @Override
    public int run(Arguments arguments, Session session) {
        int port = arguments.text(PORT).map(Servir::port).orElse(USUAL_PORT);
        Tema theme = Tema.valueOf(arguments.oneOf(THEME, "sencillo", "govco").toUpperCase(Locale.ROOT));
        try {
            Server server = Server.start(() -> session.pacta(arguments), theme, port);
            session.err().println("Pacta responde en http://127.0.0.1:" + server.port() + "/ (Ctrl+C para terminar)");
            Runtime.getRuntime().addShutdownHook(new Thread(server::close));
            // Until Java is told to end, which closes the server first.
            new CountDownLatch(1).await();
        } catch (ServerException e) {
            throw new UsageException(e.getMessage(), PORT, "0");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return ExitCode.DONE;
    }

    private static int port(String written) {
        if (!written.matches("\\d{1,5}") || Integer.parseInt(written) > LAST_PORT) {
            throw new UsageException("«" + written + "» no es un puerto; va un número de 0 a " + LAST_PORT, PORT, "");
        }
        return Integer.parseInt(written);
    }
}
