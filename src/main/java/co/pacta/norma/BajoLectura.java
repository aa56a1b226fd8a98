package co.pacta.norma;

import co.pacta.caso.Caso;
import co.pacta.caso.Lectura;

/**
 * Condición de que se haya elegido cierta lectura de un punto discutido.
 *
 * @param lectura el punto
 * @param opcion  la lectura que debe estar elegida
 */
public record BajoLectura(Lectura lectura, String opcion) {

    public BajoLectura {
        if (!lectura.opciones().contains(opcion)) {
            throw new IllegalArgumentException(lectura.codigo() + " no tiene la opción " + opcion);
        }
    }

    /** Lee {@code punto=opcion}. */
    public static BajoLectura leer(String texto) {
        int igual = texto.indexOf('=');
        String punto = igual < 0 ? texto.strip() : texto.substring(0, igual).strip();
        Lectura lectura = Lectura.deCodigo(punto)
                .orElseThrow(() -> new IllegalArgumentException("No hay una lectura «" + punto + "»"));
        return new BajoLectura(lectura, igual < 0 ? "" : texto.substring(igual + 1).strip());
    }

    public boolean seEligioEn(Caso caso) {
        return caso.lectura(lectura).equals(opcion);
    }

    @Override
    public String toString() {
        return lectura.codigo() + "=" + opcion;
    }
}
