package co.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.archivo.Esquemas;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Sitio SITIO = new Sitio(Reglas.PACTA, Tema.SENCILLO, () -> Visitante.HOY);
    private static final String FRONTERA = "{\"caso\":{\"fecha\":\"2026-03-01\",\"entidad\":{\"divipola\":\"52356\"},\"firmante\":\"alcalde\","
            + "\"contraparte\":{\"tipo\":\"entidad_territorial\",\"nombre\":\"Tulcán\",\"pais\":\"EC\"},"
            + "\"actuacion\":{\"tipo\":\"convenio\",\"materias\":[\"servicios_publicos\"]}}}";

    private static Respuesta post(String direccion, String cuerpo, String... cabeceras) {
        return SITIO.responder(Visitante.peticion("POST", direccion, cuerpo, cabeceras));
    }

    private static JsonNode json(Respuesta r) {
        return JSON.readTree(Visitante.texto(r));
    }

    private static JsonNode get(String direccion) {
        return json(SITIO.responder(Visitante.peticion("GET", direccion, "")));
    }

    @Test
    void el_dictamen_es_el_del_contrato_y_cumple_su_esquema() {
        Respuesta r = post("/v1/dictamenes", FRONTERA);
        assertThat(r.estado()).isEqualTo(200);
        assertThat(r.tipo()).isEqualTo("application/json");
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(Esquemas.dictamen())
                .validate(Visitante.texto(r), InputFormat.JSON)).isEmpty();
        assertThat(json(r).get("requisitos").valueStream().map(x -> x.get("codigo").stringValue()))
                .contains("AUTORIZACION_CONCEJO", "RATIFICACION_ASAMBLEA", "CONSULTA_CANCILLERIA");
    }

    @Test
    void la_misma_pregunta_da_los_mismos_bytes() {
        assertThat(Visitante.texto(post("/v1/dictamenes", FRONTERA))).isEqualTo(Visitante.texto(post("/v1/dictamenes", FRONTERA)));
    }

    @Test
    void la_traza_completa_cuenta_la_suerte_de_todas_las_normas() {
        assertThat(json(post("/v1/dictamenes?traza=completa", FRONTERA)).get("traza").size())
                .isEqualTo(Reglas.PACTA.corpus().normas().size());
        assertThat(json(post("/v1/dictamenes", FRONTERA)).get("traza")).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"text/html|text/html", "text/markdown|text/markdown", "application/pdf|application/pdf",
        "application/json;q=0.5, text/html;q=0.9|text/html", "*/*|application/json", "text/*;q=0.1, application/pdf;q=0|text/html",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document|application/vnd.openxmlformats-officedocument.wordprocessingml.document"})
    void se_responde_en_el_formato_que_se_pide(String accept, String tipo) {
        Respuesta r = post("/v1/dictamenes", FRONTERA, "accept", accept);
        assertThat(r.estado()).isEqualTo(200);
        assertThat(r.tipo()).startsWith(tipo);
    }

    @Test
    void un_formato_que_no_se_ofrece_es_406_y_otro_cuerpo_415() {
        assertThat(post("/v1/dictamenes", FRONTERA, "accept", "image/png").estado()).isEqualTo(406);
        assertThat(post("/v1/dictamenes", FRONTERA, "content-type", "text/yaml").estado()).isEqualTo(415);
    }

    @Test
    void los_errores_vienen_todos_con_puntero_y_sugerencia() {
        Respuesta r = post("/v1/dictamenes", "{\"caso\":{\"fecha\":\"2026-02-30\",\"entidad\":{\"tipo\":\"municpio\"},\"actuacion\":{\"materias\":[\"slud\"]}}}");
        assertThat(r.estado()).isEqualTo(400);
        assertThat(r.tipo()).isEqualTo("application/problem+json");
        JsonNode errores = json(r).get("errores");
        assertThat(errores.valueStream().map(e -> e.get("puntero").stringValue()))
                .containsExactlyInAnyOrder("/caso/fecha", "/caso/entidad/tipo", "/caso/actuacion/materias/0");
        assertThat(errores.valueStream().filter(e -> e.get("puntero").stringValue().endsWith("tipo")).map(e -> e.get("sugerencia").stringValue()))
                .containsExactly("municipio");
    }

    @Test
    void una_entidad_que_no_existe_se_dice_junto_con_los_demas_problemas() {
        JsonNode errores = json(post("/v1/dictamenes", "{\"fecha\":\"2026-03-01\",\"firmante\":\"alkalde\",\"entidad\":{\"tipo\":\"municipio\",\"nombre\":\"Ipialez\"}}"))
                .get("errores");
        assertThat(errores.valueStream().map(e -> e.get("sugerencia").stringValue())).containsExactly("alcalde", "Ipiales, Nariño (52356)");
    }

    @Test
    void una_entidad_que_no_existe_es_400_con_candidatos_y_un_dato_que_falta_no_es_error() {
        JsonNode r = json(post("/v1/dictamenes", "{\"fecha\":\"2026-03-01\",\"entidad\":{\"tipo\":\"municipio\",\"nombre\":\"Ipialez\"}}"));
        assertThat(r.get("errores").get(0).get("sugerencia").stringValue()).contains("Ipiales");
        assertThat(json(post("/v1/dictamenes", "{\"fecha\":\"2026-03-01\"}")).get("veredicto").stringValue()).isEqualTo("INDETERMINADA");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "[{\"fecha\":\"2026-03-01\"},{\"fecha\":\"2026-03-01\"}]", "null", "3", "\"x\"", "{", "{\"fecha\":", "a: &a [*a]",
        "{\"fecha\":\"2026-03-01\",\"fecha\":\"2026-03-02\"}", "{\"fecha\":\"2026-03-01\",\"raro\":1}", "{\"fecha\":\"2026-03-01\"}}",
        "{\"fecha\":\"2026-03-01\",\"entidad\":null}", "<xml/>", "{\"fecha\": &a \"2026-03-01\", \"x\": *a}"})
    void un_cuerpo_mal_formado_es_400_sin_tripas(String cuerpo) {
        Respuesta r = post("/v1/dictamenes", cuerpo);
        assertThat(r.estado()).isEqualTo(400);
        assertThat(Visitante.texto(r)).contains("urn:pacta:problema:entrada-invalida").doesNotContain("Exception", "co.pacta", "jackson");
    }

    @Test
    void un_cuerpo_hondo_o_pesado_se_rechaza() {
        assertThat(post("/v1/dictamenes", "{\"a\":".repeat(40) + "1" + "}".repeat(40)).estado()).isEqualTo(400);
        assertThat(post("/v1/dictamenes", "{\"a\":".repeat(20_000)).estado()).isEqualTo(400);
        assertThat(post("/v1/dictamenes", "{\"x\":\"" + "a".repeat(Cuerpo.MAXIMUM) + "\"}").estado()).isEqualTo(413);
    }

    @Test
    void la_siguiente_pregunta_lleva_hasta_el_final() {
        JsonNode primera = json(post("/v1/preguntas/siguiente", "{\"fecha\":\"2026-03-01\"}"));
        assertThat(primera.get("terminado").booleanValue()).isFalse();
        assertThat(primera.get("pregunta").get("hecho").stringValue()).isEqualTo("entidad.tipo");
        assertThat(primera.get("pregunta").get("opciones").get(0).get("valor").stringValue()).isEqualTo("municipio");
        JsonNode sin = json(post("/v1/preguntas/siguiente?no_sabe=entidad.tipo", "{\"fecha\":\"2026-03-01\"}"));
        assertThat(sin.get("pregunta").get("hecho").stringValue()).isEqualTo("actuacion.tipo");
        JsonNode fin = json(post("/v1/preguntas/siguiente", "{\"fecha\":\"2026-03-01\",\"entidad\":{\"tipo\":\"nacion\"},\"actuacion\":{\"tipo\":\"tratado\"}}"));
        assertThat(fin.get("terminado").booleanValue()).isTrue();
        assertThat(fin.get("veredicto").stringValue()).isEqualTo("FUERA_DE_ALCANCE");
    }

    @Test
    void los_caminos_dicen_como_lograrlo() {
        String prohibido = "{\"fecha\":\"2026-03-01\",\"entidad\":{\"divipola\":\"66001\"},\"firmante\":\"alcalde\",\"contraparte\":{\"tipo\":"
                + "\"entidad_territorial\",\"pais\":\"US\"},\"acuerdo_de_la_nacion\":\"no\",\"actuacion\":{\"tipo\":\"reunion\",\"materias\":[\"salud\",\"aduanas_y_aranceles\"]}}";
        JsonNode r = json(post("/v1/caminos", prohibido));
        assertThat(r.get("veredicto").stringValue()).isEqualTo("NO_PERMITIDA");
        assertThat(r.get("caminos").toString()).contains("actuacion.materias");
    }

    @ParameterizedTest
    @ValueSource(strings = {"concepto", "consulta", "acuerdo", "ordenanza", "lista"})
    void los_documentos_se_redactan(String clase) {
        Respuesta r = post("/v1/documentos/" + clase, FRONTERA, "accept", "text/markdown");
        assertThat(r.estado()).isEqualTo(200);
        assertThat(Visitante.texto(r)).contains("Ipiales");
        assertThat(post("/v1/documentos/otro", FRONTERA).estado()).isEqualTo(404);
    }

    @Test
    void el_lote_da_una_linea_por_linea_y_una_mala_no_lo_detiene() {
        String linea = FRONTERA.replace("\n", "");
        List<String> lineas = Visitante.texto(post("/v1/lotes", linea + "\n{mal\n" + "x".repeat(Lotes.LINE_BYTES + 5) + "\n\n" + linea)).lines().toList();
        assertThat(lineas).hasSize(5);
        assertThat(JSON.readTree(lineas.get(0)).get("veredicto").stringValue()).isEqualTo(json(post("/v1/dictamenes", FRONTERA)).get("veredicto").stringValue());
        assertThat(JSON.readTree(lineas.get(1)).get("errores").size()).isPositive();
        assertThat(lineas.get(2)).contains("16384 bytes");
        assertThat(lineas.get(4)).isEqualTo(lineas.get(0).replace("\"linea\":1", "\"linea\":5"));
        String entera = Visitante.texto(post("/v1/lotes?completo=si", linea));
        assertThat(JSON.readTree(entera).get("dictamen")).isEqualTo(json(post("/v1/dictamenes", FRONTERA)));
    }

    @Test
    void las_normas_y_el_catalogo_se_consultan() {
        assertThat(get("/v1/normas").get("normas").size()).isEqualTo(Reglas.PACTA.corpus().normas().size());
        assertThat(get("/v1/normas?fecha=1994-06-02").get("normas").valueStream().map(n -> n.get("id").stringValue()))
                .contains("ley-136-1994/art-193-texto-original-copia").doesNotContain("ley-191-1995/art-7-par-3-exige-consulta");
        assertThat(get("/v1/normas/ley-191-1995/art-7-par-3-exige-consulta?fecha=1995-06-22").get("rige").booleanValue()).isFalse();
        assertThat(get("/v1/entidades?q=ipiales").get("entidades").get(0).get("id").stringValue()).isEqualTo("52356");
        assertThat(get("/v1/entidades?q=ipialez").get("parecidos").toString()).contains("Ipiales");
        assertThat(get("/v1/entidades?q=a").get("status").intValue()).isEqualTo(400);
        assertThat(get("/v1/normas?fecha=ayer").get("status").intValue()).isEqualTo(400);
        assertThat(get("/v1/normas/no/existe").get("status").intValue()).isEqualTo(404);
        assertThat(get("/v1/esquemas/caso").get("$schema").stringValue()).contains("2020-12");
    }

    @Test
    void la_salud_y_las_metricas_se_leen() {
        assertThat(get("/salud/viva").get("estado").stringValue()).isEqualTo("viva");
        assertThat(get("/salud/lista").get("normas").intValue()).isEqualTo(Reglas.PACTA.corpus().normas().size());
        String metricas = Visitante.texto(SITIO.responder(Visitante.peticion("GET", "/metricas", "")));
        assertThat(metricas).contains("# TYPE pacta_respuestas_total counter", "pacta_respuesta_segundos_bucket{le=\"+Inf\"} ",
                "# TYPE pacta_recordadas_total counter", "pacta_no_recordadas_total ", "pacta_recuerdos ");
    }
}
