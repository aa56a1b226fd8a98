package co.pacta.mutacion;

import java.util.Collection;
import java.util.List;

/** Dice qué mutantes no cambian nada en ningún caso posible. */
interface Equivalencia {

    /** Ninguno se da por equivalente. */
    Equivalencia NINGUNA = mutantes -> List.of();

    List<Mutante> de(Collection<Mutante> mutantes);
}
