package co.pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** La orden que redacta: el formato lo dice la extensión, y sin archivo de salida va Markdown a la pantalla. */
class RedactarTest {

    private static final String CASO = "scenarios/frontera/cucuta-urena-agua.yaml";

    @TempDir
    private Path carpeta;

    @ParameterizedTest
    @CsvSource({"docx, PK", "pdf, %PDF-1.", "html, <!DOCTYPE html>", "md, # Lista de pasos", "ics, BEGIN:VCALENDAR"})
    void la_extension_dice_el_formato(String extension, String comienzo) throws IOException {
        Path archivo = carpeta.resolve("lista." + extension);
        Salida salida = Salida.de("redactar", "lista", CASO, "-o", archivo.toString());
        assertThat(salida.codigo()).as(salida.errores()).isZero();
        assertThat(salida.texto()).isEmpty();
        assertThat(new String(Files.readAllBytes(archivo), StandardCharsets.ISO_8859_1)).startsWith(comienzo);
    }

    @Test
    void sin_salida_escribe_markdown_en_la_pantalla() {
        Salida salida = Salida.de("redactar", "consulta", CASO);
        assertThat(salida.codigo()).isZero();
        assertThat(salida.texto()).startsWith("> **borrador — modelo no oficial**").contains("# Consulta a la Cancillería");
    }

    @Test
    void en_ingles_la_lista_tiene_titulo_pasos_y_razones_en_ingles() {
        Salida salida = Salida.de("redactar", "lista", CASO, "--lang", "en");
        assertThat(salida.texto()).contains("# Checklist").contains("Consultation of the Foreign Ministry").contains("You may, but first");
    }

    @Test
    void un_papel_mal_escrito_trae_la_palabra_mas_cercana() {
        Salida salida = Salida.de("redactar", "acuredo", CASO);
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.errores()).contains("«acuredo»").contains("¿Quiso decir «acuerdo»?");
    }

    @Test
    void una_extension_que_no_sirve_dice_cuales_sirven() {
        Salida salida = Salida.de("redactar", "lista", CASO, "-o", carpeta.resolve("lista.txt").toString());
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.errores()).contains(".docx, .pdf, .html, .md, .ics");
    }
}
