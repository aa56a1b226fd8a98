package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.FrasesDePasos;
import co.pacta.dictamen.Requisito;
import co.pacta.duda.Preguntas;
import java.util.List;
import java.util.Locale;

/** La página que pregunta qué pasos exigidos ya se dieron, y cuándo. */
final class PaginaDeTramites {

    Html de(Formulario f, Dictamen dictamen) {
        Vista v = f.vista();
        Preguntas.Texto texto = new Preguntas.Texto(v.di("¿Cuáles de estos pasos ya dio?", "Which of these steps have you taken?"),
                v.di("Un paso cuenta si se dio antes del acto o el mismo día.", "A step counts if taken on or before the day of the act."),
                v.di("Busque la fecha en el documento que lo prueba: el acuerdo, la ordenanza, el oficio o el certificado.",
                        "Look for the date on the document that proves it."), "");
        List<Requisito> exigidos = preguntables(dictamen);
        List<String> campos = exigidos.stream().flatMap(r -> List.of(clave(r.paso()), clave(r.paso()) + ".sentido").stream()).toList();
        return f.pagina(texto, campos, Html.NONE, el("h1", texto.pregunta()),
                el("p", css("pista"), v.di("Escriba la fecha de los que ya estén hechos. Deje en blanco los demás.",
                        "Write the date of those already done. Leave the others blank.")),
                exigidos.stream().map(r -> uno(f, r)).toList());
    }

    /** Los pasos obligatorios anteriores al acto por los que vale la pena preguntar. */
    static List<Requisito> preguntables(Dictamen dictamen) {
        return dictamen.requisitos().stream().filter(r -> r.obligatorio() && (r.pendiente() || r.estado() != EstadoRequisito.PENDIENTE))
                .filter(r -> r.paso().clase() != Paso.Clase.POSTERIOR).toList();
    }

    static String clave(Paso paso) {
        return Contestaciones.TRAMITES + paso.codigo();
    }

    private static Html uno(Formulario f, Requisito r) {
        Vista v = f.vista();
        String clave = clave(r.paso());
        String frase = v.enIngles() ? v.palabras().de("paso", r.paso().name()) : FrasesDePasos.infinitivo(r);
        return el("fieldset", css("campo tramite"), el("legend", frase.substring(0, 1).toUpperCase(Locale.ROOT) + frase.substring(1)),
                Campos.error(v, f.errores().lista(), clave),
                Campos.renglon(clave, v.di("Fecha en que se hizo", "Date it was done"), "", f.elegido(clave), "date", Html.NONE,
                        f.errores().en(clave)),
                r.paso() != Paso.CONSULTA_CANCILLERIA ? Html.NONE : respuesta(f));
    }

    private static Html respuesta(Formulario f) {
        Vista v = f.vista();
        String clave = Hecho.SENTIDO_DE_LA_CONSULTA.clave();
        return el("fieldset", el("legend", v.di("¿Qué respondió la Cancillería?", "What did the Foreign Ministry answer?")),
                at("class", "anidado"), Campos.opciones(false, clave,
                        PaginaDePregunta.opciones(Hecho.SENTIDO_DE_LA_CONSULTA, v.enIngles()), f.elegidos(clave), 0));
    }
}
