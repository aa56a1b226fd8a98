package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.dictamen.Extracto;
import co.pacta.dictamen.Veredicto;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lo que se responde a un caso al que no le falta el núcleo, a partir de todas las maneras de completarlo. */
final class Estudio {

    private final Analisis analisis;
    private final Ciertos ciertos;
    private final List<Veredicto> posibles;
    private final boolean unoSolo;

    Estudio(Caso caso, Analisis analisis) {
        this.analisis = analisis;
        this.ciertos = new Ciertos(caso, analisis);
        Map<Veredicto, Integer> cuando = analisis.veredictos();
        this.posibles = new ArrayList<>(cuando.keySet());
        this.unoSolo = posibles.size() == 1 && lasMismasTareas();
    }

    /** Si cada paso está pendiente en todas las posibilidades lícitas o en ninguna. */
    private boolean lasMismasTareas() {
        Diagrams d = analisis.posibilidades().diagrams();
        int vivas = analisis.vivas();
        for (int funcion : analisis.pendientes().values()) {
            if (d.and(vivas, funcion) != Diagrams.FALSE && !d.implies(vivas, funcion)) {
                return false;
            }
        }
        return true;
    }

    private Veredicto veredicto() {
        return unoSolo ? posibles.get(0) : Veredicto.INDETERMINADA;
    }

    Respuesta respuesta(Dictaminador dictaminador) {
        Decision decision = ciertos.decision(dictaminador, veredicto());
        List<Hecho> faltantes = unoSolo ? List.of() : new Relevancia(analisis).hechos();
        return new Respuesta(decision, posibles, ciertos.posibles(), faltantes);
    }

    /** Lo que decide la misma respuesta, sin lo demás. */
    Extracto extracto() {
        Veredicto veredicto = veredicto();
        boolean sinPasos = veredicto == Veredicto.FUERA_DE_ALCANCE || veredicto == Veredicto.NO_PERMITIDA;
        return Respuesta.extracto(veredicto, ciertos.canal(), sinPasos ? Set.of() : ciertos.pendientes(), posibles,
                () -> new Relevancia(analisis).primero());
    }
}
