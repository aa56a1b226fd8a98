package co.pacta.documento.papel;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;
import co.pacta.norma.Vigencia;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** El estilo de cita de las oficinas jurídicas: artículo, parágrafo, numeral, literal, inciso; larga primero y luego corta. */
class CitaTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "C.P., art. 189-2 | Constitución Política, art. 189, num. 2",
            "C.P., art. 289 | Constitución Política, art. 289",
            "C.P., arts. 6 y 122 | Constitución Política, arts. 6 y 122",
            "C.P., arts. 300-9 y 305-1 | Constitución Política, arts. 300, num. 9, y 305, num. 1",
            "C.P., arts. 189-3 a 189-7 y 216 | Constitución Política, arts. 189, nums. 3 a 7, y 216",
            "Ley 191 de 1995, art. 7, par. 3 | Ley 191 de 1995, art. 7, par. 3",
            "Ley 47 de 1993, art. 4-g | Ley 47 de 1993, art. 4, lit. g",
            "Ley 2200 de 2022, art. 4-2.1 | Ley 2200 de 2022, art. 4, num. 2.1",
            "Ley 1625 de 2013, art. 20-g-1 y 20-g-2 | Ley 1625 de 2013, art. 20, lit. g, nums. 1 y 2",
            "Ley 80 de 1993, art. 11-3-b y c | Ley 80 de 1993, art. 11, num. 3, lits. b y c",
            "Ley 136 de 1994, art. 32, par. 4-3 a 4-5 | Ley 136 de 1994, art. 32, par. 4, nums. 3 a 5",
            "D. 3355 de 2009, arts. 3-6, 3-8 y 3-10 | Decreto 3355 de 2009, art. 3, nums. 6, 8 y 10",
            "D.L. 4152 de 2011, art. 6-8 | Decreto-ley 4152 de 2011, art. 6, num. 8",
            "D. 1068 de 2015, art. 2.2.1.2.1.4 | Decreto 1068 de 2015, art. 2.2.1.2.1.4",
            "Decisión CAN 391 de 1996 | Decisión 391 de 1996 de la Comunidad Andina",
            "C. Const., sentencia C-738 de 2001 | Corte Constitucional, sentencia C-738 de 2001",
            "C.P., art. 289; Ley 191 de 1995, art. 7 | Constitución Política, art. 289; Ley 191 de 1995, art. 7"})
    void las_menciones_que_siguen_son_cortas_y_dicen_que_es_cada_numero(String interna, String corta) {
        assertThat(Cita.corta(interna)).isEqualTo(corta);
    }

    @Test
    void la_primera_mencion_lleva_el_titulo_oficial_la_fecha_y_el_diario() {
        assertThat(Cita.larga("Ley 191 de 1995, art. 7, par. 3", "Ley 191 de 1995, 23 de junio de 1995 (Zonas de Frontera)"))
                .isEqualTo("Ley 191 de 1995, «por medio de la cual se dictan disposiciones sobre Zonas de Frontera», "
                        + "artículo 7, parágrafo 3 (23 de junio de 1995; Diario Oficial No. 41.903)");
    }

    @Test
    void sin_titulo_confrontado_la_primera_mencion_dice_de_que_trata_y_su_fecha() {
        assertThat(Cita.larga("Ley 358 de 1997, art. 6, par. 1 (Ley 2155 de 2021, art. 30)", "Ley 358 de 1997, 30 de enero de 1997 (endeudamiento)"))
                .isEqualTo("Ley 358 de 1997 (endeudamiento), artículo 6, parágrafo 1 (con la reforma de la Ley 2155 de 2021, artículo 30)"
                        + " (30 de enero de 1997)");
    }

    @Test
    void dos_decretos_del_mismo_numero_no_se_confunden() {
        assertThat(Cita.estatutos("D. 1081 de 2025")).isNotEqualTo(Cita.estatutos("D. 1081 de 2015, art. 2.1.2.1.1"));
    }

    @Test
    void en_un_papel_el_estatuto_va_largo_una_sola_vez() {
        Citador citador = citador("2015-05-19");
        String primera = citador.nota(ley191("vigente", "leida", Optional.empty())).texto();
        String segunda = citador.nota(ley191("vigente", "leida", Optional.empty())).texto();
        assertThat(primera).contains("«por medio de la cual").endsWith("Vigente el 19 de mayo de 2015.");
        assertThat(segunda).isEqualTo("Ley 191 de 1995, art. 7, par. 3. Vigente el 19 de mayo de 2015.");
    }

    @Test
    void una_norma_derogada_despues_dice_hasta_cuando_rigio() {
        assertThat(citador("2015-05-19").estado(ley191("derogada", "leida", Optional.of(LocalDate.of(2020, 1, 31)))))
                .isEqualTo("vigente el 19 de mayo de 2015; rigió hasta el 31 de enero de 2020");
    }

    @Test
    void una_norma_que_no_regia_o_no_se_confronto_lo_dice() {
        assertThat(citador("1990-01-01").estado(ley191("vigente", "leida", Optional.empty()))).isEqualTo("no regía el 1 de enero de 1990");
        assertThat(citador("2015-05-19").estado(ley191("verificar", "memoria", Optional.empty())))
                .isEqualTo("vigencia el 19 de mayo de 2015 por verificar; cita de memoria, por confrontar");
    }

    @Test
    void cada_titulo_oficial_esta_una_sola_vez() {
        assertThat(BundledTable.rows(Cita.ESTATUTOS)).extracting(c -> c[0]).doesNotHaveDuplicates();
    }

    private static Citador citador(String dia) {
        return new Citador(LocalDate.parse(dia), Palabras.en(Idioma.ES, c -> c), Textos.en(Idioma.ES));
    }

    private static Fuente ley191(String estado, String base, Optional<LocalDate> hasta) {
        return new Fuente("ley-191-1995/art-7", "Ley 191 de 1995, art. 7, par. 3", "Ley 191 de 1995, 23 de junio de 1995 (Zonas de Frontera)",
                new Vigencia(LocalDate.of(1995, 6, 23), hasta), estado, base, "", Optional.empty());
    }
}
