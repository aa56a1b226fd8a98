package co.pacta.dictamen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** El calendario de festivos de Colombia contra los publicados. */
class DiasHabilesTest {

    private static LocalDate d(String fecha) {
        return LocalDate.parse(fecha);
    }

    @Test
    void los_festivos_de_2024_son_los_publicados() {
        assertThat(DiasHabiles.festivos(2024)).containsExactly(d("2024-01-01"), d("2024-01-08"), d("2024-03-25"),
                d("2024-03-28"), d("2024-03-29"), d("2024-05-01"), d("2024-05-13"), d("2024-06-03"), d("2024-06-10"),
                d("2024-07-01"), d("2024-07-20"), d("2024-08-07"), d("2024-08-19"), d("2024-10-14"), d("2024-11-04"),
                d("2024-11-11"), d("2024-12-08"), d("2024-12-25"));
    }

    @Test
    void la_pascua_se_calcula_bien_en_anios_dificiles() {
        assertThat(DiasHabiles.pascua(1995)).isEqualTo("1995-04-16");
        assertThat(DiasHabiles.pascua(2000)).isEqualTo("2000-04-23");
        assertThat(DiasHabiles.pascua(2008)).isEqualTo("2008-03-23");
        assertThat(DiasHabiles.pascua(2025)).isEqualTo("2025-04-20");
    }

    @Test
    void la_cuenta_empieza_al_dia_siguiente_y_salta_festivos_y_fines_de_semana() {
        assertThat(DiasHabiles.vencimiento(d("2024-03-22"), 1)).isEqualTo("2024-03-26");
        assertThat(DiasHabiles.vencimiento(d("2024-03-26"), 2)).isEqualTo("2024-04-01");
        assertThat(DiasHabiles.vencimiento(d("2024-05-10"), 8)).isEqualTo("2024-05-23");
        assertThat(DiasHabiles.vencimiento(d("2024-12-20"), 10)).isEqualTo("2025-01-08");
    }
}
