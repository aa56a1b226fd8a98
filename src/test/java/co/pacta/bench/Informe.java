package co.pacta.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes the table of {@code rendimiento.md} from what {@code medir.sh} left in a folder: {@code FOLDER OUTPUT}. */
public final class Informe {

    private static final String DECISION = "DecisionBench.decision";
    private static final String DIRECTA = "DecisionBench.decisionDirecta";
    private final Path folder;
    private final StringBuilder out = new StringBuilder();

    private Informe(Path folder) {
        this.folder = folder;
    }

    /** Operations a second and bytes an operation. */
    private record Medida(double porSegundo, double bytes) {
    }

    public static void main(String[] args) throws IOException {
        Informe informe = new Informe(Path.of(args[0]));
        informe.encabezado();
        informe.arranque();
        Map<String, Medida> uno = informe.jmh("jmh-1.json");
        Map<String, Medida> dos = informe.jmh("jmh-2.json");
        informe.decisiones(uno, dos);
        informe.motores(uno);
        informe.lotes();
        informe.memoria();
        Files.writeString(Path.of(args[1]), informe.out);
    }

    private void encabezado() throws IOException {
        linea("# Rendimiento");
        linea("");
        linea("Este archivo lo escribe `src/docs/medir.sh`; no se edita a mano. Lo que vale son las razones entre medidas de la misma");
        linea("corrida: las cifras absolutas cambian con la máquina y con lo que ella esté haciendo.");
        linea("");
        Files.readAllLines(folder.resolve("maquina.txt")).forEach(l -> linea("- " + l));
        linea("");
    }

    private void arranque() throws IOException {
        Map<String, List<Long>> tiempos = new LinkedHashMap<>();
        for (String l : Files.readAllLines(folder.resolve("arranque.tsv"))) {
            String[] partes = l.split("\t");
            tiempos.computeIfAbsent(partes[0], k -> new ArrayList<>()).add(Long.parseLong(partes[1]));
        }
        linea("## De cero a la primera respuesta");
        linea("");
        linea("Tiempo del proceso entero, en milisegundos; mediana de corridas intercaladas. La razón es contra un «hola» de la misma JVM.");
        linea("");
        linea("| qué | ms | razón |");
        linea("|---|---:|---:|");
        tiempos.forEach((que, ms) -> {
            String hola = que.startsWith("JDK 25") ? "JDK 25: hola" : "JDK 17: hola";
            double base = mediana(tiempos.getOrDefault(hola, ms));
            linea(String.format(Locale.ROOT, "| %s | %.0f | %.1f× |", que, mediana(ms), mediana(ms) / base));
        });
        linea("");
    }

    private static double mediana(List<Long> valores) {
        long[] v = valores.stream().mapToLong(Long::longValue).sorted().toArray();
        return v[v.length / 2];
    }

    private Map<String, Medida> jmh(String archivo) throws IOException {
        Map<String, Medida> medidas = new LinkedHashMap<>();
        Path camino = folder.resolve(archivo);
        if (Files.exists(camino)) {
            for (JsonNode n : JsonMapper.shared().readTree(Files.readString(camino))) {
                String nombre = n.get("benchmark").asString().replace("co.pacta.bench.", "");
                JsonNode bytes = n.get("secondaryMetrics").get("gc.alloc.rate.norm");
                medidas.put(nombre, new Medida(n.get("primaryMetric").get("score").asDouble(),
                        bytes == null ? 0 : bytes.get("score").asDouble()));
            }
        }
        return medidas;
    }

    private void decisiones(Map<String, Medida> uno, Map<String, Medida> dos) {
        linea("## Decisiones en caliente, con todas las reglas");
        linea("");
        linea("Cada decisión trae sus normas, sus pasos y los hechos que llevaron a cada norma. «En sesión» abre una sesión de Drools por");
        linea("caso; «directa» pregunta a las mismas condiciones compiladas solo de las reglas que lo esencial del caso deja abiertas, y halla");
        linea("lo mismo (hay pruebas). «A mano» recorre todas las condiciones en Java, sin motor, sin índice y sin hechos citados: lo que");
        linea("costaría un programa con las mismas normas una tras otra. Sin memoria, salvo donde se dice.");
        linea("");
        linea("| qué | hilos | por segundo | bytes por operación | razón |");
        linea("|---|---:|---:|---:|---|");
        String mano = "DecisionBench.decisionSinMotor";
        fila("una decisión en sesión", 1, uno, DECISION, razon(uno, DECISION, mano) + " la velocidad de a mano");
        fila("una decisión directa", 1, uno, DIRECTA, razon(uno, DIRECTA, mano) + " la velocidad de a mano");
        fila("una decisión a mano", 1, uno, mano, "1");
        fila("una decisión directa que ya se sabía (memoria)", 1, uno, "DecisionBench.decisionRecordada",
                razon(uno, "DecisionBench.decisionRecordada", DIRECTA) + " la directa");
        fila("una decisión en sesión", 2, dos, DECISION, entre(dos, uno, DECISION) + " un hilo");
        fila("una decisión directa", 2, dos, DIRECTA, entre(dos, uno, DIRECTA) + " un hilo");
        for (String[] otra : List.of(new String[] {"un escenario al que se le quitan doce hechos, con su pregunta", "conDoceHechosSinSaber"},
                new String[] {"el más lento de esos", "elPeorConDudas"},
                new String[] {"la siguiente pregunta de una entrevista a medias", "pasoDeEntrevista"},
                new String[] {"la respuesta entera en texto", "concepto"}, new String[] {"el concepto en Word", "conceptoEnWord"})) {
            fila(otra[0], 1, uno, "DecisionBench." + otra[1], razon(uno, DIRECTA, "DecisionBench." + otra[1])
                    + " más lento que una decisión directa");
        }
        linea("");
    }

