package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.TipoEntidad;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Las muestras son maneras de completar el caso, enteras y sin contradicciones. */
class MuestrasTest {

    private static final int CASOS = Integer.getInteger("pruebas.casos", 300);
    private static final TablasLegales TABLAS = Ensayo.PACTA.reglas().tablas();

    private final CasosAlAzar azar = new CasosAlAzar(103);

    private static void esCompletacion(Caso muestra, Caso caso) {
        assertThat(muestra.hechos()).as(caso.toString()).containsAllEntriesOf(caso.hechos());
        assertThat(List.of(Hecho.values())).as(caso.toString()).allMatch(h -> muestra.sabe(h) || Dominios.de(h, muestra).isEmpty());
        assertThat(EnLaFrontera.seContradice(muestra)).as(muestra.toString()).isFalse();
        muestra.hechos().forEach((h, v) -> assertThat(caso.sabe(h) || Dominios.de(h, muestra).contains(v)).as(h + " " + v).isTrue());
    }

    @Test
    void de_quien_no_dice_nada_hay_cuatro_y_en_todas_se_actua_con_lo_corriente() {
        Caso nada = Caso.del("2024-05-10");
        List<Caso> muestras = Muestras.de(nada, TABLAS);

        assertThat(muestras).extracting(m -> m.valor(Hecho.ENTIDAD_TIPO).orElseThrow()).containsExactly(TipoEntidad.MUNICIPIO,
                TipoEntidad.DEPARTAMENTO, TipoEntidad.ASOCIACION_DE_MUNICIPIOS, TipoEntidad.TERRITORIO_INDIGENA);
        for (Caso m : muestras) {
            esCompletacion(m, nada);
            Caso esencial = nada;
            for (Hecho h : List.of(Hecho.ENTIDAD_TIPO, Hecho.ACTUACION_TIPO, Hecho.CONTRAPARTE_TIPO, Hecho.MATERIAS)) {
                esencial = esencial.con(h, m.valor(h).orElseThrow());
            }
            assertThat(m.hechos()).containsAllEntriesOf(Corrientes.para(esencial)).containsEntry(Hecho.PAIS, "ES");
        }
    }

    @Test
    void las_de_un_caso_sin_lo_esencial_lo_completan_sin_contradecirse() {
        int halladas = 0;
        for (int i = 0; i < CASOS; i++) {
            Caso caso = azar.parcial(azar.completo(), 1 + i % 9).sin(i % 2 == 0 ? Hecho.ENTIDAD_TIPO : Hecho.ACTUACION_TIPO);
            List<Caso> muestras = Muestras.de(caso, TABLAS);
            muestras.forEach(m -> esCompletacion(m, caso));
            halladas += muestras.size();
        }
        assertThat(halladas).isGreaterThan(CASOS);
    }

    @Test
    void las_extremas_toman_lo_primero_o_lo_ultimo_de_cada_dominio() {
        int dos = 0;
        int menos = 0;
        for (int i = 0; i < CASOS; i++) {
            Caso caso = azar.parcial(azar.completo(), 1 + i % 6);
            List<Caso> muestras = Muestras.extremas(caso, TABLAS);
            muestras.forEach(m -> esCompletacion(m, caso));
            List<Caso> todas = caso.sabe(Hecho.LIMITA_CON) ? List.of(extrema(caso, true), extrema(caso, false)) : List.of();
            assertThat(muestras).as(caso.toString()).isEqualTo(todas.stream().filter(m -> !EnLaFrontera.seContradice(m)).toList());
            dos += muestras.size() == 2 ? 1 : 0;
            menos += muestras.size() < todas.size() ? 1 : 0;
        }
        assertThat(dos).isGreaterThan(CASOS / 10);
        assertThat(menos).as("alguna se contradice").isPositive();
    }

    private static Caso extrema(Caso caso, boolean primera) {
        Map<Hecho, Object> valores = new java.util.EnumMap<>(Hecho.class);
        for (Hecho h : Hecho.values()) {
            List<Object> dominio = Dominios.de(h, caso);
            if (!caso.sabe(h) && !dominio.isEmpty()) {
                valores.put(h, primera ? dominio.get(0) : dominio.get(dominio.size() - 1));
            }
        }
        return caso.con(valores);
    }
}
