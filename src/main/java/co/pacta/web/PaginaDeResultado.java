package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import co.pacta.dictamen.Constancia;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.Palabras;
import co.pacta.norma.Canal;
import co.pacta.norma.Corpus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** La respuesta, en el orden en que hace falta: qué puede, qué debe hacer, por qué, qué la cambiaría, qué no se sabe y la constancia. */
final class PaginaDeResultado {

    private final Vista v;
    private final Dictamen d;

    private final Corpus corpus;

    private PaginaDeResultado(Vista vista, Dictamen dictamen, Corpus corpus) {
        this.v = vista;
        this.d = dictamen;
        this.corpus = corpus;
    }

    static Html de(Vista vista, Dictamen dictamen, Corpus corpus) {
        return new PaginaDeResultado(vista, dictamen, corpus).pagina();
    }

    private Html pagina() {
        ResultadoPasos pasos = new ResultadoPasos(v, d, corpus);
        ResultadoDudas dudas = new ResultadoDudas(v, d);
        boolean abierta = d.veredicto() == Veredicto.INDETERMINADA;
        return Marco.pagina(v, titular(v, d), Marco.atras(v, v.hacia("/revise")), respuesta(), descargas(),
                abierta ? dudas.faltantes() : Html.NONE, pasos.todos(), pasos.camino(),
                new ResultadoCamino(v, d).dibujo(), new ResultadoNormas(v, d).todas(), dudas.cambios(), abierta ? Html.NONE : dudas.faltantes(),
                dudas.provisional(), dudas.lecturas(), dudas.avisos(), constancia());
    }

    static String titular(Vista v, Dictamen d) {
        return v.enIngles() ? v.palabras().de("veredicto", d.veredicto().codigo()) : d.titular();
    }

    private Html respuesta() {
        List<Html> lineas = new ArrayList<>();
        boolean explica = !d.veredicto().admite() && d.veredicto() != Veredicto.INDETERMINADA && !d.normas().isEmpty();
        if (explica) {
            lineas.add(el("p", css("entrada"), d.normas().get(0).consecuencia()));
        }
        if (d.posibles().size() > 1) {
            lineas.add(el("p", v.palabras().frase("posibles") + ": " + String.join(" · ",
                    d.posibles().stream().map(x -> v.palabras().de("veredicto", x.codigo())).toList()) + "."));
        }
        String canal = d.canal() == Canal.NINGUNO ? "" : v.palabras().frase("canal") + ": "
                + v.palabras().de("canal", d.canal().name()) + ". ";
        return el("div", css("veredicto " + tono(d.veredicto())), el("p", css("sello"), el("span", at("aria-hidden",
                "true"), signo(d.veredicto())),
                        v.di(" Respuesta", " Answer")),
                el("h1", titular(v, d)), lineas,
                el("p", css("menor"), canal + v.di("Vale para el ", "As of ") + v.palabras().dia(d.fecha()) + "."));
    }

    private static String tono(Veredicto veredicto) {
        return switch (veredicto) {
            case PERMITIDA -> "bueno";
            case NO_PERMITIDA -> "malo";
            case FUERA_DE_ALCANCE, INDETERMINADA -> "abierto";
            default -> "condicionado";
        };
    }

    private static String signo(Veredicto veredicto) {
        return switch (veredicto) {
            case PERMITIDA -> "✓";
            case NO_PERMITIDA -> "✕";
            case FUERA_DE_ALCANCE -> "–";
            case INDETERMINADA -> "?";
            default -> "!";
        };
    }

    private Html descargas() {
        return el("nav", css("descargas"), at("aria-label", v.di("Guardar", "Keep")), el("ul",
                descarga("concepto.docx", v.di("Concepto en Word", "Opinion in Word")),
                descarga("concepto.pdf", v.di("Concepto en PDF", "Opinion in PDF")),
                descarga("lista.pdf", v.di("Lista de pasos", "List of steps")),
                descarga("dictamen.json", v.di("Datos (JSON)", "Data (JSON)")),
                el("li", link(v.hacia("/revise"), v.di("Revisar o cambiar respuestas", "Check or change answers")))));
    }

    private Html descarga(String archivo, String texto) {
        return el("li", link(v.hacia("/documentos/" + archivo), texto));
    }

    private Html constancia() {
        Palabras p = v.palabras();
        Constancia c = d.constancia();
        return el("section", css("constancia"), el("h2", at("id", "constancia"), p.titulo("constancia")), el("p", p.frase("alcance")),
                el("dl", dato(p.frase("numero"), d.id()), dato(p.frase("dia_de_la_ley"), p.dia(d.fecha())),
                        dato(p.frase("motor"), c.motor()), dato(p.frase("reglas"), c.version() + " · " + c.reglas()),
                        dato(p.frase("catalogo"), c.catalogo()), dato(p.frase("caso"), c.caso()),
                        dato(p.frase("examinadas"), String.valueOf(c.normasExaminadas()))),
                el("p", v.di("Para guardar esta respuesta, guarde o comparta la dirección de esta página, o imprímala.",
                        "To keep this answer, keep or share the address of this page, or print it.")));
    }

    static Html dato(String etiqueta, String valor) {
        return el("div", el("dt", etiqueta), el("dd", valor));
    }

    static String mayuscula(String texto) {
        return texto.isEmpty() ? texto : texto.substring(0, 1).toUpperCase(Locale.ROOT) + texto.substring(1);
    }
}
