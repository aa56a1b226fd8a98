package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.archivo.Cotejo.Diferencia;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Dictamen;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CotejoTest {

    private static final Dictamen CON_DUDA = Ensayo.delEscenario("dudas/no-se-sabe-si-hay-dinero.yaml");

    private static Espera espera(String veredicto, List<Paso> pendientes, List<String> fundamentos, boolean exactos) {
        return new Espera(veredicto, Optional.of(pendientes), Optional.of(fundamentos), exactos, Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void lo_que_no_se_espera_no_se_mira() {
        Espera solo = new Espera("INDETERMINADA", Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        assertThat(Cotejo.de(solo, CON_DUDA)).isEmpty();
    }

    @Test
    void dice_que_sobra_y_que_falta() {
        List<Diferencia> diferencias = Cotejo.de(espera("PERMITIDA", List.of(Paso.AVAL_APC), List.of("ley-0/no-existe"), false), CON_DUDA);
        assertThat(diferencias).extracting(Diferencia::enUnaLinea).containsExactly(
                "veredicto: se esperaba PERMITIDA y se obtuvo INDETERMINADA",
                "pendientes: falta AVAL_APC",
                "fundamentos: falta ley-0/no-existe");
    }

    @Test
    void los_fundamentos_exactos_no_admiten_otros() {
        assertThat(Cotejo.de(espera("INDETERMINADA", List.of(), List.of(), true), CON_DUDA))
                .singleElement().satisfies(d -> assertThat(d.enUnaLinea()).startsWith("fundamentos_exactos: sobran "));
    }

    @Test
    void los_faltantes_se_comparan_en_orden_y_los_posibles_como_conjunto() {
        Espera espera = new Espera("INDETERMINADA", Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(),
                Optional.of(List.of(Hecho.NIVEL)), Optional.of(List.of("PERMITIDA", "REVISION")), Optional.of("NINGUNO"));
        assertThat(Cotejo.de(espera, CON_DUDA)).extracting(Diferencia::campo).containsExactly("faltantes", "canal");
    }

    @Test
    void un_orden_distinto_se_dice_como_tal() {
        assertThat(new Diferencia("faltantes", List.of("a", "b"), List.of("b", "a")).enUnaLinea())
                .isEqualTo("faltantes: el orden es otro: se esperaba [a, b] y se obtuvo [b, a]");
    }
}
