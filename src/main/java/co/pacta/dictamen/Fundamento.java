package co.pacta.dictamen;

import co.pacta.norma.Norma;
import java.util.List;

/**
 * Una norma que rige en el caso y los hechos que la hicieron entrar.
 *
 * @param norma  la norma
 * @param hechos los hechos del caso que su condición consulta, en el orden del contrato
 */
public record Fundamento(Norma norma, List<HechoCitado> hechos) {

    public Fundamento {
        hechos = List.copyOf(hechos);
    }
}
