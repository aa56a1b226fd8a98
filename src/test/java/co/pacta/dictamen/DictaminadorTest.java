package co.pacta.dictamen;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Tramite;
import co.pacta.drools.DroolsRules;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.norma.BajoLectura;
import co.pacta.norma.Canal;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import co.pacta.norma.OrdenDeCita;
import co.pacta.norma.Norma.Cobertura.Clase;
import co.pacta.norma.Rango;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Lo que {@code decision.md}, sección 1, manda hacer con las normas halladas. */
class DictaminadorTest {

    private static final Dictaminador DICTAMINADOR = new Dictaminador(DroolsRules.builtIn().tablas());
    private static final Caso CASO = Caso.del("2024-05-10").con(Hecho.ACTUACION_TIPO, TipoActuacion.VIAJE_OFICIAL);
    private static final Norma ABRE = UnaNorma.que(Efecto.HABILITA, "a/abre").abre(Canal.AUTONOMIA, Clase.TODAS).norma();

    private static Decision decidir(Norma... normas) {
        return DICTAMINADOR.decidir(CASO, new Hallazgos(Set.of(), List.of(normas), true));
    }

    private static List<String> ids(List<Norma> normas) {
        return normas.stream().map(Norma::id).toList();
    }

    private static Norma exige(String id, Paso... pasos) {
        return UnaNorma.que(Efecto.EXIGE, id).pide(Momento.ANTES, pasos).norma();
    }

    @Test
    void entre_prohibiciones_manda_el_puesto_y_despues_el_efecto_el_rango_la_cita_mas_precisa_y_el_id() {
        List<Norma> enOrden = List.of(
                UnaNorma.que(Efecto.PROHIBE, "z/primera").enElPuesto(1).de(Rango.DECRETO).norma(),
                UnaNorma.que(Efecto.PROHIBE, "y/segunda").enElPuesto(2).de(Rango.CONSTITUCION).norma(),
                UnaNorma.que(Efecto.REVISA, "x/revisa").de(Rango.DOCTRINA).norma(),
                UnaNorma.que(Efecto.HABILITA, "w/carta").de(Rango.CONSTITUCION).norma(),
                UnaNorma.que(Efecto.HABILITA, "v/precisa").citada("Ley 1, art. 1, inc. 2").norma(),
                UnaNorma.que(Efecto.HABILITA, "a/general").norma(),
                UnaNorma.que(Efecto.HABILITA, "b/general").norma(),
                UnaNorma.que(Efecto.EXIGE, "a/exige").norma(),
                UnaNorma.que(Efecto.ACONSEJA, "a/aconseja").norma(),
                UnaNorma.que(Efecto.ADVIERTE, "a/advierte").norma(),
                UnaNorma.que(Efecto.DEFINE, "a/define").norma());
        List<Norma> alReves = new ArrayList<>(enOrden);
        Collections.reverse(alReves);

        alReves.sort(OrdenDeCita.DECISIVA_PRIMERO);

        assertThat(ids(alReves)).isEqualTo(ids(enOrden));
        assertThat(ids(DICTAMINADOR.incierta(CASO, Veredicto.INDETERMINADA, Canal.NINGUNO, List.of(),
                List.of(enOrden.get(6), enOrden.get(0), enOrden.get(3))).fundamentos())).containsExactly("z/primera", "w/carta", "b/general");
    }

    @Test
    void una_prohibicion_no_deja_pasos_y_no_cita_lo_que_exige_ni_lo_que_aconseja() {
        Decision d = decidir(ABRE, exige("e/exige", Paso.AUTORIZACION_CONCEJO), UnaNorma.que(Efecto.PROHIBE, "p/prohibe").norma(),
                UnaNorma.que(Efecto.ACONSEJA, "c/aconseja").norma(), UnaNorma.que(Efecto.ADVIERTE, "v/advierte").norma());

        assertThat(d.veredicto()).isEqualTo(Veredicto.NO_PERMITIDA);
        assertThat(d.requisitos()).isEmpty();
        assertThat(d.canal()).isEqualTo(Canal.NINGUNO);
        assertThat(ids(d.fundamentos())).containsExactly("p/prohibe", "a/abre", "v/advierte");
    }

    @Test
    void la_revision_deja_ver_los_pasos() {
        Decision d = decidir(ABRE, UnaNorma.que(Efecto.REVISA, "r/revisa").norma(), exige("e/exige", Paso.AUTORIZACION_CONCEJO));

        assertThat(d.veredicto()).isEqualTo(Veredicto.REVISION);
        assertThat(d.pendientes()).containsExactly(Paso.AUTORIZACION_CONCEJO);
        assertThat(d.canal()).isEqualTo(Canal.AUTONOMIA);
    }

