package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import co.pacta.Pacta;
import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.duda.Pregunta;
import co.pacta.duda.Preguntas;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** La página que pregunta un hecho, o varios a la vez con casillas. */
final class PaginaDePregunta {

    /** El campo que dice qué hechos pregunta una lista de casillas y qué valen sin marcar. */
    static final String SIN_MARCA = "sin.";

    /** El campo que dice que una página preguntó ese hecho. */
    static final String CADA = "cada.";

    private final Pacta pacta;
    private final Paises paises;

    PaginaDePregunta(Pacta pacta, Paises paises) {
        this.pacta = pacta;
        this.paises = paises;
    }

    Html de(Formulario f, Hecho hecho, Optional<Pregunta> pregunta) {
        Preguntas.Texto texto = pregunta.map(Pregunta::texto).orElse(Preguntas.de(hecho, f.vista().enIngles()));
        Html normas = pregunta.map(p -> normas(f.vista(), p.normas())).orElse(Html.NONE);
        if (pregunta.isPresent() && !pregunta.get().marcas().isEmpty()) {
            return varios(f, pregunta.get(), texto, normas);
        }
        Object controles = switch (hecho.forma()) {
            case SI_NO, CODIGO -> escoger(f, hecho);
            case LISTA -> marcar(f, hecho);
            case LISTA_DE_PAISES -> vecinos(f, hecho);
            case PAIS -> Campos.lista(hecho.clave(), f.vista().di("País", "Country"),
                    f.vista().di("Escoja un país", "Choose a country"), paises.opciones(f.vista()), f.elegido(hecho.clave()));
            case ENTERO -> numero(f, hecho);
            case TEXTO -> Campos.renglon(hecho.clave(), f.vista().di("Respuesta", "Answer"), "", f.elegido(hecho.clave()),
                    "text", Html.NONE, f.errores().en(hecho.clave()));
        };
        boolean sinOpciones = List.of(Hecho.Forma.PAIS, Hecho.Forma.ENTERO, Hecho.Forma.TEXTO).contains(hecho.forma());
        Html grupo = f.grupo(hecho.clave(), texto, pista(f, hecho), controles);
        return sinOpciones ? f.paginaConDuda(texto, List.of(hecho.clave()), normas, grupo)
                : f.pagina(texto, List.of(hecho.clave()), normas, grupo);
    }

    private static String pista(Formulario f, Hecho hecho) {
        boolean lista = hecho.forma() == Hecho.Forma.LISTA || hecho.forma() == Hecho.Forma.LISTA_DE_PAISES;
        return lista ? f.vista().di("Marque todas las que correspondan.", "Tick all that apply.") : "";
    }

    private static Object escoger(Formulario f, Hecho hecho) {
        List<Campos.Opcion> opciones = new ArrayList<>(opciones(hecho, f.vista().enIngles()));
        if (hecho == Hecho.ACTUACION_TIPO) {
            return Grupos.actuaciones(f, opciones);
        }
        opciones.add(f.noSe());
        return Campos.opciones(false, hecho.clave(), opciones, f.elegidos(hecho.clave()), 0);
    }

    static List<Campos.Opcion> opciones(Hecho hecho, boolean ingles) {
        return Preguntas.opciones(hecho, ingles).stream()
                .map(o -> new Campos.Opcion(o.codigo(), o.etiqueta(), o.explicacion())).toList();
    }

    private static Object marcar(Formulario f, Hecho hecho) {
        Vista v = f.vista();
        List<String> elegidos = f.elegidos(hecho.clave());
        if (hecho == Hecho.MATERIAS) {
            List<Campos.Opcion> todas = opciones(hecho, v.enIngles());
            List<Campos.Opcion> corrientes = de(todas, m -> m.clase() == Materia.Clase.ORDINARIA);
            List<Campos.Opcion> otras = de(todas, m -> m.clase() != Materia.Clase.ORDINARIA);
            int n = corrientes.size();
            return Html.group(el("div", css("columnas"), Campos.opciones(true, hecho.clave(), corrientes, elegidos, 0)),
                    abierto(otras, elegidos, el("summary", v.di("Asuntos de la Nación o con régimen especial",
                            "Matters of the Nation or under a special regime")),
                            el("div", css("columnas"), Campos.opciones(true, hecho.clave(), otras, elegidos, n))),
                    Campos.opciones(true, hecho.clave(), List.of(f.noSe()), elegidos, n + otras.size()));
        }
        List<Campos.Opcion> opciones = new ArrayList<>(opciones(hecho, v.enIngles()));
        opciones.add(new Campos.Opcion(Contestaciones.NINGUNO, v.di("Ninguna de estas", "None of these"), ""));
        opciones.add(f.noSe());
        return Campos.opciones(true, hecho.clave(), opciones, elegidos, 0);
    }

    private static Html abierto(List<Campos.Opcion> opciones, List<String> elegidos, Object... partes) {
        boolean alguna = opciones.stream().anyMatch(o -> elegidos.contains(o.valor()));
        return el("details", Html.flag("open", alguna), Html.group(partes));
    }

    private static List<Campos.Opcion> de(List<Campos.Opcion> todas, Predicate<Materia> cuales) {
        List<String> codigos = Arrays.stream(Materia.values()).filter(cuales).map(Codigo::codigo).toList();
        return todas.stream().filter(o -> codigos.contains(o.valor())).toList();
    }

