package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.LecturaRival;
import co.pacta.dictamen.Provisional;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.Palabras;
import co.pacta.duda.Preguntas;
import java.util.List;

/** Lo que no está cerrado: qué cambiaría la respuesta, qué falta saber y a quién preguntarle, y en qué no coinciden los juristas. */
final class ResultadoDudas {

    private final Vista v;
    private final Dictamen d;

    ResultadoDudas(Vista vista, Dictamen dictamen) {
        this.v = vista;
        this.d = dictamen;
    }

    Html cambios() {
        List<Html> caminos = d.caminos().stream().map(this::camino).toList();
        List<Html> datos = d.verificar().stream().map(f -> el("li", pregunta(f.hecho()).pregunta())).toList();
        if (caminos.isEmpty() && datos.isEmpty()) {
            return Html.NONE;
        }
        return el("section", el("h2", at("id", "cambios"), v.di("Qué cambiaría la respuesta", "What would change the answer")),
                caminos.isEmpty() ? Html.NONE : Html.group(el("h3", v.palabras().titulo("caminos")), el("ul", caminos)),
                datos.isEmpty() ? Html.NONE : Marco.despliegue(v.palabras().titulo("verificar"), el("ul", datos)));
    }

    private Html camino(Camino c) {
        List<String> cambios = c.cambios().stream().map(Camino.Cambio::texto).toList();
        return el("li", el("p", at("lang", "es"), el("strong", PaginaDeResultado.mayuscula(String.join("; ", cambios)) + ".")),
                el("p", css("menor"), v.palabras().frase("respuesta") + ": " + respuesta(c.veredicto(), c.requisitos())));
    }

    private String respuesta(Veredicto veredicto, List<Requisito> requisitos) {
        Palabras p = v.palabras();
        String respuesta = p.de("veredicto", veredicto.codigo()) + ".";
        if (!veredicto.admite()) {
            return respuesta;
        }
        List<String> pasos = requisitos.stream().filter(Requisito::pendiente).map(r -> p.de("paso", r.paso().name())).toList();
        return respuesta + " " + (pasos.isEmpty() ? p.frase("sin_pendientes") : p.frase("quedarian") + ": "
                + String.join(", ", pasos)) + ".";
    }

    Html faltantes() {
        return d.faltantes().isEmpty() ? Html.NONE : el("section", el("h2", at("id", "faltantes"), v.palabras().titulo("faltantes")),
                el("ul", css("faltantes"), d.faltantes().stream().map(this::faltante).toList()));
    }

    private Html faltante(Faltante f) {
        Preguntas.Texto texto = pregunta(f.hecho());
        return el("li", el("p", link(v.hacia("/preguntas", "cambiar", f.hecho().clave()), texto.pregunta())),
                texto.aQuien().isEmpty() ? Html.NONE : el("p", css("menor"), v.di("Pregúntele a: ", "Ask: ") + texto.aQuien() + "."));
    }

    private Preguntas.Texto pregunta(Hecho hecho) {
        return Preguntas.de(hecho, v.enIngles());
    }

    Html provisional() {
        if (d.provisional().isEmpty()) {
            return Html.NONE;
        }
        Palabras p = v.palabras();
        Provisional r = d.provisional().get();
        boolean abierta = r.veredicto() == Veredicto.INDETERMINADA;
        return el("section", el("h2", at("id", "provisional"), p.titulo("provisional")),
                el("p", abierta ? p.frase("provisional_abierta") : p.frase("provisional") + ": " + respuesta(r.veredicto(), r.requisitos())),
                abierta ? Html.NONE : Html.group(supuestos("supuestos_que_cambian", r, true), supuestos("supuestos", r, false)));
    }

    private Html supuestos(String titulo, Provisional r, boolean cambian) {
        Palabras p = v.palabras();
        List<Html> puntos = r.supuestos().stream().filter(s -> s.cambia() == cambian).map(s -> el("li", p.hecho(s.hecho().clave())
                + ": " + p.valor(s.hecho().clave(), s.valor()))).toList();
        return puntos.isEmpty() ? Html.NONE : Marco.despliegue(p.frase(titulo), el("ul", puntos));
    }

    Html lecturas() {
        return d.lecturas().isEmpty() ? Html.NONE : el("section", el("h2", at("id", "lecturas"), v.palabras().titulo("lecturas")),
                d.lecturas().stream().map(this::lectura).toList());
    }

    private Html lectura(LecturaRival l) {
        Palabras p = v.palabras();
        return el("article", el("h3", p.de("lectura", l.lectura().codigo())),
                el("p", p.frase("elegida") + ": " + p.opcion(l.lectura(), l.elegida()) + "."),
                el("ul", l.alternativas().stream().map(a -> el("li", p.frase("otra_lectura") + " «" + p.opcion(l.lectura(), a.lectura())
                        + "»: " + respuesta(a.veredicto(), a.requisitos()))).toList()));
    }

    Html avisos() {
        return d.advertencias().isEmpty() ? Html.NONE : el("section", el("h2", at("id", "avisos"), v.palabras().titulo("avisos")),
                el("ul", at("lang", "es"), d.advertencias().stream().map(a -> el("li", a)).toList()));
    }
}
