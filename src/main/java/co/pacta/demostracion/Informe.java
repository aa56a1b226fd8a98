package co.pacta.demostracion;

import co.pacta.caso.Caso;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;

/**
 * Lo demostrado sobre un período del derecho.
 *
 * @param lecturas        las lecturas elegidas en los puntos discutidos; las que no están, la prudente
 * @param piezas          en cuántas partes se cortó el espacio
 * @param casos           cuántos casos posibles hay, con una o dos materias
 * @param celdas          cuántas clases de casos se deciden igual y por lo mismo
 * @param veredictos      por veredicto, cuántas celdas y casos
 * @param vacios          los casos que solo cierra la regla de cierre, por tipo de actuación
 * @param nuncaSeAplican  normas vigentes en el período que ningún caso posible activa
 * @param deOtraLectura   normas que solo se aplican bajo una lectura no elegida
 * @param nuncaDeciden    normas que pueden decidir y que siempre van con otra, distinta de la regla de cierre, que decide lo mismo
 * @param siempreJuntas   normas que se aplican exactamente a los mismos casos
 * @param contradicciones normas que se niegan entre sí en algún caso posible
 * @param fallas          lo que no se cumplió en algún caso
 * @param muestra         casos de muestra con tres a seis materias
 * @param huella          SHA-256 del mapa entero: cada celda con su tamaño, su respuesta y su ejemplo
 */
public record Informe(Periodo periodo, Map<String, String> lecturas, int piezas, BigInteger casos, int celdas,
                      Map<String, Cuenta> veredictos, List<VacioPorActuacion> vacios, List<String> nuncaSeAplican,
                      List<String> deOtraLectura, List<String> nuncaDeciden, List<List<String>> siempreJuntas,
                      List<String> contradicciones, List<String> fallas, int muestra, String huella) {

    /** Cuántas celdas y cuántos casos. */
    public record Cuenta(int celdas, BigInteger casos) {

        Cuenta mas(BigInteger otros) {
            return new Cuenta(celdas + 1, casos.add(otros));
        }
    }

    /**
     * Casos de un tipo de actuación que ninguna norma abre ni prohíbe en particular.
     *
     * @param aMedias   si alguna norma abre camino, pero no para todas las materias
     * @param entidades en qué clases de entidad
     */
    public record VacioPorActuacion(String actuacion, boolean aMedias, List<String> entidades, BigInteger casos, Caso ejemplo) {
    }

    /** Si se demostró: ninguna falla y ninguna contradicción. */
    public boolean demostrado() {
        return fallas.isEmpty() && contradicciones.isEmpty();
    }
}
