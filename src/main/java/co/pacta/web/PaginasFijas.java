package co.pacta.web;

import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;
import static co.pacta.web.Html.link;

import java.util.List;

/** El inicio, los ejemplos resueltos, el acerca de y las páginas de error. */
final class PaginasFijas {

    /** Un caso resuelto para mirar antes de empezar; las respuestas son una dirección. */
    record Ejemplo(String titulo, String title, String cuenta, String tells, String respuestas) {
    }

    static final List<Ejemplo> EJEMPLOS = List.of(
            new Ejemplo("Un municipio del interior se hermana con una ciudad extranjera",
                    "An inland municipality twins with a foreign city",
                    "Pereira y Miami quieren cooperar en cultura. El texto no crea obligaciones ni gasta dinero.",
                    "Pereira and Miami want to cooperate in culture. The text creates no obligations and spends no money.",
                    "entidad.divipola=66001&actuacion.tipo=hermanamiento&fecha=2026-03-01&contraparte.tipo=entidad_territorial"
                            + "&contraparte.nombre=Miami&contraparte.pais=US&actuacion.materias=cultura&firmante=alcalde"
                            + "&actuacion.regimen=sin_obligaciones&actuacion.a_nombre_de_la_nacion=no&actuacion.inmunidades=no"
                            + "&actuacion.crea_organismo=ninguno&actuacion.duracion=definida&recursos.propios=no&recursos.recibe=no"
                            + "&recursos.disposiciones=ninguno&actuacion.afecta_pueblo_etnico=no"
                            + "&actuacion.exigida_por_acuerdo_local=no&pasos=vistos"),
            new Ejemplo("Dos municipios de frontera comparten un acueducto", "Two border municipalities share a water supply",
                    "Ipiales y Tulcán se tocan. Quieren un convenio de agua que pagan entre los dos.",
                    "Ipiales and Tulcán adjoin. They want a water agreement that both pay for.",
                    "entidad.divipola=52356&actuacion.tipo=convenio&fecha=2026-03-01&contraparte.tipo=entidad_territorial"
                            + "&contraparte.id=EC-C:0401&contraparte.nombre=Tulc%C3%A1n&contraparte.pais=EC"
                            + "&actuacion.materias=servicios_publicos&firmante=alcalde&actuacion.regimen=derecho_interno"
                            + "&actuacion.a_nombre_de_la_nacion=no&actuacion.inmunidades=no&actuacion.crea_organismo=ninguno"
                            + "&actuacion.duracion=definida&actuacion.efectos_fuera_de_zona=no"
                            + "&actuacion.motiva_reciprocidad_o_conveniencia=si&recursos.propios=si&recursos.apropiados=si"
                            + "&recursos.administra_organismo=no&recursos.vigencias_futuras=no&recursos.disposiciones=ninguno"
                            + "&recursos.regalias=no&recursos.recibe=no&actuacion.afecta_pueblo_etnico=no"
                            + "&actuacion.exigida_por_acuerdo_local=no&pasos=vistos"),
            new Ejemplo("Una ciudad toma un crédito con un banco internacional", "A city takes a loan from an international bank",
                    "Bogotá pide un crédito externo para transporte, sin garantía de la Nación.",
                    "Bogotá asks for an external loan for transport, without a guarantee of the Nation.",
                    "entidad.divipola=11001&actuacion.tipo=credito&fecha=2026-03-01&contraparte.tipo=banca_multilateral"
                            + "&contraparte.nombre=BIRF&actuacion.materias=transporte&firmante=alcalde&credito.externo=si"
                            + "&credito.gobierno_a_gobierno=no&credito.para_inversion=si&credito.garantia_de_la_nacion=no"
                            + "&credito.indicadores_excedidos=no&credito.categoria=especial_1_2&actuacion.afecta_pueblo_etnico=no"
                            + "&actuacion.exigida_por_acuerdo_local=no&pasos=vistos"));

    private PaginasFijas() {
    }

