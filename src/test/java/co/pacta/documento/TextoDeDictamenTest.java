package co.pacta.documento;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Bloque.Titulo;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TextoDeDictamenTest {

    private static final Palabras ES = Palabras.en(Idioma.ES, p -> p);
    private static final Dictamen CUCUTA = Ensayo.delEscenario("frontera/cucuta-urena-agua.yaml");

    private static List<Bloque> bloques(Dictamen dictamen) {
        return TextoDeDictamen.en(ES).bloques(dictamen);
    }

    private static List<String> titulos(Dictamen dictamen) {
        return bloques(dictamen).stream().filter(Titulo.class::isInstance).map(b -> ((Titulo) b).ancla()).toList();
    }

    private static String texto(Dictamen dictamen) {
        return new EnTexto(EnTexto.ANCHO_CORRIENTE, false).escribir(bloques(dictamen));
    }

    @Test
    void primero_la_respuesta_despues_lo_que_debe_hacer_y_despues_por_que() {
        assertThat(titulos(CUCUTA)).startsWith("antes", "consejos", "porque", "orientan", "lecturas").endsWith("constancia");
        assertThat(texto(CUCUTA)).startsWith("Puede, pero antes consulte a la Cancillería");
    }

    @Test
    void la_primera_pantalla_dice_quien_debe_hacer_que() {
        List<String> pantalla = texto(CUCUTA).lines().limit(25).toList();
        assertThat(pantalla).contains("REQUIERE_CONSULTA_Y_AUTORIZACION", "QUÉ DEBE HACER ANTES",
                " 1. Pedir autorización al Concejo Municipal de San José de Cúcuta", "    Estado: pendiente");
    }

    @Test
    void si_falta_un_dato_la_pregunta_va_antes_que_las_normas() {
        Dictamen dictamen = Ensayo.delEscenario("dudas/no-se-sabe-si-hay-dinero.yaml");
        assertThat(titulos(dictamen)).containsSubsequence("antes", "faltantes", "provisional", "porque", "constancia");
        assertThat(texto(dictamen)).contains("Ningún trámite es seguro todavía.", "¿La entidad gasta o compromete dinero propio?");
    }

    @Test
    void una_prohibicion_dice_por_que_en_la_primera_pantalla_y_no_pide_pasos() {
        Dictamen dictamen = Ensayo.delEscenario("prohibiciones/yumbo-promete-exencion-nacional.yaml");
        assertThat(texto(dictamen).lines().limit(4)).contains("  Por qué: No puede negociar ni prometer sobre impuestos nacionales.");
        assertThat(titulos(dictamen)).doesNotContain("antes", "despues");
    }

    @Test
    void lo_cumplido_se_ve_como_hecho_y_va_al_final() {
        String texto = texto(Ensayo.delEscenario("frontera/ipiales-tulcan-falta-motivar.yaml"));
        assertThat(texto).containsSubsequence("1. Explicar en el texto la reciprocidad", "Estado: pendiente", "Estado: ya está hecho");
    }

    @Test
    void ningun_renglon_pasa_del_ancho_salvo_una_direccion() {
        for (int ancho : List.of(60, 80, 100)) {
            String texto = new EnTexto(ancho, false).escribir(bloques(CUCUTA));
            assertThat(texto.lines().filter(l -> !l.strip().matches("\\S+"))).allSatisfy(l -> assertThat(l.length()).isLessThanOrEqualTo(ancho));
        }
        assertThat(new EnTexto(500, false).escribir(bloques(CUCUTA)).lines().mapToInt(String::length).max().orElse(0))
                .isLessThanOrEqualTo(EnTexto.ANCHO_MAXIMO);
    }

    @Test
    void solo_hay_color_si_se_pide_y_la_respuesta_no_depende_de_el() {
        String conColor = new EnTexto(80, true).escribir(bloques(CUCUTA));
        assertThat(texto(CUCUTA)).doesNotContain("\u001b");
        assertThat(conColor).contains("\u001b[1m\u001b[33m");
        assertThat(conColor.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(texto(CUCUTA));
    }

    @Test
    void todos_los_escenarios_se_pueden_escribir_en_las_tres_formas_y_en_dos_lenguas() {
        for (var ruta : Ensayo.escenarios()) {
            Dictamen dictamen = Ensayo.delArchivo(ruta);
            for (Idioma idioma : Idioma.values()) {
                List<Bloque> bloques = TextoDeDictamen.en(Palabras.en(idioma, p -> p)).bloques(dictamen);
                assertThat(new EnTexto(80, false).escribir(bloques)).contains(dictamen.id());
                assertThat(EnMarkdown.escribir(bloques)).contains(dictamen.id());
                assertThat(EnHtml.escribir(bloques, "")).contains(dictamen.id());
            }
        }
    }

    @Test
    void la_traza_dice_que_paso_con_cada_norma() {
        Traza traza = Traza.de(CUCUTA, Ensayo.PACTA.corpus());
        assertThat(traza.normas()).hasSize(Ensayo.PACTA.corpus().normas().size());
        assertThat(traza.normas().stream().filter(e -> e.suerte() == Traza.Suerte.APLICA).map(Traza.Examinada::norma))
                .containsExactlyInAnyOrderElementsOf(CUCUTA.normas());
    }

    @Test
    void lo_que_escribe_el_autor_no_se_vuelve_html_ni_markdown() {
        List<Bloque> bloques = TextoDeDictamen.en(ES).sobre(Optional.of("<script>alert(1)</script> & *eso* [x](y)")).bloques(CUCUTA);
        assertThat(EnHtml.pagina("<b>", Idioma.ES, List.of(bloques)))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; *eso*", "<title>&lt;b&gt;</title>").doesNotContain("<script");
        assertThat(EnMarkdown.escribir(bloques)).contains("\\<script\\>alert(1)\\</script\\> \\& \\*eso\\* \\[x\\](y)");
    }

    @Test
    void el_html_es_accesible_y_se_basta_solo() {
        String html = EnHtml.pagina("Cúcuta", Idioma.ES, List.of(bloques(CUCUTA), bloques(CUCUTA)));
        assertThat(html).contains("<html lang=\"es-CO\">", "<meta charset=\"utf-8\">", "<th scope=\"row\">", "<h1>", "id=\"antes-1\"",
                "id=\"antes-2\"").doesNotContain("<img", "<link", "src=", "@import");
    }
}
