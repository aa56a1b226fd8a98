package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Los cambios mínimos que hacen lícito un acto ({@code decision.md}, sección 7). Se prueban primero los cambios solos, luego
 * de a dos y de a tres; cada combinación se vuelve a preguntar a las reglas, y la que contiene otra que ya sirve se descarta.
 */
final class Caminos {

    private static final int CAMBIOS = 3;
    private static final int A_LO_SUMO = 3;

    private final Respondedor respondedor;
    private final Palancas palancas;

    Caminos(Respondedor respondedor, Vecinos vecinos) {
        this.respondedor = respondedor;
        this.palancas = new Palancas(respondedor, vecinos);
    }

    /** Un caso cambiado y los cambios que lo hicieron. */
    private record Intento(Caso caso, List<Camino.Cambio> cambios, int ultima) {
    }

    /** Los tres primeros. */
    List<Camino> de(Respuesta respuesta) {
        List<Camino> todos = todos(respuesta, A_LO_SUMO);
        return todos.subList(0, Math.min(A_LO_SUMO, todos.size()));
    }

    /** Todos los mínimos, hasta reunir los que bastan. */
    List<Camino> todos(Respuesta respuesta, int bastan) {
        Veredicto veredicto = respuesta.decision().veredicto();
        List<Camino> caminos = new ArrayList<>();
        if (veredicto == Veredicto.PERMITIDA || veredicto == Veredicto.FUERA_DE_ALCANCE
                || veredicto == Veredicto.INDETERMINADA) {
            return caminos;
        }
        List<Set<String>> sirven = new ArrayList<>();
        List<Intento> nivel = List.of(new Intento(respuesta.decision().caso(), List.of(), -1));
        for (int n = 1; n <= CAMBIOS && caminos.size() < bastan; n++) {
            nivel = siguiente(nivel, respuesta, sirven, caminos);
        }
        return caminos;
    }

    private List<Intento> siguiente(List<Intento> nivel, Respuesta original, List<Set<String>> sirven, List<Camino> caminos) {
        List<Intento> otros = new ArrayList<>();
        for (Intento intento : nivel) {
            for (Palancas.Movida movida : palancas.sobre(intento.caso(), intento.ultima())) {
                List<Camino.Cambio> cambios = new ArrayList<>(intento.cambios());
                cambios.add(movida.cambio());
                if (sirven.stream().anyMatch(s -> textos(cambios).containsAll(s))) {
                    continue;
                }
                Respuesta respuesta = respondedor.responder(movida.caso());
                if (sirve(respuesta.decision().veredicto(), original.decision().veredicto())) {
                    sirven.add(textos(cambios));
                    caminos.add(new Camino(cambios, respuesta.decision().veredicto(), respuesta.decision().requisitos(),
                            superadas(original, respuesta)));
                } else {
                    otros.add(new Intento(movida.caso(), cambios, movida.palanca()));
                }
            }
        }
        return otros;
    }

    private static Set<String> textos(List<Camino.Cambio> cambios) {
        Set<String> textos = new HashSet<>();
        cambios.forEach(c -> textos.add(c.clave() + " " + c.texto()));
        return textos;
    }

    /** Sirve lo que admite el acto; y si ya se admitía con pasos, lo que deja menos por hacer. */
    private static boolean sirve(Veredicto nuevo, Veredicto original) {
        return original.admite() ? nuevo == Veredicto.PERMITIDA : nuevo.admite();
    }

    /** Las normas que estorbaban y ya no. */
    private static List<String> superadas(Respuesta original, Respuesta nueva) {
        Set<Norma> quedan = new HashSet<>(nueva.decision().fundamentos());
        return original.decision().fundamentos().stream()
                .filter(n -> n.es(Efecto.PROHIBE) || n.es(Efecto.REVISA) || n.es(Efecto.EXIGE))
                .filter(n -> !quedan.contains(n) || n.es(Efecto.EXIGE)).map(Norma::id).toList();
    }
}
