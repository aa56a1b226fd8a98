package co.pacta.documento;

import java.util.List;

/** Un trozo de documento, sin forma todavía: cada formato lo escribe a su manera. */
public sealed interface Bloque {

    /** Qué tan buena es la noticia; se dice siempre también con palabras. */
    enum Tono { BUENO, CONDICIONADO, MALO, ABIERTO }

    /**
     * La respuesta, lo primero que se lee.
     *
     * @param salvedad de qué punto discutido depende; vacía si de ninguno
     */
    record Titular(String texto, String salvedad, String codigo, Tono tono) implements Bloque {
    }

    /** El título de una parte; el ancla es fija para poder enlazarla. */
    record Titulo(String texto, String ancla) implements Bloque {
    }

    record Subtitulo(String texto) implements Bloque {
    }

    record Parrafo(String texto) implements Bloque {
    }

    record Lista(boolean numerada, List<Punto> puntos) implements Bloque {
        public Lista {
            puntos = List.copyOf(puntos);
        }
    }

    /** Etiquetas con su valor; un valor que es una dirección web se enlaza. */
    record Datos(List<Dato> datos) implements Bloque {
        public Datos {
            datos = List.copyOf(datos);
        }
    }

    record Punto(String texto, List<Dato> detalles) {
        public Punto {
            detalles = List.copyOf(detalles);
        }
    }

    record Dato(String etiqueta, String valor) {

        /** Si el valor es una dirección web. */
        public boolean esEnlace() {
            return valor.matches("https?://\\S+");
        }
    }
}
