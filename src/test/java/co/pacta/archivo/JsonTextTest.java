package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Lo que se escribe como JSON lo lee igual otro lector. */
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
}
