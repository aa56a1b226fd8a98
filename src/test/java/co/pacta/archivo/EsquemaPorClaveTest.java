package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Cada clave del contrato, con lo que el esquema admite en ella. */
class EsquemaPorClaveTest {

    private static final String SHA = "{'type':'string','pattern':'^[0-9a-f]{64}$'}";
    private static final String NORMA = "{'type':'string','pattern':'^[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9]+(-[a-z0-9]+)*)+$'}";
    private static final String FECHA = "{'type':'string','pattern':'^[0-9]{4}-[0-9]{2}-[0-9]{2}$','format':'date'}";
    private static final String VEREDICTO = "{'enum':['FUERA_DE_ALCANCE','NO_PERMITIDA','INDETERMINADA','REVISION','REQUIERE_CONSULTA_Y_AUTORIZACION',"
            + "'REQUIERE_AUTORIZACION','REQUIERE_CONSULTA','REQUIERE_OTRO_TRAMITE','PERMITIDA']}";
    private static final Set<String> CANALES = Set.of("FRONTERIZO", "ASOCIATIVO_FRONTERIZO", "SAN_ANDRES", "DEPARTAMENTAL", "TURISMO_DISTRITAL",
            "INDIGENA", "SECTORIAL", "AUTONOMIA", "CONTRACTUAL", "CREDITO", "PERSONAL", "NINGUNO");

    private static JsonNode json(String texto) {
        return JsonMapper.shared().readTree(texto.replace("SHA", SHA).replace("NORMA", NORMA).replace("FECHA", FECHA).replace("VEREDICTO", VEREDICTO)
                .replace("TEXTO", "{'type':'string'}").replace("LIBRE", "{'type':['string','object']}").replace('\'', '"'));
    }

    private static JsonNode caso() {
        return leido(Esquemas.caso());
    }

    private static JsonNode leido(String texto) {
        return JsonMapper.shared().readTree(texto);
    }

    /** Lo que el esquema admite en un lugar, sin la frase que lo explica. */
    private static JsonNode admite(JsonNode esquema, String lugar) {
        JsonNode nodo = esquema.at(lugar);
        assertThat(nodo.isObject()).as(lugar).isTrue();
        ObjectNode copia = (ObjectNode) nodo.deepCopy();
        copia.remove("description");
        return copia;
    }

