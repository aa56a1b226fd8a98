package co.pacta.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoEntidad;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lo que se sigue de los hechos conocidos, y solo eso. */
class DeduccionesTest {

    private static final Caso NADA = Caso.del("2024-05-10");

    private static Caso deducir(Hecho hecho, Object valor) {
        return Deducciones.deducir(NADA.con(hecho, valor));
    }

    @Test
    void de_nada_no_se_deduce_nada() {
        assertThat(Deducciones.deducir(NADA)).isSameAs(NADA);
    }

    @Test
    void quien_no_limita_con_nadie_no_tiene_limitrofes() {
        assertThat(deducir(Hecho.LIMITA_CON, List.of()).hechos()).containsEntry(Hecho.LIMITROFE, false);
    }

    @Test
    void no_es_limitrofe_quien_es_de_otro_pais() {
        Caso limita = NADA.con(Hecho.LIMITA_CON, List.of("EC"));
        assertThat(Deducciones.deducir(limita.con(Hecho.PAIS, "PE")).hechos()).containsEntry(Hecho.LIMITROFE, false);
        assertThat(Deducciones.deducir(limita.con(Hecho.PAIS, "EC")).hechos()).doesNotContainKey(Hecho.LIMITROFE);
        assertThat(deducir(Hecho.PAIS, "US").hechos()).containsEntry(Hecho.LIMITROFE, false);
        assertThat(deducir(Hecho.PAIS, "VE").hechos()).doesNotContainKey(Hecho.LIMITROFE);
    }

    @Test
    void en_el_Archipielago_nunca_se_deduce_que_no_es_limitrofe() {
        Caso caso = NADA.con(Hecho.LIMITA_CON, List.of()).con(Hecho.PAIS, "NI");
        assertThat(Deducciones.deducir(caso.con(Hecho.DIVIPOLA, "88")).hechos()).doesNotContainKey(Hecho.LIMITROFE);
        assertThat(Deducciones.deducir(caso.con(Hecho.ENTIDAD_DEPARTAMENTO, "San Andrés, Providencia y Santa Catalina")).hechos())
                .doesNotContainKey(Hecho.LIMITROFE);
        assertThat(Deducciones.deducir(caso.con(Hecho.DIVIPOLA, "05")).hechos()).containsEntry(Hecho.LIMITROFE, false);
    }

    @Test
    void quien_limita_o_es_zona_esta_en_departamento_fronterizo() {
        assertThat(deducir(Hecho.LIMITA_CON, List.of("VE")).hechos()).containsEntry(Hecho.DEPARTAMENTO_FRONTERIZO, true);
        assertThat(deducir(Hecho.ZONA_DE_FRONTERA, true).hechos()).containsEntry(Hecho.DEPARTAMENTO_FRONTERIZO, true);
        assertThat(deducir(Hecho.ZONA_DE_FRONTERA, false).hechos()).doesNotContainKey(Hecho.DEPARTAMENTO_FRONTERIZO);
    }

    @Test
    void un_departamento_o_un_interior_no_es_zona_de_frontera() {
        assertThat(deducir(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO).hechos()).containsEntry(Hecho.ZONA_DE_FRONTERA, false);
        assertThat(deducir(Hecho.DEPARTAMENTO_FRONTERIZO, false).hechos()).containsEntry(Hecho.ZONA_DE_FRONTERA, false);
        assertThat(deducir(Hecho.DEPARTAMENTO_FRONTERIZO, true).hechos()).doesNotContainKey(Hecho.ZONA_DE_FRONTERA);
    }

    @Test
    void el_limitrofe_de_quien_tiene_un_solo_vecino_es_de_ese_pais() {
        Caso caso = NADA.con(Hecho.LIMITROFE, true);
        assertThat(Deducciones.deducir(caso.con(Hecho.LIMITA_CON, List.of("EC"))).texto(Hecho.PAIS)).isEqualTo("EC");
        assertThat(Deducciones.deducir(caso.con(Hecho.LIMITA_CON, List.of("BR", "PE"))).hechos()).doesNotContainKey(Hecho.PAIS);
    }

    @Test
    void quien_acepta_una_donacion_recibe() {
        assertThat(deducir(Hecho.ACTUACION_TIPO, TipoActuacion.DONACION_RECIBIDA).hechos()).containsEntry(Hecho.RECIBE, true);
        assertThat(deducir(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO).hechos()).doesNotContainKey(Hecho.RECIBE);
    }

    @Test
    void tres_dias_pasan_de_cuarenta_y_ocho_horas() {
        assertThat(deducir(Hecho.DIAS, 3).hechos()).containsEntry(Hecho.HORAS, 72);
        assertThat(deducir(Hecho.DIAS, 2).hechos()).doesNotContainKey(Hecho.HORAS);
    }

    @Test
    void lo_conocido_no_cambia_y_deducir_dos_veces_da_lo_mismo() {
        Caso caso = NADA.con(Hecho.LIMITA_CON, List.of()).con(Hecho.LIMITROFE, true).con(Hecho.ZONA_DE_FRONTERA, true)
                .con(Hecho.DIAS, 8).con(Hecho.HORAS, 24);
        Caso deducido = Deducciones.deducir(caso);
        assertThat(deducido.hechos()).containsAllEntriesOf(caso.hechos());
        assertThat(Deducciones.deducir(deducido)).isEqualTo(deducido);
    }
}
