package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.dictamen.Veredicto;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;

/**
 * Lo que se comprobó en una pieza.
 *
 * @param nombre          quién y qué
 * @param actuacion       el tipo de actuación
 * @param casos           cuántos casos posibles tiene
 * @param celdas          sus celdas, cada una con un caso que pasó por Drools
 * @param vacios          los casos que solo cierra la regla de cierre
 * @param funciones       por norma que se aplica a algún caso, el número de su función en la pieza: dos iguales se aplican siempre juntas
 * @param deciden         las normas sin las que algún caso de la pieza tendría otra respuesta
 * @param contradicciones normas que se niegan entre sí
 * @param fallas          lo que no se cumplió
 * @param muestra         casos de muestra que también pasaron por Drools
 */
record ResultadoDePieza(String nombre, String actuacion, BigInteger casos, List<CeldaProbada> celdas, List<Vacio> vacios,
                        Map<String, Integer> funciones, Set<String> deciden, SortedSet<String> contradicciones,
                        List<String> fallas, int muestra) {

    /** Una celda y el caso que la representó. */
    record CeldaProbada(Veredicto veredicto, String decisiva, List<String> pendientes, BigInteger casos, Caso ejemplo) {
    }

    /**
     * Casos que ninguna norma abre ni prohíbe en particular.
     *
     * @param aMedias si alguna norma abre camino, pero no para todas las materias
     */
    record Vacio(boolean aMedias, BigInteger casos, Caso ejemplo) {
    }
}
