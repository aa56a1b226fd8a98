package co.pacta.web;

import co.pacta.caso.Hecho;
import co.pacta.duda.Pregunta;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Una pregunta del motor, para un programa. */
final class PreguntaEnJson {

    private PreguntaEnJson() {
    }

    static Map<String, Object> arbol(Pregunta q) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("hecho", q.hecho().clave());
        arbol.put("pregunta", q.texto().pregunta());
        arbol.put("por_que", q.texto().porQue());
        arbol.put("ayuda", q.texto().ayuda());
        arbol.put("a_quien", q.texto().aQuien());
        arbol.put("forma", q.hecho().forma().name().toLowerCase(Locale.ROOT));
        arbol.put("esencial", q.esencial());
        arbol.put("opciones", q.opciones().stream().map(o -> (Object) opcion(o.codigo(), o.etiqueta(), o.explicacion())).toList());
        if (!q.marcas().isEmpty()) {
            arbol.put("casillas", q.marcas().stream().map(m -> (Object) casilla(m)).toList());
        }
        arbol.put("normas", q.normas());
        return arbol;
    }

    private static Map<String, Object> opcion(String valor, String etiqueta, String explicacion) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("valor", valor);
        arbol.put("etiqueta", etiqueta);
        arbol.put("explicacion", explicacion);
        return arbol;
    }

    private static Map<String, Object> casilla(Pregunta.Marca m) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("hecho", m.hecho().clave());
        arbol.put("etiqueta", m.etiqueta());
        arbol.put("marcada", Hecho.escrito(m.marcada()));
        arbol.put("sin_marca", Hecho.escrito(m.sinMarca()));
        return arbol;
    }
}
