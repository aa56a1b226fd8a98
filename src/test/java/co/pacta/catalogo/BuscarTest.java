package co.pacta.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** La búsqueda y las listas. */
class BuscarTest {

    private static final Catalogo CATALOGO = Catalogo.cargar();

    @Test
    void primero_lo_exacto_luego_el_comienzo_luego_lo_de_dentro() {
        assertThat(CATALOGO.buscar("narino")).extracting(Hallado::id)
                .startsWith("05483", "25483", "52", "52480").endsWith("91540");
    }

    @Test
    void se_buscan_lugares_unidades_paises_y_organizaciones() {
        assertThat(CATALOGO.buscar("tulc")).extracting(Hallado::id).containsExactly("EC-C:0401");
        assertThat(CATALOGO.buscar("ecuador")).extracting(Hallado::clase).contains("pais");
        assertThat(CATALOGO.buscar("pnud")).extracting(Hallado::clase).containsExactly("organizacion");
        assertThat(CATALOGO.buscar("cali")).first().isEqualTo(new Hallado("distrito", "76001", "Santiago de Cali",
                "Valle del Cauca; distrito desde 2018-08-01 (Ley 1933 de 2018)"));
        assertThat(CATALOGO.buscar("52356")).singleElement().extracting(Hallado::detalle).isEqualTo(
                "Nariño; limita con Ecuador (EC); Zona de Frontera desde 1995-10-26 (Decreto 1814 de 1995, art. 1, num. 8)");
    }

    @Test
    void varias_palabras_pueden_ir_en_otro_orden_y_a_medias() {
        assertThat(CATALOGO.buscar("rosario villa")).extracting(Hallado::nombre).contains("Villa del Rosario");
    }

    @Test
    void los_homonimos_salen_todos() {
        assertThat(CATALOGO.buscar("Páez")).extracting(Hallado::id).contains("15514", "19517", "VE-C:paez", "VE-V:guajira");
    }

    @Test
    void una_letra_o_nada_no_busca() {
        assertThat(CATALOGO.buscar("a")).isEmpty();
        assertThat(CATALOGO.buscar(" , ")).isEmpty();
    }

    @Test
    void los_cercanos_son_nombres_validos() {
        assertThat(CATALOGO.cercanos("Ipialez")).first().isEqualTo("Ipiales");
        assertThat(CATALOGO.cercanos("Alcaldía de Leticia")).contains("Leticia");
        assertThat(CATALOGO.cercanos("Tulkan")).contains("Tulcán");
        assertThat(CATALOGO.cercanos("zzzzzzzz")).isEmpty();
    }

    @Test
    void hay_treinta_y_dos_departamentos_y_Bogota() {
        assertThat(CATALOGO.departamentos()).hasSize(33).extracting(Lugar::nombre).startsWith("Amazonas", "Antioquia", "Arauca");
        assertThat(CATALOGO.lugaresDe("11")).extracting(Lugar::codigo).containsExactly("11001");
        assertThat(CATALOGO.lugaresDe("88")).extracting(Lugar::nombre).containsExactly("Providencia", "San Andrés");
        assertThat(CATALOGO.lugaresDe("99")).hasSize(4);
        assertThat(CATALOGO.lugaresDe("xx")).isEmpty();
    }

    @Test
    void se_piden_un_pais_y_una_unidad_por_su_codigo() {
        assertThat(CATALOGO.pais("NO")).map(Pais::nombre).contains("Noruega");
        assertThat(CATALOGO.pais("XX")).isEmpty();
        assertThat(CATALOGO.unidad("VE-Z")).map(UnidadExtranjera::nombre).contains("Amazonas");
        assertThat(CATALOGO.lugar("88001")).map(Lugar::codigo).contains("88");
        assertThat(CATALOGO.lugar("99999")).isEmpty();
    }

    @Test
    void la_huella_es_estable() {
        assertThat(CATALOGO.sha256()).matches("[0-9a-f]{64}").isEqualTo(Catalogo.cargar().sha256());
    }
}
