package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Valores;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Qué hechos se contradicen, dicho de dos maneras ({@code decision.md}, sección 5, deducciones). */
class CoherenciaTest {

    private static final int CASOS = Integer.getInteger("pruebas.casos", 500) * 4;
    private static final TablasLegales TABLAS = Ensayo.PACTA.reglas().tablas();

    private static boolean coherente(Caso caso) {
        Valores tablero = Valores.estrictos(caso, TABLAS);
        return Coherencia.CONDICIONES.stream().allMatch(c -> c.test(tablero));
    }

    @Test
    void un_caso_entero_se_contradice_en_lo_mismo_dicho_de_otra_manera() {
        CasosAlAzar azar = new CasosAlAzar(109);
        int contradictorios = 0;
        for (int i = 0; i < CASOS; i++) {
            List<Object> limita = Dominios.de(Hecho.LIMITA_CON, Caso.del("2024-05-10"));
            Caso caso = azar.completo();
            Caso otro = (i % 2 == 0 ? caso.con(Hecho.LIMITA_CON, limita.get(i / 2 % 3)) : caso).con(Hecho.DEPARTAMENTO_FRONTERIZO, i % 4 < 3);
            Caso ultimo = i % 5 == 0 ? otro.con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_COLOMBIANA).con(Hecho.PAIS, i % 3 == 0 ? "CO" : "EC") : otro;
            assertThat(coherente(ultimo)).as(ultimo.toString()).isEqualTo(!EnLaFrontera.seContradice(ultimo));
            contradictorios += coherente(ultimo) ? 0 : 1;
        }
        assertThat(contradictorios).isBetween(CASOS / 10, CASOS * 9 / 10);
    }

    /** El Archipiélago colinda por mar, y solo con sus vecinos por mar. */
    @ParameterizedTest
    @CsvSource({"NI, true", "CR, true", "JM, true", "PA, true", "EC, false", "ES, false"})
    void el_archipielago_colinda_por_mar(String pais, boolean puede) {
        Caso caso = new CasosAlAzar(113).completo().con(Hecho.DIVIPOLA, "88").con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO)
                .con(Hecho.ZONA_DE_FRONTERA, false).con(Hecho.LIMITA_CON, List.of()).con(Hecho.LIMITROFE, true)
                .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL);

        assertThat(coherente(caso.con(Hecho.PAIS, pais))).isEqualTo(puede);
        assertThat(coherente(caso.con(Hecho.PAIS, pais).con(Hecho.LIMITROFE, false))).isTrue();
    }

    @Test
    void lo_que_no_se_declaro_no_contradice_nada() {
        Caso caso = new CasosAlAzar(113).completo().con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO).con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO)
                .con(Hecho.ZONA_DE_FRONTERA, true).con(Hecho.LIMITROFE, false).con(Hecho.LIMITA_CON, List.of()).con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_COLOMBIANA);

        assertThat(coherente(caso.sin(Hecho.DEPARTAMENTO_FRONTERIZO).sin(Hecho.PAIS))).isTrue();
        assertThat(coherente(caso.sin(Hecho.DEPARTAMENTO_FRONTERIZO).con(Hecho.PAIS, "EC"))).isFalse();
    }
}