    private static String entre(Map<String, Medida> dos, Map<String, Medida> uno, String nombre) {
        return dos.containsKey(nombre) && uno.containsKey(nombre)
                ? veces(dos.get(nombre).porSegundo() / uno.get(nombre).porSegundo()) : "?";
    }

    private void motores(Map<String, Medida> uno) throws IOException {
        linea("## La misma política de doce reglas en otros motores");
        linea("");
        linea("La política y sus transcripciones están en `src/test/resources/bench/politica.md`. Un hilo. Pacta usa Drools de las dos");
        linea("maneras: directa en la orden, la página y los lotes; en sesión en `probar` y en `dictaminar` de la biblioteca.");
        linea("");
        linea("| motor | decisiones por segundo | bytes por decisión | Drools directo frente a este | Drools en sesión frente a este |");
        linea("|---|---:|---:|---:|---:|");
        Medida directo = uno.get("MotoresBench.politicaEnDroolsDirecto");
        Medida sesion = uno.get("MotoresBench.politicaEnDrools");
        motor("Java a mano", uno.get("MotoresBench.politicaEnJava"), directo, sesion);
        motor("Drools 10.2.0, condiciones compiladas (directa)", directo, directo, sesion);
        motor("Drools 10.2.0, en sesión", sesion, directo, sesion);
        motor("KIE DMN 10.2.0, tabla de decisión", uno.get("MotoresBench.politicaEnDmn"), directo, sesion);
        Path npm = folder.resolve("npm.json");
        if (Files.exists(npm) && Files.size(npm) > 0) {
            JsonNode n = JsonMapper.shared().readTree(Files.readString(npm));
            motor(n.get("motor").asString(), new Medida(n.get("porSegundo").asDouble(), 0), directo, sesion);
        }
        linea("");
    }

    private void motor(String nombre, Medida m, Medida directo, Medida sesion) {
        linea(String.format(Locale.ROOT, "| %s | %,.0f | %s | %s | %s |", nombre, m.porSegundo(),
                m.bytes() == 0 ? "—" : String.format(Locale.ROOT, "%,.0f", m.bytes()),
                veces(directo.porSegundo() / m.porSegundo()), veces(sesion.porSegundo() / m.porSegundo())));
    }

    private void lotes() throws IOException {
        linea("## Lotes");
        linea("");
        linea("Casos inventados por `CasosMezclados`; la rareza dice en cuántos detalles de cada cien un caso se aparta de lo corriente.");
        linea("Incluye leer, responder y escribir, desde un JVM recién arrancado. Memoria: lo más que ocupó el proceso.");
        linea("");
        linea("| lote | líneas | hilos | segundos | líneas por segundo | memoria (MB) |");
        linea("|---|---:|---:|---:|---:|---:|");
        for (String l : Files.readAllLines(folder.resolve("lote.tsv"))) {
            String[] p = l.split("\t");
            linea(String.format(Locale.ROOT, "| %s | %,d | %s | %s | %,.0f | %s |", p[0], Long.parseLong(p[1]), p[2], p[3],
                    Long.parseLong(p[1]) / Double.parseDouble(p[3]), p[4]));
        }
    }

    private void memoria() throws IOException {
        linea("");
        linea("## Memoria");
        linea("");
        linea("| qué | decisiones | megas vivos: al 10 % | al 50 % | al final |");
        linea("|---|---:|---:|---:|---:|");
        viva("directas, recordando hasta 2.000 casos, con -Xmx64m", "viva-directa.tsv");
        viva("en sesión, sin memoria, con -Xmx64m", "viva-sesion.tsv");
        for (String l : Files.readAllLines(folder.resolve("ocupa.tsv"))) {
            linea("");
            linea("Lo más que ocupa `" + l.split("\t")[0] + "`: " + l.split("\t")[1] + " MB. El servidor lo mide `src/docs/medir-web.sh`.");
        }
    }

    private void viva(String que, String archivo) throws IOException {
        List<String> lineas = Files.readAllLines(folder.resolve(archivo));
        String[] ultima = lineas.get(lineas.size() - 1).split("\t");
        linea(String.format(Locale.ROOT, "| %s | %,d | %s | %s | %s |", que, Long.parseLong(ultima[0]), lineas.get(0).split("\t")[1],
                lineas.get(lineas.size() / 2 - 1).split("\t")[1], ultima[1]));
    }

    private void fila(String que, int hilos, Map<String, Medida> medidas, String nombre, String razon) {
        Medida m = medidas.get(nombre);
        if (m != null) {
            linea(String.format(Locale.ROOT, "| %s | %d | %,.0f | %,.0f | %s |", que, hilos, m.porSegundo(), m.bytes(), razon));
        }
    }

    private static String razon(Map<String, Medida> medidas, String de, String sobre) {
        return medidas.containsKey(de) && medidas.containsKey(sobre)
                ? veces(medidas.get(de).porSegundo() / medidas.get(sobre).porSegundo()) : "";
    }

    private static String veces(double razon) {
        return razon < 1 ? String.format(Locale.ROOT, "1/%.1f", 1 / razon)
                : String.format(Locale.ROOT, razon < 100 ? "%.1f×" : "%,.0f×", razon);
    }

    private void linea(String texto) {
        out.append(texto).append('\n');
    }
}
