package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Lo que se presume (contrato, sección 2.0) y lo primero que se pregunta ({@code decision.md}, sección 5). */
class CorrientesTest {

    private static final Caso DIA = Caso.del("2024-05-10");
    private static final String SIEMPRE = "actuacion.a_nombre_de_la_nacion=no actuacion.crea_organismo=ninguno actuacion.ingresa_a_persona_juridica=no "
            + "actuacion.duracion=definida actuacion.motiva_reciprocidad_o_conveniencia=no actuacion.efectos_fuera_de_zona=no "
            + "actuacion.afecta_pueblo_etnico=no actuacion.aval_exigido=no actuacion.exigida_por_acuerdo_local=no actuacion.inmunidades=no "
            + "recursos.apropiados=no recursos.vigencias_futuras=no recursos.ultimo_anio_de_gobierno=no recursos.recibe=no "
            + "recursos.administra_organismo=no recursos.disposiciones=[] recursos.regalias=no acto_de_delegacion=no acuerdo_de_la_nacion=no";

    private static Map<String, String> presumido(Caso caso) {
        Map<String, String> escrito = new LinkedHashMap<>();
        Corrientes.para(caso).forEach((h, v) -> escrito.put(h.clave(), String.valueOf(Hecho.escrito(v))));
        return escrito;
    }

    @Test
    void lo_que_siempre_se_presume_es_lo_del_contrato() {
        Map<String, String> esperado = new LinkedHashMap<>();
        for (String uno : SIEMPRE.split(" ")) {
            esperado.put(uno.substring(0, uno.indexOf('=')), uno.substring(uno.indexOf('=') + 1));
        }
        assertThat(presumido(DIA)).isEqualTo(esperado);
    }

    @ParameterizedTest
    @EnumSource(TipoActuacion.class)
    void el_regimen_y_el_dinero_dependen_del_acto(TipoActuacion tipo) {
        Map<String, String> presumido = presumido(DIA.con(Hecho.ACTUACION_TIPO, tipo));

        boolean suave = Set.of("hermanamiento", "memorando", "carta_de_intencion", "reunion", "pronunciamiento").contains(tipo.codigo());
        boolean gasta = Set.of("contrato", "credito", "cooperacion_otorgada").contains(tipo.codigo());
        assertThat(presumido).containsEntry("actuacion.regimen", suave ? "sin_obligaciones" : "derecho_interno")
                .containsEntry("recursos.propios", gasta ? "si" : "no");
    }

    @ParameterizedTest
    @CsvSource({"MUNICIPIO, alcalde", "DISTRITO, alcalde", "DISTRITO_CAPITAL, alcalde", "DEPARTAMENTO, gobernador",
        "TERRITORIO_INDIGENA, autoridad_indigena", "COMUNIDAD_INDIGENA, autoridad_indigena", "AREA_METROPOLITANA, representante_legal"})
    void firma_la_cabeza_de_la_entidad(TipoEntidad tipo, String firmante) {
        assertThat(presumido(DIA.con(Hecho.ENTIDAD_TIPO, tipo))).containsEntry("firmante", firmante);
    }

    @Test
    void lo_dicho_no_se_presume() {
        assertThat(presumido(DIA.con(Hecho.INMUNIDADES, true))).doesNotContainKey("actuacion.inmunidades").hasSize(18);
    }

    @Test
    void lo_primero_es_quien_que_con_quien_y_sobre_que() {
        Caso convenio = DIA.con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO);

        assertThat(Nucleo.faltan(DIA)).containsExactly(Hecho.ENTIDAD_TIPO, Hecho.ACTUACION_TIPO);
        assertThat(Nucleo.faltan(convenio)).containsExactly(Hecho.ENTIDAD_TIPO, Hecho.CONTRAPARTE_TIPO, Hecho.MATERIAS);
        assertThat(Nucleo.faltan(DIA.con(Hecho.ACTUACION_TIPO, TipoActuacion.PROMOCION_TERRITORIAL)))
                .containsExactly(Hecho.ENTIDAD_TIPO, Hecho.MATERIAS);
        assertThat(Nucleo.faltan(DIA.con(Hecho.ACTUACION_TIPO, TipoActuacion.DISTINCION)))
                .containsExactly(Hecho.ENTIDAD_TIPO, Hecho.CONTRAPARTE_TIPO);
        assertThat(Nucleo.faltan(convenio.con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO).con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ESTADO)
                .con(Hecho.MATERIAS, List.of(co.pacta.caso.Materia.AMBIENTE)))).isEmpty();
    }
}
