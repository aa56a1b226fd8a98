package co.pacta.documento.papel;

import co.pacta.caso.Hecho;
import java.util.List;
import java.util.Optional;

/** Un trozo de renglón. */
public sealed interface Tramo {

    /**
     * Letras.
     *
     * @param ajeno si está en la otra lengua: en español dentro de un papel en inglés, o al revés
     */
    record Texto(String texto, boolean fuerte, boolean ajeno) implements Tramo {

        /**
         * Un nombre o una cita que termina en punto («D.C.») no lleva otro al final de la frase. Lo que ningún documento puede
         * llevar (signos de control, medios caracteres) no entra.
         */
        public Texto {
            texto = texto.replaceAll("(?<!\\.)\\.\\.(?!\\.)", ".").replaceAll("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]", " ");
        }
    }

    /**
     * Lo que falta y nadie inventa.
     *
     * @param que   qué hay que escribir ahí
     * @param hecho el hecho del caso que lo llenaría, si alguno lo llena
     */
    record Blanco(String que, Optional<Hecho> hecho) implements Tramo {
    }

    /** Una nota al pie con la cita completa y dónde leerla; la dirección puede faltar. */
    record Nota(String texto, Optional<String> direccion) implements Tramo {
    }

    record Enlace(String texto, String direccion) implements Tramo {
    }

    static Tramo de(String texto) {
        return new Texto(texto, false, false);
    }

    static Tramo fuerte(String texto) {
        return new Texto(texto, true, false);
    }

    static Tramo blanco(String que) {
        return new Blanco(que, Optional.empty());
    }

    static Tramo blanco(String que, Hecho hecho) {
        return new Blanco(que, Optional.of(hecho));
    }

    /** El texto corrido, sin notas. */
    static String corrido(List<Tramo> tramos) {
        StringBuilder salida = new StringBuilder();
        for (Tramo t : tramos) {
            if (t instanceof Texto texto) {
                salida.append(texto.texto());
            } else if (t instanceof Blanco b) {
                salida.append(marca(b));
            } else if (t instanceof Enlace e) {
                salida.append(e.texto());
            }
        }
        return salida.toString();
    }

    /** Cómo se ve un blanco en cualquier formato. */
    static String marca(Blanco blanco) {
        return "[completar: " + blanco.que() + "]";
    }
}
