package co.pacta.duda;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Las filas de una lista CSV, por sus primeras celdas. Una fila se lee cuando se pide: una respuesta usa unas pocas y leerlas todas al
 * empezar cuesta más que responder.
 */
final class FilasPorClave {

    private final Map<String, String> lineas = new HashMap<>();
    private final Map<String, List<String>> leidas = new ConcurrentHashMap<>();

    private FilasPorClave() {
    }

    /**
     * La lista de un archivo que va junto a esta clase; la primera línea es el encabezado.
     *
     * @param celdas cuántas celdas hacen la clave, unidas por comas; no van entre comillas
     */
    static FilasPorClave leer(String archivo, int celdas) {
        try (InputStream in = FilasPorClave.class.getResourceAsStream(archivo)) {
            return de(in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8), celdas);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static FilasPorClave de(String texto, int celdas) {
        FilasPorClave filas = new FilasPorClave();
        int desde = texto.indexOf('\n') + 1;
        while (desde > 0 && desde < texto.length()) {
            int salto = texto.indexOf('\n', desde);
            int hasta = salto < 0 ? texto.length() : salto;
            int coma = desde - 1;
            for (int i = 0; i < celdas && coma >= desde - 1; i++) {
                coma = texto.indexOf(',', coma + 1);
                coma = coma < 0 || coma > hasta ? -1 : coma;
            }
            if (coma > 0) {
                filas.lineas.put(texto.substring(desde, coma), texto.substring(desde, hasta));
            }
            desde = salto + 1;
        }
        return filas;
    }

    /** Las celdas de la fila que empieza por esa clave; ninguna si no está. */
    List<String> de(String clave) {
        String linea = lineas.get(clave);
        return linea == null ? List.of() : leidas.computeIfAbsent(clave, k -> celdas(linea));
    }

    private static List<String> celdas(String linea) {
        List<String> celdas = new ArrayList<>();
        int desde = 0;
        while (desde <= linea.length()) {
            boolean entreComillas = linea.startsWith("\"", desde);
            int hasta = entreComillas ? cierre(linea, desde + 1) : linea.indexOf(',', desde);
            int fin = hasta < 0 ? linea.length() : hasta;
            celdas.add(entreComillas ? linea.substring(desde + 1, fin).replace("\"\"", "\"") : linea.substring(desde, fin));
            desde = fin + (entreComillas ? 2 : 1);
        }
        return List.copyOf(celdas);
    }

    /** Dónde cierran las comillas: las dobles son una comilla del texto. */
    private static int cierre(String linea, int desde) {
        int comilla = linea.indexOf('"', desde);
        while (comilla >= 0 && linea.startsWith("\"", comilla + 1)) {
            comilla = linea.indexOf('"', comilla + 2);
        }
        return comilla;
    }
}
