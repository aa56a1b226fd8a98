package co.pacta.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Lo que llega: método, ruta ya descifrada, parámetros, cabeceras y cuerpo. No sabe nada del servidor que la recibió.
 *
 * @param metodo     en mayúsculas
 * @param ruta       la ruta sin parámetros, ya descifrada
 * @param parametros los de la dirección, en orden
 * @param cabeceras  con el nombre en minúsculas
 * @param cuerpo     lo que trae dentro, sin leer todavía
 */
record Peticion(String metodo, String ruta, Map<String, List<String>> parametros, Map<String, String> cabeceras, Cuerpo cuerpo) {

    /** Una petición sin cuerpo. */
    static Peticion get(String ruta, Map<String, List<String>> parametros) {
        return new Peticion("GET", ruta, parametros, Map.of(), Cuerpo.de(new byte[0]));
    }

    /** El valor de un parámetro, o vacío. */
    String parametro(String nombre) {
        List<String> valores = parametros.getOrDefault(nombre, List.of());
        return valores.isEmpty() ? "" : valores.get(0);
    }

    /** El valor de una cabecera, o vacío. */
    String cabecera(String nombre) {
        return cabeceras.getOrDefault(nombre.toLowerCase(Locale.ROOT), "");
    }
}