    private static Set<String> palabras(JsonNode lista) {
        return lista.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void cada_esquema_dice_cual_es_y_que_exige() {
        for (String nombre : List.of("caso", "escenario", "dictamen")) {
            JsonNode esquema = leido(nombre.equals("caso") ? Esquemas.caso() : nombre.equals("escenario") ? Esquemas.escenario() : Esquemas.dictamen());
            assertThat(esquema.get("$schema").asString()).isEqualTo("https://json-schema.org/draft/2020-12/schema");
            assertThat(esquema.get("$id").asString()).isEqualTo("urn:pacta:esquema:" + nombre + ":1");
            assertThat(esquema.get("title").asString()).containsIgnoringCase(nombre).contains("Pacta");
        }
        assertThat(caso().get("description").asString()).contains("no se sabe, nunca que no");
        assertThat(caso().get("type").asString()).isEqualTo("object");
        assertThat(caso().get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(caso().get("required")).isEqualTo(json("['fecha']"));
        assertThat(caso().get("properties").propertyNames()).containsExactlyInAnyOrder("fecha", "entidad", "firmante", "acto_de_delegacion",
                "contraparte", "actuacion", "recursos", "credito", "viaje", "acuerdo_de_la_nacion", "tramites", "lecturas");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '~', textBlock = """
            fecha                    ; FECHA
            firmante                 ; {'enum':['alcalde','gobernador','representante_legal','delegado','autoridad_indigena','concejo','asamblea','otro_servidor','desconocido']}
            acto_de_delegacion       ; {'enum':['si','no','desconocido']}
            contraparte.nivel        ; {'enum':['local','intermedio','nacional','desconocido']}
            contraparte.pais         ; {'type':'string','pattern':'^([A-Z]{2}|desconocido)$'}
            contraparte.id           ; {'type':'string','pattern':'\\\\S'}
            entidad.nombre           ; {'type':'string','pattern':'\\\\S'}
            entidad.divipola         ; {'type':'string','pattern':'^([0-9]{2}|[0-9]{5}|desconocido)$'}
            entidad.limita_con       ; {'anyOf':[{'type':'array','items':{'type':'string','pattern':'^[A-Z]{2}$'},'uniqueItems':true},{'const':'desconocido'}]}
            recursos.disposiciones   ; {'anyOf':[{'type':'array','items':{'enum':['inmuebles','activos_o_acciones','concesion']},'uniqueItems':true},{'const':'desconocido'}]}
            recursos.porcentaje_externo ; {'anyOf':[{'type':'integer','minimum':0,'maximum':100},{'const':'desconocido'}]}
            viaje.dias               ; {'anyOf':[{'type':'integer','minimum':1},{'const':'desconocido'}]}
            viaje.horas              ; {'anyOf':[{'type':'integer','minimum':1},{'const':'desconocido'}]}
            """)
    void cada_hecho_admite_lo_que_dice_el_contrato(String clave, String esperado) {
        assertThat(admite(caso(), "/properties/" + clave.replace(".", "/anyOf/0/properties/"))).isEqualTo(json(esperado));
    }

    @Test
    void un_grupo_no_admite_otras_claves_y_puede_no_saberse() {
        JsonNode grupo = admite(caso(), "/properties/viaje");
        assertThat(grupo.at("/anyOf/1")).isEqualTo(json("{'const':'desconocido'}"));
        assertThat(grupo.at("/anyOf/0/properties").propertyNames()).containsExactlyInAnyOrder("viajero", "dias", "horas", "concejo_en_sesiones");
        assertThat(grupo.at("/anyOf/0/additionalProperties").asBoolean(true)).isFalse();
        assertThat(grupo.at("/anyOf/0").has("required")).as("ningún hecho es obligatorio").isFalse();
        assertThat(caso().at("/properties/viaje/description").asString()).contains("viaje_oficial");
        assertThat(caso().at("/properties/viaje/anyOf/0/properties/dias/description").asString()).isNotBlank();
    }

    @Test
    void los_tramites_y_las_lecturas_son_los_del_contrato() {
        JsonNode tramites = admite(caso(), "/properties/tramites");
        assertThat(tramites.at("/anyOf/1")).isEqualTo(json("{'const':'desconocido'}"));
        assertThat(tramites.at("/anyOf/0/type").asString()).isEqualTo("array");
        JsonNode tramite = tramites.at("/anyOf/0/items");
        assertThat(tramite.get("required")).isEqualTo(json("['tipo','fecha']"));
        assertThat(palabras(tramite.at("/properties/tipo/enum"))).hasSize(Paso.values().length).contains("consulta_cancilleria", "aval_apc");
        assertThat(admite(tramite, "/properties/fecha")).isEqualTo(json("FECHA"));
        assertThat(admite(tramite, "/properties/documento")).isEqualTo(json("{'type':'string','pattern':'\\\\S'}"));
        assertThat(admite(tramite, "/properties/sentido")).isEqualTo(json("{'enum':['favorable','desfavorable','sin_respuesta','desconocido']}"));
        JsonNode lecturas = caso().at("/properties/lecturas/anyOf/0");
        assertThat(lecturas.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(lecturas.get("properties").propertyNames()).hasSize(Lectura.values().length);
        assertThat(admite(lecturas, "/properties/efecto_de_la_consulta"))
                .isEqualTo(json("{'enum':['revision','no_vincula','veto'],'default':'revision'}"));
        assertThat(lecturas.at("/properties/limitrofe/description").asString()).contains("art. 7");
    }

    @Test
    void un_archivo_es_un_documento_o_una_lista_de_ellos() {
        JsonNode esquema = leido(Esquemas.escenario());
        assertThat(esquema.get("anyOf")).isEqualTo(json("[{'$ref':'#/$defs/documento'},{'type':'array','items':{'$ref':'#/$defs/documento'},'minItems':1}]"));
        JsonNode documento = esquema.at("/$defs/documento");
        assertThat(documento.get("required")).isEqualTo(json("['caso']"));
        assertThat(documento.get("properties").propertyNames()).containsExactly("nombre", "porque", "caso", "espera", "fuente", "confianza", "supuestos", "notas");
        for (String clave : List.of("nombre", "porque")) {
            assertThat(admite(documento, "/properties/" + clave)).isEqualTo(json("{'type':'string','pattern':'\\\\S'}"));
            assertThat(documento.at("/properties/" + clave + "/description").asString()).isNotBlank();
        }
        assertThat(admite(documento, "/properties/notas")).isEqualTo(json("{'not':{'type':'null'}}"));
        assertThat(documento.at("/properties/caso")).isEqualTo(json("{'$ref':'#/$defs/caso'}"));
        assertThat(documento.at("/properties/espera")).isEqualTo(json("{'$ref':'#/$defs/espera'}"));
        assertThat(esquema.at("/$defs/caso/required")).isEqualTo(json("['fecha']"));
    }

    @Test
    void lo_esperado_admite_lo_que_dice_el_contrato() {
        JsonNode espera = leido(Esquemas.escenario()).at("/$defs/espera");
        assertThat(espera.get("required")).isEqualTo(json("['veredicto']"));
        assertThat(espera.get("additionalProperties").asBoolean(true)).isFalse();
        assertThat(espera.get("description").asString()).isNotBlank();
        assertThat(admite(espera, "/properties/veredicto")).isEqualTo(json("VEREDICTO"));
        assertThat(admite(espera, "/properties/posibles")).isEqualTo(json("{'type':'array','items':VEREDICTO,'uniqueItems':true}"));
        assertThat(admite(espera, "/properties/fundamentos")).isEqualTo(json("{'type':'array','items':NORMA,'uniqueItems':true}"));
        assertThat(admite(espera, "/properties/fundamentos_exactos")).isEqualTo(json("{'anyOf':[{'type':'boolean'},{'enum':['si','no']}]}"));
        assertThat(palabras(espera.at("/properties/canal/enum"))).isEqualTo(new TreeSet<>(CANALES));
        assertThat(palabras(espera.at("/properties/faltantes/items/enum"))).contains("contraparte.nivel", "tramites.consulta_cancilleria.sentido");
        Stream.of("pendientes", "despues", "recomendados").forEach(clave -> {
            assertThat(palabras(espera.at("/properties/" + clave + "/items/enum"))).hasSize(Paso.values().length).contains("AVAL_APC");
            assertThat(espera.at("/properties/" + clave + "/uniqueItems").asBoolean()).isTrue();
        });
        espera.get("properties").propertyNames().forEach(c -> assertThat(espera.at("/properties/" + c + "/description").asString("")).as(c).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            version      | TEXTO
            id           | SHA
            fecha        | FECHA
            veredicto    | VEREDICTO
            posibles     | {'type':'array','items':VEREDICTO,'uniqueItems':true}
            desplazadas  | {'type':'array','items':{'type':'object','properties':{'norma':NORMA},'required':['norma']}}
            no_aplicaron | {'type':'array','items':{'type':'object','properties':{'norma':NORMA},'required':['norma']}}
            provisional  | {'type':'object','properties':{'veredicto':VEREDICTO,'requisitos':{'type':'array','items':LIBRE},'supuestos':{'type':'array','items':LIBRE}},'required':['veredicto','requisitos','supuestos']}
            advertencias | {'type':'array','items':LIBRE}
            constancia   | {'type':'object','properties':{'motor':TEXTO,'reglas':{'type':'object','properties':{'version':TEXTO,'sha256':SHA},'required':['version','sha256']},'catalogo':SHA,'normas_examinadas':{'type':'integer'},'caso_sha256':SHA},'required':['motor','reglas','catalogo','normas_examinadas','caso_sha256']}
            """)
    void cada_clave_de_la_respuesta_es_la_del_contrato(String clave, String esperado) {
        JsonNode esquema = leido(Esquemas.dictamen());
        assertThat(admite(esquema, "/properties/" + clave)).isEqualTo(json(esperado));
        assertThat(esquema.at("/properties/" + clave + "/description").asString("")).isNotBlank();
    }

    @Test
    void las_partes_de_la_respuesta_son_las_del_contrato() {
        JsonNode esquema = leido(Esquemas.dictamen());
        assertThat(palabras(esquema.get("required"))).hasSize(16).contains("constancia", "caminos").doesNotContain("provisional");
        assertThat(esquema.has("additionalProperties")).as("una versión posterior puede agregar claves").isFalse();
        JsonNode requisito = esquema.at("/properties/requisitos/items");
        assertThat(requisito.get("required")).isEqualTo(json("['codigo','estado','obligatorio','momento','normas']"));
        assertThat(requisito.at("/properties/estado")).isEqualTo(json("{'enum':['PENDIENTE','CUMPLIDO','EXTEMPORANEO','DESFAVORABLE']}"));
        assertThat(requisito.at("/properties/momento")).isEqualTo(json("{'enum':['ANTES','DESPUES']}"));
        assertThat(palabras(requisito.at("/properties/codigo/enum"))).hasSize(Paso.values().length).contains("AVAL_APC");
        JsonNode fundamento = esquema.at("/properties/fundamentos/items");
        assertThat(fundamento.get("required")).isEqualTo(json("['norma','cita','efecto','sintesis','fuente','confianza','hechos']"));
        Stream.of("cita", "efecto", "sintesis", "fuente").forEach(c -> assertThat(fundamento.at("/properties/" + c)).isEqualTo(json("TEXTO")));
        assertThat(fundamento.at("/properties/desde")).isEqualTo(fundamento.at("/properties/hasta")).isEqualTo(json("FECHA"));
        assertThat(fundamento.at("/properties/confianza")).isEqualTo(json("{'enum':['alta','media','baja']}"));
        JsonNode lectura = esquema.at("/properties/lecturas/items");
        assertThat(lectura.get("required")).isEqualTo(json("['id','elegida','alternativas']"));
        assertThat(palabras(lectura.at("/properties/id/enum"))).hasSize(Lectura.values().length).contains("limitrofe");
        assertThat(lectura.at("/properties/alternativas/items/required")).isEqualTo(json("['lectura','veredicto','requisitos']"));
        JsonNode faltante = esquema.at("/properties/faltantes/items");
        assertThat(faltante.get("required")).isEqualTo(json("['hecho','pregunta','por_que']"));
        assertThat(palabras(faltante.at("/properties/hecho/enum"))).contains("contraparte.nivel", "viaje.dias");
        assertThat(palabras(esquema.at("/properties/canal/enum"))).isEqualTo(new TreeSet<>(CANALES));
    }
}