    private Object vecinos(Formulario f, Hecho hecho) {
        List<Campos.Opcion> opciones = new ArrayList<>(paises.deCodigos(f.vista(), pacta.reglas().tablas().vecinos()));
        opciones.add(new Campos.Opcion(Contestaciones.NINGUNO, f.vista().di("Con ninguno", "With none"), ""));
        opciones.add(f.noSe());
        return Campos.opciones(true, hecho.clave(), opciones, f.elegidos(hecho.clave()), 0);
    }

    private static Object numero(Formulario f, Hecho hecho) {
        return Campos.renglon(hecho.clave(), f.vista().di("Escriba un número entero", "Write a whole number"), "",
                f.elegido(hecho.clave()), "number", Html.NONE, f.errores().en(hecho.clave()));
    }

    private static Html varios(Formulario f, Pregunta p, Preguntas.Texto texto, Html normas) {
        Vista v = f.vista();
        List<Html> casillas = new ArrayList<>();
        List<Html> ocultos = new ArrayList<>();
        List<Campos.Opcion> dudas = new ArrayList<>();
        int[] puestas = new int[Hecho.values().length];
        for (Pregunta.Marca m : p.marcas()) {
            String clave = m.hecho().clave();
            casillas.addAll(Campos.opciones(true, clave, List.of(new Campos.Opcion(escrito(m.marcada()), m.etiqueta(), "")),
                    f.elegidos(clave), puestas[m.hecho().ordinal()]++));
        }
        for (Hecho h : p.hechos()) {
            Object sin = p.marcas().stream().filter(m -> m.hecho() == h).findFirst().orElseThrow().sinMarca();
            ocultos.add(Formulario.oculto(SIN_MARCA + h.clave(), escrito(sin)));
            dudas.add(new Campos.Opcion(h.clave(), v.palabras().hecho(h.clave()), ""));
        }
        Html duda = abierto(dudas, f.elegidos(Formulario.NO_SE), el("summary", v.di("No sé alguna de estas cosas",
                "I do not know one of these")),
                el("fieldset", el("legend", v.di("Marque lo que no sabe", "Tick what you do not know")),
                        Campos.opciones(true, Formulario.NO_SE, dudas, f.elegidos(Formulario.NO_SE), 0)));
        return f.pagina(texto, p.hechos().stream().map(Hecho::clave).toList(), normas, ocultos,
                f.grupo(p.hecho().clave(), texto, texto.ayuda(), casillas), duda);
    }

    /** Varios hechos en la misma página, uno debajo de otro. */
    static Html juntos(Formulario f, List<Hecho> hechos) {
        Vista v = f.vista();
        boolean credito = hechos.stream().allMatch(h -> h.clave().startsWith("credito."));
        Preguntas.Texto texto = new Preguntas.Texto(credito ? v.di("Sobre el crédito", "About the loan")
                : v.di("Lo último que falta", "The last things to answer"),
                v.di("Cada una puede cambiar los pasos que pide la ley.", "Each one may change the steps the law asks for."), "",
                Preguntas.de(hechos.get(0), v.enIngles()).aQuien());
        List<Html> partes = new ArrayList<>();
        partes.add(el("h1", texto.pregunta()));
        for (Hecho h : hechos) {
            Preguntas.Texto suyo = Preguntas.de(h, v.enIngles());
            partes.add(Formulario.oculto(CADA + h.clave(), "1"));
            boolean depende = h == Hecho.ACTO_DE_DELEGACION && hechos.contains(Hecho.FIRMANTE);
            partes.add(f.pregunta(h.clave(), suyo.pregunta(), depende ? v.di("Conteste solo si firma un delegado.",
                    "Answer only if a delegate signs.") : suyo.ayuda(),
                    Campos.opciones(h.forma() == Hecho.Forma.LISTA, h.clave(), entre(f, h), f.elegidos(h.clave()), 0)));
        }
        return f.pagina(texto, hechos.stream().map(Hecho::clave).toList(), Html.NONE, partes);
    }

    /** Las respuestas de un hecho que va entre otros. */
    private static List<Campos.Opcion> entre(Formulario f, Hecho hecho) {
        List<Campos.Opcion> opciones = new ArrayList<>(Preguntas.opciones(hecho, f.vista().enIngles()).stream()
                .map(o -> new Campos.Opcion(o.codigo(), o.etiqueta(), "")).toList());
        if (hecho.forma() == Hecho.Forma.LISTA) {
            opciones.add(new Campos.Opcion(Contestaciones.NINGUNO, f.vista().di("Ninguna de estas", "None of these"), ""));
        }
        opciones.add(f.noSe());
        return opciones;
    }

    /** Un valor como se escribe en la dirección. */
    static String escrito(Object valor) {
        Object escrito = Hecho.escrito(valor);
        return escrito instanceof List<?> l ? l.isEmpty() ? Contestaciones.NINGUNO : String.valueOf(l.get(0)) : String.valueOf(escrito);
    }

    private Html normas(Vista v, List<String> ids) {
        List<Html> enlaces = ids.stream().map(id -> pacta.corpus().norma(id)).flatMap(Optional::stream)
                .map(n -> el("li", enlace(v, n))).toList();
        return enlaces.isEmpty() ? Html.NONE : Html.group(el("p", v.di("Lo miran estas normas:", "These norms look at it:")),
                el("ul", enlaces));
    }

    static Html enlace(Vista v, Norma n) {
        return link(v.limpia("/normas/" + n.id()), at("title", n.id()), n.cita());
    }
}
