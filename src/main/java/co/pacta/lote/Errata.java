package co.pacta.lote;

import co.pacta.caso.Hecho;

/**
 * Una palabra que no es ninguna de las que admite un hecho: lo único que se ve mal en su línea.
 *
 * @param dentroDeCaso si las claves de la línea van dentro de {@code caso}
 */
record Errata(Hecho hecho, String palabra, boolean dentroDeCaso) {

    /** La clave del hecho, como se escribe en la línea. */
    String clave() {
        return (dentroDeCaso ? "caso." : "") + hecho.clave();
    }
}
