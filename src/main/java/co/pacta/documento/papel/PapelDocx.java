package co.pacta.documento.papel;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;

/**
 * Escribe un papel como documento de Word, editable: estilos de verdad, notas al pie, tablas con encabezado, hoja carta,
 * «página x de y» y el número de la decisión entre las propiedades. Los mismos datos dan los mismos bytes.
 */
final class PapelDocx {

    static final String PROPIEDAD = "PactaDecision";

    private static final int ANCHO_CARTA = 12240;
    private static final int ALTO_CARTA = 15840;
    private static final int MARGEN = 1300;
    private static final LocalDateTime SIN_HORA = LocalDateTime.of(1980, 1, 1, 0, 0);

    private PapelDocx() {
    }

    static byte[] escribir(Papel papel) {
        QuietLibraries.hush();
        try (XWPFDocument documento = new XWPFDocument()) {
            EstilosDocx.poner(documento, papel.idioma().etiqueta());
            propiedades(documento, papel);
            hoja(documento, papel);
            new CuerpoDocx(documento, papel).escribir();
            ByteArrayOutputStream salida = new ByteArrayOutputStream();
            documento.write(salida);
            return ordenado(salida.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void propiedades(XWPFDocument documento, Papel papel) {
        POIXMLProperties propiedades = documento.getProperties();
        POIXMLProperties.CoreProperties centrales = propiedades.getCoreProperties();
        Optional<Date> dia = Optional.of(Date.from(papel.fecha().atStartOfDay(ZoneOffset.UTC).toInstant()));
        centrales.setTitle(papel.titulo());
        centrales.setCreator(papel.autor());
        centrales.setSubjectProperty(papel.asunto());
        centrales.setCreated(dia);
        centrales.setModified(dia);
        centrales.getUnderlyingProperties().setLanguageProperty(papel.idioma().etiqueta());
        propiedades.getExtendedProperties().getUnderlyingProperties().setApplication("Pacta");
        propiedades.getCustomProperties().addProperty(PROPIEDAD, papel.decision());
    }

    private static void hoja(XWPFDocument documento, Papel papel) {
        CTSectPr seccion = documento.getDocument().getBody().addNewSectPr();
        seccion.addNewPgSz().setW(BigInteger.valueOf(ANCHO_CARTA));
        seccion.getPgSz().setH(BigInteger.valueOf(ALTO_CARTA));
        var margenes = seccion.addNewPgMar();
        margenes.setTop(BigInteger.valueOf(MARGEN));
        margenes.setBottom(BigInteger.valueOf(MARGEN));
        margenes.setLeft(BigInteger.valueOf(MARGEN));
        margenes.setRight(BigInteger.valueOf(MARGEN));
        margenes.setHeader(BigInteger.valueOf(MARGEN / 2));
        margenes.setFooter(BigInteger.valueOf(MARGEN / 2));
        papel.marca().ifPresent(m -> parrafo(documento.createHeader(HeaderFooterType.DEFAULT).createParagraph(),
                EstilosDocx.ENCABEZADO).createRun().setText(m));
        XWPFParagraph pie = parrafo(documento.createFooter(HeaderFooterType.DEFAULT).createParagraph(), EstilosDocx.PIE);
        pie.createRun().setText(papel.rotulos().decision() + " " + papel.numero() + " · " + papel.rotulos().pagina() + " ");
        campo(pie, "PAGE");
        pie.createRun().setText(" " + papel.rotulos().de() + " ");
        campo(pie, "NUMPAGES");
    }

    private static XWPFParagraph parrafo(XWPFParagraph parrafo, String estilo) {
        parrafo.setStyle(estilo);
        return parrafo;
    }

    private static void campo(XWPFParagraph parrafo, String nombre) {
        var campo = parrafo.getCTP().addNewFldSimple();
        campo.setInstr(nombre);
        campo.addNewR().addNewT().setStringValue("1");
    }

    /** El mismo archivo con sus partes en orden y sin la hora en que se escribió. */
    private static byte[] ordenado(byte[] docx) throws IOException {
        TreeMap<String, byte[]> partes = new TreeMap<>();
        try (ZipInputStream entrada = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry e = entrada.getNextEntry(); e != null; e = entrada.getNextEntry()) {
                partes.put(e.getName(), entrada.readAllBytes());
            }
        }
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(salida)) {
            for (String nombre : List.copyOf(partes.keySet())) {
                ZipEntry e = new ZipEntry(nombre);
                e.setTimeLocal(SIN_HORA);
                zip.putNextEntry(e);
                zip.write(partes.get(nombre));
                zip.closeEntry();
            }
        }
        return salida.toByteArray();
    }
}
