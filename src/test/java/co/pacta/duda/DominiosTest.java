package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Codigo;
import co.pacta.caso.Disposicion;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.TipoActuacion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Los valores con que se prueba cada hecho que no se sabe, como los enumera {@code decision.md}, sección 5. */
class DominiosTest {

    private static final Caso CONVENIO = Caso.del("2024-05-10").con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO);
    private static final List<Object> PAISES = List.of("BR", "EC", "PA", "PE", "VE", "CR", "HN", "JM", "NI", "ES", "US");

    @Test
    void los_paises_son_los_vecinos_por_tierra_y_por_mar_y_dos_lejanos_y_en_un_credito_tambien_colombia() {
        Caso credito = CONVENIO.con(Hecho.ACTUACION_TIPO, TipoActuacion.CREDITO);

        assertThat(Dominios.de(Hecho.PAIS, CONVENIO)).isEqualTo(PAISES);
        assertThat(Dominios.de(Hecho.PAIS, Caso.del("2024-05-10"))).isEqualTo(PAISES);
        assertThat(Dominios.de(Hecho.PAIS, credito)).isEqualTo(Stream.concat(PAISES.stream(), Stream.of("CO")).toList());
    }

    @Test
    void las_listas_se_prueban_vacias_o_con_uno_solo_y_las_materias_de_a_una() {
        assertThat(Dominios.de(Hecho.LIMITA_CON, CONVENIO)).containsExactly(List.of(), List.of("="), List.of("otro"));
        assertThat(Dominios.de(Hecho.DISPOSICIONES, CONVENIO)).startsWith(List.<Object>of()).hasSize(Disposicion.values().length + 1);
        for (Disposicion d : Disposicion.values()) {
            assertThat(Dominios.de(Hecho.DISPOSICIONES, CONVENIO)).contains(List.of(d));
        }
        assertThat(Dominios.de(Hecho.MATERIAS, CONVENIO)).isEqualTo(Stream.of(Materia.values()).map(List::of).toList());
    }

    @Test
    void los_numeros_se_prueban_a_los_dos_lados_de_cada_tope() {
        assertThat(Dominios.de(Hecho.DIAS, CONVENIO)).containsExactly(3, 8, 15, 25);
        assertThat(Dominios.de(Hecho.HORAS, CONVENIO)).containsExactly(24, 72);
        assertThat(Dominios.de(Hecho.PORCENTAJE_EXTERNO, CONVENIO)).containsExactly(40, 60);
    }

    @ParameterizedTest
    @EnumSource(Hecho.class)
    void lo_que_se_responde_si_o_no_tiene_dos_valores_lo_cerrado_sus_codigos_y_un_texto_ninguno(Hecho hecho) {
        List<Object> dominio = Dominios.de(hecho, CONVENIO);
        switch (hecho.forma()) {
            case SI_NO -> assertThat(dominio).containsExactlyInAnyOrder(true, false);
            case CODIGO -> assertThat(dominio).isEqualTo(hecho.codigos()).allMatch(Codigo.class::isInstance);
            case TEXTO -> assertThat(dominio).isEmpty();
            default -> assertThat(dominio).isNotEmpty().allMatch(hecho::admite);
        }
        assertThat(Universo.CORRIENTE.dominio(hecho, CONVENIO)).isEqualTo(dominio);
    }

    @Test
    void el_universo_corriente_no_admite_lo_que_se_contradice() {
        assertThat(Universo.CORRIENTE.condiciones()).isEqualTo(Coherencia.CONDICIONES).hasSize(5);
    }
}
