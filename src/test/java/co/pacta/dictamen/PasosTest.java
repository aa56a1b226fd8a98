package co.pacta.dictamen;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import co.pacta.norma.Momento;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Los pasos ya dados, como los cuenta decision.md, sección 4. */
class PasosTest {

    private static final Caso CASO = Caso.del("2024-05-10");

    private static LocalDate d(String fecha) {
        return LocalDate.parse(fecha);
    }

    private static EstadoRequisito antes(Caso caso, Paso paso) {
        return new Pasos(caso).estado(paso, Momento.ANTES);
    }

    private static EstadoRequisito despues(Caso caso, Paso paso) {
        return new Pasos(caso).estado(paso, Momento.DESPUES);
    }

    @Test
    void lo_que_no_se_hizo_esta_pendiente() {
        assertThat(antes(CASO, Paso.AUTORIZACION_CONCEJO)).isEqualTo(EstadoRequisito.PENDIENTE);
    }

    @Test
    void lo_que_se_hizo_el_mismo_dia_del_acto_esta_cumplido_y_lo_del_dia_siguiente_es_extemporaneo() {
        assertThat(antes(CASO.conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, d("2024-05-10"))), Paso.AUTORIZACION_CONCEJO))
                .isEqualTo(EstadoRequisito.CUMPLIDO);
        assertThat(antes(CASO.conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, d("2024-05-11"))), Paso.AUTORIZACION_CONCEJO))
                .isEqualTo(EstadoRequisito.EXTEMPORANEO);
    }

    @Test
    void vale_el_ultimo_tramite_anterior_al_acto() {
        Caso negado = CASO.conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, d("2024-03-01")))
                .conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, d("2024-04-01"), Sentido.DESFAVORABLE));
        assertThat(antes(negado, Paso.AUTORIZACION_CONCEJO)).isEqualTo(EstadoRequisito.DESFAVORABLE);
        Caso despues = negado.conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, d("2024-06-01")));
        assertThat(antes(despues, Paso.AUTORIZACION_CONCEJO)).isEqualTo(EstadoRequisito.DESFAVORABLE);
    }

    @Test
    void el_silencio_no_es_aprobacion() {
        Caso sinRespuesta = CASO.conTramite(Tramite.de(Paso.CONSULTA_CANCILLERIA, d("2024-02-01"), Sentido.SIN_RESPUESTA));
        assertThat(antes(sinRespuesta, Paso.CONSULTA_CANCILLERIA)).isEqualTo(EstadoRequisito.PENDIENTE);
    }

    @Test
    void la_consulta_contraria_cumple_el_deber_y_si_no_vincula_se_muestra_cumplida() {
        Caso contraria = CASO.conTramite(Tramite.de(Paso.CONSULTA_CANCILLERIA, d("2024-02-01"), Sentido.DESFAVORABLE));
        assertThat(antes(contraria, Paso.CONSULTA_CANCILLERIA)).isEqualTo(EstadoRequisito.DESFAVORABLE);
        assertThat(antes(contraria.bajo(Lectura.EFECTO_DE_LA_CONSULTA, "no_vincula"), Paso.CONSULTA_CANCILLERIA))
                .isEqualTo(EstadoRequisito.CUMPLIDO);
    }

    @Test
    void la_ratificacion_anterior_a_la_autorizacion_no_cuenta() {
        Caso antesDeTiempo = CASO.conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, d("2024-03-01")))
                .conTramite(Tramite.de(Paso.RATIFICACION_ASAMBLEA, d("2024-02-10")));
        assertThat(antes(antesDeTiempo, Paso.RATIFICACION_ASAMBLEA)).isEqualTo(EstadoRequisito.PENDIENTE);
        Caso mismoDia = CASO.conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, d("2024-03-01")))
                .conTramite(Tramite.de(Paso.RATIFICACION_ASAMBLEA, d("2024-03-01")));
        assertThat(antes(mismoDia, Paso.RATIFICACION_ASAMBLEA)).isEqualTo(EstadoRequisito.CUMPLIDO);
    }

    @Test
    void la_copia_a_la_cancilleria_vale_hasta_el_octavo_dia_habil() {
        assertThat(despues(CASO.conTramite(Tramite.de(Paso.COPIA_CANCILLERIA_8_DIAS, d("2024-05-23"))),
                Paso.COPIA_CANCILLERIA_8_DIAS)).isEqualTo(EstadoRequisito.CUMPLIDO);
        assertThat(despues(CASO.conTramite(Tramite.de(Paso.COPIA_CANCILLERIA_8_DIAS, d("2024-05-24"))),
                Paso.COPIA_CANCILLERIA_8_DIAS)).isEqualTo(EstadoRequisito.EXTEMPORANEO);
    }

    @Test
    void los_diez_dias_del_informe_cuentan_desde_el_decreto_que_incorpora() {
        Caso conDecreto = CASO.conTramite(Tramite.de(Paso.INCORPORAR_POR_DECRETO, d("2024-06-04")))
                .conTramite(Tramite.de(Paso.INFORMAR_CORPORACION_10_DIAS, d("2024-06-19")));
        assertThat(despues(conDecreto, Paso.INFORMAR_CORPORACION_10_DIAS)).isEqualTo(EstadoRequisito.CUMPLIDO);
        Caso sinDecreto = CASO.conTramite(Tramite.de(Paso.INFORMAR_CORPORACION_10_DIAS, d("2024-06-19")));
        assertThat(despues(sinDecreto, Paso.INFORMAR_CORPORACION_10_DIAS)).isEqualTo(EstadoRequisito.EXTEMPORANEO);
    }

    @Test
    void lo_posterior_hecho_antes_del_acto_no_cuenta() {
        assertThat(despues(CASO.conTramite(Tramite.de(Paso.PUBLICAR_SECOP, d("2024-05-09"))), Paso.PUBLICAR_SECOP))
                .isEqualTo(EstadoRequisito.PENDIENTE);
    }

    @Test
    void la_autorizacion_negada_no_le_quita_valor_a_la_ratificacion_anterior() {
        Caso negada = CASO.conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, d("2024-03-01"), Sentido.DESFAVORABLE))
                .conTramite(Tramite.de(Paso.RATIFICACION_ASAMBLEA, d("2024-02-10")));
        assertThat(antes(negada, Paso.RATIFICACION_ASAMBLEA)).isEqualTo(EstadoRequisito.CUMPLIDO);
    }

    @Test
    void un_paso_no_vale_por_otro() {
        Caso otro = CASO.conTramite(Tramite.de(Paso.AUTORIZACION_ASAMBLEA, d("2024-05-09")))
                .conTramite(Tramite.de(Paso.AUTORIZACION_ASAMBLEA, d("2024-05-11")));
        assertThat(antes(otro, Paso.AUTORIZACION_CONCEJO)).isEqualTo(EstadoRequisito.PENDIENTE);
        assertThat(new Pasos(otro).dadoAntes(Paso.AUTORIZACION_CONCEJO)).isFalse();
        assertThat(new Pasos(otro).dadoAntes(Paso.AUTORIZACION_ASAMBLEA)).isTrue();
        assertThat(despues(otro, Paso.PUBLICAR_SECOP)).isEqualTo(EstadoRequisito.PENDIENTE);
    }

    @Test
    void de_dos_copias_vale_la_primera_se_declaren_en_el_orden_que_se_declaren() {
        Tramite aTiempo = Tramite.de(Paso.COPIA_CANCILLERIA_8_DIAS, d("2024-05-20"));
        Tramite tarde = Tramite.de(Paso.COPIA_CANCILLERIA_8_DIAS, d("2024-05-30"));
        assertThat(despues(CASO.conTramite(aTiempo).conTramite(tarde), Paso.COPIA_CANCILLERIA_8_DIAS)).isEqualTo(EstadoRequisito.CUMPLIDO);
        assertThat(despues(CASO.conTramite(tarde).conTramite(aTiempo), Paso.COPIA_CANCILLERIA_8_DIAS)).isEqualTo(EstadoRequisito.CUMPLIDO);
    }
}
