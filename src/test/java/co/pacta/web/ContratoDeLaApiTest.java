package co.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.archivo.Esquemas;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** El documento OpenAPI dice la verdad: sus rutas existen, sus ejemplos valen y lo que se contesta cumple sus esquemas. */
class ContratoDeLaApiTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Sitio SITIO = new Sitio(Reglas.PACTA, Tema.SENCILLO, () -> Visitante.HOY);
    private static final JsonNode CONTRATO = JSON.readTree(new String(Estilo.resource("openapi.json"), StandardCharsets.UTF_8));
    private static final SchemaRegistry REGISTRO = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static Schema esquema(JsonNode referencia) {
        ObjectNode raiz = JSON.createObjectNode();
        raiz.set("allOf", JSON.createArrayNode().add(referencia));
        raiz.set("components", CONTRATO.get("components"));
        return REGISTRO.getSchema(raiz);
    }

    private static String cuerpo() {
        return CONTRATO.at("/components/requestBodies/Caso/content/application~1json/examples/acueducto/value").toString();
    }

    @Test
    void es_openapi_3_1_con_un_nombre_para_cada_operacion_y_sin_referencias_rotas() {
        assertThat(CONTRATO.get("openapi").stringValue()).isEqualTo("3.1.0");
        List<String> nombres = CONTRATO.get("paths").valueStream().flatMap(JsonNode::valueStream)
                .map(o -> o.get("operationId").stringValue()).toList();
        assertThat(nombres).doesNotHaveDuplicates();
        Matcher m = Pattern.compile("\"\\$ref\":\"#([^\"]+)\"").matcher(CONTRATO.toString());
        while (m.find()) {
            assertThat(CONTRATO.at(m.group(1)).isMissingNode()).as(m.group(1)).isFalse();
        }
    }

    @Test
    void los_ejemplos_de_casos_cumplen_el_esquema_del_caso() {
        Schema caso = REGISTRO.getSchema(Esquemas.caso());
        for (JsonNode ejemplo : CONTRATO.at("/components/requestBodies/Caso/content/application~1json/examples")) {
            assertThat(caso.validate(ejemplo.at("/value/caso").toString(), InputFormat.JSON)).isEmpty();
        }
        assertThat(caso.validate(CONTRATO.at("/paths/~1v1~1lotes/post/requestBody/content/application~1x-ndjson/example").stringValue(), InputFormat.JSON)).isEmpty();
    }

    @Test
    void cada_ruta_existe_y_lo_que_contesta_cumple_su_esquema() {
        Map<String, String> direcciones = Map.of("/v1/documentos/{clase}", "/v1/documentos/lista", "/v1/esquemas/{nombre}", "/v1/esquemas/dictamen",
                "/v1/normas/{cuerpo}/{unidad}", "/v1/normas/ley-191-1995/art-7-par-3-exige-consulta", "/v1/entidades", "/v1/entidades?q=Ipiales");
        CONTRATO.get("paths").forEachEntry((ruta, metodos) -> metodos.forEachEntry((metodo, operacion) -> {
            Respuesta r = SITIO.responder(Visitante.peticion(metodo.toUpperCase(java.util.Locale.ROOT), direcciones.getOrDefault(ruta, ruta),
                    ruta.equals("/v1/lotes") ? "" : cuerpo()));
            assertThat(r.estado()).as(ruta).isEqualTo(200);
            String tipo = r.tipo().split(";")[0];
            JsonNode esperado = operacion.at("/responses/200/content").get(tipo);
            assertThat(esperado).as(ruta + " " + tipo).isNotNull();
            if (tipo.equals("application/json")) {
                assertThat(esquema(esperado.get("schema")).validate(Visitante.texto(r), InputFormat.JSON)).as(ruta).isEmpty();
                if (esperado.has("example")) {
                    assertThat(esquema(esperado.get("schema")).validate(esperado.get("example").toString(), InputFormat.JSON)).as(ruta).isEmpty();
                }
            }
        }));
    }

    @Test
    void los_problemas_cumplen_su_esquema() {
        Schema problema = esquema(CONTRATO.at("/components/responses/EntradaInvalida/content/application~1problem+json/schema"));
        for (String cuerpo : List.of("{}", "[", "{\"fecha\":\"x\"}")) {
            Respuesta r = SITIO.responder(Visitante.peticion("POST", "/v1/dictamenes", cuerpo));
            assertThat(problema.validate(Visitante.texto(r), InputFormat.JSON)).isEmpty();
        }
    }
}
