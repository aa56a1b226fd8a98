package co.pacta.mutacion;

import co.pacta.demostracion.Iguales;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Equivalentes son las condiciones cambiadas que se cumplen en los mismos casos que la original, en todo el espacio. */
final class EnTodoElEspacio implements Equivalencia {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 1);

    private final Reglas reglas;
    private final Map<Mutante, Iguales.Diferente> diferentes = new LinkedHashMap<>();

    EnTodoElEspacio(Reglas reglas) {
        this.reglas = reglas;
    }

    @Override
    public List<Mutante> de(Collection<Mutante> mutantes) {
        Map<LocalDate, List<Mutante>> porDia = mutantes.stream().filter(m -> m.suelta().isPresent() && !m.operador().equals("corre un tope"))
                .collect(Collectors.groupingBy(this::dia, TreeMap::new, Collectors.toList()));
        Iguales iguales = new Iguales(reglas);
        List<Mutante> equivalentes = new java.util.ArrayList<>();
        porDia.forEach((dia, deEseDia) -> {
            Map<ReglaSuelta, Iguales.Diferente> halladas = iguales.diferentes(
                    deEseDia.stream().map(m -> m.suelta().orElseThrow()).toList(), dia);
            for (Mutante m : deEseDia) {
                Optional<Iguales.Diferente> hallada = Optional.ofNullable(halladas.get(m.suelta().orElseThrow()));
                hallada.ifPresentOrElse(d -> diferentes.put(m, d), () -> equivalentes.add(m));
            }
        });
        return equivalentes;
    }

    /** El caso en que se aparta un mutante que no es equivalente. */
    Map<Mutante, Iguales.Diferente> diferentes() {
        return diferentes;
    }

    /** Hoy, o el último día en que rigió. */
    private LocalDate dia(Mutante mutante) {
        return reglas.corpus().norma(mutante.regla()).map(Norma::vigencia).flatMap(v -> v.hasta()).filter(h -> h.isBefore(HOY)).orElse(HOY);
    }
}
