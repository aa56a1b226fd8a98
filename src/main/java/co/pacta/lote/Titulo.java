package co.pacta.lote;

import java.nio.charset.StandardCharsets;

/** El título que el autor le puso a su caso. */
final class Titulo {

    private final byte[] letras;
    private final int desde;
    private final int hasta;
    private final boolean llano;

    private Titulo(byte[] letras, int desde, int hasta, boolean llano) {
        this.letras = letras;
        this.desde = desde;
        this.hasta = hasta;
        this.llano = llano;
    }

    static Titulo de(String texto) {
        byte[] letras = LineOut.ready(texto);
        return new Titulo(letras, 0, letras.length, false);
    }

    /** El que está escrito en una línea JSON, entre comillas, sin nada que allí haya que escribir de otro modo. */
    static Titulo llano(byte[] linea, int desde, int hasta) {
        return new Titulo(linea, desde, hasta, true);
    }

    String texto() {
        return new String(letras, desde, hasta - desde, StandardCharsets.UTF_8);
    }

    /** Lo escribe como cadena JSON. */
    void citar(LineOut salida) {
        if (llano) {
            salida.put('"').put(letras, desde, hasta).put('"');
        } else {
            salida.quote(texto());
        }
    }
}
