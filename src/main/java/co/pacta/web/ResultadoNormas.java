package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Fundamento;
import co.pacta.dictamen.HechoCitado;
import co.pacta.documento.Palabras;
import co.pacta.norma.Confianza;
import co.pacta.norma.Norma;
import java.util.List;

/** Por qué: norma por norma, qué dice, qué hechos la hicieron entrar y dónde leerla. Primero las que deciden. */
final class ResultadoNormas {

    private final Vista v;
    private final Dictamen d;

    ResultadoNormas(Vista vista, Dictamen dictamen) {
        this.v = vista;
        this.d = dictamen;
    }

    Html todas() {
        List<Fundamento> deciden = d.fundamentos().stream().filter(f -> f.norma().decide()).toList();
        List<Fundamento> orientan = d.fundamentos().stream().filter(f -> !f.norma().decide()).toList();
        if (d.fundamentos().isEmpty()) {
            return Html.NONE;
        }
        return el("section", el("h2", at("id", "porque"), v.palabras().titulo("porque")),
                deciden.stream().map(this::fundamento).toList(),
                orientan.isEmpty() ? Html.NONE : Marco.despliegue(
                        v.di("Otras normas que orientan este caso (" + orientan.size() + ")",
                                "Other norms that guide this case (" + orientan.size() + ")"),
                        orientan.stream().map(this::fundamento).toList()),
                d.desplazadas().isEmpty() ? Html.NONE : Marco.despliegue(v.palabras().titulo("desplazadas"), el("ul",
                        d.desplazadas().stream().map(n -> el("li", PaginaDePregunta.enlace(v, n))).toList())));
    }

    private Html fundamento(Fundamento f) {
        Norma n = f.norma();
        Palabras p = v.palabras();
        boolean dudosa = n.confianza() != Confianza.ALTA || !n.base().equals("leida");
        return el("article", css("norma"), el("h3", PaginaDePregunta.enlace(v, n),
                el("span", css("efecto"), " " + p.de("efecto", n.efecto().name()))),
                el("p", at("lang", "es"), n.consecuencia()),
                dudosa ? el("p", css("menor"), p.frase("seguridad") + ": " + p.de("confianza", n.confianza().codigo()) + "; "
                        + p.de("base", n.base()) + ".") : Html.NONE,
                el("details", el("summary", v.di("Qué dice y por qué entra",
                        "What it says and why it applies"), el("span", css("oculto"), ": " + n.cita())),
                        el("div", el("p", at("lang", "es"), p.frase("dice") + ": " + n.sintesis()),
                                el("p", f.hechos().isEmpty() ? p.frase("sin_hechos") : p.frase("hechos") + ": " + hechos(f.hechos()) + "."),
                                el("p", link(n.fuente(), at("rel",
                                        "noopener noreferrer"), p.frase("texto"), el("span", css("oculto"), ": " + n.cita()))))));
    }

    private String hechos(List<HechoCitado> hechos) {
        return String.join("; ", hechos.stream().map(h -> v.palabras().hecho(h.clave()) + ": "
                + v.palabras().valor(h.clave(), h.valor())).toList());
    }
}
