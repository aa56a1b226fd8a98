package co.pacta.duda;

import co.pacta.caso.Hecho;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Qué hechos que no se saben pueden cambiar, cada uno por sí solo, el veredicto o lo pendiente. */
final class Relevancia {

    private final Analisis analisis;
    private final Diagrams d;
    private final List<Integer> funciones = new ArrayList<>();
    /** Las variables que alguna función lee. */
    private final BitSet leidos = new BitSet();

    Relevancia(Analisis analisis) {
        this.analisis = analisis;
        this.d = analisis.posibilidades().diagrams();
        funciones.add(analisis.posibilidades().completaciones());
        funciones.add(analisis.fuera());
        funciones.add(analisis.prohibe());
        funciones.add(analisis.revisa());
        funciones.addAll(analisis.pendientes().values());
        for (int i = 1; i < funciones.size(); i++) {
            d.support(funciones.get(i), leidos);
        }
    }

    /** Los relevantes, en el orden en que se preguntan. */
    List<Hecho> hechos() {
        List<Hecho> relevantes = new ArrayList<>();
        for (int v = siguiente(0); v >= 0; v = siguiente(v + 1)) {
            relevantes.add(analisis.posibilidades().variables().get(v));
        }
        return relevantes;
    }

    /** El primero de ellos. */
    Optional<Hecho> primero() {
        int primera = siguiente(0);
        return primera < 0 ? Optional.empty() : Optional.of(analisis.posibilidades().variables().get(primera));
    }

    private int siguiente(int desde) {
        int v = leidos.nextSetBit(desde);
        while (v >= 0 && !importa(v)) {
            v = leidos.nextSetBit(v + 1);
        }
        return v;
    }

    private boolean importa(int variable) {
        List<List<Integer>> clases = new ArrayList<>();
        for (int valor = 0; valor < analisis.posibilidades().dominio(variable).size(); valor++) {
            List<Integer> asi = new ArrayList<>();
            for (int f : funciones) {
                asi.add(d.restrict(f, variable, valor));
            }
            if (clases.contains(asi)) {
                continue;
            }
            for (List<Integer> otra : clases) {
                if (difieren(otra, asi)) {
                    return true;
                }
            }
            clases.add(asi);
        }
        return false;
    }

    /** Si dos maneras de completar que solo cambian en el hecho dan respuestas distintas. */
    private boolean difieren(List<Integer> a, List<Integer> b) {
        int ambas = d.and(a.get(0), b.get(0));
        if (ambas == Diagrams.FALSE) {
            return false;
        }
        if (d.and(ambas, d.xor(a.get(1), b.get(1))) != Diagrams.FALSE) {
            return true;
        }
        int dentro = d.and(ambas, d.not(a.get(1)));
        if (d.and(dentro, d.xor(a.get(2), b.get(2))) != Diagrams.FALSE) {
            return true;
        }
        int vivas = d.and(dentro, d.not(a.get(2)));
        for (int i = 3; i < a.size(); i++) {
            if (d.and(vivas, d.xor(a.get(i), b.get(i))) != Diagrams.FALSE) {
                return true;
            }
        }
        return false;
    }
}
