package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SugerenciaTest {

    private static final List<String> VALIDAS = List.of("convenio", "contrato", "credito", "memorando", "carta_de_intencion", "viaje_oficial");

    @ParameterizedTest
    @CsvSource({"convenoi, convenio", "Crédito, credito", "carta de intención, carta_de_intencion", "CONTRATO, contrato",
        "memorandum, memorando", "intencion, carta_de_intencion", "viaje, viaje_oficial", "xyz, ''", "'', ''"})
    void encuentra_la_mas_parecida(String escrita, String esperada) {
        assertThat(Sugerencia.de(escrita, VALIDAS)).isEqualTo(esperada);
    }

    @Test
    void la_distancia_cuenta_letras() {
        assertThat(Sugerencia.distancia("", "abc")).isEqualTo(3);
        assertThat(Sugerencia.distancia("abc", "abc")).isZero();
        assertThat(Sugerencia.distancia("abc", "acb")).isEqualTo(1);
        assertThat(Sugerencia.distancia("abcd", "bd")).isEqualTo(2);
        assertThat(Sugerencia.distancia("abc", "")).isEqualTo(3);
        assertThat(Sugerencia.distancia("ab", "ba")).isEqualTo(1);
        assertThat(Sugerencia.distancia("abcd", "badc")).isEqualTo(2);
        assertThat(Sugerencia.distancia("abc", "axc")).isEqualTo(1);
    }

    @Test
    void una_palabra_larguisima_no_se_busca() {
        assertThat(Sugerencia.de("convenio".repeat(20), VALIDAS)).isEmpty();
        assertThat(Sugerencia.de("a".repeat(79) + "b", List.of("a".repeat(80)))).isEqualTo("a".repeat(80));
        assertThat(Sugerencia.de("a".repeat(80) + "b", List.of("a".repeat(80)))).isEmpty();
    }

    /** El tope es un tercio de la más larga, contando una letra más: dos letras en una palabra de cinco. */
    @ParameterizedTest
    @CsvSource({"salxx, salud", "saxxx, ''", "sal, salud", "sa, ''", "saludes, salud", "xalude, salud", "udsal, ''"})
    void se_parece_si_cambia_a_lo_sumo_un_tercio(String escrita, String esperada) {
        assertThat(Sugerencia.de(escrita, List.of("salud"))).isEqualTo(esperada);
    }

    @Test
    void entre_dos_igual_de_parecidas_gana_la_primera_y_si_no_la_mas_cercana() {
        assertThat(Sugerencia.de("cartx", List.of("carta", "carto"))).isEqualTo("carta");
        assertThat(Sugerencia.de("cartx", List.of("carto", "carta"))).isEqualTo("carto");
        assertThat(Sugerencia.de("carta", List.of("corto", "certa"))).isEqualTo("certa");
    }

    @Test
    void un_pedazo_de_cinco_letras_o_mas_basta_si_es_de_una_sola() {
        assertThat(Sugerencia.de("viaj", List.of("viaje_oficial"))).isEmpty();
        assertThat(Sugerencia.de("viaje", List.of("viaje_oficial", "viaje_privado"))).isEmpty();
        assertThat(Sugerencia.de("la_salud_del_municipio", List.of("salud", "turismo"))).isEqualTo("salud");
        assertThat(Sugerencia.de("la_otro_del_municipio", List.of("otro", "turismo"))).isEmpty();
    }

    @Test
    void lo_llano_no_lleva_tildes_mayusculas_ni_espacios() {
        assertThat(Sugerencia.plana("  Carta de  Intención-Ñ ")).isEqualTo("carta_de_intencion_n");
    }
}
