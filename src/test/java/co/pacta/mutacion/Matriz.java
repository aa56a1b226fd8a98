package co.pacta.mutacion;

import co.pacta.caso.Codigo;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Lo que la matriz del derecho, hecha antes que las reglas y aparte de ellas, dice de cada norma: rango, fechas, efecto,
 * camino, materias, requisito, momento, lectura y a quién desplaza.
 */
final class Matriz {

    private final Map<String, String> filas = new TreeMap<>();

    Matriz() throws IOException {
        for (String linea : Files.readAllLines(Path.of("src/test/resources/matriz.csv"))) {
            filas.put(linea.substring(0, linea.indexOf(',')), linea);
        }
        filas.remove("id");
    }

    Map<String, String> filas() {
        return filas;
    }

    /** Si la norma dice de sí misma lo que dice la matriz. */
    boolean concuerda(Norma norma) {
        return fila(norma).equals(filas.get(norma.id()));
    }

    /** La fila que le toca a una norma. */
    static String fila(Norma n) {
        String desplaza = n.desplaza().stream().map(d -> d.norma() + d.bajo().map(b -> " bajo " + b).orElse("")).sorted()
                .collect(Collectors.joining("; "));
        return String.join(",", n.id(), n.rango().name(), n.vigencia().desde().toString(),
                n.vigencia().hasta().map(Object::toString).orElse(""), n.efecto().name(), n.canal().map(Enum::name).orElse(""),
                materias(n), n.pasos().stream().map(Enum::name).collect(Collectors.joining(" ")),
                n.pasos().isEmpty() ? "" : n.momento().map(Momento::name).orElse(""), n.lectura().map(Object::toString).orElse(""), desplaza);
    }

    private static String materias(Norma n) {
        return switch (n.materias().clase()) {
            case NINGUNA -> "";
            case TODAS -> "todas";
            case TODAS_LAS_PROPIAS -> "todas_las_propias";
            case LISTA -> n.materias().materias().stream().map(Codigo::codigo).sorted().collect(Collectors.joining(" "));
        };
    }
}