    @Test
    void fuera_de_alcance_solo_se_cita_la_norma_que_lo_fija() {
        Norma alcance = UnaNorma.que(Efecto.DEFINE, Norma.DE_ALCANCE).norma();

        Decision d = DICTAMINADOR.decidir(CASO, new Hallazgos(Set.of(Concepto.FUERA_DE_ALCANCE), List.of(ABRE, alcance), true));

        assertThat(d.veredicto()).isEqualTo(Veredicto.FUERA_DE_ALCANCE);
        assertThat(ids(d.fundamentos())).containsExactly(Norma.DE_ALCANCE);
    }

    @Test
    void el_veredicto_es_el_primero_que_encaja_con_lo_pendiente() {
        assertThat(decidir(ABRE).veredicto()).isEqualTo(Veredicto.PERMITIDA);
        assertThat(decidir(ABRE, exige("e/1", Paso.CONCEPTO_DNP)).veredicto()).isEqualTo(Veredicto.REQUIERE_OTRO_TRAMITE);
        assertThat(decidir(ABRE, exige("e/1", Paso.CONSULTA_CANCILLERIA, Paso.CONCEPTO_DNP)).veredicto())
                .isEqualTo(Veredicto.REQUIERE_CONSULTA);
        assertThat(decidir(ABRE, exige("e/1", Paso.RATIFICACION_ASAMBLEA, Paso.CONCEPTO_DNP)).veredicto())
                .isEqualTo(Veredicto.REQUIERE_AUTORIZACION);
        assertThat(decidir(ABRE, exige("e/1", Paso.RATIFICACION_ASAMBLEA, Paso.CONSULTA_CANCILLERIA)).veredicto())
                .isEqualTo(Veredicto.REQUIERE_CONSULTA_Y_AUTORIZACION);
    }

    @Test
    void lo_que_va_despues_no_cambia_el_veredicto() {
        Decision d = decidir(ABRE, UnaNorma.que(Efecto.EXIGE, "e/despues").pide(Momento.DESPUES, Paso.PUBLICAR_SECOP).norma());

        assertThat(d.veredicto()).isEqualTo(Veredicto.PERMITIDA);
        assertThat(d.despues()).containsExactly(Paso.PUBLICAR_SECOP);
    }

    @Test
    void la_norma_desplazada_no_rige_y_se_dice_cual_fue() {
        BajoLectura rival = new BajoLectura(Lectura.DISTRITOS, "equiparados");
        Norma siempre = UnaNorma.que(Efecto.DEFINE, "d/siempre").desplaza("e/una", Optional.empty()).norma();
        Norma segun = UnaNorma.que(Efecto.DEFINE, "d/segun").desplaza("e/otra", Optional.of(rival)).norma();
        Norma[] todas = {ABRE, siempre, segun, exige("e/una", Paso.AUTORIZACION_CONCEJO), exige("e/otra", Paso.CONCEPTO_DNP)};
        Caso conRival = CASO.bajo(Lectura.DISTRITOS, "equiparados");
        Caso sinRival = CASO.bajo(Lectura.DISTRITOS, Lectura.DISTRITOS.opciones().stream().filter(o -> !o.equals("equiparados"))
                .findFirst().orElseThrow());

        Decision con = DICTAMINADOR.decidir(conRival, new Hallazgos(Set.of(), List.of(todas), true));
        Decision sin = DICTAMINADOR.decidir(sinRival, new Hallazgos(Set.of(), List.of(todas), true));

        assertThat(ids(con.desplazadas())).containsExactly("e/otra", "e/una");
        assertThat(con.veredicto()).isEqualTo(Veredicto.PERMITIDA);
        assertThat(ids(sin.desplazadas())).containsExactly("e/una");
        assertThat(sin.pendientes()).containsExactly(Paso.CONCEPTO_DNP);
        assertThat(decidir(ABRE).desplazadas()).isEmpty();
    }

