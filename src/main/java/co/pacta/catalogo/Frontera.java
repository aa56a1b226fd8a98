package co.pacta.catalogo;

import java.util.List;
import java.util.Optional;

/**
 * Lo que el catálogo sabe de la frontera de un lugar. Colindar y estar declarado Zona de Frontera son cosas distintas.
 *
 * @param limitaCon              países vecinos cuyo límite terrestre toca el lugar; vacío si hay un contacto por verificar
 * @param zona                   declaratoria como Zona de Frontera, si la hay
 * @param departamentoFronterizo si su departamento toca por tierra un Estado vecino; vacío si solo por mar
 */
public record Frontera(Optional<List<String>> limitaCon, Optional<Declaratoria> zona,
        Optional<Boolean> departamentoFronterizo) {
}
