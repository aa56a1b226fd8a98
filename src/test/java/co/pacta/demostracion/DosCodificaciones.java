package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.dictamen.Decision;
import co.pacta.hallazgo.Reglas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pregunta lo mismo a las reglas y a la segunda codificación, y dice en qué no coinciden. */
final class DosCodificaciones {

    private static final Pattern ATOMO = Pattern.compile("(veredicto|pendiente|aplica)\\((\\d+),\"([^\"]*)\"\\)");

    private final Reglas reglas;
    private final Ensayo ensayo;
    private final Path carpeta;

    /** @param carpeta donde clingo lee y escribe; de una sola comparación a la vez */
    DosCodificaciones(Reglas reglas, Path carpeta) {
        this.reglas = reglas;
        this.ensayo = new Ensayo(reglas);
        this.carpeta = carpeta;
    }

    /** Lo que se compara: las normas que se aplican, el veredicto y lo pendiente. */
    static final class Respuesta {
        private final Set<String> normas = new TreeSet<>();
        private final Set<String> pendientes = new TreeSet<>();
        private String veredicto = "";

        String veredicto() {
            return veredicto;
        }

        @Override
        public String toString() {
            return veredicto + " " + pendientes + " " + normas;
        }
    }

    /** Lo que responde la segunda codificación, con unas cláusulas de más. */
    Map<Integer, Respuesta> segunda(List<Caso> casos, String ademas) throws IOException, InterruptedException {
        Map<Integer, Respuesta> respuestas = new LinkedHashMap<>();
        Matcher m = ATOMO.matcher(Clingo.responder(casos, carpeta, ademas));
        while (m.find()) {
            Respuesta r = respuestas.computeIfAbsent(Integer.valueOf(m.group(2)), k -> new Respuesta());
            switch (m.group(1)) {
                case "veredicto" -> r.veredicto += m.group(3);
                case "pendiente" -> r.pendientes.add(m.group(3));
                default -> r.normas.add(m.group(3));
            }
        }
        return respuestas;
    }

    /** Una línea por cada caso en que la segunda no responde lo mismo que las reglas. */
    List<String> diferencias(List<Caso> casos, Map<Integer, Respuesta> segunda) {
        List<String> diferencias = new ArrayList<>();
        for (int i = 0; i < casos.size(); i++) {
            Respuesta primera = primera(casos.get(i));
            Respuesta otra = segunda.getOrDefault(i, new Respuesta());
            if (!primera.toString().equals(otra.toString())) {
                diferencias.add(primera.veredicto + " " + primera.pendientes + " y " + otra.veredicto + " " + otra.pendientes
                        + "; solo las reglas: " + sin(primera, otra) + "; solo clingo: " + sin(otra, primera) + " en " + casos.get(i));
            }
        }
        return diferencias;
    }

    private Respuesta primera(Caso caso) {
        Decision decision = ensayo.decidir(caso);
        Respuesta respuesta = new Respuesta();
        respuesta.normas.addAll(ensayo.normas(caso));
        respuesta.veredicto = decision.veredicto().codigo();
        decision.pendientes().forEach(p -> respuesta.pendientes.add(p.name()));
        return respuesta;
    }

    private static Set<String> sin(Respuesta una, Respuesta otra) {
        Set<String> resto = new TreeSet<>(una.normas);
        resto.removeAll(otra.normas);
        return resto;
    }

    /** Los ids de las normas que la segunda codificación tiene. */
    Set<String> normas() throws IOException {
        Set<String> ids = new TreeSet<>();
        Matcher m = Pattern.compile("^norma\\(\"([^\"]+)\"", Pattern.MULTILINE).matcher(Clingo.normas());
        while (m.find()) {
            ids.add(m.group(1));
        }
        return ids;
    }

    /** Los ids de las normas de las reglas. */
    Set<String> normasDeLasReglas() {
        Set<String> ids = new TreeSet<>();
        reglas.corpus().normas().forEach(n -> ids.add(n.id()));
        return ids;
    }
}
