package co.pacta.caso;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Punto discutido del derecho, con la lectura prudente que se usa si nadie elige otra y sus rivales (contrato, sección 6).
 */
public enum Lectura implements Codigo {
    SUBSISTENCIA_ART_7("subsiste", "derogacion_tacita"),
    RATIFICACION_ASAMBLEA("exigible", "inaplicable_por_autonomia"),
    EFECTO_DE_LA_CONSULTA("revision", "no_vincula", "veto"),
    LIMITROFE("la_entidad", "el_pais"),
    DISTRITOS("equiparados", "excluidos"),
    MATERIAS_AMPLIADAS("admitidas", "taxativas"),
    ASOCIACIONES("no", "si"),
    HERMANAMIENTO_SIN_NORMA_EXPRESA("admitido", "sin_competencia"),
    DEPARTAMENTOS_4_2_1("directa", "solo_coordinada"),
    ART_16_SIN_REGLAMENTO("aplicable", "suspendido"),
    ART_129_INSTITUCIONAL("solo_personal", "tambien_institucional"),
    ENTRE_ELLAS("ambos_lados", "solo_colombianas"),
    CONVENIO_SIN_FRONTERA("revision", "admitido", "sin_competencia"),
    VECINDAD_MARITIMA("revision", "admitida", "excluida");

    private final List<String> opciones;

    Lectura(String... opciones) {
        this.opciones = List.of(opciones);
    }

    /** Todas las opciones; la primera es la prudente. */
    public List<String> opciones() {
        return opciones;
    }

    /** La opción que vale si el caso no elige. */
    public String prudente() {
        return opciones.get(0);
    }

    /** La lectura que se llama así en el contrato. */
    public static Optional<Lectura> deCodigo(String codigo) {
        return Stream.of(values()).filter(l -> l.codigo().equals(codigo)).findFirst();
    }
}
