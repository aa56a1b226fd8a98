package co.pacta.documento.papel;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import java.util.logging.Level;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Imprime un papel como PDF accesible y de archivo (PDF/UA-1 y PDF/A-2a), a partir de su página HTML. Las fechas de adentro
 * son la del caso, y así los bytes son siempre los mismos.
 */
final class PapelPdf {

    private static final String PRODUCTOR = "Pacta";
    private static final float VERSION = 1.7f;
    private static final String SIN_DTD = "http://apache.org/xml/features/nonvalidating/load-external-dtd";

    private PapelPdf() {
    }

    static byte[] escribir(Papel papel) {
        QuietLibraries.hush();
        XRLog.listRegisteredLoggers().forEach(l -> XRLog.setLevel(l, Level.SEVERE));
        try {
            return imprimir(papel, preparada(PapelHtml.escribir(papel)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] imprimir(Papel papel, Document pagina) throws IOException {
        PDDocument hojas = new PDDocument();
        hojas.getDocument().setVersion(VERSION);
        PdfRendererBuilder armador = new PdfRendererBuilder();
        armador.usePDDocument(hojas).usePdfUaAccessibility(true).usePdfAConformance(PdfRendererBuilder.PdfAConformance.PDFA_2_A)
                .useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData()).withProducer(PRODUCTOR);
        List<TrueTypeFont> abiertas = new ArrayList<>();
        letra(armador, hojas, Fuentes.CORRIENTE, 400, FontStyle.NORMAL, abiertas);
        letra(armador, hojas, Fuentes.NEGRITA, 700, FontStyle.NORMAL, abiertas);
        letra(armador, hojas, Fuentes.CURSIVA, 400, FontStyle.ITALIC, abiertas);
        armador.useSVGDrawer(new DibujoEnPdf());
        armador.withW3cDocument(pagina, null);
        try (PdfBoxRenderer impresora = armador.buildPdfRenderer(); PDDocument pdf = impresora.createPDFKeepOpen()) {
            fechar(pdf, papel.fecha());
            comprimir(pdf);
            pdf.setDocumentId(Long.parseUnsignedLong(papel.numero(), 16) * 31 + papel.titulo().hashCode());
            ByteArrayOutputStream salida = new ByteArrayOutputStream();
            pdf.save(salida);
            return salida.toByteArray();
        } finally {
            for (TrueTypeFont letra : abiertas) {
                letra.close();
            }
        }
    }

    /** Sin ligaduras («ffi» en una sola figura), que un lector de pantalla no sabría deletrear. */
    private static void letra(PdfRendererBuilder armador, PDDocument hojas, Fuentes fuente, int peso, FontStyle estilo,
                              List<TrueTypeFont> abiertas) throws IOException {
        TrueTypeFont letra = new TTFParser().parse(new RandomAccessReadBuffer(fuente.abrir()));
        letra.setEnableGsub(false);
        abiertas.add(letra);
        PDType0Font embebida = PDType0Font.load(hojas, letra, true);
        armador.useFont(new PDFontSupplier(embebida), Fuentes.FAMILIA, peso, estilo, true);
    }

    /** La página, con lo que solo el PDF necesita: texto alternativo en los dibujos y marcadores. */
    private static Document preparada(String html) throws IOException {
        Document pagina = leer(html);
        NodeList dibujos = pagina.getElementsByTagName("svg");
        for (int i = 0; i < dibujos.getLength(); i++) {
            Element dibujo = (Element) dibujos.item(i);
            dibujo.setAttribute("alt", texto(dibujo, "title") + ". " + texto(dibujo, "desc"));
        }
        Element marcadores = pagina.createElement("bookmarks");
        NodeList todos = pagina.getElementsByTagName("h2");
        for (int i = 0; i < todos.getLength(); i++) {
            Element marcador = pagina.createElement("bookmark");
            marcador.setAttribute("name", todos.item(i).getTextContent());
            marcador.setAttribute("href", "#" + ((Element) todos.item(i)).getAttribute("id"));
            marcadores.appendChild(marcador);
        }
        Node cabeza = pagina.getElementsByTagName("head").item(0);
        if (todos.getLength() > 0) {
            cabeza.appendChild(marcadores);
        }
        return pagina;
    }

    private static String texto(Element dibujo, String nombre) {
        return dibujo.getElementsByTagName(nombre).item(0).getTextContent();
    }

    private static Document leer(String html) throws IOException {
        try {
            DocumentBuilderFactory fabrica = DocumentBuilderFactory.newInstance();
            fabrica.setFeature(SIN_DTD, false);
            return fabrica.newDocumentBuilder().parse(new InputSource(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Los dibujos llegan sin comprimir. */
    private static void comprimir(PDDocument pdf) throws IOException {
        for (PDPage pagina : pdf.getPages()) {
            for (COSName nombre : pagina.getResources().getXObjectNames()) {
                COSStream dibujo = pagina.getResources().getXObject(nombre).getCOSObject();
                if (dibujo.getFilters() == null) {
                    byte[] bytes = dibujo.createInputStream().readAllBytes();
                    try (OutputStream salida = dibujo.createOutputStream(COSName.FLATE_DECODE)) {
                        salida.write(bytes);
                    }
                }
            }
        }
    }

    private static void fechar(PDDocument pdf, LocalDate dia) throws IOException {
        GregorianCalendar fecha = GregorianCalendar.from(dia.atStartOfDay(ZoneOffset.UTC));
        fecha.setTimeZone(TimeZone.getTimeZone("UTC"));
        pdf.getDocumentInformation().setCreationDate(fecha);
        PDMetadata metadatos = pdf.getDocumentCatalog().getMetadata();
        String xmp = new String(metadatos.toByteArray(), StandardCharsets.UTF_8)
                .replaceAll("(<xmp:CreateDate>)[^<]*", "$1" + dia + "T00:00:00+00:00");
        PDMetadata nuevos = new PDMetadata(pdf);
        nuevos.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        pdf.getDocumentCatalog().setMetadata(nuevos);
    }
}
