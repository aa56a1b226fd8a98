package co.pacta.archivo;

import static co.pacta.archivo.Archivos.leer;
import static co.pacta.archivo.Archivos.problema;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchivosHostilesTest {

    private static final Duration POCO = Duration.ofSeconds(20);

    @Test
    void las_mil_millones_de_risas_no_se_expanden() {
        StringBuilder risas = new StringBuilder("a0: &a0 [ja, ja]\n");
        for (int i = 1; i < 30; i++) {
            risas.append("a").append(i).append(": &a").append(i).append(" [").append(("*a" + (i - 1) + ", ").repeat(9)).append("*a0]\n");
        }
        Leido leido = Assertions.assertTimeout(POCO, () -> leer(risas.toString()));
        assertThat(leido.documentos()).isEmpty();
        assertThat(leido.errores()).extracting(ErrorDeArchivo::mensaje).contains(
                "No se admiten anclas (&): escriba el valor completo donde haga falta",
                "No se admiten referencias (*): escriba el valor completo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "{\"a\": ", "- ", "? "})
    void mil_niveles_se_rechazan(String nivel) {
        assertThat(problema(nivel.repeat(1000)).mensaje()).isEqualTo("Hay más de 32 niveles de listas o grupos, uno dentro de otro");
    }

    @Test
    void mil_niveles_de_json_bien_cerrado_se_rechazan() {
        assertThat(problema("[".repeat(1000) + "]".repeat(1000)).mensaje()).startsWith("Hay más de 32 niveles");
        assertThat(leer("{\"caso\":{\"fecha\":\"2024-05-10\"},\"notas\":" + "[".repeat(31) + "]".repeat(31) + "}").valido()).isTrue();
        assertThat(leer("{\"caso\":{\"fecha\":\"2024-05-10\"},\"notas\":" + "[".repeat(32) + "]".repeat(32) + "}").valido()).isFalse();
    }

    @Test
    void dos_megas_no_se_leen() {
        byte[] grande = new byte[2 << 20];
        Arrays.fill(grande, (byte) '#');
        assertThat(leer(grande).errores()).extracting(ErrorDeArchivo::mensaje)
                .containsExactly("El archivo pesa 2097152 bytes y el máximo es 1048576");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "a,", "\"", "- a\n", "a: b\n", "?", "%a\n", "&a ", "!a ", "{}", "a b ", "{a: ", "x: [", "\\", "|\n", "---\n", "\"a\":1,"})
    void un_cuarto_de_mega_de_lo_mismo_termina_pronto(String pedazo) {
        for (String principio : List.of("", "[", "{", "fecha: ")) {
            String texto = principio + pedazo.repeat(((1 << 18) - principio.length()) / pedazo.length());
            Leido leido = Assertions.assertTimeout(POCO, () -> leer(texto));
            assertThat(leido.errores()).isNotEmpty().hasSizeLessThan(502);
        }
    }

    @Test
    void las_etiquetas_se_rechazan_sin_crear_nada() {
        assertThat(leer("!!javax.script.ScriptEngineManager [!!java.net.URL [\"http://a\"]]").documentos()).isEmpty();
        Leido leido = leer("fecha: !!timestamp 2024-05-10\nfirmante: !x alcalde\nentidad: !!map {divipola: 52356}");
        assertThat(leido.errores()).extracting(ErrorDeArchivo::clave).containsExactly("fecha", "firmante", "entidad");
        assertThat(leido.errores()).extracting(ErrorDeArchivo::mensaje).allMatch(m -> m.startsWith("No se admiten etiquetas"));
    }

    @Test
    void un_byte_nulo_se_dice_donde_esta() {
        ErrorDeArchivo error = problema("fecha: 2024-05-10\nnombre: a\u0000b");
        assertThat(error.linea()).isEqualTo(2);
        assertThat(error.columna()).isEqualTo(10);
        assertThat(error.mensaje()).contains("U+0000");
    }

    @Test
    void un_utf8_cortado_o_de_otra_codificacion_se_dice_donde_esta() {
        byte[] latin = "fecha: 2024-05-10\r\nentidad: {nombre: Nariño}".getBytes(StandardCharsets.ISO_8859_1);
        ErrorDeArchivo error = leer(latin).errores().get(0);
        assertThat(error.linea()).isEqualTo(2);
        assertThat(error.columna()).isEqualTo(23);
        assertThat(error.mensaje()).startsWith("El byte F1 no es UTF-8");
        byte[] cortado = {'a', ':', ' ', (byte) 0xC3};
        assertThat(leer(cortado).errores()).hasSize(1);
        assertThat(leer("fecha: 2024-05-10".getBytes(StandardCharsets.UTF_16)).errores().get(0).mensaje()).contains("UTF-16");
    }

    @Test
    void varios_documentos_en_un_archivo_se_rechazan() {
        assertThat(problema("fecha: 2024-05-10\n---\nfecha: 2024-05-11\n").mensaje()).contains("---");
        assertThat(leer("---\nfecha: 2024-05-10\n...\n").valido()).isTrue();
    }

    @Test
    void claves_que_no_son_palabras_se_rechazan() {
        assertThat(leer("fecha: 2024-05-10\n? [a, b]\n: c\n<<: {firmante: alcalde}\n").errores()).hasSize(2);
    }

    @Test
    void muchos_problemas_se_cuentan_hasta_un_tope() {
        Leido leido = leer("fecha: 2024-05-10\nactuacion: {materias: [" + "x, ".repeat(5000) + "x]}");
        assertThat(leido.errores()).hasSize(501);
        assertThat(leido.errores().get(500).mensaje()).startsWith("Hay 4501 problemas más");
    }

    @Test
    void dos_mil_mutaciones_no_rompen_el_lector() {
        byte[] yaml = Archivos.recurso("todas-las-claves.yaml");
        byte[] json = EscritorDeCasos.canonico(leer(yaml).documentos().get(0).caso()).getBytes(StandardCharsets.UTF_8);
        Random azar = new Random(191);
        for (int i = 0; i < 2000; i++) {
            byte[] mutado = mutar(i % 2 == 0 ? yaml : json, azar);
            Leido leido = leer(mutado);
            assertThat(leido.documentos().isEmpty() && leido.errores().isEmpty()).isFalse();
            assertThat(leido.errores()).allSatisfy(e -> {
                assertThat(e.linea()).isPositive();
                assertThat(e.columna()).isPositive();
                assertThat(e.enUnaLinea()).doesNotContain("\n").doesNotContain("Exception").doesNotContain("java");
            });
        }
    }

    private static byte[] mutar(byte[] original, Random azar) {
        byte[] copia = original.clone();
        String signos = "{}[]:,&*!|>'\"%@`#-? \n\t\\\u0000~<=abz09";
        for (int k = azar.nextInt(6); k >= 0; k--) {
            int donde = azar.nextInt(copia.length);
            int cuantos = Math.min(azar.nextInt(20), copia.length - donde);
            switch (azar.nextInt(5)) {
                case 0 -> copia[donde] = (byte) signos.charAt(azar.nextInt(signos.length()));
                case 1 -> copia[donde] = (byte) azar.nextInt(256);
                case 2 -> System.arraycopy(copia, azar.nextInt(copia.length - cuantos), copia, donde, cuantos);
                case 3 -> copia = Arrays.copyOf(copia, Math.max(1, copia.length - azar.nextInt(40)));
                default -> Arrays.fill(copia, donde, donde + cuantos, (byte) signos.charAt(azar.nextInt(signos.length())));
            }
        }
        return copia;
    }
}
