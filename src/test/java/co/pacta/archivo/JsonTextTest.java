package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Lo que se escribe como JSON lo lee igual otro lector, y siempre con los mismos bytes. */
class JsonTextTest {

    private static final JsonMapper LECTOR = JsonMapper.builder().build();

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "Nariño", "\u0001abc", "abc\u0001", "\u001f", "\"", "a\"b", "\\", "a\\b", "\n", "a\tb\r\n", "🌎", "\u2028", "\"\\\u0000\""})
    void un_texto_vuelve_igual_con_sus_comillas_barras_y_caracteres_de_control(String texto) {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put(texto, texto);
        arbol.put("lista", new ArrayList<>(List.of(texto, 1, true)));
        arbol.put("vacios", List.of(Map.of(), List.of()));

        assertThat(LECTOR.readValue(JsonText.compact(arbol), Map.class)).isEqualTo(arbol);
        assertThat(LECTOR.readValue(JsonText.pretty(arbol), Map.class)).isEqualTo(arbol);
    }

    private static Map<String, Object> arbol() {
        Map<String, Object> arbol = new LinkedHashMap<>();
        arbol.put("a", List.of("x", 1, true, Map.of(), List.of()));
        arbol.put("b", new LinkedHashMap<>(Map.of("c", Map.of("d", List.of(Map.of("e", "f"))))));
        arbol.put("g", Map.of());
        return arbol;
    }

    @Test
    void en_una_linea_no_lleva_espacios() {
        assertThat(JsonText.compact(arbol())).isEqualTo("{\"a\":[\"x\",1,true,{},[]],\"b\":{\"c\":{\"d\":[{\"e\":\"f\"}]}},\"g\":{}}");
        assertThat(JsonText.compact(List.of(1, 2))).isEqualTo("[1,2]");
    }

    @Test
    void con_sangria_va_una_clave_por_linea_y_las_listas_en_la_suya() {
        assertThat(JsonText.pretty(arbol())).isEqualTo("""
                {
                  "a": ["x", 1, true, {}, []],
                  "b": {
                    "c": {
                      "d": [{
                          "e": "f"
                        }]
                    }
                  },
                  "g": {}
                }
                """);
    }

    @Test
    void se_escapa_solo_lo_que_json_exige_y_con_el_signo_corto_si_lo_hay() {
        assertThat(JsonText.quote(new StringBuilder(), "a b\"\\\n\r\t\b\f\u0000\u001f ñ\u007f/🌎").toString())
                .isEqualTo("\"a b\\\"\\\\\\n\\r\\t\\b\\f\\u0000\\u001f ñ\u007f/🌎\"");
    }
}
