package co.pacta.cli;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Veredicto;
import co.pacta.duda.Pregunta;
import co.pacta.duda.Preguntas;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The next question as JSON, with what is already settled. */
record NextQuestion(Dictamen dictamen, Optional<Pregunta> question) {

    Map<String, Object> tree() {
        Map<String, Object> tree = new LinkedHashMap<>();
        boolean settled = question.isEmpty() && dictamen.veredicto() != Veredicto.INDETERMINADA;
        tree.put("fecha", dictamen.fecha().toString());
        tree.put("resuelta", settled ? "si" : "no");
        tree.put("veredicto", dictamen.veredicto().codigo());
        tree.put("posibles", dictamen.posibles().stream().map(Codigo::codigo).toList());
        tree.put("faltan", dictamen.faltantes().size());
        question.ifPresent(q -> tree.put("siguiente", question(q)));
        return tree;
    }

    private static Map<String, Object> question(Pregunta q) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hecho", q.hecho().clave());
        tree.put("hechos", q.hechos().stream().map(Hecho::clave).toList());
        tree.put("pregunta", q.texto().pregunta());
        tree.put("por_que", q.texto().porQue());
        tree.put("ayuda", q.texto().ayuda());
        tree.put("a_quien", q.texto().aQuien());
        tree.put("normas", q.normas());
        tree.put("forma", q.hecho().forma().name().toLowerCase(Locale.ROOT));
        tree.put("valores", q.opciones().stream().map(Preguntas.Opcion::codigo).toList());
        tree.put("opciones", q.opciones().stream().map(NextQuestion::option).toList());
        tree.put("marcas", q.marcas().stream().map(NextQuestion::tick).toList());
        return tree;
    }

    private static Map<String, Object> option(Preguntas.Opcion o) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("codigo", o.codigo());
        tree.put("etiqueta", o.etiqueta());
        tree.put("explicacion", o.explicacion());
        return tree;
    }

    private static Map<String, Object> tick(Pregunta.Marca m) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("hecho", m.hecho().clave());
        tree.put("etiqueta", m.etiqueta());
        tree.put("marcada", Hecho.escrito(m.marcada()));
        tree.put("sin_marca", Hecho.escrito(m.sinMarca()));
        return tree;
    }
}