    static Html inicio(Vista v) {
        return Marco.pagina(v, v.di("¿Puede su municipio actuar en el exterior?", "May your municipality act abroad?"),
                el("h1", v.di("¿Puede su municipio o departamento actuar en el exterior?",
                        "May your municipality or department act abroad?")),
                el("p", css("entrada"),
                        v.di("Hermanamientos, convenios de frontera, cooperación, créditos, redes y viajes. Aquí verá si puede, qué debe hacer antes y qué norma lo dice.",
                        "Twinnings, border agreements, cooperation, loans, networks and travel. Find out whether you may, what to do first and which norm says so.")),
                el("p", css("acciones"), link(v.limpia("/preguntas"), css("boton"), v.di("Empezar", "Start"))),
                el("ul", css("hechos"),
                        el("li", v.di("Toma unos diez minutos.", "It takes about ten minutes.")),
                        el("li", v.di("Son doce páginas o menos. Siempre puede responder «No sé».",
                                "Twelve pages or fewer. You may always answer “I do not know”.")),
                        el("li", v.di("No necesita cuenta. No se guarda nada.", "No account needed. Nothing is stored."))),
                el("h2", v.di("Qué tener a la mano", "What to have at hand")),
                el("ul", el("li", v.di("El borrador del texto, si ya existe.", "The draft of the text, if there is one.")),
                        el("li", v.di("El nombre y el país de la otra parte.", "The name and country of the other party.")),
                        el("li", v.di("De dónde sale el dinero, si hay dinero.", "Where the money comes from, if any.")),
                        el("li", v.di("Las fechas de los permisos que ya tenga.", "The dates of the permits you already have."))),
                el("h2", v.di("Qué no es", "What it is not")),
                el("p", v.di("Es una guía. No es un concepto obligatorio ni reemplaza a su oficina jurídica. No habla por la Cancillería.",
                        "It is guidance. It does not bind, replace your legal office or speak for the Foreign Ministry.")),
                el("h2", v.di("Mire un ejemplo resuelto", "See a worked example")), el("ul", enlaces(v)));
    }

    private static List<Html> enlaces(Vista v) {
        return EJEMPLOS.stream().map(e -> el("li", link(direccion(v, e), v.di(e.titulo(), e.title())))).toList();
    }

    static String direccion(Vista v, Ejemplo e) {
        return "/resultado?" + e.respuestas() + (v.enIngles() ? "&idioma=en" : "");
    }

    static Html ejemplos(Vista v) {
        return Marco.pagina(v, v.di("Ejemplos resueltos", "Worked examples"), el("h1", v.di("Ejemplos resueltos", "Worked examples")),
                el("p", v.di("Son casos de ensayo. Los hechos se suponen.", "These are trial cases. The facts are supposed.")),
                EJEMPLOS.stream().map(e -> el("section", el("h2", v.di(e.titulo(), e.title())), el("p", v.di(e.cuenta(), e.tells())),
                        el("p", link(direccion(v, e), v.di("Ver la respuesta", "See the answer"),
                                el("span", css("oculto"), ": " + v.di(e.titulo(), e.title())))))).toList());
    }

    static Html acerca(Vista v) {
        return Marco.pagina(v, v.di("Acerca de Pacta", "About Pacta"), el("h1", v.di("Acerca de Pacta", "About Pacta")),
                el("p", v.di("Pacta lee sus respuestas, examina las normas una por una y dice cuáles se aplican y por qué.",
                        "Pacta reads your answers, examines the norms one by one and says which apply and why.")),
                el("h2", v.di("Sus datos", "Your data")),
                el("p", v.di("No hay cuentas, ni galletas (cookies), ni rastreadores. Sus respuestas viajan en la dirección de la página y el servidor no las guarda.",
                        "There are no accounts, cookies or trackers. Your answers travel in the address of the page and the server does not keep them.")),
                el("p", v.di("Quien tenga la dirección ve sus respuestas. Compártala solo con quien deba verlas.",
                        "Whoever has the address sees your answers. Share it only with those who should.")),
                el("h2", v.di("Accesibilidad", "Accessibility")),
                el("p", v.di("Todo se puede hacer con el teclado, sin JavaScript y con lector de pantalla. La página sigue las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.1, nivel AA.",
                        "Everything works with the keyboard, without JavaScript and with a screen reader. The page follows WCAG 2.1, level AA.")),
                el("h2", v.di("Límites", "Limits")),
                el("p", v.di("Donde los juristas no coinciden, la respuesta sigue la lectura más prudente y muestra qué daría la otra.",
                        "Where lawyers differ, the answer follows the more prudent reading and shows what the other would give.")),
                el("p", link(v.limpia("/normas"), v.di("Ver todas las normas", "See all the norms"))));
    }

    /** Una página que dice qué pasó y qué se puede hacer. */
    static Html error(Vista v, String titulo, String explicacion, List<String> detalles) {
        return Marco.pagina(v, titulo, el("h1", titulo), el("p", explicacion),
                detalles.isEmpty() ? Html.NONE : el("ul", detalles.stream().map(d -> el("li", d)).toList()),
                el("p", link(v.limpia("/"), v.di("Volver al inicio", "Back to the start"))));
    }
}
