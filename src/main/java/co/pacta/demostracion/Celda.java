package co.pacta.demostracion;

import co.pacta.caso.Paso;
import co.pacta.dictamen.Veredicto;
import java.util.Set;

/**
 * Los casos de una pieza que se deciden igual y por lo mismo.
 *
 * @param decisiva   id de la norma que va primero entre las que prohíben o piden revisión, o de la primera que habilita
 * @param pendientes los pasos que faltan antes del acto
 * @param funcion    cuáles son, como diagrama de la pieza
 */
record Celda(Veredicto veredicto, String decisiva, Set<Paso> pendientes, int funcion) {

    Celda {
        pendientes = java.util.Collections.unmodifiableSet(pendientes);
    }
}
