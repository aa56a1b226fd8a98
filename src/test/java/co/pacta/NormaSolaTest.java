package co.pacta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.NormaSola.Resultado;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoEntidad;
import co.pacta.drools.DroolsRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class NormaSolaTest {

    private static final NormaSola SOLA = new NormaSola((DroolsRules) Ensayo.PACTA.reglas(), Ensayo.PACTA.catalogo());
    private static final String CIERRE = "constitucion/art-121-sin-norma-que-habilite";

    private static Caso municipio() {
        return Caso.del("2024-05-10").con(Hecho.DIVIPOLA, "52356");
    }

    @Test
    void la_norma_se_aplica_diga_lo_que_diga_el_resto_del_caso() {
        Caso nacion = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.NACION);
        assertThat(SOLA.probar("definiciones/fuera-de-alcance-por-quien-actua", List.of(), nacion)).isEqualTo(Resultado.SE_APLICA);
        assertThat(SOLA.probar("definiciones/fuera-de-alcance-por-quien-actua", List.of(), municipio()))
                .isEqualTo(Resultado.NO_SE_APLICA);
    }

    @Test
    void dice_que_depende_si_lo_que_el_caso_calla_decide() {
        assertThat(SOLA.probar("definiciones/limitrofe-la-entidad", List.of(), municipio()))
                .isEqualTo(Resultado.DEPENDE_DE_LO_QUE_EL_CASO_CALLA);
    }

    @Test
    void no_confunde_una_definicion_con_otra_que_da_el_mismo_concepto() {
        Caso acto = municipio().con(Hecho.ACTUACION_TIPO, TipoActuacion.ACTO_INTERNO);
        assertThat(SOLA.probar("definiciones/fuera-de-alcance-por-acto-interno", List.of(), acto)).isEqualTo(Resultado.SE_APLICA);
        assertThat(SOLA.probar("definiciones/fuera-de-alcance-por-quien-actua", List.of(), acto)).isEqualTo(Resultado.NO_SE_APLICA);
    }

    @Test
    void una_norma_que_depende_de_otras_se_prueba_junto_a_ellas() {
        Caso caso = Ensayo.delEscenario("frontera/cucuta-urena-agua.yaml").caso();
        assertThat(SOLA.probar(CIERRE, List.of(), caso)).isEqualTo(Resultado.SE_APLICA);
        assertThat(SOLA.probar(CIERRE, List.of("ley-191-1995/art-7-inc-1-habilita-convenios"), caso)).isEqualTo(Resultado.NO_SE_APLICA);
        assertThat(SOLA.existe(CIERRE)).isTrue();
        assertThat(SOLA.existe("constitucion/no-existe")).isFalse();
    }

    @Test
    void un_municipio_que_no_existe_es_un_error_del_caso() {
        Caso caso = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO).con(Hecho.ENTIDAD_NOMBRE, "Ipialse");
        assertThatThrownBy(() -> SOLA.probar(CIERRE, List.of(), caso)).isInstanceOf(CasoInvalidoException.class);
    }
}
