package co.pacta.documento.papel;

import java.util.List;

/** Una parte de un papel, sin forma todavía. Cada una lleva los ids de las normas que la piden o la sostienen. */
public sealed interface Pieza {

    /** Los ids de las normas que piden o sostienen la pieza; vacío si solo ordena el papel. */
    default List<String> normas() {
        return List.of();
    }

    /** Cómo se presenta un párrafo. */
    enum Estilo { CUERPO, DESTACADO, CENTRADO, FIRMA, AVISO }

    /** El título de una parte; el ancla es fija para poder enlazarla. */
    record Titulo(int nivel, String texto, String ancla) implements Pieza {
    }

    record Parrafo(Estilo estilo, List<Tramo> tramos, List<String> normas) implements Pieza {
        public Parrafo {
            tramos = List.copyOf(tramos);
            normas = List.copyOf(normas);
        }
    }

    record Lista(boolean numerada, List<Punto> puntos) implements Pieza {
        public Lista {
            puntos = List.copyOf(puntos);
        }

        @Override
        public List<String> normas() {
            return puntos.stream().flatMap(p -> p.normas().stream()).toList();
        }
    }

    record Punto(List<Tramo> tramos, List<String> normas) {
        public Punto {
            tramos = List.copyOf(tramos);
            normas = List.copyOf(normas);
        }
    }

    /**
     * Una tabla.
     *
     * @param leyenda      de qué trata
     * @param columnas     los encabezados; vacía si el encabezado de cada fila es su primera celda
     * @param conTituloDeFila si la primera celda de cada fila es su encabezado
     */
    record Tabla(String leyenda, List<String> columnas, boolean conTituloDeFila, List<Fila> filas) implements Pieza {
        public Tabla {
            columnas = List.copyOf(columnas);
            filas = List.copyOf(filas);
        }

        @Override
        public List<String> normas() {
            return filas.stream().flatMap(f -> f.normas().stream()).toList();
        }
    }

    record Fila(List<List<Tramo>> celdas, List<String> normas) {
        public Fila {
            celdas = celdas.stream().map(List::copyOf).toList();
            normas = List.copyOf(normas);
        }
    }

    /**
     * Un dibujo y lo mismo dicho con palabras.
     *
     * @param svg         el dibujo, que se basta solo
     * @param alternativa lo mismo, como lista ordenada
     */
    record Dibujo(String titulo, String descripcion, String svg, List<Grupo> alternativa) implements Pieza {
        public Dibujo {
            alternativa = List.copyOf(alternativa);
        }
    }

    record Grupo(String titulo, List<String> puntos) {
        public Grupo {
            puntos = List.copyOf(puntos);
        }
    }
}
