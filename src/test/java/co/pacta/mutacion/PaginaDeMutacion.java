package co.pacta.mutacion;

import co.pacta.mutacion.Corrida.Suerte;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Escribe qué se notó y qué no al cambiar cada regla. */
final class PaginaDeMutacion {

    private PaginaDeMutacion() {
    }

    static String de(Corrida corrida) {
        StringBuilder t = new StringBuilder();
        t.append("# Qué se nota si se cambia una palabra de una regla\n\n")
                .append("La escribe `MutacionTest` (corrida lenta, con `-Dpacta.escribir=true`). A cada regla se le cambia una sola cosa por vez: se quita,\n")
                .append("niega, estrecha o ensancha una condición; se corre una fecha o un tope un día; se cambian el requisito, el momento, las materias, la\n")
                .append("lectura o un desplazamiento; se quita la regla. Lo debe notar un caso (de los que van junto a la regla, de `src/test/resources/cercanos`\n")
                .append("o un escenario) o la matriz del derecho. Un mutante es equivalente si en todo el espacio de los hechos se cumple en los mismos casos.\n\n");
        t.append(String.format(Locale.ROOT, "| Mutantes | Los nota un caso | Solo la matriz | Equivalentes | Vivos | Puntaje | Sin la matriz |%n")
                .replace("\r", "")).append("|---:|---:|---:|---:|---:|---:|---:|\n");
        int total = 0;
        for (Suerte s : Suerte.values()) {
            total += corrida.con(s).size();
        }
        t.append(String.format(Locale.ROOT, "| %d | %d | %d | %d | %d | %.2f %% | %.2f %% |%n", total,
                corrida.con(Suerte.LO_NOTA_UN_CASO).size(), corrida.con(Suerte.LO_NOTA_LA_MATRIZ).size(),
                corrida.con(Suerte.EQUIVALENTE).size(), corrida.con(Suerte.VIVO).size(), corrida.puntaje(), corrida.puntajeDeLosCasos()));
        porOperador(t, corrida);
        t.append("\n## Vivos\n\n");
        corrida.con(Suerte.VIVO).forEach(m -> t.append("- `").append(m.regla()).append("`: ").append(m.cambio()).append('\n'));
        t.append(corrida.con(Suerte.VIVO).isEmpty() ? "Ninguno.\n" : "").append("\n## Equivalentes\n\n");
        corrida.con(Suerte.EQUIVALENTE).forEach(m -> t.append("- `").append(m.regla()).append("`: ").append(m.cambio()).append('\n'));
        t.append("\n## Por regla\n\n| Regla | Un caso | La matriz | Equivalentes | Vivos |\n|---|---:|---:|---:|---:|\n");
        for (String regla : corrida.reglas()) {
            t.append("| `").append(regla).append('`');
            List.of(Suerte.values()).forEach(s -> t.append(" | ").append(corrida.cuantos(regla, s)));
            t.append(" |\n");
        }
        return t.toString();
    }

    private static void porOperador(StringBuilder t, Corrida corrida) {
        Map<String, int[]> porOperador = new TreeMap<>();
        for (Suerte s : Suerte.values()) {
            corrida.con(s).forEach(m -> porOperador.computeIfAbsent(m.operador(), o -> new int[Suerte.values().length])[s.ordinal()]++);
        }
        t.append("\n| Cambio | Un caso | La matriz | Equivalentes | Vivos |\n|---|---:|---:|---:|---:|\n");
        porOperador.forEach((o, n) -> t.append("| ").append(o).append(" | ").append(n[0]).append(" | ").append(n[1]).append(" | ")
                .append(n[2]).append(" | ").append(n[3]).append(" |\n"));
    }
}
