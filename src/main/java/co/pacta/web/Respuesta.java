package co.pacta.web;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Lo que se contesta: estado, cabeceras y contenido.
 *
 * @param estado    el código HTTP
 * @param cabeceras las propias de esta respuesta; las de seguridad las pone {@link Seguridad}
 */
record Respuesta(int estado, Map<String, String> cabeceras, Contenido contenido) {

    static final String HTML = "text/html; charset=utf-8";
    static final String JSON = "application/json";
    static final String TIPO = "Content-Type";

    /** Lo que escribe el contenido. */
    @FunctionalInterface
    interface Contenido {
        void escribir(OutputStream salida) throws IOException;
    }

    Respuesta {
        cabeceras = Map.copyOf(cabeceras);
    }

    static Respuesta de(int estado, String tipo, byte[] bytes) {
        return new Respuesta(estado, Map.of(TIPO, tipo), salida -> salida.write(bytes));
    }

    static Respuesta de(int estado, String tipo, String texto) {
        return de(estado, tipo, texto.getBytes(StandardCharsets.UTF_8));
    }

    static Respuesta json(String texto) {
        return de(200, JSON, texto);
    }

    static Respuesta html(int estado, Html pagina) {
        StringBuilder salida = new StringBuilder(16_384).append("<!DOCTYPE html>\n");
        pagina.writeTo(salida);
        return de(estado, HTML, salida.append('\n').toString());
    }

    /** Manda a otra dirección de este sitio, que se pide con GET. */
    static Respuesta ver(String direccion) {
        return new Respuesta(303, Map.of("Location", direccion), salida -> { });
    }

    /** La misma con otra cabecera. */
    Respuesta con(String nombre, String valor) {
        Map<String, String> otras = new LinkedHashMap<>(cabeceras);
        otras.put(nombre, valor);
        return new Respuesta(estado, otras, contenido);
    }

    /** Para guardarse como archivo. */
    Respuesta paraGuardar(String archivo) {
        return con("Content-Disposition", "attachment; filename=\"" + archivo + "\"");
    }

    String tipo() {
        return cabeceras.getOrDefault(TIPO, "");
    }
}
