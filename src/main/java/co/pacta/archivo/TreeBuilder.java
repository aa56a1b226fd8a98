package co.pacta.archivo;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Builds the node tree of a file from parse events, with no recursion. Refuses duplicate keys, a second document and
 * excessive depth, whichever parser sends the events.
 */
final class TreeBuilder {

    private final int maxDepth;
    private final Problemas problemas;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Nodo> roots = new ArrayList<>();
    private boolean fatal;

    private record Open(boolean map, List<Nodo> children, int line, int column) {
    }

    TreeBuilder(int maxDepth, Problemas problemas) {
        this.maxDepth = maxDepth;
        this.problemas = problemas;
    }

    /** Whether reading must stop here; the reason is already among the problems. */
    boolean fatal() {
        return fatal;
    }

    Optional<Nodo> root() {
        return fatal ? Optional.empty() : roots.stream().findFirst();
    }

    void begin(boolean map, int line, int column) {
        open.push(new Open(map, new ArrayList<>(), line, column));
        if (open.size() > maxDepth) {
            fail(line, column, "Hay más de " + maxDepth + " niveles de listas o grupos, uno dentro de otro");
        }
    }

    void end() {
        Open closed = open.pop();
        add(closed.map() ? map(closed) : new Nodo.Lista(List.copyOf(closed.children()), closed.line(), closed.column()));
    }

    void add(Nodo node) {
        if (!open.isEmpty()) {
            open.peek().children().add(node);
        } else if (roots.isEmpty()) {
            roots.add(node);
        } else {
            fail(node.linea(), node.columna(), "El archivo tiene varios documentos separados por «---»; escriba una sola lista");
        }
    }

    private void fail(int line, int column, String message) {
        problemas.agregar(line, column, "", message, "");
        fatal = true;
    }

    private Nodo map(Open closed) {
        List<Nodo.Entrada> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        for (int i = 0; i < closed.children().size(); i += 2) {
            if (closed.children().get(i) instanceof Nodo.Escalar key) {
                int first = lines.computeIfAbsent(key.texto(), k -> key.linea());
                if (lines.size() > entries.size()) {
                    entries.add(new Nodo.Entrada(key, closed.children().get(i + 1)));
                } else {
                    String parent = path();
                    problemas.agregar(key, parent + (parent.isEmpty() ? "" : ".") + Problemas.limpio(key.texto()),
                            "Esta clave está repetida; ya está en la línea " + first, "");
                }
            } else {
                problemas.agregar(closed.children().get(i), path(), "Una clave debe ser una palabra, no una lista ni un grupo", "");
            }
        }
        return new Nodo.Mapa(List.copyOf(entries), closed.line(), closed.column());
    }

    /** The dotted key of the value about to come; the position in an outermost list of documents is left out. */
    String path() {
        StringBuilder path = new StringBuilder();
        for (Iterator<Open> i = open.descendingIterator(); i.hasNext(); ) {
            Open outer = i.next();
            List<Nodo> children = outer.children();
            if (!outer.map() && path.length() > 0) {
                path.append('[').append(children.size()).append(']');
            } else if (outer.map() && children.size() % 2 == 1 && children.get(children.size() - 1) instanceof Nodo.Escalar key) {
                path.append(path.length() > 0 ? "." : "").append(Problemas.limpio(key.texto()));
            }
        }
        return path.toString();
    }
}
