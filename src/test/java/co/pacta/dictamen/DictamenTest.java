package co.pacta.dictamen;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.norma.Canal;
import co.pacta.norma.Norma;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lo que lleva toda respuesta (contrato, sección 7), visto en los escenarios del proyecto. */
class DictamenTest {

    private static List<Dictamen> todos() {
        return Ensayo.escenarios().stream().map(Ensayo::delArchivo).toList();
    }

    @Test
    void las_normas_que_se_explican_son_las_que_rigen_y_el_dia_es_el_del_caso() {
        for (Path p : Ensayo.escenarios()) {
            Dictamen d = Ensayo.nuevoDelArchivo(p);
            assertThat(d.fundamentos().stream().map(f -> f.norma().id())).as(p.toString())
                    .containsExactlyElementsOf(d.normas().stream().map(Norma::id).toList());
            assertThat(d.fecha()).isEqualTo(d.caso().fecha());
            assertThat(d.id()).hasSize(64).isEqualTo(Ensayo.delArchivo(p).id());
            assertThat(d.titular()).isNotEmpty();
            assertThat(d.constancia().reglas()).isEqualTo(Ensayo.PACTA.reglas().corpus().sha256());
            assertThat(List.of(Canal.values())).as(p.toString()).contains(d.canal());
            assertThat(d.canal() != Canal.NINGUNO || !d.veredicto().admite()).as("lo que se puede hacer tiene un camino: " + p).isTrue();
        }
    }

    @TestFactory
    Stream<DynamicTest> entre_todos_los_escenarios_cada_parte_de_la_respuesta_dice_algo() {
        List<Dictamen> todos = todos();
        return Stream.<Map.Entry<String, Function<Dictamen, Collection<?>>>>of(
                Map.entry("requisitos", Dictamen::requisitos), Map.entry("requisitos posibles", Dictamen::requisitosPosibles),
                Map.entry("desplazadas", Dictamen::desplazadas), Map.entry("no se aplicaron", Dictamen::noAplicaron),
                Map.entry("lecturas", Dictamen::lecturas), Map.entry("advertencias", Dictamen::advertencias),
                Map.entry("caminos", Dictamen::caminos), Map.entry("verificar", Dictamen::verificar),
                Map.entry("provisional", d -> d.provisional().stream().toList()))
                .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> assertThat(todos).anyMatch(d -> !e.getValue().apply(d).isEmpty())));
    }

    @ParameterizedTest
    @EnumSource(Veredicto.class)
    void admite_lo_que_se_puede_hacer_ya_o_despues_de_cumplir_los_pasos(Veredicto v) {
        assertThat(v.codigo()).isEqualTo(v.name());
        assertThat(v.admite()).isEqualTo(v == Veredicto.PERMITIDA || v.name().startsWith("REQUIERE_"));
    }
}
