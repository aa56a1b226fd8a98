package co.pacta.duda;

import co.pacta.caso.Disposicion;
import co.pacta.caso.Duracion;
import co.pacta.caso.Hecho;
import co.pacta.caso.Organismo;
import co.pacta.caso.VigenciasFuturas;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Hechos que se preguntan juntos, en una sola lista de casillas, porque lo corriente es que casi ninguna se marque. */
enum Grupo {
    TEXTO("¿El texto dice alguna de estas cosas?", "Does the text say any of these things?",
            "Marque las que diga el borrador. Si no dice ninguna, siga sin marcar.",
            "Tick what the draft says. If it says none, go on without ticking.",
            si(Hecho.A_NOMBRE_DE_LA_NACION, "Nombra como parte a Colombia, la República o el Estado", "Names Colombia, the Republic or the State as a party"),
            si(Hecho.INMUNIDADES, "Promete privilegios, inmunidades o visas", "Promises privileges, immunities or visas"),
            uno(Hecho.CREA_ORGANISMO, Organismo.COMISION_SIN_PODER_DECISORIO, Organismo.NINGUNO, "Crea una comisión que no decide", "Creates a committee that takes no decisions"),
            uno(Hecho.CREA_ORGANISMO, Organismo.ORGANISMO_CON_PODER_DECISORIO, Organismo.NINGUNO, "Crea un organismo que toma decisiones", "Creates a body that takes decisions"),
            uno(Hecho.CREA_ORGANISMO, Organismo.PERSONA_JURIDICA, Organismo.NINGUNO, "Crea una persona jurídica", "Creates a legal person"),
            uno(Hecho.DURACION, Duracion.INDEFINIDA, Duracion.DEFINIDA, "No tiene plazo", "Has no term"),
            si(Hecho.EFECTOS_FUERA_DE_ZONA, "Busca efectos fuera de la zona de frontera", "Seeks effects outside the border zone"),
            si(Hecho.MOTIVA_RECIPROCIDAD, "Explica la reciprocidad o la conveniencia nacional", "Explains reciprocity or national convenience")),
    DINERO("¿Qué pasa con el dinero y los bienes?", "What about money and property?",
            "Marque todo lo que sea cierto. Si no hay dinero ni bienes de por medio, siga sin marcar.",
            "Tick all that is true. If no money or property is involved, go on without ticking.",
            si(Hecho.PROPIOS, "La entidad gasta o promete dinero propio", "The entity spends or promises its own money"),
            si(Hecho.APROPIADOS, "Ese gasto ya está en el presupuesto", "That spending is already in the budget"),
            si(Hecho.ADMINISTRA_ORGANISMO, "Un organismo de cooperación administrará ese dinero", "A cooperation body will administer that money"),
            uno(Hecho.VIGENCIAS_FUTURAS, VigenciasFuturas.ORDINARIAS, VigenciasFuturas.NO, "Compromete años siguientes, con parte del gasto en este año (vigencias futuras ordinarias)", "Commits later years, with part of the spending this year"),
            uno(Hecho.VIGENCIAS_FUTURAS, VigenciasFuturas.EXCEPCIONALES, VigenciasFuturas.NO, "Compromete años siguientes, sin gasto en este año (vigencias futuras excepcionales)", "Commits later years, with no spending this year"),
            si(Hecho.ULTIMO_ANIO_DE_GOBIERNO, "Es el último año de gobierno", "It is the last year in office"),
            si(Hecho.SECTOR_PRIORITARIO, "El gasto es de infraestructura, energía, comunicaciones, educación, salud o agua", "The spending is on infrastructure, energy, communications, education, health or water"),
            si(Hecho.REGALIAS, "Se paga con regalías", "It is paid with royalties"),
            si(Hecho.RECIBE, "La entidad recibe dinero o bienes que no devuelve", "The entity receives money or goods it does not pay back"),
            lista(Disposicion.INMUEBLES, "Dispone de inmuebles", "Disposes of real estate"),
            lista(Disposicion.ACTIVOS_O_ACCIONES, "Dispone de otros activos o acciones", "Disposes of other assets or shares"),
            lista(Disposicion.CONCESION, "Da algo en concesión", "Grants a concession")),
    ENTORNO("¿Alguna de estas cosas es cierta?", "Is any of these true?",
            "Marque las que lo sean. Si ninguna lo es, siga sin marcar.", "Tick those that are. If none is, go on without ticking.",
            si(Hecho.AFECTA_PUEBLO_ETNICO, "Afecta de modo directo a un pueblo étnico", "It directly affects an ethnic people"),
            si(Hecho.EXIGIDA_POR_ACUERDO_LOCAL, "Un acuerdo u ordenanza local pide autorización para esta clase de acto", "A local norm asks for authorisation of this kind of act"),
            si(Hecho.AVAL_EXIGIDO, "El donante pide el aval de la Agencia Presidencial de Cooperación (APC-Colombia)", "The donor asks for the endorsement of APC-Colombia"),
            si(Hecho.INGRESA_A_PERSONA_JURIDICA, "La entidad entra como miembro o socia de una persona jurídica", "The entity becomes a member of a legal person"));

    private final String pregunta;
    private final String question;
    private final String ayuda;
    private final String help;
    private final List<Casilla> casillas;

    Grupo(String pregunta, String question, String ayuda, String help, Casilla... casillas) {
        this.pregunta = pregunta;
        this.question = question;
        this.ayuda = ayuda;
        this.help = help;
        this.casillas = List.of(casillas);
    }

    private record Casilla(Hecho hecho, Object marcada, Object sinMarca, String etiqueta, String label) {
    }

    private static Casilla si(Hecho hecho, String etiqueta, String label) {
        return new Casilla(hecho, true, false, etiqueta, label);
    }

    private static Casilla uno(Hecho hecho, Object marcada, Object sinMarca, String etiqueta, String label) {
        return new Casilla(hecho, marcada, sinMarca, etiqueta, label);
    }

    private static Casilla lista(Disposicion disposicion, String etiqueta, String label) {
        return new Casilla(Hecho.DISPOSICIONES, List.of(disposicion), List.of(), etiqueta, label);
    }

    static Optional<Grupo> de(Hecho hecho) {
        return Stream.of(values()).filter(g -> g.casillas.stream().anyMatch(c -> c.hecho() == hecho)).findFirst();
    }

    List<Pregunta.Marca> marcas(Set<Hecho> relevantes, boolean ingles) {
        List<Pregunta.Marca> marcas = new ArrayList<>();
        for (Casilla c : casillas) {
            if (relevantes.contains(c.hecho())) {
                marcas.add(new Pregunta.Marca(c.hecho(), c.marcada(), c.sinMarca(), ingles ? c.label() : c.etiqueta()));
            }
        }
        return marcas;
    }

    Preguntas.Texto texto(boolean ingles) {
        return ingles ? new Preguntas.Texto(question, "Each of these can change the answer.", help, "the legal office")
                : new Preguntas.Texto(pregunta, "Cada una puede cambiar la respuesta.", ayuda, "la oficina jurídica");
    }
}
