package co.pacta.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Los archivos de datos se corresponden entre sí. */
class DatosTest {

    private static final Catalogo CATALOGO = Catalogo.cargar();

    private static List<String> columna(String archivo, String columna) {
        Table t = Table.read(archivo);
        int i = t.column(columna);
        List<String> valores = new ArrayList<>();
        t.rows().forEach(f -> valores.add(f[i]));
        return valores;
    }

    private static Set<String> lista(String archivo, String columna) {
        Set<String> valores = new HashSet<>();
        columna(archivo, columna).forEach(v -> valores.addAll(List.of(v.split(";"))));
        valores.remove("");
        return valores;
    }

    @Test
    void hay_tantas_filas_como_dice_la_procedencia() {
        assertThat(columna("divipola.csv", "codigo")).hasSize(1155).doesNotHaveDuplicates();
        assertThat(columna("adyacencias.csv", "nota")).hasSize(151);
        assertThat(columna("fronteras.csv", "nota")).hasSize(205);
        assertThat(columna("entidades_extranjeras.csv", "id")).hasSize(299).doesNotHaveDuplicates();
        assertThat(columna("paises.csv", "iso2")).hasSize(249).doesNotHaveDuplicates();
        assertThat(columna("organismos.csv", "sigla")).hasSize(161).doesNotHaveDuplicates();
    }

    @Test
    void todo_pais_leido_por_su_codigo_es_el_de_la_lista() {
        Catalogo otro = Catalogo.cargar();
        for (Pais pais : CATALOGO.todosLosPaises()) {
            assertThat(otro.pais(pais.iso2())).contains(pais);
        }
        for (String ninguno : List.of("", "E", "ZZ", "ec", "ECU", "E,", "É0")) {
            assertThat(otro.pais(ninguno)).as(ninguno).isEmpty();
        }
    }

    @Test
    void todo_lugar_leido_por_su_codigo_es_el_de_la_lista() {
        Colombia otra = Catalogo.cargar().colombia();
        for (Lugar lugar : CATALOGO.colombia().todos()) {
            boolean equivalente = List.of("88001", "11").contains(lugar.codigo());
            assertThat(otra.entidad(lugar.codigo()).orElseThrow().equals(lugar)).as(lugar.rotulo()).isEqualTo(!equivalente);
        }
        assertThat(columna("fronteras.csv", "codigo")).isSorted();
    }

    @Test
    void los_valores_de_las_columnas_cerradas_son_los_conocidos() {
        assertThat(columna("fronteras.csv", "colinda")).containsOnly("si", "no", "maritima", "por_verificar");
        assertThat(columna("fronteras.csv", "zona_frontera")).containsOnly("si", "no", "no_aplica");
        assertThat(columna("entidades_extranjeras.csv", "colinda_con_colombia")).containsOnly("si", "no", "por_verificar");
        assertThat(columna("adyacencias.csv", "tipo_limite")).containsOnly("terrestre", "maritimo");
        assertThat(columna("adyacencias.csv", "confianza")).containsOnly("alta", "media", "baja");
    }

    @Test
    void cada_codigo_y_cada_id_existen() {
        List<String> codigos = columna("divipola.csv", "codigo");
        List<String> ids = columna("entidades_extranjeras.csv", "id");
        List<String> paises = columna("paises.csv", "iso2");
        assertThat(codigos).containsAll(columna("divipola.csv", "codigo_departamento"))
                .containsAll(columna("fronteras.csv", "codigo")).containsAll(columna("adyacencias.csv", "codigo_divipola"))
                .containsAll(lista("entidades_extranjeras.csv", "unidades_co_colindantes"));
        assertThat(ids).containsAll(columna("adyacencias.csv", "id_extranjera"))
                .containsAll(lista("entidades_extranjeras.csv", "id_padre")).containsAll(lista("fronteras.csv", "ids_mismo_nivel"));
        assertThat(paises).containsAll(columna("fronteras.csv", "pais_iso2"))
                .containsAll(columna("entidades_extranjeras.csv", "pais_iso2")).containsAll(lista("organismos.csv", "sede_pais_iso2"));
    }

    @Test
    void setenta_y_ocho_lugares_son_zona_de_frontera_y_ninguno_es_departamento() {
        assertThat(CATALOGO.colombia().todos()).filteredOn(l -> l.frontera().zona().isPresent()).hasSize(78)
                .noneMatch(Lugar::esDepartamento).allMatch(l -> l.frontera().departamentoFronterizo().orElse(false));
    }

    @Test
    void limitar_con_un_pais_es_tener_un_par_firme_con_el() {
        for (Lugar lugar : CATALOGO.colombia().todos()) {
            List<String> paises = CATALOGO.limitrofesDe(lugar.codigo()).stream().map(UnidadExtranjera::pais).distinct().sorted().toList();
            assertThat(lugar.frontera().limitaCon().orElse(List.of())).as(lugar.rotulo()).isEqualTo(paises);
        }
    }

    @Test
    void el_par_de_los_departamentos_dice_lo_mismo_que_sus_partes() {
        for (Lugar departamento : CATALOGO.departamentos()) {
            for (UnidadExtranjera unidad : CATALOGO.exterior().todas()) {
                boolean primerNivel = unidad.padre().isEmpty();
                boolean firme = CATALOGO.exterior().limitrofe(departamento, unidad).orElse(false);
                if (primerNivel) {
                    assertThat(firme).as(departamento.nombre() + " " + unidad.id())
                            .isEqualTo(CATALOGO.limitrofesDe(departamento.codigo()).contains(unidad));
                }
            }
        }
    }

    @Test
    void toda_naturaleza_de_organizacion_tiene_su_tipo() {
        assertThat(CATALOGO.organizaciones()).allMatch(o -> !o.tipos().isEmpty());
    }

    @Test
    void solo_bogota_y_los_distritos_lo_son_por_una_norma_fechada() {
        assertThat(CATALOGO.colombia().todos().stream()
                .filter(l -> l.distrito().isPresent())).hasSize(13).allMatch(l -> !l.distrito().get().norma().isEmpty());
    }
}
