package co.pacta.hallazgo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Cuándo descansa una memoria y cuándo vuelve a probar. */
class ProvechoTest {

    private static final int TANDA = 250;

    private final Provecho provecho = new Provecho(0);

    /** Hace una tanda de preguntas en que acierta una de cada tantas. */
    private void tanda(int unaDeCada) {
        for (int i = 0; i < TANDA; i++) {
            assertThat(provecho.despierta()).isTrue();
            provecho.cuenta(i % unaDeCada == 0);
        }
    }

    private int descanso() {
        int veces = 0;
        while (!provecho.despierta()) {
            veces++;
        }
        return veces;
    }

    @Test
    void puede_empezar_descansando() {
        Provecho otro = new Provecho(3);
        assertThat(List.of(otro.despierta(), otro.despierta(), otro.despierta(), otro.despierta())).containsExactly(false, false, false, true);
    }

    @Test
    void mientras_sirve_no_descansa() {
        for (int i = 0; i < 5; i++) {
            tanda(4);
            assertThat(descanso()).isZero();
        }
    }

    @Test
    void si_no_sirve_descansa_cada_vez_mas_hasta_un_tope() {
        tanda(5);
        assertThat(descanso()).isEqualTo(2_000);
        tanda(5);
        assertThat(descanso()).isEqualTo(4_000);
        for (int i = 0; i < 10; i++) {
            tanda(TANDA);
            descanso();
        }
        tanda(TANDA);
        assertThat(descanso()).isEqualTo(1_000_000);
    }

    @Test
    void cuando_vuelve_a_servir_el_siguiente_descanso_es_corto_otra_vez() {
        tanda(TANDA);
        descanso();
        tanda(1);
        assertThat(descanso()).isZero();
        tanda(TANDA);
        assertThat(descanso()).isEqualTo(2_000);
    }
}
