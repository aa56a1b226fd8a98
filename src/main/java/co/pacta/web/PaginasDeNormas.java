package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.norma.Corpus;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** La lista de normas, la página de cada una y el mapa del conjunto. */
final class PaginasDeNormas {

    private static final List<Efecto> COLUMNAS = List.of(Efecto.HABILITA, Efecto.EXIGE, Efecto.PROHIBE, Efecto.REVISA,
            Efecto.ACONSEJA, Efecto.DEFINE, Efecto.ADVIERTE);

    private final Corpus corpus;
    private final Memoria<Vista, Html> mapas;
    private final Memoria<Vista, Html> todas;

    PaginasDeNormas(Corpus corpus) {
        this.corpus = corpus;
        this.mapas = new Memoria<>(Idioma.values().length, v -> Html.once(filas(v)));
        this.todas = new Memoria<>(Idioma.values().length, v -> Html.once(cuerpos(v, corpus.normas())));
    }

    /** Todas, por cuerpo normativo; con texto, solo las que lo contienen. */
    Html lista(Vista v, String texto) {
        String buscado = llano(texto);
        List<Norma> halladas = corpus.normas().stream().filter(n -> buscado.isEmpty()
                || llano(n.id() + " " + n.cita() + " " + n.norma() + " " + n.sintesis()).contains(buscado)).toList();
        Html partes = buscado.isEmpty() ? todas.de(soloLengua(v)) : cuerpos(v, halladas);
        return Marco.pagina(v, v.di("Normas", "Norms"), el("h1", v.di("Normas", "Norms")),
                el("p", v.di("Son las " + corpus.normas().size() + " unidades que Pacta examina en cada caso, con su texto en síntesis.",
                        "These are the " + corpus.normas().size() + " units Pacta examines in each case, in summary.")),
                el("form", at("method", "get"), at("action", "/normas"), at("role", "search"),
                        v.enIngles() ? Formulario.oculto(Contestaciones.IDIOMA, "en") : Html.NONE,
                        Campos.renglon("q", v.di("Buscar en las normas", "Search the norms"), "", texto, "text", Html.NONE, false),
                        Campos.boton(v.di("Buscar", "Search"))),
                el("p", at("role", "status"), halladas.size() + v.di(" normas", " norms")), partes,
                el("p", link(v.limpia("/normas/mapa"), v.di("Ver el mapa de las reglas", "See the map of the rules")), " · ",
                        link(v.limpia("/normas/cobertura"), v.di("Ver qué artículos cubren", "See which articles they cover"))));
    }

    /** Lo que no cambia de una petición a otra. */
    private static Vista soloLengua(Vista v) {
        Contestaciones c = v.enIngles() ? Contestaciones.ninguna().con(Contestaciones.IDIOMA, List.of("en")) : Contestaciones.ninguna();
        return new Vista("", v.tema(), v.palabras(), c);
    }

    private static Html cuerpos(Vista v, List<Norma> halladas) {
        List<Html> partes = new ArrayList<>();
        porCuerpo(halladas).forEach((cuerpo, normas) -> partes.add(Marco.despliegue(nombre(normas) + " (" + normas.size() + ")",
                el("ul", normas.stream().map(n -> el("li", PaginaDePregunta.enlace(v, n),
                        el("span", css("menor"), " " + v.palabras().de("efecto", n.efecto().name())))).toList()))));
        return Html.group(partes);
    }

    private static String llano(String texto) {
        return java.text.Normalizer.normalize(texto, java.text.Normalizer.Form.NFD).replaceAll("\\p{M}+", "")
                .toLowerCase(java.util.Locale.ROOT).strip();
    }

    private static Map<String, List<Norma>> porCuerpo(List<Norma> normas) {
        return normas.stream().collect(Collectors.groupingBy(Norma::cuerpo, TreeMap::new, Collectors.toList()));
    }

    private static String nombre(List<Norma> normas) {
        return normas.get(0).norma();
    }

