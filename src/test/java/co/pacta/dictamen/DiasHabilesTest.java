package co.pacta.dictamen;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    /** Las fechas publicadas; en 1954, 1981, 2049 y 2076 la regla corriente se pasa de abril y se corrige. */
    @ParameterizedTest
    @ValueSource(strings = {"1818-03-22", "1900-04-15", "1943-04-25", "1954-04-18", "1981-04-19", "1991-03-31", "1992-04-19", "1994-04-03",
        "1996-04-07", "1998-04-12", "1999-04-04", "2001-04-15", "2002-03-31", "2003-04-20", "2005-03-27", "2007-04-08", "2010-04-04",
        "2011-04-24", "2013-03-31", "2016-03-27", "2018-04-01", "2019-04-21", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
        "2026-04-05", "2027-03-28", "2028-04-16", "2030-04-21", "2038-04-25", "2049-04-18", "2076-04-19", "2100-03-28", "2285-03-22"})
    void la_pascua_es_la_publicada(LocalDate domingo) {
        assertThat(DiasHabiles.pascua(domingo.getYear())).isEqualTo(domingo);
    }

    @Test
    void la_cuenta_empieza_al_dia_siguiente_y_salta_festivos_y_fines_de_semana() {
        assertThat(DiasHabiles.vencimiento(d("2024-03-22"), 1)).isEqualTo("2024-03-26");
        assertThat(DiasHabiles.vencimiento(d("2024-03-26"), 2)).isEqualTo("2024-04-01");
        assertThat(DiasHabiles.vencimiento(d("2024-05-10"), 8)).isEqualTo("2024-05-23");
        assertThat(DiasHabiles.vencimiento(d("2024-12-20"), 10)).isEqualTo("2025-01-08");
    }
}
