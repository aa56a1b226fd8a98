package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.dictamen.Dictamen;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class EscritorDeDictamenTest {

    private static final Schema ESQUEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Esquemas.dictamen());
    private static final String IPIALES = "frontera/ipiales-tulcan-falta-motivar.yaml";
    private static final String CON_DUDA = "dudas/no-se-sabe-si-hay-dinero.yaml";

    private static JsonNode leido(String json) {
        return JsonMapper.shared().readTree(json);
    }

    @Test
    void todos_los_escenarios_cumplen_el_esquema() {
        for (var ruta : Ensayo.escenarios()) {
            String json = EscritorDeDictamen.enUnaLinea(Ensayo.delArchivo(ruta));
            assertThat(ESQUEMA.validate(json, InputFormat.JSON)).as(ruta.toString()).isEmpty();
        }
    }

    @Test
    void las_claves_van_siempre_en_el_mismo_orden() {
        assertThat(leido(EscritorDeDictamen.enUnaLinea(Ensayo.delEscenario(CON_DUDA))).propertyNames()).containsExactly(
                "version", "id", "fecha", "titular", "veredicto", "posibles", "canal", "requisitos", "requisitos_posibles",
                "fundamentos", "desplazadas", "no_aplicaron", "lecturas", "faltantes", "provisional", "advertencias", "caminos",
                "verificar", "constancia");
    }

    @Test
    void un_requisito_lleva_lo_que_fija_el_contrato() {
        JsonNode requisito = leido(EscritorDeDictamen.enUnaLinea(Ensayo.delEscenario(IPIALES))).get("requisitos").get(0);
        assertThat(requisito.propertyNames()).containsExactly("codigo", "estado", "obligatorio", "momento", "autoridad", "normas");
        assertThat(requisito.get("codigo").asString()).isEqualTo("AUTORIZACION_CONCEJO");
        assertThat(requisito.get("estado").asString()).isEqualTo("CUMPLIDO");
        assertThat(requisito.get("obligatorio").asBoolean()).isTrue();
    }

    @Test
    void un_fundamento_lleva_sus_hechos_y_su_vigencia() {
        JsonNode fundamento = leido(EscritorDeDictamen.enUnaLinea(Ensayo.delEscenario(IPIALES))).get("fundamentos").get(0);
        assertThat(fundamento.propertyNames()).contains("norma", "cita", "efecto", "sintesis", "fuente", "desde", "confianza", "hechos");
        assertThat(fundamento.has("hasta")).as("una norma que sigue vigente no lleva hasta").isFalse();
        assertThat(fundamento.get("hechos").get(0).propertyNames()).containsExactly("hecho", "valor");
    }

    @Test
    void los_mismos_hechos_dan_los_mismos_bytes_y_las_dos_formas_dicen_lo_mismo() {
        Dictamen uno = Ensayo.delEscenario(IPIALES);
        Dictamen otro = Ensayo.nuevoDelArchivo(Path.of("scenarios", IPIALES));
        assertThat(EscritorDeDictamen.enUnaLinea(uno)).isEqualTo(EscritorDeDictamen.enUnaLinea(otro)).doesNotContain("\n");
        assertThat(leido(EscritorDeDictamen.conSangria(uno))).isEqualTo(leido(EscritorDeDictamen.enUnaLinea(uno)));
    }

    @Test
    void nunca_escribe_nulos() {
        for (String ruta : List.of(IPIALES, CON_DUDA, "fuera_de_alcance/acto-interno.yaml")) {
            assertThat(EscritorDeDictamen.enUnaLinea(Ensayo.delEscenario(ruta))).doesNotContain(":null");
        }
    }
}