    /** Una norma entera. */
    Html una(Vista v, Norma n, LocalDate hoy) {
        Palabras p = v.palabras();
        List<Html> desplaza = n.desplaza().stream().map(d -> corpus.norma(d.norma())).flatMap(java.util.Optional::stream)
                .map(o -> el("li", PaginaDePregunta.enlace(v, o))).toList();
        boolean rige = n.vigencia().cubre(hoy);
        return Marco.pagina(v, n.cita(), el("p", css("atras"), link(v.limpia("/normas"), v.di("Todas las normas", "All the norms"))),
                el("h1", n.cita()), el("p", css("entrada"), at("lang", "es"), n.sintesis()),
                el("p", at("lang", "es"), el("strong", v.di("Qué significa: ", "What it means: ")), n.consecuencia()),
                el("dl", css("repaso"), PaginaDeResultado.dato(v.di("Fuente", "Source"), n.norma()),
                        PaginaDeResultado.dato(p.frase("tipo_de_norma"), p.de("rango", n.rango().name())),
                        PaginaDeResultado.dato(p.frase("efecto"), p.de("efecto", n.efecto().name())),
                        PaginaDeResultado.dato(p.frase("vigencia"), vigencia(p, n) + (rige ? "" : v.di(" (hoy no rige)",
                                " (not in force today)"))),
                        PaginaDeResultado.dato(p.frase("estado_hoy"), p.de("vigencia", n.estado())),
                        PaginaDeResultado.dato(p.frase("seguridad"), p.de("confianza", n.confianza().codigo())),
                        PaginaDeResultado.dato(p.frase("base"), p.de("base", n.base())),
                        n.pasos().isEmpty() ? Html.NONE : PaginaDeResultado.dato(v.di("Pasos que pide o aconseja", "Steps it asks for"),
                                String.join("; ", n.pasos().stream().map(x -> p.de("paso", x.name())).toList())),
                        n.canal().map(c -> PaginaDeResultado.dato(p.frase("canal"), p.de("canal", c.name()))).orElse(Html.NONE),
                        PaginaDeResultado.dato(v.di("Identificador", "Identifier"), n.id())),
                n.notas().isPresent() ? el("p", css("menor"), at("lang", "es"), n.notas().get()) : Html.NONE,
                el("h2", v.di("Cuándo se aplica", "When it applies")), el("p", v.di("Deben cumplirse todas estas condiciones de la regla:",
                        "All these conditions of the rule must hold:")),
                el("ul", n.condicion().partes().stream().map(c -> el("li", el("code", c))).toList()),
                desplaza.isEmpty() ? Html.NONE : Html.group(el("h2", v.di("Deja sin efecto", "It displaces")), el("ul", desplaza)),
                el("p", link(n.fuente(), at("rel", "noopener noreferrer"), p.frase("texto"))));
    }

    private static String vigencia(Palabras p, Norma n) {
        return p.frase("desde") + " " + p.dia(n.vigencia().desde()) + ", "
                + n.vigencia().hasta().map(h -> p.frase("hasta") + " " + p.dia(h)).orElse(p.frase("sigue"));
    }

    /** El conjunto de un vistazo: cada cuerpo normativo y qué hacen sus normas. */
    Html mapa(Vista v) {
        return Marco.pagina(v, v.di("Mapa de las reglas", "Map of the rules"), el("h1", v.di("Mapa de las reglas", "Map of the rules")),
                el("p", v.di("Cada número es una norma. Las columnas dicen qué hace; las filas, de dónde sale.",
                        "Each number is a norm. Columns say what it does; rows, where it comes from.")),
                el("div", css("tabla"), at("tabindex", "0"), at("role", "region"), at("aria-label", v.di("Mapa de las reglas",
                        "Map of the rules")),
                        el("table", css("mapa"), el("caption", css("oculto"), v.di("Normas por fuente y efecto",
                                "Norms by source and effect")),
                                el("thead", el("tr", el("th", at("scope", "col"), v.di("Fuente", "Source")), COLUMNAS.stream()
                                        .map(e -> el("th", at("scope", "col"), v.palabras().de("efecto", e.name()))).toList())),
                                el("tbody", mapas.de(soloLengua(v))))));
    }

    private Html filas(Vista v) {
        List<Html> filas = new ArrayList<>();
        porCuerpo(corpus.normas()).forEach((cuerpo, normas) -> filas.add(el("tr", el("th", at("scope", "row"), nombre(normas)),
                COLUMNAS.stream().map(e -> el("td", puntos(v, normas, e))).toList())));
        return Html.group(filas);
    }

    private static List<Html> puntos(Vista v, List<Norma> normas, Efecto efecto) {
        List<Html> puntos = new ArrayList<>();
        for (Norma n : normas) {
            if (n.es(efecto)) {
                String titulo = n.cita() + ": " + v.palabras().de("efecto", efecto.name());
                puntos.add(link(v.limpia("/normas/" + n.id()), css("punto " + efecto.name().toLowerCase(java.util.Locale.ROOT)),
                        at("title", titulo), el("span", at("aria-hidden", "true"), puntos.size() + 1), el("span", css("oculto"), titulo)));
            }
        }
        return puntos;
    }
}
