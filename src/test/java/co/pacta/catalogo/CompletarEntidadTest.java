package co.pacta.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoEntidad;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que el catálogo pone sobre la entidad que actúa. */
class CompletarEntidadTest {

    private static final Catalogo CATALOGO = Catalogo.cargar();

    private static Completado con(String divipola, String fecha) {
        return CATALOGO.completar(Caso.del(fecha).con(Hecho.DIVIPOLA, divipola));
    }

    private static Completado llamada(String nombre) {
        return CATALOGO.completar(Caso.del("2024-05-10").con(Hecho.ENTIDAD_NOMBRE, nombre));
    }

    private static Caso municipio(String nombre) {
        return Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO).con(Hecho.ENTIDAD_NOMBRE, nombre);
    }

    @Test
    void un_caso_sin_nombres_queda_igual() {
        Caso caso = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO);
        assertThat(CATALOGO.completar(caso)).isEqualTo(new Completado(caso, List.of(), List.of()));
    }

    @Test
    void el_codigo_llena_tipo_nombre_departamento_y_frontera() {
        Caso caso = con("52356", "2024-05-10").caso();
        assertThat(caso.hechos()).containsEntry(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO)
                .containsEntry(Hecho.ENTIDAD_NOMBRE, "Ipiales").containsEntry(Hecho.ENTIDAD_DEPARTAMENTO, "Nariño")
                .containsEntry(Hecho.LIMITA_CON, List.of("EC")).containsEntry(Hecho.ZONA_DE_FRONTERA, true)
                .containsEntry(Hecho.DEPARTAMENTO_FRONTERIZO, true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"IPIALES", "ipiales", "Ipialés"})
    void ni_acentos_ni_mayusculas_cambian_el_nombre(String nombre) {
        assertThat(llamada(nombre).caso().texto(Hecho.DIVIPOLA)).isEqualTo("52356");
    }

    @ParameterizedTest
    @CsvSource({"Cúcuta,54001", "cali,76001", "Tumaco,52835", "Bogota,11001", "'Bogotá D. C.',11001", "Mompós,13468",
        "Hato Nuevo,44378", "Puerto Inirida,94001", "Santafé de Bogotá,11001"})
    void los_alias_cuentan(String alias, String codigo) {
        assertThat(llamada(alias).caso().texto(Hecho.DIVIPOLA)).isEqualTo(codigo);
    }

    @ParameterizedTest
    @CsvSource({"76001,2018-07-31,MUNICIPIO", "76001,2018-08-01,DISTRITO", "08001,1993-08-17,MUNICIPIO",
        "08001,1993-08-18,DISTRITO", "11001,1991-07-04,DISTRITO_CAPITAL", "11,2024-05-10,DISTRITO_CAPITAL",
        "91263,2024-05-10,AREA_NO_MUNICIPALIZADA", "52,2024-05-10,DEPARTAMENTO", "88564,2024-05-10,MUNICIPIO"})
    void el_tipo_es_el_de_ese_dia(String codigo, String fecha, TipoEntidad tipo) {
        assertThat(con(codigo, fecha).caso().hechos()).containsEntry(Hecho.ENTIDAD_TIPO, tipo);
    }

    @ParameterizedTest
    @CsvSource({"52356,1995-10-25,false", "52356,1995-10-26,true", "97666,1995-11-23,false", "97666,1995-11-24,true",
        "20011,1996-01-22,false", "20011,1996-01-23,true", "99773,1996-05-28,false", "99773,1996-05-29,true",
        "54239,1995-10-26,true", "05001,2024-05-10,false", "52,2024-05-10,false", "52079,2024-05-10,false"})
    void la_zona_de_frontera_rige_desde_su_decreto(String codigo, String fecha, boolean zona) {
        assertThat(con(codigo, fecha).caso().hechos()).containsEntry(Hecho.ZONA_DE_FRONTERA, zona);
    }

    @Test
    void mientras_no_se_aclaro_el_nombre_de_Durania_se_advierte() {
        assertThat(con("54239", "2009-08-19").advertencias()).singleElement().asString().contains("Decreto 3144 de 2009");
        assertThat(con("54239", "2009-08-20").advertencias()).isEmpty();
    }

    @Test
    void Pasto_es_zona_de_frontera_y_no_limita() {
        assertThat(con("52001", "2024-05-10").caso().hechos()).containsEntry(Hecho.ZONA_DE_FRONTERA, true)
                .containsEntry(Hecho.LIMITA_CON, List.of()).containsEntry(Hecho.LIMITROFE, false);
    }

    @Test
    void Leticia_limita_con_dos_paises() {
        assertThat(con("91001", "2024-05-10").caso().hechos()).containsEntry(Hecho.LIMITA_CON, List.of("BR", "PE"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"52022", "54405", "44378"})
    void un_contacto_por_verificar_no_se_afirma_ni_se_niega(String codigo) {
        Completado completado = con(codigo, "2024-05-10");
        assertThat(completado.caso().hechos()).doesNotContainKey(Hecho.LIMITA_CON);
        assertThat(completado.advertencias()).singleElement().asString().contains("por verificar");
    }

    @Test
    void el_codigo_de_la_isla_es_el_departamento() {
        Caso caso = con("88001", "2024-05-10").caso();
        assertThat(caso.hechos()).containsEntry(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO)
                .containsEntry(Hecho.LIMITA_CON, List.of()).doesNotContainKeys(Hecho.LIMITROFE, Hecho.DEPARTAMENTO_FRONTERIZO);
        assertThat(caso.texto(Hecho.ENTIDAD_NOMBRE)).startsWith("Archipiélago");
    }

    @Test
    void un_nombre_de_varios_lugares_es_un_problema_con_candidatos() {
        assertThat(llamada("Nariño").problemas()).singleElement().satisfies(p -> {
            assertThat(p.hecho()).isEqualTo(Hecho.ENTIDAD_NOMBRE);
            assertThat(p.candidatos()).containsExactlyInAnyOrder("departamento Nariño (52)", "municipio Nariño (52480)",
                    "Nariño, Antioquia (05483)", "Nariño, Cundinamarca (25483)");
        });
    }

    @Test
    void el_tipo_o_el_departamento_deshacen_la_ambiguedad() {
        assertThat(CATALOGO.completar(municipio("Arauca")).caso().texto(Hecho.DIVIPOLA)).isEqualTo("81001");
        Caso conDepartamento = municipio("La Unión").con(Hecho.ENTIDAD_DEPARTAMENTO, "narino");
        assertThat(CATALOGO.completar(conDepartamento).caso().texto(Hecho.DIVIPOLA)).isEqualTo("52399");
        assertThat(CATALOGO.completar(municipio("Puerto Santander")).caso().texto(Hecho.DIVIPOLA)).isEqualTo("54553");
    }

    @Test
    void San_Andres_a_secas_es_ambiguo_y_con_su_departamento_no() {
        assertThat(llamada("San Andrés").problemas()).singleElement()
                .satisfies(p -> assertThat(p.candidatos()).hasSize(2).anyMatch(c -> c.contains("Santander (68669)")));
        Caso caso = Caso.del("2024-05-10").con(Hecho.ENTIDAD_NOMBRE, "San Andrés").con(Hecho.ENTIDAD_DEPARTAMENTO, "San Andrés");
        assertThat(CATALOGO.completar(caso).caso().hechos()).containsEntry(Hecho.DIVIPOLA, "88")
                .containsEntry(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO);
    }

    @Test
    void un_alias_que_es_el_nombre_de_otro_es_ambiguo() {
        assertThat(CATALOGO.completar(municipio("Manaure")).problemas()).singleElement().satisfies(p -> assertThat(p.candidatos())
                .containsExactly("Manaure Balcón del Cesar, Cesar (20443)", "Manaure, La Guajira (44560)"));
    }

    @Test
    void un_tipo_mal_dicho_no_impide_reconocer_y_se_advierte() {
        Completado distrito = CATALOGO.completar(municipio("Ipiales").con(Hecho.ENTIDAD_TIPO, TipoEntidad.DISTRITO));
        assertThat(distrito.caso().texto(Hecho.DIVIPOLA)).isEqualTo("52356");
        assertThat(distrito.advertencias()).singleElement().asString().startsWith("entidad.tipo:");
        Completado area = CATALOGO.completar(municipio("Tarapacá"));
        assertThat(area.caso().texto(Hecho.DIVIPOLA)).isEqualTo("91798");
        assertThat(area.advertencias()).hasSize(1);
    }

    @Test
    void un_departamento_puede_venir_solo_en_su_clave() {
        Caso caso = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO)
                .con(Hecho.ENTIDAD_DEPARTAMENTO, "San Andrés y Providencia");
        assertThat(CATALOGO.completar(caso).caso().texto(Hecho.DIVIPOLA)).isEqualTo("88");
    }

    @Test
    void un_nombre_desconocido_trae_los_mas_parecidos() {
        assertThat(CATALOGO.completar(municipio("Ipiale")).problemas()).singleElement()
                .satisfies(p -> assertThat(p.candidatos()).first().isEqualTo("Ipiales, Nariño (52356)"));
        assertThat(llamada("Ipiale").problemas()).hasSize(1);
    }

    @Test
    void un_departamento_desconocido_se_dice_aparte() {
        Caso caso = municipio("Ipiales").con(Hecho.ENTIDAD_DEPARTAMENTO, "Nariñoo");
        assertThat(CATALOGO.completar(caso).problemas()).singleElement().satisfies(p -> {
            assertThat(p.hecho()).isEqualTo(Hecho.ENTIDAD_DEPARTAMENTO);
            assertThat(p.candidatos()).containsExactly("departamento Nariño (52)");
        });
    }

    @Test
    void un_municipio_en_otro_departamento_no_esta_y_se_dice_donde() {
        Caso caso = municipio("Ipiales").con(Hecho.ENTIDAD_DEPARTAMENTO, "Cauca");
        assertThat(CATALOGO.completar(caso).problemas()).singleElement()
                .satisfies(p -> assertThat(p.candidatos()).containsExactly("Ipiales, Nariño (52356)"));
    }

    @Test
    void un_codigo_desconocido_es_un_problema() {
        assertThat(con("5001", "2024-05-10").problemas()).singleElement()
                .satisfies(p -> assertThat(p.candidatos()).contains("Medellín, Antioquia (05001)"));
    }

    @Test
    void una_asociacion_o_un_nombre_ajeno_se_toman_como_estan() {
        Caso asociacion = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.ASOCIACION_DE_MUNICIPIOS)
                .con(Hecho.ENTIDAD_NOMBRE, "Nariño");
        assertThat(CATALOGO.completar(asociacion)).isEqualTo(new Completado(asociacion, List.of(), List.of()));
        Completado ajeno = llamada("Agencia de inversión de la ciudad");
        assertThat(ajeno.problemas()).isEmpty();
        assertThat(ajeno.advertencias()).hasSize(1);
    }

    @Test
    void otra_entidad_con_codigo_toma_la_frontera_y_conserva_su_tipo() {
        Caso caso = Caso.del("2019-06-12").con(Hecho.ENTIDAD_TIPO, TipoEntidad.COMUNIDAD_INDIGENA).con(Hecho.DIVIPOLA, "91001");
        Completado completado = CATALOGO.completar(caso);
        assertThat(completado.advertencias()).isEmpty();
        assertThat(completado.caso().hechos()).containsEntry(Hecho.ENTIDAD_TIPO, TipoEntidad.COMUNIDAD_INDIGENA)
                .containsEntry(Hecho.LIMITA_CON, List.of("BR", "PE")).containsEntry(Hecho.ZONA_DE_FRONTERA, true)
                .doesNotContainKey(Hecho.ENTIDAD_NOMBRE);
    }

    @Test
    void lo_declarado_vale_y_la_diferencia_se_advierte() {
        Caso caso = Caso.del("2024-05-10").con(Hecho.DIVIPOLA, "05001").con(Hecho.ZONA_DE_FRONTERA, true)
                .con(Hecho.LIMITA_CON, List.of("VE")).con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO)
                .con(Hecho.ENTIDAD_NOMBRE, "Bello");
        Completado completado = CATALOGO.completar(caso);
        assertThat(completado.caso().hechos()).containsAllEntriesOf(caso.hechos());
        assertThat(completado.advertencias()).containsExactly(
                "entidad.tipo: el caso declara «municipio» y el catálogo dice «distrito» de Medellín, Antioquia (05001); vale lo declarado.",
                "entidad.nombre: el caso declara «Bello» y el catálogo dice «Medellín» de Medellín, Antioquia (05001); vale lo declarado.",
                "entidad.limita_con: el caso declara «[VE]» y el catálogo dice «ninguno» de Medellín, Antioquia (05001); vale lo declarado.",
                "entidad.zona_de_frontera: el caso declara «si» y el catálogo dice «no» de Medellín, Antioquia (05001); vale lo declarado.");
    }
}
