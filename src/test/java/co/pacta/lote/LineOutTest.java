package co.pacta.lote;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.archivo.JsonText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Las respuestas de un lote se escriben en bytes, y dicen lo mismo que escritas en letras. */
class LineOutTest {

    @ParameterizedTest
    @ValueSource(longs = {0, 7, 9, 10, 11, 99, 100, 1_000_000, 1_234_567_890_123L, Long.MAX_VALUE})
    void un_numero_se_escribe_con_todas_sus_cifras(long numero) {
        assertThat(new LineOut().put('<').put(numero).put('>')).hasToString("<" + numero + ">");
    }

    @Test
    void crece_lo_que_haga_falta_y_se_puede_volver_atras() throws IOException {
        LineOut salida = new LineOut();
        StringBuilder igual = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            int antes = salida.length();
            salida.put("esto sobra").cut(antes);
            salida.put("ñ").put(i).quote("a\"b\n").put('\n');
            igual.append('ñ').append(i);
            JsonText.quote(igual, "a\"b\n").append('\n');
        }
        ByteArrayOutputStream escrito = new ByteArrayOutputStream();
        salida.to(escrito);
        assertThat(escrito.toString(StandardCharsets.UTF_8)).isEqualTo(igual.toString()).isEqualTo(salida.toString());
    }

    /** El título se copia tal como está escrito en la línea solo si escribirlo de nuevo daría lo mismo. */
    @ParameterizedTest
    @ValueSource(strings = {"Acto n.º 1", " con espacios ", "a\\\"b", "a\\u00e9\\n", "á é í", "€ 😀", "\u00a0a\u00a0", "\u00ad", "a\\/b", "tab\\t", "x"})
    void el_titulo_dice_lo_mismo_escrito_en_bytes_que_en_letras(String titulo) throws IOException {
        String linea = "{\"nombre\":\"" + titulo + "\",\"caso\":{\"fecha\":\"2026-03-01\"}}";
        String respuesta = PorLinea.enJson(Ensayo.PACTA, OpcionesDeLote.corrientes()).responder(1, linea.getBytes(StandardCharsets.UTF_8));
        String leido = new tools.jackson.databind.json.JsonMapper().readTree(linea).get("nombre").asString().strip();
        StringBuilder esperado = new StringBuilder("{\"linea\":1,\"nombre\":");
        assertThat(respuesta).startsWith(JsonText.quote(esperado, leido) + ",\"veredicto\":");
    }
}
