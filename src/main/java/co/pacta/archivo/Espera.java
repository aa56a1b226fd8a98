package co.pacta.archivo;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import java.util.List;
import java.util.Optional;

/**
 * Lo que un escenario espera (contrato, sección 5). Una lista ausente no se mira; una vacía exige que no haya nada.
 *
 * @param veredicto          código del contrato, sección 3
 * @param pendientes         conjunto exacto de pasos obligatorios, anteriores al acto y sin cumplir
 * @param fundamentos        normas que deben aparecer
 * @param fundamentosExactos si no puede aparecer ninguna otra norma
 * @param despues            pasos posteriores al acto, exactos
 * @param recomendados       consejos, exactos
 * @param faltantes          hechos que faltan, exactos
 * @param posibles           veredictos alcanzables, exactos
 * @param canal              canal del contrato, sección 7
 */
public record Espera(String veredicto, Optional<List<Paso>> pendientes, Optional<List<String>> fundamentos,
                     boolean fundamentosExactos, Optional<List<Paso>> despues, Optional<List<Paso>> recomendados,
                     Optional<List<Hecho>> faltantes, Optional<List<String>> posibles, Optional<String> canal) {
}
