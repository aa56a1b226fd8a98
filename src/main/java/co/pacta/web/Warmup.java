package co.pacta.web;

import co.pacta.archivo.JsonText;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Asks the site, before its users do, what they ask most: code that has run some times is compiled and answers sooner. It walks
 * the worked examples, each time on another day, and leaves nothing behind.
 */
final class Warmup implements Runnable {

    private static final long LIMIT_NANOS = TimeUnit.SECONDS.toNanos(4);
    private static final int ROUNDS = 60;
    private static final String DAY = "fecha=2026-03-01";
    private static final List<String> FIXED = List.of("/", "/preguntas", "/ejemplos", "/normas", "/normas/mapa");

    private final Sitio site;
    private volatile boolean stopped;

    Warmup(Sitio site) {
        this.site = site;
    }

    /** Starts it beside everything else. */
    static Warmup start(Sitio site) {
        Warmup warmup = new Warmup(site);
        Thread thread = new Thread(warmup, "warm-up");
        thread.setDaemon(true);
        thread.start();
        return warmup;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        long until = System.nanoTime() + LIMIT_NANOS;
        for (int round = 0; round < ROUNDS && !stopped; round++) {
            LocalDate day = LocalDate.of(2026, 3, 1).minusDays(round);
            for (Peticion request : requests(day)) {
                if (stopped || System.nanoTime() > until) {
                    return;
                }
                ask(request);
            }
        }
    }

    /** The pages of each worked example, from the first question to the answer, and the same case asked by a program. */
    static List<Peticion> requests(LocalDate day) {
        List<Peticion> all = new ArrayList<>();
        FIXED.forEach(address -> all.add(Peticion.get(address, Map.of())));
        for (PaginasFijas.Ejemplo example : PaginasFijas.EJEMPLOS) {
            String answers = example.respuestas().replace(DAY, "fecha=" + day);
            String[] pairs = answers.split("&");
            for (int known = 1; known <= pairs.length; known++) {
                all.add(get("/preguntas", String.join("&", Arrays.asList(pairs).subList(0, known))));
            }
            all.add(get("/revise", answers));
            all.add(get("/resultado", answers));
        }
        String body = JsonText.compact(Map.of("fecha", day.toString(), "entidad", Map.of("divipola", "66001"), "contraparte",
                Map.of("tipo", "entidad_territorial", "pais", "US"), "actuacion", Map.of("tipo", "reunion", "materias", List.of("salud"))));
        all.add(new Peticion("POST", "/v1/dictamenes", Map.of(), Map.of("content-type", Respuesta.JSON),
                Cuerpo.de(body.getBytes(StandardCharsets.UTF_8))));
        return all;
    }

    private static Peticion get(String path, String query) {
        return Peticion.get(path, Direccion.parametros(query));
    }

    private void ask(Peticion request) {
        try {
            site.sinContar(request).contenido().escribir(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
