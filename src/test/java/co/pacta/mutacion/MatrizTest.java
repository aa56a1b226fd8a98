package co.pacta.mutacion;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.drools.DroolsRules;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Las reglas dicen de sí mismas lo que dice la matriz del derecho de la que salieron. */
class MatrizTest {

    private static final List<Norma> NORMAS = DroolsRules.builtInCorpus().normas();

    @Test
    void estan_todas_las_normas_y_ninguna_de_mas() throws IOException {
        assertThat(NORMAS).extracting(Norma::id).containsExactlyElementsOf(new Matriz().filas().keySet());
    }

    @Test
    void cada_norma_dice_lo_mismo_que_la_matriz() throws IOException {
        Matriz matriz = new Matriz();

        assertThat(NORMAS).extracting(Matriz::fila).containsExactlyElementsOf(matriz.filas().values());
    }

    @Test
    void si_una_norma_cambiara_de_fecha_o_de_requisito_se_notaria() throws IOException {
        Matriz matriz = new Matriz();
        for (Norma n : NORMAS.subList(0, 20)) {
            assertThat(NormMutants.of(n).values()).isNotEmpty().noneMatch(matriz::concuerda);
        }
    }
}
