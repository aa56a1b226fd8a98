package co.pacta.archivo;

import java.util.List;

/** Un pedazo del archivo con el lugar donde empieza; YAML y JSON se ven igual. */
sealed interface Nodo {

    /** Línea, desde 1. */
    int linea();

    /** Columna, desde 1. */
    int columna();

    /** Un valor suelto, con su texto tal como se escribió. */
    record Escalar(String texto, boolean entreComillas, int linea, int columna) implements Nodo {

        /** Si no hay valor: {@code null}, {@code ~} o nada. */
        boolean nulo() {
            return !entreComillas && switch (texto) {
                case "", "~", "null", "Null", "NULL" -> true;
                default -> false;
            };
        }

        /** Si es {@code true} o {@code false}, que el contrato no usa. */
        boolean logico() {
            return !entreComillas && switch (texto) {
                case "true", "True", "TRUE", "false", "False", "FALSE" -> true;
                default -> false;
            };
        }
    }

    record Lista(List<Nodo> elementos, int linea, int columna) implements Nodo {
    }

    record Mapa(List<Entrada> entradas, int linea, int columna) implements Nodo {
    }

    /** Algo que ya se informó como problema y no se vuelve a mirar. */
    record Roto(int linea, int columna) implements Nodo {
    }

    /** Una clave y su valor. */
    record Entrada(Escalar clave, Nodo valor) {
    }
}
