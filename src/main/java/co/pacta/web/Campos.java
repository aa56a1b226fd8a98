package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.flag;

import java.util.ArrayList;
import java.util.List;

/** Los campos de los formularios, todos con su etiqueta, su ayuda y su error enlazados. */
final class Campos {

    /**
     * Una opción para escoger.
     *
     * @param explicacion una línea bajo la etiqueta; vacía si no hace falta
     */
    record Opcion(String valor, String etiqueta, String explicacion) {
    }

    private Campos() {
    }

    /** El identificador del primer control de un campo: allí lleva el resumen de errores. */
    static String id(String clave) {
        return "c-" + clave.replaceAll("[^a-z0-9]+", "-");
    }

    /** Botones de radio o casillas, una debajo de otra. */
    static List<Html> opciones(boolean varias, String clave, List<Opcion> opciones, List<String> elegidas, int desde) {
        List<Html> lista = new ArrayList<>();
        int n = desde;
        for (Opcion o : opciones) {
            String id = id(clave) + (n == 0 ? "" : "-" + n);
            boolean explica = !o.explicacion().isEmpty();
            lista.add(el("div", css("opcion"),
                    el("input", at("type", varias ? "checkbox" : "radio"), at("id", id), at("name", clave), at("value", o.valor()),
                            flag("checked", elegidas.contains(o.valor())),
                            explica ? at("aria-describedby", id + "-x") : flag("", false)),
                    el("label", at("for", id), o.etiqueta()),
                    explica ? el("p", css("pista"), at("id", id + "-x"), o.explicacion()) : Html.NONE));
            n++;
        }
        return lista;
    }

    /** Lo que se sugiere al escribir; se escribe una vez y sirve para todas las páginas. */
    static Html sugerencias(List<String> textos) {
        return Html.once(Html.group(textos.stream().map(s -> el("option", at("value", s))).toList()));
    }

    /** Un renglón para escribir, con sugerencias si las hay. */
    static Html renglon(String clave, String etiqueta, String pista, String valor, String tipo, Html sugerencias,
                        boolean conError) {
        String id = id(clave);
        boolean hay = sugerencias != Html.NONE;
        return el("div", css("campo"), el("label", at("for", id), etiqueta),
                pista.isEmpty() ? Html.NONE : el("p", css("pista"), at("id", id + "-x"), pista),
                el("input", at("type", tipo), at("id", id), at("name", clave), at("value", valor),
                        tipo.equals("text") ? at("maxlength", 200) : flag("", false),
                        tipo.equals("text") ? at("autocomplete", "off") : flag("", false),
                        pista.isEmpty() ? flag("", false) : at("aria-describedby", id + "-x"),
                        conError ? at("aria-invalid", "true") : flag("", false),
                        hay ? at("list", id + "-l") : flag("", false)),
                hay ? el("datalist", at("id", id + "-l"), sugerencias)
                        : Html.NONE);
    }

    /** Una lista para escoger una sola cosa. */
    static Html lista(String clave, String etiqueta, String vacia, List<Opcion> opciones, String elegida) {
        String id = id(clave);
        return el("div", css("campo"), el("label", at("for", id), etiqueta),
                el("select", at("id", id), at("name", clave), el("option", at("value", ""), vacia),
                        opciones.stream().map(o -> el("option", at("value", o.valor()),
                                flag("selected", o.valor().equals(elegida)), o.etiqueta())).toList()));
    }

    /** Lo que hay que corregir, arriba de la página, enlazado a cada campo. */
    static Html errores(Vista v, List<Errores.Error> errores) {
        if (errores.isEmpty()) {
            return Html.NONE;
        }
        return el("div", css("errores"), at("role", "alert"), at("aria-labelledby", "errores-titulo"), at("tabindex", "-1"),
                el("h2", at("id", "errores-titulo"), v.di("Hay algo por corregir", "Something needs fixing")),
                el("ul", errores.stream().map(e -> el("li", e.clave().isEmpty() ? Html.text(e.mensaje())
                        : Html.link("#" + id(e.clave()), e.mensaje()))).toList()));
    }

    /** El mensaje de error junto al campo. */
    static Html error(Vista v, List<Errores.Error> errores, String clave) {
        return Html.group(errores.stream().filter(e -> e.clave().equals(clave)).limit(1).map(e -> el("p", css("error"),
                at("id", id(clave) + "-e"), el("span", css("oculto"), v.di("Error: ", "Error: ")), e.junto())).toList());
    }

    static Html boton(String texto) {
        return el("button", at("type", "submit"), css("boton"), texto);
    }

    /** Un botón de segundo orden que manda un valor. */
    static Html botonMenor(String clave, String valor, String texto) {
        return el("button", at("type", "submit"), css("boton menor"), at("name", clave), at("value", valor), texto);
    }
}
