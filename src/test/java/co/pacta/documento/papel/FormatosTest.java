package co.pacta.documento.papel;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Idioma;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Cada formato, abierto de nuevo con un lector que no es el nuestro. */
class FormatosTest {

    private static final String CASO = "frontera/cucuta-urena-agua";
    private static final Dictamen DICTAMEN = Casos.dictamen(CASO);

    @Test
    void el_word_tiene_encabezados_notas_tablas_hoja_carta_y_numero_de_decision() throws IOException {
        Papel papel = Redactor.papel(Clase.CONCEPTO, DICTAMEN, Idioma.ES);
        try (XWPFDocument word = abrir(PapelDocx.escribir(papel))) {
            List<String> encabezados = word.getParagraphs().stream().filter(p -> "Heading1".equals(p.getStyle())).map(XWPFParagraph::getText).toList();
            assertThat(encabezados).startsWith("1. Antecedentes", "2. Competencia y alcance", "3. Problemas jurídicos", "4. Marco normativo",
                    "5. Análisis", "6. Conclusión", "7. Pasos siguientes", "8. Datos faltantes y supuestos");
            assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(word.getFootnotes().stream().filter(f -> f.getCTFtnEdn().getType() == STFtnEdn.NORMAL)).hasSameSizeAs(papel.notas());
            assertThat(word.getTables()).allSatisfy(t -> assertThat(t.getStyleID()).isEqualTo("Cuadro"));
            XWPFTable marco = word.getTables().stream().filter(t -> t.getText().contains("Constitución Política, art. 289")
                    && t.getRow(0).getCell(0).getText().equals("Norma")).findFirst().orElseThrow();
            assertThat(marco.getRow(0).isRepeatHeader()).isTrue();
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW().toString()).isEqualTo("12240");
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getH().toString()).isEqualTo("15840");
            assertThat(word.getProperties().getCustomProperties().getProperty("PactaDecision").getLpwstr()).isEqualTo(DICTAMEN.id());
            assertThat(word.getFooterList().get(0)._getHdrFtr().xmlText()).contains("PAGE").contains("NUMPAGES");
            assertThat(word.getHeaderList().get(0).getText()).contains("borrador — modelo no oficial");
        }
    }

    @ParameterizedTest
    @EnumSource(Clase.class)
    void el_word_dice_lo_mismo_que_el_markdown(Clase clase) throws IOException {
        Papel papel = Redactor.papel(clase, DICTAMEN, Idioma.ES);
        try (XWPFDocument word = abrir(PapelDocx.escribir(papel))) {
            List<String> dicho = new ArrayList<>(word.getParagraphs().stream().map(FormatosTest::sinLlamadas).toList());
            word.getTables().forEach(t -> t.getRows().forEach(f -> f.getTableCells().forEach(c -> dicho.add(sinLlamadas(c.getParagraphs().get(0))))));
            assertThat(dicho).containsAll(papel.renglones().stream().map(Tramo::corrido).toList());
        }
    }

    private static String sinLlamadas(XWPFParagraph p) {
        return p.getRuns().stream().filter(run -> run.getCTR().sizeOfFootnoteReferenceArray() == 0).map(XWPFRun::text).collect(Collectors.joining());
    }

    private static XWPFDocument abrir(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    @ParameterizedTest
    @EnumSource(Clase.class)
    void el_html_se_basta_solo_y_se_puede_recorrer_con_un_lector_de_pantalla(Clase clase) throws Exception {
        String html = PapelHtml.escribir(Redactor.papel(clase, DICTAMEN, Idioma.ES));
        assertThat(html).doesNotContain("<script", "@import", "url(", " src=", "<link");
        DocumentBuilderFactory fabrica = DocumentBuilderFactory.newInstance();
        fabrica.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        Document pagina = fabrica.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        assertThat(pagina.getDocumentElement().getAttribute("lang")).isEqualTo("es-CO");
        assertThat(elementos(pagina, "h1")).hasSize(1);
        assertThat(elementos(pagina, "table")).allSatisfy(t -> assertThat(t.getElementsByTagName("caption").getLength()).isEqualTo(1));
        assertThat(elementos(pagina, "th")).allSatisfy(t -> assertThat(t.getAttribute("scope")).isIn("col", "row"));
        assertThat(elementos(pagina, "svg")).allSatisfy(s -> {
            assertThat(s.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
            assertThat(s.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
        });
        List<String> anclas = new ArrayList<>(elementos(pagina, "*").stream().map(e -> e.getAttribute("id")).filter(i -> !i.isEmpty()).toList());
        assertThat(anclas).doesNotHaveDuplicates();
        assertThat(elementos(pagina, "a").stream().map(a -> a.getAttribute("href")).filter(h -> h.startsWith("#")).map(h -> h.substring(1)))
                .allMatch(anclas::contains);
    }

    private static List<Element> elementos(Document pagina, String nombre) {
        NodeList lista = pagina.getElementsByTagName(nombre);
        List<Element> elementos = new ArrayList<>();
        for (int i = 0; i < lista.getLength(); i++) {
            elementos.add((Element) lista.item(i));
        }
        return elementos;
    }

    @Test
    void el_pdf_tiene_marcadores_idioma_fecha_del_caso_y_todo_el_texto() throws IOException {
        byte[] pdf = Redactor.redactar(Clase.LISTA, Formato.PDF, DICTAMEN, Idioma.ES);
        try (PDDocument documento = Loader.loadPDF(pdf)) {
            assertThat(documento.getDocumentCatalog().getLanguage()).isEqualTo("es-CO");
            assertThat(documento.getDocumentInformation().getTitle()).isEqualTo("Lista de pasos");
            assertThat(documento.getDocumentInformation().getCreationDate().toInstant()).hasToString("2023-02-15T00:00:00Z");
            assertThat(documento.getDocumentCatalog().getDocumentOutline().children()).isNotEmpty();
            assertThat(new PDFTextStripper().getText(documento)).contains("Antes del acto").contains("Página 1 de").doesNotContain("#");
        }
    }

    @ParameterizedTest
    @EnumSource(Formato.class)
    void la_misma_respuesta_da_los_mismos_bytes(Formato formato) {
        byte[] una = Redactor.redactar(Clase.LISTA, formato, DICTAMEN, Idioma.ES);
        assertThat(Redactor.redactar(Clase.LISTA, formato, Casos.dictamen(CASO), Idioma.ES)).isEqualTo(una);
    }

    @Test
    void el_word_no_guarda_la_hora_en_que_se_escribio() throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(Redactor.redactar(Clase.LISTA, Formato.DOCX, DICTAMEN, Idioma.ES)))) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                assertThat(e.getTimeLocal().getYear()).as(e.getName()).isEqualTo(1980);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Formato.class)
    void un_nombre_hostil_o_en_otra_escritura_no_dana_el_documento(Formato formato) throws IOException {
        String nombre = "江苏 \u0007<b>&amp;]]> {entidad} **x** [completar: y] | \uD83D ;,\\";
        Dictamen d = Casos.PACTA.dictaminar(DICTAMEN.caso().sin(Hecho.CONTRAPARTE_ID).con(Hecho.CONTRAPARTE_NOMBRE, nombre));
        byte[] bytes = Redactor.redactar(Clase.CONSULTA, formato, d, Idioma.ES);
        switch (formato) {
            case DOCX -> {
                try (XWPFDocument word = abrir(bytes)) {
                    assertThat(word.getParagraphs()).anyMatch(p -> p.getText().contains("江苏  <b>&amp;]]> {entidad} **x** [completar: y] |"));
                }
            }
            case PDF -> {
                try (PDDocument pdf = Loader.loadPDF(bytes)) {
                    assertThat(new PDFTextStripper().getText(pdf)).contains("<b>&amp;]]> {entidad} **x** [completar: y]");
                }
            }
            case HTML -> assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("江苏  &lt;b&gt;&amp;amp;]]&gt; {entidad} **x**");
            case MD -> assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("江苏 \\<b\\>\\&amp;\\]\\]\\> {entidad} \\*\\*x\\*\\*");
            case ICS -> assertThat(new String(bytes, StandardCharsets.UTF_8)).contains("江苏").contains("\\;\\,");
        }
    }

    @Test
    void lo_que_escribe_el_usuario_no_puede_volverse_codigo() {
        Papel papel = new Papel("<script>alert(1)</script>", java.util.Optional.empty(), Idioma.ES, "\"><b>", "]]>", DICTAMEN.id(),
                DICTAMEN.fecha(), new Papel.Rotulos("p", "d", "n", "v", "x", "y"), List.of(new Pieza.Parrafo(Pieza.Estilo.CUERPO,
                        List.of(Tramo.de("<img src=x> [a](javascript:b) `c`"), Tramo.blanco("</mark>")), List.of())));
        assertThat(PapelHtml.escribir(papel)).doesNotContain("<script", "<img", "</mark></mark>").contains("&lt;img src=x&gt;");
        assertThat(PapelMarkdown.escribir(papel)).contains("\\<img src=x\\>").contains("\\[a\\]").contains("\\`c\\`");
    }
}
