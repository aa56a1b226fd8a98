package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Todas las maneras de completar un caso ({@code decision.md}, sección 5), una por una. */
final class Completaciones {

    private Completaciones() {
    }

    /** Un valor por cada hecho que falta, se contradigan o no; ninguna si pasan del tope. */
    static List<Map<Hecho, Object>> asignaciones(Caso parcial, int tope) {
        List<Map<Hecho, Object>> todas = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (Hecho h : Hecho.values()) {
            boolean falta = h == Hecho.SENTIDO_DE_LA_CONSULTA ? consultaSinSentido(parcial) : !parcial.sabe(h) && !Dominios.de(h, parcial).isEmpty();
            if (falta) {
                List<Map<Hecho, Object>> mas = new ArrayList<>();
                for (Map<Hecho, Object> a : todas) {
                    for (Object v : Dominios.de(h, parcial)) {
                        Map<Hecho, Object> b = new LinkedHashMap<>(a);
                        b.put(h, v);
                        mas.add(b);
                    }
                }
                todas = mas;
            }
            if (todas.size() > tope) {
                return List.of();
            }
        }
        return todas;
    }

    /** Las que no se contradicen; ninguna si pasan del tope. */
    static List<Map<Hecho, Object>> posibles(Caso parcial, int tope) {
        return EnLaFrontera.posibles(parcial, asignaciones(parcial, tope));
    }

    /** El caso con esos valores, y la respuesta de la consulta puesta en los trámites que no la dicen. */
    static Caso completo(Caso parcial, Map<Hecho, Object> valores) {
        Map<Hecho, Object> hechos = new LinkedHashMap<>(valores);
        Optional<Sentido> sentido = Optional.ofNullable((Sentido) hechos.remove(Hecho.SENTIDO_DE_LA_CONSULTA));
        List<Tramite> tramites = parcial.tramites().stream()
                .map(t -> sentido.isPresent() && t.paso() == Paso.CONSULTA_CANCILLERIA && t.sentido().isEmpty() ? t.conSentido(sentido.get()) : t).toList();
        return EnLaFrontera.concreto(parcial.con(hechos).conTramites(tramites));
    }

    /** Si la última consulta hasta el día del acto no dice cómo se respondió. */
    private static boolean consultaSinSentido(Caso caso) {
        return caso.tramites().stream().filter(t -> t.paso() == Paso.CONSULTA_CANCILLERIA && !t.fecha().isAfter(caso.fecha()))
                .reduce((a, b) -> b.fecha().isBefore(a.fecha()) ? a : b).filter(t -> t.sentido().isEmpty()).isPresent();
    }
}
