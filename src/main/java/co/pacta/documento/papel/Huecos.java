package co.pacta.documento.papel;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lo que llena los huecos de una frase: {@code {entidad}} y los demás. */
final class Huecos {

    static final Huecos NINGUNO = new Huecos(Map.of());

    private final Map<String, List<Tramo>> valores;

    private Huecos(Map<String, List<Tramo>> valores) {
        this.valores = Collections.unmodifiableMap(valores);
    }

    static Huecos con(String nombre, List<Tramo> valor) {
        return NINGUNO.y(nombre, valor);
    }

    static Huecos con(String nombre, String valor) {
        return NINGUNO.y(nombre, valor);
    }

    Huecos y(String nombre, List<Tramo> valor) {
        Map<String, List<Tramo>> nuevos = new HashMap<>(valores);
        nuevos.put(nombre, valor);
        return new Huecos(nuevos);
    }

    Huecos y(String nombre, String valor) {
        return y(nombre, List.of(Tramo.de(valor)));
    }

    Huecos y(String nombre, Tramo valor) {
        return y(nombre, List.of(valor));
    }

    Optional<List<Tramo>> valor(String nombre) {
        return Optional.ofNullable(valores.get(nombre));
    }
}
