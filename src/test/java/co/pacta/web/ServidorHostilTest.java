package co.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** El servidor de verdad, en un puerto libre, ante quien no se porta bien: contesta claro y sigue en pie. */
@Timeout(60)
class ServidorHostilTest {

    private static final Duration CORTA = Duration.ofMillis(700);
    private static Server server;
    private static final HttpClient CLIENTE = HttpClient.newHttpClient();

    @BeforeAll
    static void abre() {
        server = Server.start(Reglas.PACTA, Tema.SENCILLO, 0, new Patience(Duration.ofSeconds(3), CORTA, CORTA));
    }

    @AfterAll
    static void sigueEnPieYCierra() throws Exception {
        assertThat(get("/salud/viva").statusCode()).isEqualTo(200);
        server.close();
    }

    private static HttpResponse<String> get(String ruta) throws Exception {
        return CLIENTE.send(HttpRequest.newBuilder(uri(ruta)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String ruta, String cuerpo) throws Exception {
        return CLIENTE.send(HttpRequest.newBuilder(uri(ruta)).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(cuerpo)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static URI uri(String ruta) {
        return URI.create("http://127.0.0.1:" + server.port() + ruta);
    }

    /** Manda bytes crudos y devuelve todo lo que el servidor contesta hasta que cierra. */
    private static String crudo(String... partes) throws IOException {
        try (Socket s = new Socket("127.0.0.1", server.port())) {
            s.setSoTimeout(20_000);
            for (String parte : partes) {
                try {
                    s.getOutputStream().write(parte.getBytes(StandardCharsets.ISO_8859_1));
                    s.getOutputStream().flush();
                } catch (SocketException cerrado) {
                    break;
                }
            }
            return todo(s.getInputStream());
        }
    }

    private static String todo(InputStream in) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            in.transferTo(bytes);
        } catch (java.net.SocketTimeoutException esperando) {
            throw new AssertionError("El servidor no contestó ni cortó", esperando);
        } catch (IOException cortado) {
            // The server cut the line; what came before is what counts.
        }
        return bytes.toString(StandardCharsets.ISO_8859_1);
    }

    @Test
    void toda_respuesta_lleva_las_cabeceras_de_seguridad_y_ninguna_galleta() throws Exception {
        for (String ruta : new String[] {"/", "/resultado", "/v1/normas", "/no-existe", "/estilo.css", "/salud/viva"}) {
            HttpResponse<String> r = get(ruta);
            assertThat(r.headers().firstValue("Content-Security-Policy").orElse("")).as(ruta)
                    .contains("default-src 'self'", "script-src 'none'", "frame-ancestors 'none'").doesNotContain("unsafe");
            assertThat(r.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(r.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
            assertThat(r.headers().firstValue("Set-Cookie")).isEmpty();
            assertThat(r.headers().firstValue("Server")).isEmpty();
        }
    }

    @Test
    void un_documento_que_se_basta_solo_solo_admite_su_propio_estilo() throws Exception {
        HttpResponse<String> r = CLIENTE.send(HttpRequest.newBuilder(uri("/v1/dictamenes")).header("Accept", "text/html")
                .POST(HttpRequest.BodyPublishers.ofString("{\"fecha\":\"2026-03-01\"}")).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(r.headers().firstValue("Content-Security-Policy").orElse("")).contains("default-src 'none'", "style-src 'sha256-").doesNotContain("unsafe");
    }

    @Test
    void un_cuerpo_de_mas_de_256_kb_es_413_lo_anuncie_o_no() throws Exception {
        String grande = "{\"x\":\"" + "a".repeat(300_000) + "\"}";
        assertThat(post("/v1/dictamenes", grande).statusCode()).isEqualTo(413);
        String trozos = "POST /v1/dictamenes HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n";
        assertThat(crudo(trozos, "186A0\r\n" + "a".repeat(100_000) + "\r\n", "186A0\r\n" + "a".repeat(100_000) + "\r\n",
                "186A0\r\n" + "a".repeat(100_000) + "\r\n", "0\r\n\r\n")).startsWith("HTTP/1.1 413");
    }

    @Test
    void quien_manda_el_cuerpo_gota_a_gota_recibe_408() throws Exception {
        assertThat(gotaAGota("POST /v1/dictamenes HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\nConnection: close\r\n\r\n")).startsWith("HTTP/1.1 408");
    }

    @Test
    void quien_manda_las_cabeceras_gota_a_gota_queda_cortado() throws Exception {
        assertThat(gotaAGota("GET / HTTP/1.1\r\nHost: a\r\nX-Lento: ")).doesNotContain("HTTP/1.1 200");
    }

    @Test
    void quien_abre_y_calla_queda_cortado() throws Exception {
        assertThat(crudo("POST /v1/dictamenes HTTP/1.1\r\nHost: a\r\nContent-Length: 1000\r\n\r\n{")).doesNotContain("HTTP/1.1 200");
    }

    /** Manda un comienzo y después una letra cada décima de segundo, hasta que el servidor conteste o corte. */
    private static String gotaAGota(String comienzo) throws Exception {
        ScheduledExecutorService gotas = Executors.newSingleThreadScheduledExecutor();
        try (Socket s = new Socket("127.0.0.1", server.port())) {
            s.setSoTimeout(20_000);
            OutputStream out = s.getOutputStream();
            out.write(comienzo.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            gotas.scheduleAtFixedRate(() -> gota(out), 100, 100, TimeUnit.MILLISECONDS);
            return todo(s.getInputStream());
        } finally {
            gotas.shutdownNow();
        }
    }

    private static void gota(OutputStream out) {
        try {
            out.write('a');
            out.flush();
        } catch (IOException cortado) {
            throw new java.io.UncheckedIOException(cortado);
        }
    }

    @Test
    void demasiadas_cabeceras_o_una_direccion_larguisima_se_rechazan() throws Exception {
        assertThat(crudo("GET / HTTP/1.1\r\nHost: a\r\n" + "X-A: b\r\n".repeat(10_000) + "\r\n")).startsWith("HTTP/1.1 4");
        assertThat(crudo("GET /?" + "a=b&".repeat(10_000) + " HTTP/1.1\r\nHost: a\r\n\r\n")).startsWith("HTTP/1.1 4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/normas/../../../etc/passwd", "/normas/%2e%2e/%2e%2e/etc/passwd", "/..%2f..%2fetc%2fpasswd",
        "/normas/..;/x", "//etc/passwd", "/normas/%00", "/%c0%ae%c0%ae/", "/documentos/../concepto.docx", "/estilo.css/..", "/normas/%",
        "/v1/normas/..%5c..%5c", "/WEB-INF/web.xml", "/.git/config"})
    void las_trampas_de_ruta_dan_un_4xx_y_nada_del_disco(String ruta) throws Exception {
        String r = crudo("GET " + ruta + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        assertThat(r).startsWith("HTTP/1.1 4").doesNotContain("root:", "Exception", "org.eclipse", "[core]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BASURA\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\r\n\r\n", "GET / HTTP/1.1\r\n\r\n", "TRACE / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n",
        "POST /v1/dictamenes HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        "POST /v1/dictamenes HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n", "GET / HTTP/1.1\r\nHost: a\r\nX: a\r\n b\u0000c\r\n\r\n"})
    void lo_que_no_es_http_bien_escrito_se_rechaza_sin_tripas(String mensaje) throws Exception {
        String r = crudo(mensaje);
        assertThat(r).doesNotContain("HTTP/1.1 200", "Exception", "org.eclipse", "javalin");
    }

    @Test
    void la_bomba_de_alias_y_el_json_hondo_no_llegan_a_nada() throws Exception {
        String bomba = "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n";
        assertThat(post("/v1/dictamenes", bomba).statusCode()).isEqualTo(400);
        assertThat(post("/v1/dictamenes", "{\"fecha\": &a [1], \"x\": [*a,*a,*a]}").statusCode()).isEqualTo(400);
        assertThat(post("/v1/dictamenes", "[".repeat(100_000)).statusCode()).isEqualTo(400);
        assertThat(post("/v1/dictamenes", "{\"a\":".repeat(30_000)).statusCode()).isEqualTo(400);
    }

    @Test
    void el_lote_contesta_cada_linea_apenas_llega() throws Exception {
        try (Socket s = new Socket("127.0.0.1", server.port())) {
            s.setSoTimeout(20_000);
            OutputStream out = s.getOutputStream();
            String linea = "{\"fecha\":\"2026-03-01\",\"entidad\":{\"tipo\":\"nacion\"},\"actuacion\":{\"tipo\":\"tratado\"}}\n";
            String trozo = Integer.toHexString(linea.length()) + "\r\n" + linea + "\r\n";
            out.write(("POST /v1/lotes HTTP/1.1\r\nHost: a\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n" + trozo)
                    .getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(hasta(s.getInputStream(), "\"linea\":1")).contains("HTTP/1.1 200").contains("FUERA_DE_ALCANCE");
            out.write((trozo + "0\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            out.flush();
            assertThat(hasta(s.getInputStream(), "\"linea\":2")).contains("FUERA_DE_ALCANCE");
        }
    }

    /** Lee hasta el final de la línea que trae ese texto. */
    private static String hasta(InputStream in, String texto) throws IOException {
        StringBuilder leido = new StringBuilder();
        for (int b = in.read(); b >= 0; b = in.read()) {
            leido.append((char) b);
            if (b == '\n' && leido.indexOf(texto) >= 0) {
                return leido.toString();
            }
        }
        return leido.toString();
    }

    @Test
    void un_puerto_ocupado_se_dice_en_una_linea() {
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> Server.start(Reglas.PACTA, Tema.SENCILLO, server.port()))
                .isInstanceOf(ServerException.class).hasMessageContaining("No se pudo abrir el puerto");
    }

    @Test
    void una_pagina_se_comprime_si_el_navegador_lo_admite() throws Exception {
        HttpResponse<byte[]> r = CLIENTE.send(HttpRequest.newBuilder(uri("/preguntas")).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(r.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(r.body().length).isLessThan(25_000);
    }
}