    @Test
    void dos_normas_que_piden_lo_mismo_son_un_solo_paso_con_el_primer_termino_y_las_dos_citas_en_orden() {
        Norma tarde = UnaNorma.que(Efecto.EXIGE, "a/con-plazo").citada("Ley 1, art. 1, par. 1, inc. 2").en("8 días")
                .pide(Momento.ANTES, Paso.AUTORIZACION_CONCEJO).ante("Concejo de {entidad}").norma();
        Norma otra = UnaNorma.que(Efecto.EXIGE, "z/sin-plazo").citada("Ley 1, art. 1, par. 1, inc. 2, y art. 3")
                .pide(Momento.ANTES, Paso.CONCEPTO_DNP, Paso.AUTORIZACION_CONCEJO).ante("DNP", "Junta").norma();

        List<Requisito> requisitos = decidir(ABRE, tarde, otra).requisitos();

        assertThat(requisitos).extracting(Requisito::paso).containsExactly(Paso.AUTORIZACION_CONCEJO, Paso.CONCEPTO_DNP);
        assertThat(requisitos.get(0).normas()).containsExactly("a/con-plazo", "z/sin-plazo");
        assertThat(requisitos.get(0).plazo()).contains("8 días");
        assertThat(requisitos.get(0).autoridad()).as("la de la primera que se cita").isEqualTo("Junta");
        assertThat(requisitos.get(1).normas()).containsExactly("z/sin-plazo");
        assertThat(requisitos.get(1).plazo()).isEmpty();
    }

    @Test
    void informar_a_la_cancilleria_sobra_si_hay_que_consultarla_o_coordinar_con_ella() {
        Norma informar = UnaNorma.que(Efecto.ACONSEJA, "c/informar").pide(Momento.ANTES, Paso.INFORMAR_CANCILLERIA, Paso.INFORMAR_APC).norma();

        assertThat(decidir(ABRE, informar).recomendados()).containsExactly(Paso.INFORMAR_CANCILLERIA, Paso.INFORMAR_APC);
        assertThat(decidir(ABRE, informar, exige("e/1", Paso.CONCEPTO_DNP)).recomendados()).hasSize(2);
        assertThat(decidir(ABRE, informar, exige("e/1", Paso.CONSULTA_CANCILLERIA)).recomendados()).containsExactly(Paso.INFORMAR_APC);
        assertThat(decidir(ABRE, informar, exige("e/1", Paso.COORDINACION_CANCILLERIA)).recomendados()).containsExactly(Paso.INFORMAR_APC);
    }

    @Test
    void lo_aconsejado_que_ya_se_hizo_no_se_aconseja() {
        Norma informar = UnaNorma.que(Efecto.ACONSEJA, "c/informar").pide(Momento.ANTES, Paso.INFORMAR_APC).norma();
        Hallazgos hallazgos = new Hallazgos(Set.of(), List.of(ABRE, informar), true);

        assertThat(DICTAMINADOR.decidir(CASO.conTramite(Tramite.de(Paso.INFORMAR_APC, CASO.fecha())), hallazgos).recomendados()).isEmpty();
        assertThat(DICTAMINADOR.decidir(CASO.conTramite(Tramite.de(Paso.INFORMAR_APC, CASO.fecha().plusDays(1))), hallazgos).recomendados())
                .containsExactly(Paso.INFORMAR_APC);
    }

    @Test
    void la_consulta_contestada_en_contra_no_queda_pendiente() {
        Caso contraria = CASO.conTramite(Tramite.de(Paso.CONSULTA_CANCILLERIA, CASO.fecha(), Sentido.DESFAVORABLE))
                .conTramite(Tramite.de(Paso.CONCEPTO_DNP, CASO.fecha(), Sentido.DESFAVORABLE));
        Norma ambos = exige("e/1", Paso.CONSULTA_CANCILLERIA, Paso.CONCEPTO_DNP);

        assertThat(DICTAMINADOR.decidir(contraria, new Hallazgos(Set.of(), List.of(ABRE, ambos), true)).pendientes())
                .containsExactly(Paso.CONCEPTO_DNP);
    }

    @Test
    void la_consulta_exigida_y_la_falta_de_camino_resultan_de_las_normas() {
        Norma consulta = exige("e/1", Paso.CONSULTA_CANCILLERIA);
        Norma aconsejada = UnaNorma.que(Efecto.ACONSEJA, "c/1").pide(Momento.ANTES, Paso.CONSULTA_CANCILLERIA).norma();

        assertThat(DICTAMINADOR.resultantes(CASO, List.of(ABRE, consulta))).containsExactly(Concepto.CONSULTA_EXIGIDA);
        assertThat(DICTAMINADOR.resultantes(CASO, List.of(ABRE, aconsejada, exige("e/2", Paso.CONCEPTO_DNP)))).isEmpty();
        assertThat(DICTAMINADOR.resultantes(CASO, List.of(aconsejada))).containsExactly(Concepto.SIN_CANAL);
    }
}
