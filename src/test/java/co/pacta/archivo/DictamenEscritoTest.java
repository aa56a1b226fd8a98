package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.archivo.Cotejo.Diferencia;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Una respuesta se escribe con los nombres del contrato, sección 7, y se coteja con lo esperado, sección 5. */
class DictamenEscritoTest {

    private static final String SECOP = "{'codigo':'PUBLICAR_SECOP','estado':'CUMPLIDO','obligatorio':true,'momento':'DESPUES',"
            + "'autoridad':'APC-Colombia','normas':['ley-1/art-1']}";

    private static JsonNode json(String texto) {
        return JsonMapper.shared().readTree(texto.replace('\'', '"'));
    }

    private static JsonNode escrito() {
        return json(EscritorDeDictamen.enUnaLinea(UnDictamen.con(true)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            version      | '1'
            id           | '3333333333333333333333333333333333333333333333333333333333333333'
            fecha        | '2024-05-10'
            titular      | 'Falta un dato para responder'
            veredicto    | 'INDETERMINADA'
            posibles     | ['REVISION','PERMITIDA']
            canal        | 'FRONTERIZO'
            requisitos   | [{'codigo':'AVAL_APC','estado':'PENDIENTE','obligatorio':true,'momento':'ANTES','autoridad':'APC-Colombia','plazo':'diez días','normas':['ley-1/art-1']}]
            requisitos_posibles | [SECOP]
            desplazadas  | [{'norma':'ley-2/art-2','cita':'Cita de ley-2/art-2'}]
            no_aplicaron | [{'norma':'ley-4/art-4','cita':'Cita de ley-4/art-4','condicion':'Si colinda'}]
            lecturas     | [{'id':'limitrofe','elegida':'la_entidad','alternativas':[{'lectura':'el_pais','veredicto':'PERMITIDA','requisitos':[SECOP]}]}]
            faltantes    | [{'hecho':'contraparte.nivel','pregunta':'¿De qué nivel es?','por_que':'Cambia la respuesta','normas':['ley-1/art-1']}]
            provisional  | {'veredicto':'PERMITIDA','requisitos':[SECOP],'supuestos':[{'hecho':'recursos.propios','valor':'no','cambia':true}]}
            advertencias | ['Un aviso']
            caminos      | [{'cambios':[{'clave':'recursos.propios','texto':'sin dinero propio','antes':'si','despues':'no'}],'veredicto':'PERMITIDA','requisitos':[SECOP],'normas':['ley-2/art-2']}]
            verificar    | [{'hecho':'contraparte.limitrofe','pregunta':'¿Colinda?','por_que':'Si no, cambia','normas':['ley-3/art-3']}]
            """)
    void cada_clave_del_contrato_trae_lo_suyo(String clave, String esperado) {
        assertThat(escrito().get(clave)).isEqualTo(json(esperado.replace("SECOP]", SECOP + "]")));
    }

    @Test
    void un_fundamento_trae_la_norma_entera_y_hasta_solo_si_dejo_de_regir() {
        String comun = "'efecto':'EXIGE','sintesis':'Dice esto','consecuencia':'Haga esto','fuente':'https://fuente','desde':'1990-01-02',";
        String resto = "'estado':'vigente','rango':'LEY','confianza':'media','base':'texto',";
        assertThat(escrito().get("fundamentos")).isEqualTo(json("[{'norma':'ley-1/art-1','cita':'Cita de ley-1/art-1'," + comun + resto
                + "'hechos':[{'hecho':'contraparte.limitrofe','valor':'si'}]},{'norma':'ley-3/art-3','cita':'Cita de ley-3/art-3'," + comun
                + "'hasta':'2012-07-05'," + resto + "'hechos':[]}]"));
    }

    @Test
    void la_constancia_dice_con_que_se_respondio() {
        assertThat(escrito().get("constancia")).isEqualTo(json("{'motor':'Pacta 1','reglas':{'version':'2024.1','sha256':'" + UnDictamen.SHA
                + "'},'catalogo':'" + "1".repeat(64) + "','normas_examinadas':300,'caso_sha256':'" + "2".repeat(64) + "'}"));
    }

    @Test
    void sin_datos_por_suponer_no_hay_respuesta_provisional() {
        assertThat(json(EscritorDeDictamen.enUnaLinea(UnDictamen.con(false))).has("provisional")).isFalse();
    }

    @Test
    void con_sangria_dice_lo_mismo() {
        assertThat(json(EscritorDeDictamen.conSangria(UnDictamen.con(true)))).isEqualTo(escrito());
        assertThat(EscritorDeDictamen.conSangria(UnDictamen.con(true))).startsWith("{\n  \"version\": \"1\",\n").endsWith("}\n");
    }

    private static List<String> cotejo(List<Paso> pendientes, List<Paso> despues, List<Paso> recomendados, List<Hecho> faltantes,
                                       List<String> posibles, String canal) {
        return Cotejo.de(new Espera("INDETERMINADA", Optional.of(pendientes), Optional.of(List.of("ley-1/art-1")), true, Optional.of(despues),
                Optional.of(recomendados), Optional.of(faltantes), Optional.of(posibles), Optional.of(canal)), UnDictamen.con(true))
                .stream().map(Diferencia::enUnaLinea).toList();
    }

    @Test
    void si_todo_es_como_se_esperaba_no_hay_diferencias() {
        assertThat(cotejo(List.of(Paso.AVAL_APC), List.of(), List.of(), List.of(Hecho.NIVEL), List.of("PERMITIDA", "REVISION"), "FRONTERIZO")).isEmpty();
    }

    @Test
    void cada_campo_que_no_es_como_se_esperaba_se_dice_aparte() {
        assertThat(cotejo(List.of(), List.of(Paso.REPORTAR_CONTROL, Paso.PUBLICAR_SECOP), List.of(Paso.INFORMAR_APC), List.of(Hecho.DIAS),
                List.of("PERMITIDA"), "NINGUNO")).containsExactly(
                "pendientes: sobra AVAL_APC",
                "despues: faltan PUBLICAR_SECOP, REPORTAR_CONTROL",
                "recomendados: falta INFORMAR_APC",
                "faltantes: falta viaje.dias; sobra contraparte.nivel",
                "posibles: sobra REVISION",
                "canal: se esperaba NINGUNO y se obtuvo FRONTERIZO");
    }

    @Test
    void un_veredicto_distinto_se_dice_aunque_no_se_espere_nada_mas() {
        Espera espera = new Espera("PERMITIDA", Optional.empty(), Optional.empty(), false, Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty());
        assertThat(Cotejo.de(espera, UnDictamen.con(true))).extracting(Diferencia::enUnaLinea)
                .containsExactly("veredicto: se esperaba PERMITIDA y se obtuvo INDETERMINADA");
    }

    private static List<String> fundamentos(List<String> esperados, boolean exactos) {
        Espera espera = new Espera("INDETERMINADA", Optional.empty(), Optional.of(esperados), exactos, Optional.empty(), Optional.empty(),
                Optional.empty(), Optional.empty(), Optional.empty());
        return Cotejo.de(espera, UnDictamen.con(true)).stream().map(Diferencia::enUnaLinea).toList();
    }

    @Test
    void los_fundamentos_exactos_son_un_conjunto_y_los_demas_pueden_ir_con_otros() {
        assertThat(fundamentos(List.of("ley-1/art-1"), true)).isEmpty();
        assertThat(fundamentos(List.of("ley-1/art-1"), false)).isEmpty();
        assertThat(fundamentos(List.of(), false)).isEmpty();
        assertThat(fundamentos(List.of(), true)).containsExactly("fundamentos_exactos: sobra ley-1/art-1");
        assertThat(fundamentos(List.of("ley-9/art-9"), true)).containsExactly("fundamentos_exactos: falta ley-9/art-9; sobra ley-1/art-1");
        assertThat(fundamentos(List.of("ley-9/art-9", "ley-8/art-8"), false)).containsExactly("fundamentos: faltan ley-9/art-9, ley-8/art-8");
    }

    @Test
    void una_lista_frente_a_un_texto_se_dice_tal_cual() {
        assertThat(new Diferencia("canal", List.of("a"), "b").enUnaLinea()).isEqualTo("canal: se esperaba [a] y se obtuvo b");
        assertThat(new Diferencia("canal", "a", List.of("b")).enUnaLinea()).isEqualTo("canal: se esperaba a y se obtuvo [b]");
    }
}
