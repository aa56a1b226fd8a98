package co.pacta.hallazgo;

import co.pacta.caso.Concepto;
import co.pacta.norma.Norma;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lo que las reglas encontraron en un caso.
 *
 * @param conceptos las calificaciones que dieron las definiciones
 * @param normas    las normas que se aplican: rigen ese día, bajo las lecturas elegidas, y su condición se cumple
 * @param completo  si no hizo falta ningún hecho desconocido; si hizo falta, lo demás no vale
 * @param enParte   si hizo falta alguno, lo que aun así se sabe de las normas, cuando se sabe
 */
public record Hallazgos(Set<Concepto> conceptos, List<Norma> normas, boolean completo, Optional<EnParte> enParte) {

    public Hallazgos {
        conceptos = Collections.unmodifiableSet(conceptos);
        normas = Collections.unmodifiableList(normas);
    }

    public Hallazgos(Set<Concepto> conceptos, List<Norma> normas, boolean completo) {
        this(conceptos, normas, completo, Optional.empty());
    }

    /** Lo que se sabe de un caso al que le faltan hechos, pero que con seguridad está dentro del alcance. */
    public static Hallazgos enParte(Set<Concepto> conceptos, List<Norma> seguras, List<Norma> dudosas) {
        return new Hallazgos(conceptos, List.of(), false, Optional.of(new EnParte(seguras, dudosas)));
    }

    /**
     * Normas de un caso al que le faltan hechos. Las que no están en ninguna de las dos listas no se aplican.
     *
     * @param seguras las que se aplican, sea lo que sea lo que falta
     * @param dudosas las que pueden aplicarse
     */
    public record EnParte(List<Norma> seguras, List<Norma> dudosas) {
    }

    public boolean fueraDeAlcance() {
        return conceptos.contains(Concepto.FUERA_DE_ALCANCE);
    }
}
