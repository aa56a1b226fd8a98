package co.pacta.mutacion;

import co.pacta.drools.LooseSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lo que pasó con cada mutante.
 *
 * @param notados     cuántos notó algún caso, por regla
 * @param vivos       los que no notó ninguno, por regla
 * @param equivalentes los que no cambian la condición en ningún caso posible, por regla
 */
record Corrida(Map<String, Integer> notados, Map<String, List<Mutante>> vivos, Map<String, List<Mutante>> equivalentes) {

    /** Corre la suite con cada mutante. */
    static Corrida de(Collection<Mutante> mutantes, Suite suite, LooseSet todas, Equivalencia equivalencia) {
        Map<String, Integer> notados = new TreeMap<>();
        List<Mutante> sinNotar = new ArrayList<>();
        for (Mutante m : mutantes) {
            Optional<String> nota = suite.nota(m.en(todas), m);
            notados.merge(m.regla(), nota.isPresent() ? 1 : 0, Integer::sum);
            if (nota.isEmpty()) {
                sinNotar.add(m);
            }
        }
        List<Mutante> iguales = equivalencia.de(sinNotar);
        Map<String, List<Mutante>> vivos = sinNotar.stream().filter(m -> !iguales.contains(m))
                .collect(Collectors.groupingBy(Mutante::regla, TreeMap::new, Collectors.toList()));
        return new Corrida(notados, vivos, iguales.stream().collect(Collectors.groupingBy(Mutante::regla, TreeMap::new, Collectors.toList())));
    }

    int total() {
        return notados.values().stream().mapToInt(Integer::intValue).sum() + cuantosVivos();
    }

    int cuantosVivos() {
        return vivos.values().stream().mapToInt(List::size).sum();
    }

    /** De cada cien mutantes que cambian algo, cuántos se notaron. */
    double puntaje() {
        return total() == 0 ? 100 : 100.0 * (total() - cuantosVivos()) / total();
    }
}
