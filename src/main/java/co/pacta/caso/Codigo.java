package co.pacta.caso;

import java.util.Locale;

/** Una palabra cerrada del contrato: su código es el que se escribe en los archivos. */
public interface Codigo {

    /** El nombre de la constante, como lo da el enum. */
    String name();

    /** El código del contrato: minúsculas y guion bajo. */
    default String codigo() {
        return name().toLowerCase(Locale.ROOT);
    }
}
