package co.pacta.demostracion;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Veredicto;
import co.pacta.drools.DroolsRules;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Al cambiar las reglas se sabe qué respuestas cambian, con el ejemplo más corto. */
class ComparacionTest {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 1);
    private static final DroolsRules TODAS = DroolsRules.builtIn();

    @Test
    void unas_reglas_no_se_apartan_de_si_mismas() {
        Espacio viajes = Espacio.leer(n -> n.endsWith("viaje_oficial"));

        assertThat(new Comparacion(TODAS, TODAS, viajes).de(HOY, Map.of())).isEmpty();
    }

    @Test
    void quitar_el_permiso_del_gobernador_solo_cambia_sus_viajes() {
        DroolsRules sinPermiso = TODAS.only(id -> !id.equals("ley-2200-2022/art-117-exige-permiso"));
        Espacio unas = Espacio.leer(n -> n.matches("(un municipio|un departamento): (viaje_oficial|donacion_recibida)"));

        List<CambioDeRespuesta> cambios = new Comparacion(TODAS, sinPermiso, unas).de(HOY, Map.of());

        assertThat(cambios).isNotEmpty().allSatisfy(c -> {
            assertThat(c.piezas()).containsExactly("un departamento: viaje_oficial");
            assertThat(c.yaNo()).isNotEmpty();
            assertThat(c.desdeYa()).isEmpty();
            assertThat(c.ahora()).isEqualTo(Veredicto.PERMITIDA);
        });
        Ensayo antes = new Ensayo(TODAS);
        Ensayo ahora = new Ensayo(sinPermiso);
        CambioDeRespuesta primero = cambios.get(0);
        assertThat(antes.decidir(primero.ejemplo()).veredicto()).isEqualTo(primero.antes());
        assertThat(antes.decidir(primero.ejemplo()).pendientes()).containsAll(primero.yaNo());
        assertThat(ahora.decidir(primero.ejemplo()).veredicto()).isEqualTo(primero.ahora());
        assertThat(primero.ejemplo().hechos()).as("el ejemplo solo dice lo que importa").hasSizeLessThan(8)
                .doesNotContainKey(Hecho.FIRMANTE).doesNotContainKey(Hecho.ZONA_DE_FRONTERA);
    }

    @Test
    void quitar_la_consulta_cambia_el_veredicto_de_la_frontera() {
        DroolsRules sinConsulta = TODAS.only(id -> !id.equals("ley-191-1995/art-7-par-3-exige-consulta"));
        Espacio una = Espacio.leer(n -> n.equals("un municipio: hermanamiento"));

        assertThat(new Comparacion(TODAS, sinConsulta, una).de(HOY, Map.of())).anySatisfy(c -> {
            assertThat(c.antes()).isEqualTo(Veredicto.REQUIERE_CONSULTA_Y_AUTORIZACION);
            assertThat(c.ahora()).isEqualTo(Veredicto.REQUIERE_AUTORIZACION);
            assertThat(c.yaNo()).containsExactly(Paso.CONSULTA_CANCILLERIA);
        });
    }
}
