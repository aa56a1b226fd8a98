package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import co.pacta.caso.Paso;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.FrasesDePasos;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Corpus;
import co.pacta.norma.Momento;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Qué debe hacer: la lista de tareas, cada una con su estado, ante quién, en qué plazo, qué norma la pide y su documento. */
final class ResultadoPasos {

    private static final Map<Paso, String> DOCUMENTO = Map.of(Paso.CONSULTA_CANCILLERIA, "consulta",
            Paso.AUTORIZACION_CONCEJO, "acuerdo", Paso.AUTORIZACION_ASAMBLEA, "ordenanza", Paso.RATIFICACION_ASAMBLEA, "ordenanza");

    private final Vista v;
    private final Dictamen d;

    private final Corpus corpus;

    ResultadoPasos(Vista vista, Dictamen dictamen, Corpus corpus) {
        this.v = vista;
        this.d = dictamen;
        this.corpus = corpus;
    }

    Html todos() {
        boolean caben = d.veredicto().admite() || d.veredicto() == Veredicto.INDETERMINADA || d.veredicto() == Veredicto.REVISION;
        return Html.group(caben ? antes() : Html.NONE,
                lista("despues", d.requisitos(), r -> r.obligatorio() && r.momento() == Momento.DESPUES),
                lista("posibles", d.requisitosPosibles(), Requisito::obligatorio),
                lista("consejos", d.requisitos(), r -> !r.obligatorio()));
    }

    private Html antes() {
        Predicate<Requisito> suyos = r -> r.obligatorio() && r.momento() == Momento.ANTES;
        if (!d.pendientes().isEmpty()) {
            return lista("antes", d.requisitos(), suyos);
        }
        boolean abierta = d.veredicto() == Veredicto.INDETERMINADA;
        return el("section", el("h2", at("id", "antes"), v.palabras().titulo("antes")),
                el("p", v.palabras().frase(abierta ? "nada_por_ahora" : "nada_antes")), tareas(d.requisitos(), suyos));
    }

    private Html lista(String titulo, List<Requisito> requisitos, Predicate<Requisito> cuales) {
        return requisitos.stream().noneMatch(cuales) ? Html.NONE
                : el("section", el("h2", at("id", titulo), v.palabras().titulo(titulo)), tareas(requisitos, cuales));
    }

    private Html tareas(List<Requisito> requisitos, Predicate<Requisito> cuales) {
        List<Html> tareas = requisitos.stream().filter(cuales)
                .sorted(Comparator.comparing(r -> r.estado() == EstadoRequisito.CUMPLIDO)).map(this::tarea).toList();
        return tareas.isEmpty() ? Html.NONE : el("ol", css("tareas"), tareas);
    }

    private Html tarea(Requisito r) {
        String frase = frase(r);
        List<Html> partes = new ArrayList<>();
        if (r.obligatorio()) {
            partes.add(el("span", css("estado " + r.estado().name().toLowerCase(java.util.Locale.ROOT)),
                    PaginaDeResultado.mayuscula(v.palabras().de("estado", r.estado().name()))));
        }
        partes.add(el("p", css("que"), frase));
        if (!r.autoridad().isEmpty() && !frase.contains(r.autoridad())) {
            partes.add(el("p", v.palabras().frase("ante") + ": " + r.autoridad() + "."));
        }
        r.plazo().ifPresent(p -> partes.add(el("p", v.palabras().frase("plazo") + ": " + p + ".")));
        if (!r.normas().isEmpty()) {
            partes.add(el("p", css("menor"), v.palabras().frase("lo_pide") + ": ", citas(r.normas())));
        }
        if (r.estado() != EstadoRequisito.CUMPLIDO && r.obligatorio()) {
            partes.add(documento(r.paso()));
        }
        return el("li", partes);
    }

    private Html documento(Paso paso) {
        String tipo = DOCUMENTO.getOrDefault(paso, "");
        if (tipo.isEmpty()) {
            return Html.NONE;
        }
        String nombre = switch (tipo) {
            case "consulta" -> v.di("Descargar la carta de consulta (Word)", "Download the letter of consultation (Word)");
            case "acuerdo" -> v.di("Descargar el proyecto de acuerdo (Word)", "Download the draft council act (Word)");
            default -> v.di("Descargar el proyecto de ordenanza (Word)", "Download the draft assembly act (Word)");
        };
        return el("p", link(v.hacia("/documentos/" + tipo + ".docx"), css("documento"), nombre));
    }

    private List<Html> citas(List<String> ids) {
        List<Html> citas = new ArrayList<>();
        for (String id : ids) {
            corpus.norma(id).ifPresent(n -> citas.add(Html.group(citas.isEmpty() ? "" : "; ", PaginaDePregunta.enlace(v, n))));
        }
        return citas;
    }

    private String frase(Requisito r) {
        return PaginaDeResultado.mayuscula(v.enIngles() ? v.palabras().de("paso", r.paso().name()) : FrasesDePasos.infinitivo(r));
    }

    /** El camino, dibujado: los pasos de antes, el acto y los de después. */
    Html camino() {
        List<Requisito> antes = d.requisitos().stream().filter(r -> r.obligatorio() && r.momento() == Momento.ANTES).toList();
        List<Requisito> despues = d.requisitos().stream().filter(r -> r.obligatorio() && r.momento() == Momento.DESPUES).toList();
        if (!d.veredicto().admite() || antes.isEmpty() && despues.isEmpty()) {
            return Html.NONE;
        }
        List<Html> estaciones = new ArrayList<>();
        antes.forEach(r -> estaciones.add(estacion(r)));
        estaciones.add(el("li", css("acto"), el("strong", v.di("El acto", "The act")), " · " + v.palabras().dia(d.fecha())));
        despues.forEach(r -> estaciones.add(estacion(r)));
        return el("section", el("h2", at("id", "camino"), v.di("El camino, de un vistazo", "The path at a glance")),
                el("ol", css("camino"), estaciones));
    }

    private Html estacion(Requisito r) {
        boolean hecho = r.estado() == EstadoRequisito.CUMPLIDO;
        return el("li", css(hecho ? "hecho" : "falta"), PaginaDeResultado.mayuscula(v.palabras().de("paso", r.paso().name())),
                el("span", css("menor"), " · " + v.palabras().de("estado", r.estado().name())));
    }
}
