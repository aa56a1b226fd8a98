package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Lugar;
import co.pacta.documento.Palabras;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Revise sus respuestas: todo lo que se contestó, cada cosa con su enlace para cambiarla, y lo que puso el catálogo. */
final class PaginaDeRevision {

    private static final List<Hecho> CALLADOS = List.of(Hecho.CONTRAPARTE_ID, Hecho.ENTIDAD_DEPARTAMENTO, Hecho.SENTIDO_DE_LA_CONSULTA);
    private static final List<Hecho> DEL_CATALOGO = List.of(Hecho.ENTIDAD_TIPO, Hecho.LIMITA_CON, Hecho.ZONA_DE_FRONTERA,
            Hecho.LIMITROFE, Hecho.NIVEL);

    private final Catalogo catalogo;

    PaginaDeRevision(Catalogo catalogo) {
        this.catalogo = catalogo;
    }

    /**
     * La página.
     *
     * @param completo el caso con lo que el catálogo completó
     * @param cayeron  las respuestas que un cambio dejó sin objeto
     */
    Html de(Vista v, Caso declarado, Caso completo, List<String> cayeron) {
        List<Html> catalogadas = new ArrayList<>();
        for (Hecho h : DEL_CATALOGO) {
            if (!v.contestado().tiene(h) && !declarado.sabe(h) && completo.sabe(h)) {
                catalogadas.add(fila(v, h.clave(), h == Hecho.ENTIDAD_TIPO ? v.di("Clase de entidad",
                        "Kind of entity") : v.palabras().hecho(h.clave()),
                        v.palabras().valor(h.clave(), completo.valor(h).orElseThrow()), v.di("Corregir", "Correct")));
            }
        }
        return Marco.pagina(v, v.di("Revise sus respuestas", "Check your answers"),
                Marco.atras(v, v.hacia("/preguntas", "antes", "fin")), avisoDeCaidas(v, cayeron),
                el("h1", v.di("Revise sus respuestas", "Check your answers")),
                el("dl", css("repaso"), filas(v, declarado)),
                catalogadas.isEmpty() ? Html.NONE : Html.group(
                        el("h2", v.di("Lo que ya sabemos por el catálogo", "What the catalogue already knows")),
                        el("p", v.di("Si algo no es así, corríjalo.", "If something is not so, correct it.")),
                        el("dl", css("repaso"), catalogadas)),
                el("p", css("acciones"), link(v.hacia("/resultado"), css("boton"), v.di("Ver la respuesta", "See the answer"))));
    }

    /** Dice qué respuestas se quitaron por un cambio. */
    static Html avisoDeCaidas(Vista v, List<String> cayeron) {
        List<String> nombres = cayeron.stream().filter(k -> !k.equals("contraparte.id") && !k.endsWith(".sentido"))
                .map(k -> nombre(v.palabras(), k)).toList();
        return nombres.isEmpty() ? Html.NONE : el("div", css("nota"), at("role", "status"),
                el("p", el("strong", v.di("Con ese cambio, estas respuestas ya no hacen falta y se quitaron: ",
                        "With that change these answers are no longer needed and were removed: ")), String.join("; ", nombres) + "."));
    }

    private static String nombre(Palabras palabras, String clave) {
        return clave.startsWith(Contestaciones.TRAMITES)
                ? palabras.de("paso", clave.substring(Contestaciones.TRAMITES.length()).toUpperCase(java.util.Locale.ROOT))
                : palabras.hecho(clave);
    }

    private List<Html> filas(Vista v, Caso caso) {
        Contestaciones c = v.contestado();
        List<Html> filas = new ArrayList<>();
        for (String clave : c.claves(true)) {
            Optional<Hecho> hecho = Hecho.deClave(clave);
            if (clave.equals(Contestaciones.FECHA)) {
                filas.add(fila(v, clave, v.palabras().hecho(clave), v.palabras().dia(caso.fecha()), cambiar(v)));
            } else if (hecho.isPresent() && !CALLADOS.contains(hecho.get())) {
                filas.add(fila(v, clave, etiqueta(v, hecho.get()), valor(v, caso, hecho.get()), cambiar(v)));
            } else if (clave.startsWith(Contestaciones.LECTURAS)) {
                Lectura.deCodigo(clave.substring(Contestaciones.LECTURAS.length())).ifPresent(l -> filas.add(
                        filaSinCambio(v.palabras().de("lectura", l.codigo()), v.palabras().opcion(l, caso.lectura(l)))));
            }
        }
        if (c.tiene(Contestaciones.PASOS)) {
            filas.add(fila(v, Contestaciones.PASOS, v.di("Pasos ya dados", "Steps already taken"), tramites(v), cambiar(v)));
        }
        return filas;
    }

    private static String etiqueta(Vista v, Hecho hecho) {
        return hecho == Hecho.DIVIPOLA ? v.di("Quién actúa", "Who acts") : v.palabras().hecho(hecho.clave());
    }

    private String valor(Vista v, Caso caso, Hecho hecho) {
        if (!v.contestado().sabe(hecho)) {
            return v.di("No lo sé todavía", "I do not know yet");
        }
        return hecho == Hecho.DIVIPOLA ? catalogo.lugar(caso.texto(hecho)).map(Lugar::rotulo).orElse(caso.texto(hecho))
                : v.palabras().valor(hecho.clave(), caso.valor(hecho).orElse(""));
    }

    private static String tramites(Vista v) {
        List<String> hechos = new ArrayList<>();
        for (Paso p : Paso.values()) {
            String dia = v.contestado().valor(PaginaDeTramites.clave(p));
            if (!dia.isEmpty()) {
                hechos.add(v.palabras().de("paso", p.name()) + " (" + v.palabras().dia(LocalDate.parse(dia)) + ")");
            }
        }
        return hechos.isEmpty() ? v.di("Ninguno todavía", "None yet") : String.join("; ", hechos);
    }

    private static String cambiar(Vista v) {
        return v.di("Cambiar", "Change");
    }

    private static Html fila(Vista v, String clave, String etiqueta, String valor, String accion) {
        return el("div", el("dt", etiqueta), el("dd", PaginaDeResultado.mayuscula(valor)), el("dd", css("cambio"),
                link(v.hacia("/preguntas", "cambiar", clave), accion, el("span", css("oculto"), ": " + etiqueta))));
    }

    private static Html filaSinCambio(String etiqueta, String valor) {
        return el("div", el("dt", etiqueta), el("dd", valor));
    }
}
