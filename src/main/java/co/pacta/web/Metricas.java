package co.pacta.web;

import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** What the server has done since it started, in the text format of Prometheus. */
final class Metricas {

    private static final double[] LIMITS = {0.005, 0.01, 0.03, 0.1, 0.3, 1, 3, 10};

    private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
    private final LongAdder[] buckets = new LongAdder[LIMITS.length + 1];
    private final LongAdder nanos = new LongAdder();
    private final LongAdder now = new LongAdder();

    Metricas() {
        java.util.Arrays.setAll(buckets, i -> new LongAdder());
    }

    void empieza() {
        now.increment();
    }

    /** Counts an answer: the area of the site, its status and how long it took. */
    void termina(String area, int status, long tookNanos) {
        now.decrement();
        answers.computeIfAbsent("area=\"" + area + "\",estado=\"" + status + "\"", k -> new LongAdder()).increment();
        nanos.add(tookNanos);
        double seconds = tookNanos / 1e9;
        int i = 0;
        while (i < LIMITS.length && seconds > LIMITS[i]) {
            i++;
        }
        buckets[i].increment();
    }

    /** @param memory how useful it has been to remember what was decided */
    String texto(co.pacta.hallazgo.Memoria.Uso memory) {
        StringBuilder out = new StringBuilder(2048);
        out.append("# HELP pacta_respuestas_total Respuestas por área y estado.\n# TYPE pacta_respuestas_total counter\n");
        new TreeMap<>(answers).forEach((labels, count) ->
                out.append("pacta_respuestas_total{").append(labels).append("} ").append(count.sum()).append('\n'));
        out.append("# HELP pacta_respuesta_segundos Tiempo de respuesta.\n# TYPE pacta_respuesta_segundos histogram\n");
        long sum = 0;
        for (int i = 0; i <= LIMITS.length; i++) {
            sum += buckets[i].sum();
            out.append("pacta_respuesta_segundos_bucket{le=\"").append(i < LIMITS.length ? String.valueOf(LIMITS[i]) : "+Inf")
                    .append("\"} ").append(sum).append('\n');
        }
        out.append("pacta_respuesta_segundos_sum ").append(nanos.sum() / 1e9).append('\n');
        out.append("pacta_respuesta_segundos_count ").append(sum).append('\n');
        gauge(out, "pacta_en_curso", "Peticiones en curso.", now.sum());
        gauge(out, "pacta_memoria_bytes", "Memoria usada del montón.", ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed());
        counter(out, "pacta_recordadas_total", "Veces que lo hallado ya se sabía.", memory.aciertos());
        counter(out, "pacta_no_recordadas_total", "Veces que hubo que examinar las reglas.", memory.fallos());
        gauge(out, "pacta_recuerdos", "Casos distintos que se recuerdan ahora.", memory.guardados());
        gauge(out, "pacta_hilos", "Hilos vivos.", ManagementFactory.getThreadMXBean().getThreadCount());
        return out.toString();
    }

    private static void counter(StringBuilder out, String name, String help, long value) {
        out.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ").append(name).append(" counter\n")
                .append(name).append(' ').append(value).append('\n');
    }

    private static void gauge(StringBuilder out, String name, String help, long value) {
        out.append("# HELP ").append(name).append(' ').append(help).append("\n# TYPE ").append(name).append(" gauge\n")
                .append(name).append(' ').append(value).append('\n');
    }
}
