package co.pacta.mutacion;

import co.pacta.archivo.EscritorDeCasos;
import co.pacta.caso.Caso;
import co.pacta.demostracion.Clingo;
import co.pacta.demostracion.Iguales;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escribe, para cada mutante que nadie notó, el caso que lo distingue. Si la norma se aplica en él no se le pregunta a la regla: lo
 * dice la segunda codificación, que viene de la matriz.
 */
final class Cercanos {

    private static final Path CARPETA = Path.of("src/test/resources/cercanos");
    private static final Pattern CONSTANTE = Pattern.compile("con [A-Z]\\w*\\.([A-Z0-9_]+)");
    private static final String CONSULTA = "ley-191-1995/art-7-par-3-exige-consulta";

    private final Reglas reglas;

    Cercanos(Reglas reglas) {
        this.reglas = reglas;
    }

    /** Los que la segunda codificación no respondió como la regla; se devuelven para mirarlos. */
    List<String> escribir(Map<Mutante, Iguales.Diferente> vivos, Path borrador) throws IOException, InterruptedException {
        List<Map.Entry<Mutante, Iguales.Diferente>> todos = List.copyOf(vivos.entrySet());
        String salida = Clingo.responder(todos.stream().map(e -> bajoSuLectura(e.getKey(), e.getValue().completo())).toList(), borrador,
                "#show cumple/2. #show cumple2/2. #show t/2.");
        Map<String, StringBuilder> archivos = new TreeMap<>();
        List<String> desacuerdos = new ArrayList<>();
        for (int i = 0; i < todos.size(); i++) {
            Mutante m = todos.get(i).getKey();
            boolean segunLaMatriz = salida.contains("(" + i + "," + termino(m.regla()) + ")");
            if (segunLaMatriz != todos.get(i).getValue().original()) {
                desacuerdos.add(m + " en " + todos.get(i).getValue().completo());
                continue;
            }
            archivos.computeIfAbsent(m.regla(), r -> new StringBuilder()).append(caso(m, todos.get(i).getValue(), segunLaMatriz));
        }
        for (Map.Entry<String, StringBuilder> e : archivos.entrySet()) {
            Path archivo = CARPETA.resolve(e.getKey() + ".casos.yaml");
            Files.createDirectories(archivo.getParent());
            String antes = Files.exists(archivo) ? Files.readString(archivo) : "";
            Files.writeString(archivo, antes + e.getValue());
        }
        return desacuerdos;
    }

    private String termino(String regla) {
        ReglaSuelta suelta = reglas.sueltas().stream().filter(s -> s.nombre().equals(regla)).findFirst().orElseThrow();
        return suelta.concepto().map(c -> c.codigo()).orElse("\"" + regla + "\"");
    }

    private Caso bajoSuLectura(Mutante mutante, Caso caso) {
        return reglas.corpus().norma(mutante.regla()).flatMap(Norma::lectura).map(l -> caso.bajo(l.lectura(), l.opcion())).orElse(caso);
    }

    private String cita(String regla) {
        return reglas.corpus().norma(regla).map(n -> "'" + n.cita().replace("'", "''") + "'").orElse("La definición del término");
    }

    /** De «ensancha una lista: con TipoActuacion.CREDITO» a «con credito». */
    private static String circunstancia(Mutante m) {
        String que = m.cambio().substring(m.cambio().indexOf(": ") + 2);
        Matcher constante = CONSTANTE.matcher(que);
        return constante.find() ? "con " + constante.group(1).toLowerCase(Locale.ROOT) : "sin que se cumpla " + que.replaceAll("[^\\w ]", "");
    }

    private String caso(Mutante m, Iguales.Diferente d, boolean aplica) {
        Caso caso = bajoSuLectura(m, d.caso());
        Caso dicho = caso.conTramites(caso.tramites().stream().filter(t -> t.sentido().isPresent()).toList());
        boolean consulta = m.regla().contains("consulta-desfavorable") || m.regla().endsWith("par-3-silencio");
        return "- nombre: " + (aplica ? "Se aplica " : "No se aplica ") + circunstancia(m) + "\n"
                + "  porque: " + cita(m.regla()) + "\n"
                + "  aplica: " + (aplica ? "si" : "no") + "\n" + (consulta ? "  junto_a: [" + CONSULTA + "]\n" : "")
                + "  caso:\n" + EscritorDeCasos.yaml(dicho).indent(4);
    }
}
