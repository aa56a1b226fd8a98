package co.pacta.mutacion;

import co.pacta.demostracion.Iguales;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Vigencia;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Equivalentes son las condiciones cambiadas que se cumplen en los mismos casos que la original, en todo el espacio. */
final class EnTodoElEspacio implements Equivalencia {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 1);
    private static final Pattern FECHA = Pattern.compile("\\b\\d{8}\\b");

    private final Reglas reglas;
    private final Map<Mutante, Iguales.Diferente> diferentes = new LinkedHashMap<>();

    EnTodoElEspacio(Reglas reglas) {
        this.reglas = reglas;
    }

    @Override
    public List<Mutante> de(Collection<Mutante> mutantes) {
        Map<LocalDate, List<Mutante>> porDia = new TreeMap<>();
        for (Mutante m : mutantes) {
            if (m.suelta().isPresent()) {
                dias(m).forEach(dia -> porDia.computeIfAbsent(dia, d -> new ArrayList<>()).add(m));
            }
        }
        Iguales iguales = new Iguales(reglas);
        porDia.forEach((dia, deEseDia) -> {
            List<Mutante> porVer = deEseDia.stream().filter(m -> !diferentes.containsKey(m)).toList();
            Map<ReglaSuelta, Iguales.Diferente> halladas = iguales.diferentes(
                    porVer.stream().map(m -> m.suelta().orElseThrow()).toList(), dia);
            porVer.forEach(m -> Optional.ofNullable(halladas.get(m.suelta().orElseThrow())).ifPresent(d -> diferentes.put(m, d)));
        });
        return mutantes.stream().filter(m -> m.suelta().isPresent() && !diferentes.containsKey(m)).toList();
    }

    /** El caso en que se aparta un mutante que no es equivalente. */
    Map<Mutante, Iguales.Diferente> diferentes() {
        return diferentes;
    }

    /** Hoy, o el último día en que rigió; si lo cambiado es una fecha, los días que están junto a ella y en que rige. */
    private List<LocalDate> dias(Mutante mutante) {
        Optional<Vigencia> vigencia = reglas.corpus().norma(mutante.regla()).map(n -> n.vigencia());
        if (!mutante.operador().equals("corre un tope") || !FECHA.matcher(mutante.cambio()).find()) {
            return List.of(vigencia.flatMap(Vigencia::hasta).filter(h -> h.isBefore(HOY)).orElse(HOY));
        }
        return FECHA.matcher(mutante.cambio()).results().map(MatchResult::group)
                .map(d -> LocalDate.parse(d, DateTimeFormatter.BASIC_ISO_DATE))
                .flatMap(d -> Stream.of(d.minusDays(1), d, d.plusDays(1))).filter(d -> vigencia.map(v -> v.cubre(d)).orElse(true)).toList();
    }
}
