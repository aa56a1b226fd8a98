package co.pacta.caso;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * Las listas que la ley fija y que el vocabulario consulta: competencias propias, finalidades de las materias y países
 * vecinos. Se leen de {@code rules/datos}.
 *
 * @param propias        por clase de entidad, las
 *                       materias propias, como conjunto de bits por {@link Materia#ordinal()}
 * @param propiasArchipielago las del departamento Archipiélago
 * @param finalidades    por materia, las finalidades de las leyes de frontera a las que sirve, como conjunto de bits
 * @param porInferencia  las materias cuya finalidad es una inferencia, como conjunto de bits
 * @param vecinos        países con frontera terrestre
 * @param vecinosPorMar  países vecinos del Archipiélago por mar
 * @param anglofonos     países del Caribe anglófono y demás de la Ley 915 de 2004, art. 59
 */
public record TablasLegales(Map<TipoEntidad, Long> propias, long propiasArchipielago, Map<Materia, Long> finalidades,
                            long porInferencia, Set<String> vecinos, Set<String> vecinosPorMar, Set<String> anglofonos) {

    public TablasLegales {
        propias = new EnumMap<>(propias);
        finalidades = new EnumMap<>(finalidades);
        vecinos = Set.copyOf(vecinos);
        vecinosPorMar = Set.copyOf(vecinosPorMar);
        anglofonos = Set.copyOf(anglofonos);
    }

    static long bit(Materia materia) {
        return 1L << materia.ordinal();
    }

    long propiasDe(TipoEntidad tipo, boolean archipielago) {
        return archipielago && tipo == TipoEntidad.DEPARTAMENTO ? propiasArchipielago : propias.getOrDefault(tipo, 0L);
    }

    /** Las finalidades a las que sirve una materia, como bits. */
    public long finalidadesDe(Materia materia) {
        return finalidades.getOrDefault(materia, 0L);
    }

    /** Si una materia sirve a una finalidad de las leyes de frontera. */
    public boolean sirve(Materia materia, Materia finalidad) {
        return (finalidadesDe(materia) & bit(finalidad)) != 0;
    }
}
