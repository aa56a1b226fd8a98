package co.pacta.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Nivel;
import co.pacta.caso.TipoContraparte;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lo que el catálogo pone sobre la contraparte. */
class CompletarContraparteTest {

    private static final Catalogo CATALOGO = Catalogo.cargar();

    private static Caso de(String divipola) {
        return Caso.del("2024-05-10").con(Hecho.DIVIPOLA, divipola)
                .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL);
    }

    private static Caso con(String divipola, String pais, String nombre) {
        return de(divipola).con(Hecho.PAIS, pais).con(Hecho.CONTRAPARTE_NOMBRE, nombre);
    }

    @Test
    void Ipiales_y_Tulcan_colindan_y_son_pares() {
        Completado completado = CATALOGO.completar(de("52356").con(Hecho.CONTRAPARTE_ID, "EC-C:0401"));
        assertThat(completado.advertencias()).isEmpty();
        assertThat(completado.caso().hechos()).containsEntry(Hecho.LIMITROFE, true).containsEntry(Hecho.NIVEL, Nivel.LOCAL)
                .containsEntry(Hecho.PAIS, "EC").containsEntry(Hecho.CONTRAPARTE_NOMBRE, "Tulcán");
    }

    @Test
    void sin_tipo_declarado_el_tipo_no_se_llena() {
        Caso caso = Caso.del("2024-05-10").con(Hecho.CONTRAPARTE_ID, "EC-C:0401");
        assertThat(CATALOGO.completar(caso).caso().hechos()).doesNotContainKey(Hecho.CONTRAPARTE_TIPO);
    }

    @ParameterizedTest
    @CsvSource({
        "52356,EC-C:0401,si", "52,EC-C,si", "52,EC-C:0401,si", "52356,EC-C,si", "54001,VE-S,si", "54001,VE-C,no",
        "52001,EC-C:0401,no", "52001,EC-C,no", "52022,EC-C:0401,''", "52022,EC-C,''", "52022,EC-U:2101,no",
        "54001,VE-S:lobatera,''", "54001,VE-S:bolivar,no", "99,VE-F,''", "99,VE-Z,si", "99001,VE-F,''",
        "27006,PA-KY,si", "27006,PA-EM,si", "27372,PA-5:pinogana,''", "91001,PE-LOR:1604,si", "91001,PE-LOR:160403,''",
        "91001,BR-AM:1302603,no", "91001,BR-AM:1300607,no", "88,NI-AS,''", "88001,NI-AS,''", "88,EC-C,no", "05,VE-S,no",
        "99,VE-F:cedeno,''", "54553,VE-S:lobatera,''"})
    void la_colindancia_es_la_de_los_pares_firmes(String divipola, String id, String esperado) {
        Object limitrofe = CATALOGO.completar(de(divipola).con(Hecho.CONTRAPARTE_ID, id)).caso().valor(Hecho.LIMITROFE)
                .map(Hecho::escrito).orElse("");
        assertThat(limitrofe).isEqualTo(esperado);
    }

    @Test
    void un_indicio_se_advierte_y_no_se_afirma() {
        assertThat(CATALOGO.completar(de("54001").con(Hecho.CONTRAPARTE_ID, "VE-S:lobatera")).advertencias())
                .singleElement().asString().contains("solo hay un indicio");
    }

    @ParameterizedTest
    @CsvSource({"EC,TULCAN,EC-C:0401", "VE,tachira,VE-S", "BR,manaus,BR-AM:1302603", "VE,Vargas,VE-X", "PA,San Blas,PA-KY"})
    void el_nombre_se_busca_en_su_pais_con_sus_alternos(String pais, String nombre, String id) {
        assertThat(CATALOGO.completar(con("52356", pais, nombre)).caso().texto(Hecho.CONTRAPARTE_ID)).isEqualTo(id);
    }

    @Test
    void Cucuta_y_Tachira_colindan_sin_ser_pares() {
        assertThat(CATALOGO.completar(con("54001", "VE", "Táchira")).caso().hechos())
                .containsEntry(Hecho.LIMITROFE, true).containsEntry(Hecho.NIVEL, Nivel.INTERMEDIO);
    }

    @Test
    void Paez_es_de_dos_municipios_y_no_llena_nada() {
        Completado completado = CATALOGO.completar(con("81001", "VE", "Páez").con(Hecho.NIVEL, Nivel.LOCAL));
        assertThat(completado.caso().hechos()).doesNotContainKeys(Hecho.LIMITROFE, Hecho.CONTRAPARTE_ID);
        assertThat(completado.problemas()).isEmpty();
        assertThat(completado.advertencias()).singleElement().asString().contains("VE-C:paez").contains("VE-V:guajira");
    }

    @Test
    void el_nivel_declarado_escoge_entre_homonimos() {
        Caso caso = con("52835", "EC", "Esmeraldas");
        assertThat(CATALOGO.completar(caso).caso().hechos()).doesNotContainKey(Hecho.CONTRAPARTE_ID);
        assertThat(CATALOGO.completar(caso.con(Hecho.NIVEL, Nivel.LOCAL)).caso().texto(Hecho.CONTRAPARTE_ID))
                .isEqualTo("EC-E:0801");
    }

    @Test
    void sin_pais_o_sin_tipo_el_nombre_no_se_busca() {
        Caso sinPais = de("52356").con(Hecho.CONTRAPARTE_NOMBRE, "Tulcán");
        assertThat(CATALOGO.completar(sinPais).caso().hechos()).doesNotContainKeys(Hecho.NIVEL, Hecho.LIMITROFE);
    }

    @Test
    void un_nombre_extranjero_fuera_del_catalogo_se_toma_como_esta() {
        Caso caso = con("47001", "MX", "Cozumel").con(Hecho.NIVEL, Nivel.LOCAL).con(Hecho.LIMITROFE, false);
        Completado completado = CATALOGO.completar(caso);
        assertThat(completado.advertencias()).isEmpty();
        assertThat(completado.problemas()).isEmpty();
    }

    @Test
    void un_nombre_o_un_id_mal_escritos_se_advierten_con_el_parecido() {
        assertThat(CATALOGO.completar(con("52356", "EC", "Tulkan")).advertencias()).singleElement().asString().contains("EC-C:0401");
        assertThat(CATALOGO.completar(de("52356").con(Hecho.CONTRAPARTE_ID, "EC-C:041")).advertencias()).singleElement()
                .asString().contains("EC-C:0401");
    }

    @Test
    void lo_declarado_de_la_contraparte_vale_y_se_advierte() {
        Caso caso = de("52001").con(Hecho.CONTRAPARTE_ID, "EC-C:0401").con(Hecho.LIMITROFE, true)
                .con(Hecho.NIVEL, Nivel.INTERMEDIO).con(Hecho.PAIS, "EC");
        Completado completado = CATALOGO.completar(caso);
        assertThat(completado.caso().hechos()).containsAllEntriesOf(caso.hechos());
        assertThat(completado.advertencias()).hasSize(2).anyMatch(a -> a.startsWith("contraparte.nivel: el caso declara «intermedio»"))
                .anyMatch(a -> a.startsWith("contraparte.limitrofe: el caso declara «si» y el catálogo dice «no»"));
    }

    @Test
    void declarar_limitrofe_a_quien_los_paises_excluyen_se_advierte() {
        Caso caso = de("05001").con(Hecho.PAIS, "VE").con(Hecho.LIMITROFE, true);
        assertThat(CATALOGO.completar(caso).advertencias()).containsExactly("contraparte.limitrofe: el caso declara «si», "
                + "pero entidad.limita_con es «ninguno» y contraparte.pais, «VE»; vale lo declarado.");
    }

    @ParameterizedTest
    @CsvSource({"PNUD,ORGANISMO_INTERNACIONAL,0", "PNUD,ONG,1", "BID,BANCA_MULTILATERAL,0", "CAF,EMPRESA,1",
        "Banco Interamericano de Desarrollo,ORGANISMO_INTERNACIONAL,1", "Ayuntamiento de Sevilla,ESTADO,0"})
    void una_organizacion_conocida_con_otra_naturaleza_se_advierte(String nombre, TipoContraparte tipo, int advertencias) {
        Caso caso = Caso.del("2024-05-10").con(Hecho.CONTRAPARTE_TIPO, tipo).con(Hecho.CONTRAPARTE_NOMBRE, nombre);
        assertThat(CATALOGO.completar(caso).advertencias()).hasSize(advertencias);
    }

    @Test
    void las_limitrofes_de_un_lugar_son_las_firmes() {
        assertThat(CATALOGO.limitrofesDe("52356")).extracting(UnidadExtranjera::id)
                .containsExactly("EC-C:0401", "EC-U:2101", "EC-U:2105", "EC-U:2106");
        assertThat(CATALOGO.limitrofesDe("52022")).isEmpty();
        assertThat(CATALOGO.limitrofesDe("88001")).isEmpty();
        assertThat(CATALOGO.limitrofesDe("99")).extracting(UnidadExtranjera::id).isEqualTo(List.of("VE-C", "VE-Z"));
    }
}
