package co.pacta.documento.papel;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.documento.Idioma;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Papeles leídos palabra por palabra, en {@code src/test/resources/golden}. Si una regla cambia de texto, el papel cambia: se
 * vuelve a leer y se escribe de nuevo con {@code -Dpacta.golden=escribir}. Los resúmenes SHA-256 y la cuenta de normas, que
 * cambian con cualquier regla, no se comparan.
 */
class PapelesLeidosTest {

    private static final Path CARPETA = Path.of("src/test/resources/golden");

    @ParameterizedTest
    @CsvSource({
            "frontera/cucuta-urena-agua, CONSULTA",
            "frontera/cucuta-urena-agua, ACUERDO",
            "frontera/cucuta-urena-agua, ORDENANZA",
            "frontera/amazonas-loreto-salud, CONSULTA",
            "hermanamientos/tunja-interior-sin-obligaciones, CONCEPTO",
            "hermanamientos/manizales-interior-con-obligaciones, LISTA",
            "prohibiciones/meta-se-obliga-con-ministerio-chino, CONCEPTO",
            "dudas/no-se-sabe-si-hay-dinero, LISTA",
            "credito/bogota-birf-con-garantia-2015, LISTA",
            "viajes/gobernador-de-narino-72-horas, LISTA",
            "redes/antioquia-oru-fogar, ORDENANZA",
            "areas_metropolitanas/amva-ingresa-a-metropolis, ACUERDO",
            "fuera_de_alcance/la-nacion, CONCEPTO",
            "indigenas/pastos-de-los-dos-lados, CONSULTA"})
    void el_papel_es_el_que_se_leyo(String escenario, Clase clase) throws IOException {
        String escrito = comparable(PapelMarkdown.escribir(Redactor.papel(clase, Casos.dictamen(escenario), Idioma.ES)));
        Path leido = CARPETA.resolve(escenario.substring(escenario.indexOf('/') + 1) + "." + clase.codigo() + ".md");
        if ("escribir".equals(System.getProperty("pacta.golden"))) {
            Files.createDirectories(CARPETA);
            Files.writeString(leido, escrito, StandardCharsets.UTF_8);
        }
        assertThat(escrito).isEqualTo(Files.readString(leido, StandardCharsets.UTF_8));
    }

    private static String comparable(String markdown) {
        return markdown.replaceAll("[0-9a-f]{64}", "(sha-256)").replaceAll("\\d+ normas examinadas", "(n) normas examinadas")
                .replaceAll("(Normas examinadas\\*\\* \\|) \\d+", "$1 (n)").replaceAll("\\d{4}\\.\\d{2}\\.\\d{2}", "(versión)");
    }
}
