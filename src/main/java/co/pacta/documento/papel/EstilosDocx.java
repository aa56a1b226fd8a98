package co.pacta.documento.papel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Los estilos de Word de un papel, que están en {@code estilos.xml}: título, encabezados, cuerpo, tabla y nota al pie. */
final class EstilosDocx {

    static final String TITULO = "Title";
    static final String LISTA = "ListParagraph";
    static final String TABLA = "Cuadro";
    static final String LEYENDA = "Caption";
    static final String CELDA = "Celda";
    static final String NOTA = "FootnoteText";
    static final String PIE = "Footer";
    static final String ENCABEZADO = "Header";
    static final String ENLACE = "Hyperlink";

    private static final String ARCHIVO = "estilos.xml";

    private EstilosDocx() {
    }

    /** El estilo del encabezado de un nivel. */
    static String encabezado(int nivel) {
        return "Heading" + nivel;
    }

    /** El estilo de un párrafo. */
    static String de(Pieza.Estilo estilo) {
        return estilo == Pieza.Estilo.CUERPO ? "BodyText"
                : estilo.name().charAt(0) + estilo.name().substring(1).toLowerCase(Locale.ROOT);
    }

    static void poner(XWPFDocument documento, String lengua) throws IOException {
        documento.createStyles().setStyles(leer(lengua));
    }

    private static CTStyles leer(String lengua) throws IOException {
        try (InputStream entrada = Objects.requireNonNull(EstilosDocx.class.getResourceAsStream(ARCHIVO), ARCHIVO)) {
            String xml = new String(entrada.readAllBytes(), StandardCharsets.UTF_8).replace("es-CO", lengua);
            return StylesDocument.Factory.parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))).getStyles();
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }
}
