package co.pacta.lote;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Lo que ya hay en una salida interrumpida. La salida misma es el punto de control: cada línea completa es una fila
 * respondida, y una última línea sin salto se descarta.
 *
 * @param resumen   las filas respondidas
 * @param completos bytes que ocupan las líneas completas
 * @param ultima    la última línea completa, sin su salto; vacía si no hay
 */
record Reanudacion(ResumenDeLote resumen, long completos, String ultima) {

    private static final int TROZO = 1 << 16;
    private static final byte[] ERRORES_JSON = ",\"errores\":[".getBytes(StandardCharsets.UTF_8);
    private static final byte[] FALLA_JSON = ",\"falla\":".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SIN_VEREDICTO = ",,,,,,,,".getBytes(StandardCharsets.UTF_8);

    /** Lo que hay en la salida; {@code conEncabezado} si la primera línea no es de ninguna fila. */
    static Reanudacion de(Path salida, boolean conEncabezado) throws IOException {
        try (RandomAccessFile archivo = new RandomAccessFile(salida.toFile(), "r")) {
            Conteo conteo = new Conteo(conEncabezado);
            byte[] trozo = new byte[TROZO];
            for (int n = archivo.read(trozo); n > 0; n = archivo.read(trozo)) {
                conteo.leer(trozo, n);
            }
            byte[] ultima = new byte[(int) Math.max(0, conteo.fin - conteo.comienzo - 1)];
            archivo.seek(conteo.comienzo);
            archivo.readFully(ultima);
            boolean hay = conteo.lineas > 0;
            return new Reanudacion(new ResumenDeLote(Math.max(0, conteo.lineas), conteo.malas, conteo.fallas), conteo.fin,
                    hay ? new String(ultima, StandardCharsets.UTF_8) : "");
        }
    }

    /** Deja en la salida solo las líneas completas. */
    void recortar(Path salida) throws IOException {
        try (RandomAccessFile archivo = new RandomAccessFile(salida.toFile(), "rw")) {
            archivo.setLength(completos);
        }
    }

    /** Cuenta líneas y mira cómo empieza cada una, para saber si fue un error. */
    private static final class Conteo {

        private static final int CABEZA = 40;

        private final byte[] cabeza = new byte[CABEZA];
        private int largo;
        private long leidos;
        private long comienzo;
        private long fin;
        private long lineas;
        private long malas;
        private long fallas;

        Conteo(boolean conEncabezado) {
            lineas = conEncabezado ? -1 : 0;
        }

        void leer(byte[] trozo, int n) {
            for (int i = 0; i < n; i++) {
                if (trozo[i] == '\n') {
                    cerrar(leidos + i + 1);
                } else if (largo < CABEZA) {
                    cabeza[largo++] = trozo[i];
                }
            }
            leidos += n;
        }

        private void cerrar(long siguiente) {
            comienzo = fin;
            fin = siguiente;
            int cifras = 0;
            int desde = largo > 0 && cabeza[0] == '{' ? "{\"linea\":".length() : 0;
            while (desde + cifras < largo && cabeza[desde + cifras] >= '0' && cabeza[desde + cifras] <= '9') {
                cifras++;
            }
            boolean sinVeredicto = sigue(SIN_VEREDICTO, desde + cifras);
            boolean falla = sigue(FALLA_JSON, desde + cifras);
            malas += sinVeredicto || sigue(ERRORES_JSON, desde + cifras) ? 1 : 0;
            fallas += falla ? 1 : 0;
            lineas++;
            largo = 0;
        }

        private boolean sigue(byte[] marca, int desde) {
            return desde + marca.length <= largo && Arrays.equals(cabeza, desde, desde + marca.length, marca, 0, marca.length);
        }
    }
}
