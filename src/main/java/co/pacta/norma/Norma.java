package co.pacta.norma;

import co.pacta.caso.Caso;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Un efecto jurídico, el más pequeño que se puede citar, con todo lo que dice de sí mismo. Cuándo se aplica lo dice su regla,
 * que lleva el mismo nombre.
 *
 * @param id           carpeta y archivo de la regla; es también la clave con que se cita
 * @param cita         cita corta
 * @param norma        nombre y fecha de la fuente
 * @param estado       {@code vigente}, {@code derogada} o {@code verificar}
 * @param base         si el texto se leyó entero o en parte, se conoce de memoria o es inferencia
 * @param canal        el camino que abre ({@link Efecto#HABILITA}, y {@link Efecto#REVISA} si abre un camino dudoso)
 * @param materias     las materias que ese camino cubre
 * @param pasos        lo que pide o aconseja
 * @param autoridades  ante quién, en el orden de {@code pasos}; con {@code {entidad}} y {@code {departamento}} por llenar
 * @param lectura      la lectura bajo la que se aplica
 * @param orden        solo si prohíbe: su puesto cuando varias prohíben ({@code decision.md}, sección 1)
 * @param sintesis     lo que dice, en palabras nuestras
 * @param consecuencia lo que significa para quien pregunta
 * @param condicion    la condición de su regla
 */
public record Norma(String id, String cita, String norma, Rango rango, Vigencia vigencia, String fuente, String estado,
                    Confianza confianza, String base, Efecto efecto, Optional<Canal> canal, Cobertura materias,
                    List<Paso> pasos, Optional<Momento> momento, List<String> autoridades, Optional<String> plazo,
                    Optional<BajoLectura> lectura, List<Desplazamiento> desplaza, int orden, String sintesis, String consecuencia,
                    Optional<String> notas, Condicion condicion) {

    /** Regla de cierre: sin norma que habilite no hay competencia. */
    public static final String DE_CIERRE = "constitucion/art-121-sin-norma-que-habilite";
    /** La norma que fija el alcance de todas las demás. */
    public static final String DE_ALCANCE = "constitucion/art-286-alcance";
    /** Por orden alfabético. */
    public static final java.util.Comparator<Norma> POR_ID = (una, otra) -> una.id().compareTo(otra.id());

    public Norma {
        Objects.requireNonNull(id, "id");
        pasos = List.copyOf(pasos);
        autoridades = List.copyOf(autoridades);
        desplaza = List.copyOf(desplaza);
    }

    /** Dos normas son la misma si tienen el mismo id: dentro de un conjunto de reglas no hay dos con uno. */
    @Override
    public boolean equals(Object otra) {
        return otra instanceof Norma n && n.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    /** Si rige el día del acto y bajo las lecturas del caso; falta ver si se cumple su condición. */
    public boolean rigePara(Caso caso) {
        return vigencia.cubre(caso.fecha()) && (lectura.isEmpty() || lectura.get().seEligioEn(caso));
    }

    public boolean es(Efecto otro) {
        return efecto == otro;
    }

    /** Si puede cambiar la respuesta: las que definen, advierten o aconsejan no la cambian. */
    public boolean decide() {
        return efecto == Efecto.HABILITA || efecto == Efecto.PROHIBE || efecto == Efecto.EXIGE || efecto == Efecto.REVISA;
    }

    /** Si su condición depende de las materias del acto. */
    public boolean miraMaterias() {
        return condicion.palabras().stream().anyMatch(p -> p.startsWith("materia"));
    }

    /** Si abre un camino, seguro o dudoso. */
    public boolean abreCanal() {
        return canal.isPresent();
    }

    public boolean pide(Paso paso) {
        return pasos.contains(paso);
    }

    /** La carpeta: el cuerpo normativo al que pertenece. */
    public String cuerpo() {
        return id.substring(0, id.indexOf('/'));
    }

    /**
     * Las materias que cubre el camino de una norma.
     *
     * @param bits las de la lista, como conjunto de bits por {@link Materia#ordinal()}
     */
    public record Cobertura(Clase clase, Set<Materia> materias, long bits) {

        /** Ninguna, las de una lista, todas las no reservadas, o todas. */
        public enum Clase { NINGUNA, LISTA, TODAS_LAS_PROPIAS, TODAS }

        public static Cobertura de(Clase clase, Set<Materia> materias) {
            long bits = 0;
            for (Materia m : materias) {
                bits |= 1L << m.ordinal();
            }
            return new Cobertura(clase, Set.copyOf(materias), bits);
        }

        /** Si la lista nombra la materia. */
        public boolean nombra(Materia materia) {
            return (bits & 1L << materia.ordinal()) != 0;
        }
    }
}
