package co.pacta.catalogo;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Los registros de un archivo ordenado por su primera columna, el código. El que se pide se lee solo; los demás, cuando hacen falta
 * todos. Cada uno se hace una sola vez.
 */
abstract class PorCodigo<T> {

    private final Table tabla;
    private final Map<String, T> leidos = new ConcurrentHashMap<>();
    private final Lazy<List<T>> todos = new Lazy<>() {
        @Override
        List<T> make() {
            List<T> todos = new ArrayList<>();
            for (String[] f : tabla.rows()) {
                todos.add(leido(f));
            }
            return List.copyOf(todos);
        }
    };

    PorCodigo(Table tabla) {
        this.tabla = tabla;
    }

    /** El registro de una fila. */
    abstract T registro(String[] fila);

    private T leido(String[] fila) {
        T nuevo = registro(fila);
        T antes = leidos.putIfAbsent(fila[0], nuevo);
        return antes == null ? nuevo : antes;
    }

    /** El del código, que debe ser una palabra sin acentos. */
    Optional<T> de(String codigo) {
        T leido = leidos.get(codigo);
        if (leido != null) {
            return Optional.of(leido);
        }
        List<String[]> filas = tabla.rows(codigo);
        return filas.isEmpty() ? Optional.empty() : Optional.of(leido(filas.get(0)));
    }

    /** Todos, en el orden del archivo. */
    List<T> todos() {
        return todos.get();
    }
}
