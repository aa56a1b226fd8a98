package co.pacta.mutacion;

import co.pacta.drools.LooseSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lo que pasó con cada mutante, por regla. */
final class Corrida {

    /** Quién notó el cambio. */
    enum Suerte { LO_NOTA_UN_CASO, LO_NOTA_LA_MATRIZ, EQUIVALENTE, VIVO }

    private final Map<String, Map<Suerte, List<Mutante>>> porRegla = new TreeMap<>();

    private Corrida() {
    }

    /** Corre la suite con cada mutante. */
    static Corrida de(Collection<Mutante> mutantes, Suite suite, LooseSet todas, Equivalencia equivalencia) {
        Corrida corrida = new Corrida();
        List<Mutante> sinNotar = new ArrayList<>();
        for (Mutante m : mutantes) {
            if (suite.nota(m.en(todas), m).isPresent()) {
                corrida.anotar(m, Suerte.LO_NOTA_UN_CASO);
            } else if (suite.notaLaMatriz(m)) {
                corrida.anotar(m, Suerte.LO_NOTA_LA_MATRIZ);
            } else {
                sinNotar.add(m);
            }
        }
        List<Mutante> iguales = equivalencia.de(sinNotar);
        sinNotar.forEach(m -> corrida.anotar(m, iguales.contains(m) ? Suerte.EQUIVALENTE : Suerte.VIVO));
        return corrida;
    }

    private void anotar(Mutante mutante, Suerte suerte) {
        porRegla.computeIfAbsent(mutante.regla(), r -> new TreeMap<>()).computeIfAbsent(suerte, s -> new ArrayList<>()).add(mutante);
    }

    List<String> reglas() {
        return List.copyOf(porRegla.keySet());
    }

    List<Mutante> con(Suerte suerte) {
        return porRegla.values().stream().flatMap(m -> m.getOrDefault(suerte, List.of()).stream()).toList();
    }

    int cuantos(String regla, Suerte suerte) {
        return porRegla.get(regla).getOrDefault(suerte, List.of()).size();
    }

    /** De cada cien mutantes que cambian algo, cuántos se notaron. */
    double puntaje() {
        int notados = con(Suerte.LO_NOTA_UN_CASO).size() + con(Suerte.LO_NOTA_LA_MATRIZ).size();
        return 100.0 * notados / Math.max(1, notados + con(Suerte.VIVO).size());
    }

    /** Lo mismo sin contar la matriz. */
    double puntajeDeLosCasos() {
        int notados = con(Suerte.LO_NOTA_UN_CASO).size();
        return 100.0 * notados / Math.max(1, notados + con(Suerte.LO_NOTA_LA_MATRIZ).size() + con(Suerte.VIVO).size());
    }
}
