package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Tramite;
import co.pacta.dictamen.Requisito;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.Reglas;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Qué casos con hechos sin saber comparten respuesta, y qué se les dice a cada uno. */
class RecuerdoDeDudasTest {

    private static final Reglas REGLAS = Ensayo.PACTA.reglas();
    private static final Caso DUDOSO = Ensayo.delEscenario("frontera/cucuta-urena-agua.yaml").caso().conTramites(List.of())
            .sin(Hecho.PROPIOS).sin(Hecho.FIRMANTE);

    private final Respondedor respondedor = new Respondedor(REGLAS);
    private final MemoriaDeDudas memoria = new MemoriaDeDudas(REGLAS, new Memoria(3));

    private Respuesta responder(Caso caso) {
        return memoria.de(caso, respondedor::enDuda);
    }

    /** Si la segunda respuesta salió de la memoria. */
    private boolean comparten(Caso uno, Caso otro) {
        responder(uno);
        long antes = memoria.uso().aciertos();
        assertThat(responder(otro)).as("recordar no cambia la respuesta").isEqualTo(respondedor.enDuda(otro));
        return memoria.uso().aciertos() > antes;
    }

    @Test
    void la_misma_pregunta_se_estudia_una_sola_vez() {
        assertThat(comparten(DUDOSO, DUDOSO)).isTrue();
        assertThat(responder(DUDOSO)).isEqualTo(respondedor.enDuda(DUDOSO));
        assertThat(memoria.uso()).isEqualTo(new Memoria.Uso(2, 1, 1));
    }

    @Test
    void los_nombres_solo_cambian_ante_quien_se_cumple_cada_paso() {
        Caso otro = DUDOSO.con(Hecho.ENTIDAD_NOMBRE, "Maicao").con(Hecho.ENTIDAD_DEPARTAMENTO, "La Guajira").con(Hecho.CONTRAPARTE_NOMBRE, "Zulia")
                .con(Hecho.CONTRAPARTE_ID, "VE-V").con(Hecho.DIVIPOLA, "44430");

        assertThat(comparten(DUDOSO, otro)).isTrue();
        Respuesta suya = responder(otro);
        assertThat(suya.decision().caso()).isEqualTo(otro);
        List<String> ante = java.util.stream.Stream.concat(suya.decision().requisitos().stream(), suya.requisitosPosibles().stream())
                .map(Requisito::autoridad).toList();
        assertThat(ante).anyMatch(a -> a.contains("Maicao")).noneMatch(a -> a.contains("Cúcuta"));
    }

    /** El Archipiélago y los distritos del Caribe (Ley 768 de 2002, art. 19) tienen reglas que los nombran. */
    @ParameterizedTest
    @ValueSource(strings = {"88", "88001", "88564", "08001", "13001", "47001"})
    void los_codigos_que_alguna_regla_nombra_si_cuentan(String codigo) {
        assertThat(comparten(DUDOSO, DUDOSO.con(Hecho.DIVIPOLA, codigo))).isFalse();
        assertThat(comparten(DUDOSO.con(Hecho.DIVIPOLA, codigo), DUDOSO.con(Hecho.DIVIPOLA, codigo))).isTrue();
    }

    @Test
    void no_comparten_respuesta_con_otro_hecho_otra_lectura_u_otro_periodo() {
        assertThat(comparten(DUDOSO, DUDOSO.con(Hecho.PROPIOS, true))).isFalse();
        assertThat(comparten(DUDOSO, DUDOSO.bajo(Lectura.LIMITROFE, "el_pais"))).isFalse();
        assertThat(comparten(DUDOSO, DUDOSO.enFecha(LocalDate.of(2022, 2, 7)))).isFalse();
        assertThat(comparten(DUDOSO.con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO), DUDOSO)).isFalse();
        assertThat(comparten(DUDOSO, DUDOSO.sin(Hecho.REGIMEN))).isFalse();
    }

    @Test
    void en_el_mismo_periodo_da_igual_el_dia_salvo_que_haya_tramites() {
        Caso antes = DUDOSO.enFecha(LocalDate.of(2022, 2, 9));
        Caso despues = DUDOSO.enFecha(LocalDate.of(2022, 2, 10));
        Tramite consulta = Tramite.de(Paso.CONSULTA_CANCILLERIA, LocalDate.of(2022, 2, 1));

        assertThat(comparten(antes, despues)).isTrue();
        assertThat(comparten(antes, antes.conTramite(consulta))).isFalse();
        assertThat(comparten(antes.conTramite(consulta), despues.conTramite(consulta))).isFalse();
        assertThat(comparten(antes.conTramite(consulta), antes.conTramite(consulta))).isTrue();
    }

    @Test
    void cuando_se_llena_empieza_de_nuevo() {
        List<Caso> cuatro = List.of(DUDOSO, DUDOSO.con(Hecho.PROPIOS, true), DUDOSO.con(Hecho.PROPIOS, false), DUDOSO.con(Hecho.RECIBE, true).sin(Hecho.REGIMEN));
        cuatro.subList(0, 3).forEach(this::responder);
        assertThat(memoria.uso()).isEqualTo(new Memoria.Uso(0, 3, 3));
        responder(cuatro.get(3));
        assertThat(memoria.uso()).isEqualTo(new Memoria.Uso(0, 4, 1));
        responder(cuatro.get(3));
        responder(cuatro.get(0));
        assertThat(memoria.uso()).isEqualTo(new Memoria.Uso(1, 5, 2));
    }
}
