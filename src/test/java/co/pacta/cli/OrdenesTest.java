package co.pacta.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Pacta;
import co.pacta.archivo.Esquemas;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrdenesTest {

    private static final String CUCUTA = "scenarios/frontera/cucuta-urena-agua.yaml";
    private static final String CONSULTA = "ley-191-1995/art-7-par-3-exige-consulta";

    @ParameterizedTest
    @ValueSource(strings = {"evaluar", "probar", "preguntar", "caminos", "comparar", "redactar", "lote", "servir", "demostrar", "comparar-reglas", "verificar", "normas", "entidades", "esquema"})
    void cada_orden_tiene_ayuda_con_ejemplos_primero(String orden) {
        Salida ayuda = Salida.de(orden, "--ayuda");
        assertThat(ayuda.codigo()).isZero();
        assertThat(ayuda.texto()).containsSubsequence("Ejemplos:", "pacta " + orden, "Uso: pacta " + orden, "--help, --ayuda");
        assertThat(Salida.de(orden, "--help").texto()).isEqualTo(ayuda.texto());
        assertThat(Salida.de().texto()).contains("  " + orden + " ");
    }

    @Test
    void la_version_es_la_del_programa_y_la_de_las_reglas() {
        String version = "pacta " + Pacta.VERSION + "\nreglas " + Pacta.VERSION_DE_REGLAS + "\n";
        assertThat(Salida.de("--version").texto()).isEqualTo(version);
        assertThat(Salida.de("evaluar", "--version").texto()).isEqualTo(version);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "evalua x                        | No existe la orden «evalua»                   | evaluar",
        "evaluar --formto json x         | No existe la opción «--formto»                | --formato",
        "evaluar x --formato jsn         | «jsn» no sirve en --formato                   | json",
        "normas ley-191-1996             | No hay una norma «ley-191-1996»               | ley-191-1995",
        "esquema casos                   | «casos» no sirve en esquema                   | caso",
        "evaluar x --lectura limitrof=si | «limitrof» no sirve en --lectura              | limitrofe"})
    void un_error_de_dedo_trae_su_sugerencia(String orden, String mensaje, String sugerencia) {
        Salida salida = Salida.de(orden.replace(" x", " " + CUCUTA).split(" "));
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.errores()).startsWith(mensaje).contains("¿Quiso decir «" + sugerencia + "»?").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "evaluar                             | Falta ARCHIVO…",
        "evaluar x --formato                 | A la opción --formato le falta su valor",
        "evaluar x --formato md --formato md | La opción --formato va una sola vez",
        "evaluar x --fecha 2024-13-01        | «2024-13-01» no sirve en --fecha",
        "comparar x --fecha 2024-01-01       | --fecha va dos veces",
        "comparar x x x                      | Se comparan a lo sumo dos archivos",
        "preguntar -                         | Por la entrada estándar llegan sus respuestas",
        "evaluar x --reglas no-hay           | No existe la carpeta «no-hay»",
        "probar                              | Falta RUTA…",
        "esquema caso dictamen otro          | Sobra"})
    void lo_que_falta_o_sobra_se_dice_en_espanol(String orden, String mensaje) {
        Salida salida = Salida.de(orden.replace(" x", " " + CUCUTA).split(" "));
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.errores()).startsWith(mensaje).hasLineCount(1);
    }

    @Test
    void con_formato_json_los_errores_van_en_json() {
        Salida salida = Salida.de("evaluar", "no-hay.yaml", "--formato", "json");
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.errores()).isEmpty();
        assertThat(salida.json().get("errores").get(0).get("mensaje").asString()).isEqualTo("No existe el archivo «no-hay.yaml»");
    }

    @Test
    void los_esquemas_son_los_de_la_biblioteca() {
        assertThat(Salida.de("esquema", "caso").texto()).isEqualTo(Esquemas.caso());
        assertThat(Salida.de("esquema", "dictamen").texto()).isEqualTo(Esquemas.dictamen());
        assertThat(Salida.de("esquema", "escenario").texto()).isEqualTo(Esquemas.escenario());
    }

    @Test
    void las_normas_dicen_si_regian_un_dia() {
        assertThat(Salida.de("normas", "ley-191-1995", "--fecha", "1995-06-22").texto()).contains(CONSULTA, "aún no regía el 1995-06-22");
        var normas = Salida.de("normas", "--formato", "json", "--fecha", "1995-06-23").json().get("normas");
        assertThat(StreamSupport.stream(normas.spliterator(), false).filter(n -> n.get("norma").asString().equals(CONSULTA)))
                .singleElement().satisfies(n -> assertThat(n.get("rige").asString()).isEqualTo("si"));
    }

    @Test
    void una_norma_se_muestra_entera() {
        assertThat(Salida.de("normas", CONSULTA).texto()).contains("Ley 191 de 1995, art. 7, par. 3", "Qué dice:", "CUÁNDO SE APLICA",
                "acuerdoConLimitrofe", "solo con la lectura");
        assertThat(Salida.de("normas", CONSULTA, "--formato", "json").json().get("condicion").get(0).asString()).isEqualTo("acuerdoConLimitrofe");
    }

    @Test
    void el_catalogo_se_busca_sin_tildes_y_sugiere() {
        assertThat(Salida.de("entidades", "ipiales").texto()).contains("Ipiales  (municipio, 52356)");
        assertThat(Salida.de("entidades", "san", "andres", "--formato", "json").json().get("entidades")).isNotEmpty();
        Salida nada = Salida.de("entidades", "ipialse");
        assertThat(nada.codigo()).isZero();
        assertThat(nada.errores()).contains("Parecidos: Ipiales");
    }

    @Test
    void comparar_dice_que_norma_cambio_la_respuesta() {
        Salida salida = Salida.de("comparar", CUCUTA, "--fecha", "1995-06-22", "--fecha", "2023-02-15");
        assertThat(salida.enUnRenglon()).containsSubsequence("QUÉ NORMA HACE LA DIFERENCIA",
                "Ley 191 de 1995, art. 7, par. 3 (solo en el segundo): rige desde el 1995-06-23", "NORMAS QUE SOLO CUENTAN EL PRIMER DÍA",
                "Ley 136 de 1994, art. 193 (texto original): rigió hasta el 1995-06-22");
        var json = Salida.de("comparar", CUCUTA, "--fecha", "2023-02-15", "--fecha", "2023-02-15", "--formato", "json").json();
        assertThat(json.get("cambia").asBoolean()).isFalse();
        assertThat(json.get("entran")).isEmpty();
    }

    @Test
    void dos_casos_se_comparan_y_se_dice_en_que_se_distinguen() {
        String otro = "scenarios/prohibiciones/cucuta-urena-migracion-y-agua.yaml";
        Salida salida = Salida.de("comparar", CUCUTA, otro, "--fecha", "2023-02-15");
        assertThat(salida.enUnRenglon()).contains("cucuta-urena-agua.yaml", "cucuta-urena-migracion-y-agua.yaml", "EN QUÉ SE DISTINGUEN LOS HECHOS",
                "servicios públicos → servicios públicos, nacionalidad y migración", "QUÉ NORMA HACE LA DIFERENCIA");
        var json = Salida.de("comparar", CUCUTA, otro, "--fecha", "2023-02-15", "--formato", "json").json();
        assertThat(json.get("cambia").asBoolean()).isTrue();
        assertThat(json.get("despues").get("veredicto").asString()).isEqualTo("NO_PERMITIDA");
        assertThat(json.get("deciden").toString()).contains("migracion");
        assertThat(Salida.de("comparar", CUCUTA, CUCUTA).texto()).contains("LA RESPUESTA NO CAMBIA").doesNotContain("EN QUÉ SE DISTINGUEN");
    }

    @Test
    void los_caminos_advierten_que_el_nombre_no_basta_y_citan_lo_que_se_cumple() {
        String texto = Salida.de("caminos", "scenarios/prohibiciones/cucuta-urena-migracion-y-agua.yaml").texto().replaceAll("\\s+", " ");
        assertThat(texto).contains("Sin la materia nacionalidad y migración", "Normas que con ello se cumplen o ya no estorban: C.P., arts. 96 y 189-2",
                "Cambiar solo el nombre del documento no sirve");
        assertThat(Salida.de("caminos", "scenarios/dudas/no-se-sabe-si-hay-dinero.yaml").texto()).contains("Antes de buscar otra forma");
    }

    @Test
    void los_caminos_dicen_que_cambiar() {
        assertThat(Salida.de("caminos", "scenarios/prohibiciones/cucuta-urena-migracion-y-agua.yaml").texto()).contains("No puede hacerlo así", "OTRAS FORMAS LÍCITAS");
        assertThat(Salida.de("caminos", CUCUTA, "--formato", "json").json().get("caminos")).isNotEmpty();
    }

    @Test
    void la_siguiente_pregunta_sale_en_json() {
        var json = Salida.de("preguntar", "--sin-preguntas", "scenarios/dudas/no-se-sabe-si-hay-dinero.yaml").json();
        assertThat(json.get("siguiente").get("hecho").asString()).isEqualTo("recursos.propios");
        assertThat(json.get("siguiente").get("valores").toString()).isEqualTo("[\"si\",\"no\"]");
        assertThat(Salida.de("preguntar", "--sin-preguntas", CUCUTA).json().has("siguiente")).isFalse();
    }

    @Test
    void una_falla_nuestra_da_una_referencia_y_ninguna_respuesta() {
        InputStream rota = new InputStream() {
            @Override
            public int read() {
                throw new IllegalStateException("roto");
            }
        };
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int codigo = Main.run(new String[] {"evaluar", "-"}, new PrintStream(out), new PrintStream(err, false, UTF_8), rota);
        assertThat(codigo).isEqualTo(70);
        assertThat(out.size()).isZero();
        assertThat(err.toString(UTF_8)).contains("Referencia: ").doesNotContain("roto", "Exception").hasLineCount(1);
    }
}
