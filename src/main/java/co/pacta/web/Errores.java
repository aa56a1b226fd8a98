package co.pacta.web;

import java.util.List;

/** Lo que el usuario debe corregir en un formulario. */
record Errores(List<Error> lista) {

    Errores {
        lista = List.copyOf(lista);
    }

    /**
     * Una cosa por corregir.
     *
     * @param clave   el campo; vacía si es de toda la página
     * @param mensaje lo que se dice arriba, que debe entenderse solo
     * @param junto   lo que se dice junto al campo
     */
    record Error(String clave, String mensaje, String junto) {

        Error(String clave, String mensaje) {
            this(clave, mensaje, mensaje);
        }
    }

    static Errores ninguno() {
        return new Errores(List.of());
    }

    static Errores en(String clave, String mensaje) {
        return new Errores(List.of(new Error(clave, mensaje)));
    }

    boolean hay() {
        return !lista.isEmpty();
    }

    boolean en(String clave) {
        return lista.stream().anyMatch(e -> e.clave().equals(clave));
    }
}
