package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Un archivo es texto en UTF-8; donde deja de serlo se dice la línea y la columna. */
class Utf8Test {

    private static byte[] bytes(int... valores) {
        byte[] bytes = new byte[valores.length];
        for (int i = 0; i < valores.length; i++) {
            bytes[i] = (byte) valores[i];
        }
        return bytes;
    }

    private static byte[] conByteMalo(String antes) {
        return (antes + "\u00ff").getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String problema(byte[] contenido) {
        Problemas problemas = new Problemas("caso.yaml");
        assertThat(Utf8.decode(contenido, problemas)).isEmpty();
        ErrorDeArchivo error = problemas.lista().get(0);
        return error.linea() + ":" + error.columna() + " " + error.mensaje();
    }

    private static Optional<String> texto(String escrito) {
        Problemas problemas = new Problemas("caso.yaml");
        Optional<String> leido = Utf8.decode(escrito.getBytes(StandardCharsets.UTF_8), problemas);
        assertThat(problemas.lista()).isEmpty();
        return leido;
    }

    @Test
    void los_acentos_y_los_emojis_pasan_y_la_marca_del_principio_se_quita() {
        assertThat(texto("Nariño: 🌎\r\n\tsí\n")).contains("Nariño: 🌎\r\n\tsí\n");
        assertThat(texto("\ufeffNariño")).contains("Nariño");
        assertThat(texto("")).contains("");
    }

    @Test
    void utf_16_se_reconoce_por_sus_dos_primeros_bytes() {
        assertThat(problema(bytes(0xFE, 0xFF, 0, 'a'))).isEqualTo("1:1 El archivo está en UTF-16; guárdelo como UTF-8");
        assertThat(problema(bytes(0xFF, 0xFE))).isEqualTo("1:1 El archivo está en UTF-16; guárdelo como UTF-8");
        assertThat(problema(bytes(0xFE, 0xFE))).startsWith("1:1 El byte FE no es UTF-8");
        assertThat(problema(bytes(0xFF, 'a'))).startsWith("1:1 El byte FF no es UTF-8");
        assertThat(problema(bytes(0xFF))).startsWith("1:1 El byte FF no es UTF-8");
        assertThat(problema(bytes('a', 0xFF))).startsWith("1:2 El byte FF no es UTF-8");
        assertThat(problema(bytes('a', 0xFE))).startsWith("1:2 El byte FE no es UTF-8");
    }

    @ParameterizedTest
    @CsvSource({"abc, 1:4", "'abc\\nde', 2:3", "'abc\\r\\nde', 2:3", "'abc\\rde', 2:3", "'a\\n\\nb', 3:2", "'a\\r\\r\\nb', 3:2", "'a\\n', 2:1", "'a\\r', 2:1"})
    void el_byte_malo_se_senala_con_su_linea_y_su_columna(String antes, String lugar) {
        String escrito = antes.replace("\\n", "\n").replace("\\r", "\r");

        assertThat(problema(conByteMalo(escrito))).startsWith(lugar + " El byte FF no es UTF-8");
    }

    @Test
    void un_caracter_invisible_se_senala_y_la_marca_y_los_emojis_no_corren_la_columna() {
        assertThat(problema("ab\u0007c".getBytes(StandardCharsets.UTF_8))).startsWith("1:3 Hay un carácter invisible que no es texto (U+0007)");
        assertThat(problema("🌎\u0007".getBytes(StandardCharsets.UTF_8))).startsWith("1:2 ");
        assertThat(problema("a\ufeff".getBytes(StandardCharsets.UTF_8))).startsWith("1:2 Hay un carácter invisible que no es texto (U+FEFF)");
        assertThat(problema(bytes(0xEF, 0xBB, 0xBF, 'a', 0xFF))).startsWith("1:2 El byte FF");
        assertThat(problema(bytes(0xEF, 0xBB, 0xBF, 'a', '\n', 0xFF))).startsWith("2:1 El byte FF");
    }
}
