package co.pacta.archivo;

import java.util.Objects;
import java.util.function.Predicate;

/**
 * Hasta dónde se lee un archivo y qué países se reconocen.
 *
 * @param bytes       tamaño máximo del archivo
 * @param profundidad cuántas listas y grupos pueden ir uno dentro de otro
 * @param esPais      si existe un código de país de dos letras (lo sabe el catálogo)
 */
public record Limites(int bytes, int profundidad, Predicate<String> esPais) {

    private static final int MEGABYTE = 1 << 20;
    private static final int PROFUNDIDAD = 32;

    public Limites {
        Objects.requireNonNull(esPais, "esPais");
    }

    /** Los de un archivo de caso: 1 MB. */
    public static Limites deCaso(Predicate<String> esPais) {
        return new Limites(MEGABYTE, PROFUNDIDAD, esPais);
    }

    /** Los de una lista de escenarios: 32 MB. */
    public static Limites deEscenarios(Predicate<String> esPais) {
        return new Limites(32 * MEGABYTE, PROFUNDIDAD, esPais);
    }

    /** Los mismos límites con otro tamaño máximo, en bytes. */
    public Limites hasta(int otros) {
        return new Limites(otros, profundidad, esPais);
    }
}
