package co.pacta.hallazgo;

import co.pacta.caso.Concepto;
import co.pacta.norma.Norma;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * Lo que las reglas encontraron en un caso.
 *
 * @param conceptos las calificaciones que dieron las definiciones
 * @param normas    las normas que se aplican: rigen ese día, bajo las lecturas elegidas, y su condición se cumple
 * @param completo  si no hizo falta ningún hecho desconocido; si hizo falta, lo demás no vale
 */
public record Hallazgos(Set<Concepto> conceptos, List<Norma> normas, boolean completo) {

    public Hallazgos {
        conceptos = Collections.unmodifiableSet(conceptos);
        normas = Collections.unmodifiableList(normas);
    }

    public boolean fueraDeAlcance() {
        return conceptos.contains(Concepto.FUERA_DE_ALCANCE);
    }
}
