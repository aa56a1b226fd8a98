package co.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.Pacta;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Al arrancar, el puerto se abre mientras se cargan las reglas, y el servidor no dice que está listo antes de estarlo. */
@Timeout(60)
class ArranqueTest {

    private static final HttpClient CLIENTE = HttpClient.newHttpClient();

    private static int puertoLibre() throws IOException {
        try (ServerSocket s = new ServerSocket(0)) {
            return s.getLocalPort();
        }
    }

    private static HttpResponse<String> get(int puerto, String ruta) throws IOException, InterruptedException {
        while (true) {
            try {
                return CLIENTE.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + puerto + ruta)).build(),
                        HttpResponse.BodyHandlers.ofString());
            } catch (ConnectException cerradoTodavia) {
                Thread.onSpinWait();
            }
        }
    }

    @Test
    void mientras_carga_vive_pero_no_esta_lista_y_despues_si() throws Exception {
        int puerto = puertoLibre();
        List<Integer> mientras = new ArrayList<>();
        try (Server server = Server.start(() -> cargarMirando(puerto, mientras), Tema.SENCILLO, puerto)) {
            assertThat(mientras).containsExactly(200, 503);
            assertThat(get(server.port(), "/salud/lista").statusCode()).isEqualTo(200);
            assertThat(get(server.port(), "/").body()).contains("Empezar");
        }
    }

    private static Pacta cargarMirando(int puerto, List<Integer> mientras) {
        try {
            mientras.add(get(puerto, "/salud/viva").statusCode());
            mientras.add(get(puerto, "/salud/lista").statusCode());
            return Reglas.PACTA;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void si_las_reglas_no_cargan_se_dice_y_el_puerto_queda_libre() throws Exception {
        int puerto = puertoLibre();
        assertThatThrownBy(() -> Server.start(() -> {
            throw new IllegalStateException("reglas rotas");
        }, Tema.SENCILLO, puerto)).hasMessage("reglas rotas");
        try (ServerSocket libre = new ServerSocket(puerto)) {
            assertThat(libre.isBound()).isTrue();
        }
    }

    @Test
    void lo_que_se_ensaya_al_arrancar_se_responde_bien() {
        Sitio sitio = new Sitio(Reglas.PACTA, Tema.SENCILLO, () -> Visitante.HOY);
        assertThat(Warmup.requests(Visitante.HOY)).hasSizeGreaterThan(50).allSatisfy(p ->
                assertThat(sitio.sinContar(p).estado()).as(p.ruta() + p.parametros()).isIn(200, 303));
    }
}
