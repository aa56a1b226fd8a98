package co.pacta.hallazgo;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.norma.Norma;
import java.util.Collection;
import java.util.Set;

/** Dice qué conceptos resultan de las normas ya halladas, para las pocas normas que dependen de otras. */
@FunctionalInterface
public interface Resultantes {

    /** Los conceptos de segundo grado ({@link Concepto#CONSULTA_EXIGIDA}, {@link Concepto#SIN_CANAL}) que resultan. */
    Set<Concepto> de(Caso caso, Collection<Norma> halladas);
}
