package co.pacta.demostracion;

import co.pacta.dictamen.Veredicto;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Escribe qué cubre la segunda codificación, cuánto se comparó y en qué no coincidió con las reglas. */
final class PaginaDeLaSegunda {

    private PaginaDeLaSegunda() {
    }

    /**
     * Cuánto se comparó.
     *
     * @param todas        celdas del período
     * @param comparadas   las que pasaron por las dos codificaciones
     * @param porVeredicto lo mismo por veredicto: todas y comparadas
     */
    record Cuenta(Periodo periodo, int todas, int comparadas, Map<Veredicto, int[]> porVeredicto) {
    }

    static String de(Cuenta cuenta, List<String> diferencias) {
        StringBuilder t = new StringBuilder("""
                # El mismo derecho, escrito dos veces

                La escribe `CeldasEnClingoTest` (corrida lenta, con `-Dpacta.escribir=true -Dpruebas.celdas=N`; necesita el programa clingo).

                La segunda codificación está en `src/test/resources/asp`: cláusulas de programación lógica (ASP) que resuelve clingo, hechas de la
                matriz del derecho y de sus definiciones y no de las reglas. Cubre las normas todas: alcance, caminos, prohibiciones, revisión,
                consulta, autorizaciones y demás pasos, consejos, desplazamientos, lecturas y fechas; y el orden de decisión hasta el veredicto y lo
                que queda pendiente. De cada caso se comparan las normas que se aplican, el veredicto y los pasos pendientes.

                | Archivo | Qué dice |
                |---|---|
                | `terminos.lp` | Los términos definidos: alcance, frontera, límite, materias, quién firma, qué obliga |
                | `normas.lp` | De cada norma, su efecto, sus días, su lectura, a qué desplaza, qué camino abre o qué pide, y cuándo se cumple |
                | `procedimiento.lp` | El orden de decisión |

                Las dos codificaciones comparten, y por eso aquí no se cotejan: las listas de competencias y de finalidades (`rules/datos`), el valor
                de cada hecho del caso y los días hábiles. La segunda no escribe autoridades, citas, caminos alternativos ni preguntas.

                """);
        t.append("## Celdas comparadas\n\nPeríodo ").append(cuenta.periodo()).append(", con las lecturas prudentes; un caso de cada celda.\n\n")
                .append("| Veredicto | Celdas | Comparadas | Parte |\n|---|---:|---:|---:|\n");
        cuenta.porVeredicto().forEach((v, n) -> fila(t, v.codigo(), n[0], n[1]));
        fila(t, "**Todas**", cuenta.todas(), cuenta.comparadas());
        t.append("\nAdemás, `SegundaCodificacionTest` compara 6000 casos al azar y de celdas, la mitad en otros períodos y un tercio bajo lecturas rivales.\n")
                .append("\n## Diferencias\n\n");
        diferencias.forEach(d -> t.append("- ").append(d).append('\n'));
        t.append(diferencias.isEmpty() ? "Ninguna.\n" : "");
        return t.toString();
    }

    private static void fila(StringBuilder t, String nombre, int todas, int comparadas) {
        t.append(String.format(Locale.ROOT, "| %s | %d | %d | %.1f %% |%n", nombre, todas, comparadas, 100.0 * comparadas / todas));
    }
}
