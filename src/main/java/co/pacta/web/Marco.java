package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import co.pacta.Pacta;
import java.util.List;

/** Lo que rodea a toda página: cabeza, barra, pie y enlace para saltar al contenido. */
final class Marco {

    private Marco() {
    }

    /** Una página entera; el título empieza por lo propio de ella. */
    static Html pagina(Vista v, String titulo, Object... cuerpo) {
        return el("html", at("lang", v.palabras().idioma().etiqueta()),
                el("head", el("meta", at("charset", "utf-8")),
                        el("meta", at("name", "viewport"), at("content", "width=device-width, initial-scale=1")),
                        el("meta", at("name", "color-scheme"), at("content", "light dark")),
                        el("title", titulo + " – Pacta"),
                        el("link", at("rel", "icon"), at("href", Estilo.ICONO)),
                        el("link", at("rel", "stylesheet"), at("href", Estilo.DIRECCION))),
                el("body", css("tema-" + v.tema().name().toLowerCase(java.util.Locale.ROOT)),
                        link("#contenido", css("saltar"), v.di("Saltar al contenido", "Skip to content")),
                        barraGovco(v), cabecera(v),
                        el("main", at("id", "contenido"), at("tabindex", "-1"), Html.group(cuerpo)),
                        pie(v), pieGovco(v)));
    }

    private static Html cabecera(Vista v) {
        String otra = v.enIngles() ? v.contestado().sin(List.of(Contestaciones.IDIOMA)).direccion(v.ruta())
                : v.contestado().con(Contestaciones.IDIOMA, List.of("en")).direccion(v.ruta());
        return el("header", css("cabecera"), el("div", css("ancho"),
                link(v.limpia("/"), css("marca"), "Pacta"),
                el("nav", at("aria-label", v.di("Principal", "Main")), el("ul",
                        el("li", link(v.limpia("/ejemplos"), v.di("Ejemplos", "Examples"))),
                        el("li", link(v.limpia("/normas"), v.di("Normas", "Norms"))),
                        el("li", link(otra, at("lang", v.enIngles() ? "es" : "en"), at("hreflang", v.enIngles() ? "es" : "en"),
                                v.enIngles() ? "Español" : "English"))))));
    }

    private static Html pie(Vista v) {
        return el("footer", css("pie"), el("div", css("ancho"),
                el("p", v.di("Esto orienta y no obliga. No reemplaza el concepto de su oficina jurídica.",
                        "This is guidance and does not bind. It does not replace the opinion of your legal office.")),
                el("p", v.di("No se guarda nada: sus respuestas solo van en la dirección de la página.",
                        "Nothing is stored: your answers live only in the address of the page.")),
                el("ul", el("li", link(v.limpia("/acerca"), v.di("Acerca de Pacta", "About Pacta"))),
                        el("li", link(v.limpia("/normas/mapa"), v.di("Mapa de las reglas", "Map of the rules"))),
                        el("li", link("/v1/openapi.json", v.di("Para programas", "For programs")))),
                el("p", css("menor"), "Pacta " + Pacta.VERSION + " · "
                        + v.di("reglas al ", "rules as of ") + Pacta.VERSION_DE_REGLAS)));
    }

    private static Html barraGovco(Vista v) {
        return v.tema() != Tema.GOVCO ? Html.NONE : el("div", css("govco-barra"), el("div", css("ancho"),
                link("https://www.gov.co", at("rel", "noopener"), at("aria-label",
                        v.di("Portal del Estado colombiano, GOV.CO", "Portal of the Colombian State, GOV.CO")), "GOV.CO")));
    }

    private static Html pieGovco(Vista v) {
        return v.tema() != Tema.GOVCO ? Html.NONE : el("div", css("govco-pie"), el("div", css("ancho"),
                link("https://www.gov.co", at("rel", "noopener"), v.di("Conozca GOV.CO aquí", "Visit GOV.CO"))));
    }

    /** El enlace para volver, arriba de la página. */
    static Html atras(Vista v, String direccion) {
        return el("p", css("atras"), link(direccion, v.di("Atrás", "Back")));
    }

    /** Una palabra larga que se explica donde se usa. */
    static Html despliegue(String titulo, Object... contenido) {
        return el("details", el("summary", titulo), el("div", Html.group(contenido)));
    }
}
