package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;

import co.pacta.duda.Preguntas;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Una página con su formulario: la pregunta por título, los campos, por qué se pregunta y el botón de seguir. El formulario
 * se manda con GET y lleva ocultas las demás respuestas, así que el botón de atrás del navegador funciona siempre.
 *
 * @param escrito  lo que se mandó y hubo que devolver; vacío la primera vez
 * @param revisando si al seguir se vuelve a la revisión
 * @param aviso     lo que hay que decir antes de preguntar
 */
record Formulario(Vista vista, String clave, Map<String, List<String>> escrito, Errores errores, boolean revisando, Html aviso) {

    static final String ACCION = "/seguir";
    static final String PREGUNTA = "pregunta";
    static final String VOLVER = "volver";
    static final String NO_SE = "nose";

    /** Lo elegido antes: lo que se acaba de mandar o lo que va en la dirección. */
    List<String> elegidos(String campo) {
        return escrito.containsKey(campo) ? escrito.get(campo) : vista.contestado().valores(campo);
    }

    String elegido(String campo) {
        return elegidos(campo).isEmpty() ? "" : elegidos(campo).get(0);
    }

    /** La página entera, con título propio y los campos dentro. */
    Html pagina(Preguntas.Texto texto, Collection<String> campos, Html normas, Object... contenido) {
        return pagina(texto, campos, normas, List.of(contenido), false);
    }

    /** La misma, con el botón «No sé» junto al de seguir, porque no hay opciones donde ponerlo. */
    Html paginaConDuda(Preguntas.Texto texto, Collection<String> campos, Html normas, Object... contenido) {
        return pagina(texto, campos, normas, List.of(contenido), true);
    }

    private Html pagina(Preguntas.Texto texto, Collection<String> campos, Html normas, List<Object> contenido, boolean duda) {
        Vista v = vista;
        String prefijo = errores.hay() ? v.di("Error: ", "Error: ") : "";
        return Marco.pagina(v, prefijo + texto.pregunta(), Marco.atras(v, atras()),
                aviso, Campos.errores(v, errores.lista()),
                el("form", at("method", "get"), at("action", ACCION), at("novalidate", "novalidate"),
                        botonDeEntrar(v), ocultos(campos), Html.group(contenido), porQue(texto, normas),
                        el("p", css("acciones"), Campos.boton(v.di("Continuar", "Continue")), duda ? botonNoSe() : Html.NONE)),
                el("p", css("menor"), v.di("Puede guardar o compartir la dirección de esta página para seguir después.",
                        "You may keep or share the address of this page to go on later.")));
    }

    /** La tecla de entrar usa el primer botón del formulario: que sea el de seguir. */
    private static Html botonDeEntrar(Vista v) {
        return el("button", at("type", "submit"), css("oculto"), at("tabindex", "-1"), at("aria-hidden", "true"),
                v.di("Continuar", "Continue"));
    }

    private String atras() {
        return revisando ? vista.hacia("/revise") : vista.hacia("/preguntas", "antes", clave);
    }

    private List<Html> ocultos(Collection<String> campos) {
        List<Html> ocultos = new ArrayList<>(vista.contestado().ocultas(campos));
        ocultos.add(oculto(PREGUNTA, clave));
        if (revisando) {
            ocultos.add(oculto(VOLVER, "revise"));
        }
        return ocultos;
    }

    static Html oculto(String nombre, String valor) {
        return el("input", at("type", "hidden"), at("name", nombre), at("value", valor));
    }

    private Html porQue(Preguntas.Texto texto, Html normas) {
        Vista v = vista;
        List<Html> partes = new ArrayList<>();
        parrafo(partes, texto.porQue());
        parrafo(partes, texto.ayuda());
        if (!texto.aQuien().isEmpty()) {
            partes.add(el("p", el("strong", v.di("A quién preguntarle: ", "Whom to ask: ")), texto.aQuien() + "."));
        }
        partes.add(normas);
        return Marco.despliegue(v.di("¿Por qué preguntamos esto?", "Why do we ask this?"), partes);
    }

    private static void parrafo(List<Html> partes, String texto) {
        if (!texto.isEmpty()) {
            partes.add(el("p", texto));
        }
    }

    /** El grupo de controles con la pregunta de la página por leyenda. */
    Html grupo(String campo, Preguntas.Texto texto, String pista, Object... controles) {
        return conLeyenda(campo, el("legend", el("h1", texto.pregunta())), pista, controles);
    }

    /** Una pregunta entre varias de la misma página. */
    Html pregunta(String campo, String pregunta, String pista, Object... controles) {
        return conLeyenda(campo, el("legend", pregunta), pista, controles);
    }

    private Html conLeyenda(String campo, Html leyenda, String pista, Object... controles) {
        boolean conError = errores.en(campo);
        String id = Campos.id(campo);
        String descrito = (pista.isEmpty() ? "" : id + "-p ") + (conError ? id + "-e" : "");
        return el("fieldset", css(conError ? "campo con-error" : "campo"),
                descrito.isBlank() ? Html.flag("", false) : at("aria-describedby", descrito.strip()), leyenda,
                pista.isEmpty() ? Html.NONE : el("p", css("pista"), at("id", id + "-p"), pista),
                Campos.error(vista, errores.lista(), campo), Html.group(controles));
    }

    /** La opción que siempre está. */
    Campos.Opcion noSe() {
        return new Campos.Opcion(Contestaciones.DESCONOCIDO, vista.di("No sé", "I do not know"), "");
    }

    /** El botón «No sé», donde no hay opciones. */
    private Html botonNoSe() {
        return Campos.botonMenor(NO_SE, "1", vista.di("No sé", "I do not know"));
    }
}
