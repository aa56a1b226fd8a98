package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Veredicto;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Los casos en que dos conjuntos de reglas responden distinto, de la misma manera.
 *
 * @param antes    el veredicto del primer conjunto
 * @param ahora    el del segundo
 * @param yaNo     los pasos que dejan de faltar
 * @param desdeYa  los pasos que empiezan a faltar
 * @param piezas   en qué partes del espacio
 * @param casos    cuántos casos, sumados los días comparados
 * @param ejemplo  el caso más corto: los hechos que no dice no importan
 */
public record CambioDeRespuesta(Veredicto antes, Veredicto ahora, Set<Paso> yaNo, Set<Paso> desdeYa, List<String> piezas,
                                BigInteger casos, Caso ejemplo) {

    /** El mismo cambio visto en más piezas: queda el ejemplo más corto. */
    CambioDeRespuesta junto(CambioDeRespuesta otro) {
        Set<String> todas = new LinkedHashSet<>(piezas);
        todas.addAll(otro.piezas);
        boolean otroEsMasCorto = otro.ejemplo.hechos().size() < ejemplo.hechos().size();
        return new CambioDeRespuesta(antes, ahora, yaNo, desdeYa, new ArrayList<>(todas), casos.add(otro.casos),
                otroEsMasCorto ? otro.ejemplo : ejemplo);
    }

    /** Lo que identifica la manera de cambiar. */
    List<Object> clase() {
        return List.of(antes, ahora, yaNo, desdeYa);
    }

    /** El cambio en una línea. */
    @Override
    public String toString() {
        return antes.codigo() + " → " + ahora.codigo() + (yaNo.isEmpty() ? "" : "; ya no falta " + yaNo)
                + (desdeYa.isEmpty() ? "" : "; empieza a faltar " + desdeYa);
    }
}
