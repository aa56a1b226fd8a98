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
    }

    @Test
    void una_palabra_larguisima_no_se_busca() {
        assertThat(Sugerencia.de("convenio".repeat(20), VALIDAS)).isEmpty();
    }
}
