package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

class EsquemasTest {

    private static final SchemaRegistry REGISTRO = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema CASO = REGISTRO.getSchema(Esquemas.caso());
    private static final Schema ESCENARIO = REGISTRO.getSchema(Esquemas.escenario());
    private static final Schema DICTAMEN = REGISTRO.getSchema(Esquemas.dictamen());
    private static final YAMLMapper YAML = new YAMLMapper();

    private static List<String> problemas(Schema esquema, String json) {
        return esquema.validate(json, InputFormat.JSON).stream().map(e -> e.getInstanceLocation() + " " + e.getKeyword()).toList();
    }

    private static JsonNode completo() {
        String yaml = new String(Archivos.recurso("todas-las-claves.yaml"), StandardCharsets.UTF_8);
        return YAML.readTree(yaml.replace("05001", "\"05001\"").replace("045", "\"045\""));
    }

    @Test
    void son_esquemas_2020_12_validos() {
        Schema meta = REGISTRO.getSchema(com.networknt.schema.SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        Stream.of(Esquemas.caso(), Esquemas.escenario(), Esquemas.dictamen()).forEach(esquema -> {
            assertThat(meta.validate(esquema, InputFormat.JSON)).isEmpty();
            assertThat(JsonMapper.shared().readTree(esquema).get("$id").asString()).startsWith("urn:pacta:esquema:");
        });
    }

    @Test
    void todas_las_claves_cumplen() {
        assertThat(problemas(ESCENARIO, completo().toString())).isEmpty();
        assertThat(problemas(CASO, completo().get(0).get("caso").toString())).isEmpty();
    }

    @Test
    void los_escenarios_del_proyecto_cumplen() throws Exception {
        for (var ruta : Archivos.escenarios()) {
            JsonNode archivo = YAML.readTree(Files.readString(ruta));
            assertThat(problemas(ESCENARIO, archivo.toString())).as(ruta.toString()).isEmpty();
            for (JsonNode documento : archivo.isArray() ? archivo : List.of(archivo)) {
                assertThat(problemas(CASO, documento.get("caso").toString())).as(documento.toString()).isEmpty();
            }
            LectorDeCasos.leer(Files.readAllBytes(ruta), "x", Archivos.LIMITES).documentos()
                    .forEach(d -> assertThat(problemas(CASO, EscritorDeCasos.canonico(d.caso()))).isEmpty());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{}", "{'fecha':'ayer'}", "{'fecha':null}", "{'fecha':'2024-05-10','otra':1}", "{'fecha':'2024-05-10','entidad':{'tipo':'municpio'}}",
        "{'fecha':'2024-05-10','recursos':{'propios':true}}", "{'fecha':'2024-05-10','recursos':{'porcentaje_externo':101}}",
        "{'fecha':'2024-05-10','viaje':{'dias':0}}", "{'fecha':'2024-05-10','viaje':{'dias':'3'}}", "{'fecha':'2024-05-10','viaje':{'dias':1.5}}",
        "{'fecha':'2024-05-10','actuacion':{'materias':['salud','salud']}}", "{'fecha':'2024-05-10','actuacion':{'materias':'salud'}}",
        "{'fecha':'2024-05-10','contraparte':{'pais':'ec'}}", "{'fecha':'2024-05-10','entidad':{'divipola':'5001'}}",
        "{'fecha':'2024-05-10','entidad':{'nombre':' '}}", "{'fecha':'2024-05-10','tramites':[{'tipo':'aval_apc'}]}",
        "{'fecha':'2024-05-10','tramites':[{'tipo':'AVAL_APC','fecha':'2024-05-10'}]}", "{'fecha':'2024-05-10','lecturas':{'limitrofe':'x'}}",
        "{'fecha':'2024-05-10','tramites':null}", "{'fecha':'2024-05-10','credito':null}"})
    void el_esquema_y_el_lector_rechazan_lo_mismo(String simple) {
        String json = simple.replace('\'', '"');
        assertThat(problemas(CASO, json)).isNotEmpty();
        assertThat(Archivos.leer(json).errores()).isNotEmpty();
    }

    @Test
    void desconocido_cumple_en_todo_menos_en_la_fecha() {
        assertThat(problemas(CASO, "{\"fecha\":\"2024-05-10\",\"entidad\":{\"tipo\":\"desconocido\",\"limita_con\":\"desconocido\","
                + "\"divipola\":\"desconocido\"},\"viaje\":{\"dias\":\"desconocido\"},\"credito\":\"desconocido\","
                + "\"contraparte\":{\"pais\":\"desconocido\"},\"tramites\":\"desconocido\",\"lecturas\":\"desconocido\"}")).isEmpty();
    }

    @Test
    void cada_clave_del_caso_tiene_su_frase() {
        JsonNode caso = JsonMapper.shared().readTree(Esquemas.caso());
        ArbolDeHechos.HECHOS.forEach(h -> {
            JsonNode clave = caso.at("/properties/" + h.clave().replace(".", "/anyOf/0/properties/"));
            assertThat(clave.path("description").asString("")).as(h.clave()).endsWith(".");
        });
    }

    @Test
    void un_dictamen_minimo_cumple_y_uno_mocho_no() {
        String sha = "0".repeat(64);
        String minimo = """
                {"version":"1","id":"%1$s","fecha":"2024-05-10","titular":"Puede hacerlo","veredicto":"PERMITIDA","posibles":["PERMITIDA"],
                 "canal":"FRONTERIZO","requisitos":[{"codigo":"AVAL_APC","estado":"CUMPLIDO","obligatorio":true,"momento":"ANTES","normas":["a/b"]}],
                 "fundamentos":[],"desplazadas":[],"no_aplicaron":[],"lecturas":[],"faltantes":[],"advertencias":[],"caminos":[],
                 "constancia":{"motor":"1","reglas":{"version":"1","sha256":"%1$s"},"catalogo":"%1$s","normas_examinadas":3,"caso_sha256":"%1$s"}}
                """.formatted(sha);
        assertThat(problemas(DICTAMEN, minimo)).isEmpty();
        assertThat(problemas(DICTAMEN, minimo.replace("PERMITIDA", "SI"))).isNotEmpty();
        assertThat(problemas(DICTAMEN, "{}")).isNotEmpty();
    }
}
