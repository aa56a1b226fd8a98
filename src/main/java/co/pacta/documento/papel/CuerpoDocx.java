package co.pacta.documento.papel;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFFootnote;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;

/** Las piezas de un papel, una por una, dentro de un documento de Word. */
final class CuerpoDocx {

    private static final int SANGRIA = 425;
    private static final int ANCHO = 9640;
    private static final String FONDO = "EEF2F8";
    private static final String FALTA = "FFF3BF";

    private final XWPFDocument documento;
    private final Papel papel;
    private BigInteger numeros = BigInteger.ZERO;
    private BigInteger vinetas = BigInteger.ZERO;

    CuerpoDocx(XWPFDocument documento, Papel papel) {
        this.documento = documento;
        this.papel = papel;
    }

    void escribir() {
        XWPFNumbering numeracion = documento.createNumbering();
        numeros = numeracion.addAbstractNum(niveles(1, STNumberFormat.DECIMAL, "%1.", "%2."));
        vinetas = numeracion.addAbstractNum(niveles(2, STNumberFormat.BULLET, "•", "•"));
        parrafo(EstilosDocx.TITULO).createRun().setText(papel.titulo());
        papel.piezas().forEach(this::pieza);
    }

    private static XWPFAbstractNum niveles(int id, STNumberFormat.Enum forma, String primero, String segundo) {
        CTAbstractNum ct = CTAbstractNum.Factory.newInstance();
        ct.setAbstractNumId(BigInteger.valueOf(id));
        for (int i = 0; i < 2; i++) {
            CTLvl nivel = ct.addNewLvl();
            nivel.setIlvl(BigInteger.valueOf(i));
            nivel.addNewStart().setVal(BigInteger.ONE);
            nivel.addNewNumFmt().setVal(forma);
            nivel.addNewLvlText().setVal(i == 0 ? primero : segundo);
            var sangria = nivel.addNewPPr().addNewInd();
            sangria.setLeft(BigInteger.valueOf((long) SANGRIA * (i + 1)));
            sangria.setHanging(BigInteger.valueOf(SANGRIA));
        }
        return new XWPFAbstractNum(ct);
    }

    private XWPFParagraph parrafo(String estilo) {
        XWPFParagraph parrafo = documento.createParagraph();
        parrafo.setStyle(estilo);
        return parrafo;
    }

    private void pieza(Pieza pieza) {
        if (pieza instanceof Pieza.Titulo t) {
            parrafo(EstilosDocx.encabezado(t.nivel())).createRun().setText(t.texto());
        } else if (pieza instanceof Pieza.Parrafo p) {
            tramos(parrafo(EstilosDocx.de(p.estilo())), p.tramos());
        } else if (pieza instanceof Pieza.Lista l) {
            BigInteger lista = nueva(l.numerada());
            l.puntos().forEach(p -> tramos(punto(lista, 0), p.tramos()));
        } else if (pieza instanceof Pieza.Tabla t) {
            tabla(t);
        } else if (pieza instanceof Pieza.Dibujo d) {
            enPalabras(d);
        }
    }

    private BigInteger nueva(boolean numerada) {
        XWPFNumbering numeracion = documento.getNumbering();
        BigInteger lista = numeracion.addNum(numerada ? numeros : vinetas);
        var desde = numeracion.getNum(lista).getCTNum().addNewLvlOverride();
        desde.setIlvl(BigInteger.ZERO);
        desde.addNewStartOverride().setVal(BigInteger.ONE);
        return lista;
    }

    private XWPFParagraph punto(BigInteger lista, int nivel) {
        XWPFParagraph punto = parrafo(EstilosDocx.LISTA);
        punto.setNumID(lista);
        punto.setNumILvl(BigInteger.valueOf(nivel));
        return punto;
    }

    private void enPalabras(Pieza.Dibujo dibujo) {
        parrafo(EstilosDocx.LEYENDA).createRun().setText(dibujo.titulo());
        BigInteger lista = nueva(true);
        for (Pieza.Grupo g : dibujo.alternativa()) {
            punto(lista, 0).createRun().setText(g.titulo());
            g.puntos().forEach(p -> punto(lista, 1).createRun().setText(p));
        }
    }

    private void tabla(Pieza.Tabla tabla) {
        parrafo(EstilosDocx.LEYENDA).createRun().setText(tabla.leyenda());
        int columnas = tabla.filas().get(0).celdas().size();
        int encabezado = tabla.columnas().isEmpty() ? 0 : 1;
        XWPFTable cuadro = documento.createTable(tabla.filas().size() + encabezado, columnas);
        cuadro.setStyleID(EstilosDocx.TABLA);
        cuadro.setWidth("100%");
        cuadro.getCTTbl().getTblPr().addNewTblCaption().setVal(tabla.leyenda());
        for (int c = 0; c < columnas && encabezado == 1; c++) {
            celda(cuadro.getRow(0).getCell(c), List.of(Tramo.fuerte(tabla.columnas().get(c))), FONDO);
        }
        if (encabezado == 1) {
            cuadro.getRow(0).setRepeatHeader(true);
        }
        for (int f = 0; f < tabla.filas().size(); f++) {
            XWPFTableRow fila = cuadro.getRow(f + encabezado);
            fila.setCantSplitRow(true);
            for (int c = 0; c < columnas; c++) {
                celda(fila.getCell(c), tabla.filas().get(f).celdas().get(c), c == 0 && tabla.conTituloDeFila() ? FONDO : "");
            }
        }
        anchos(cuadro, columnas, tabla.columnas().isEmpty());
        parrafo(EstilosDocx.CELDA);
    }

    private static void anchos(XWPFTable cuadro, int columnas, boolean ficha) {
        var rejilla = cuadro.getCTTbl().getTblGrid() == null ? cuadro.getCTTbl().addNewTblGrid() : cuadro.getCTTbl().getTblGrid();
        for (int c = 0; c < columnas; c++) {
            int ancho = ficha ? ANCHO * (c == 0 ? 28 : 72 / (columnas - 1)) / 100 : ANCHO / columnas;
            var columna = c < rejilla.sizeOfGridColArray() ? rejilla.getGridColArray(c) : rejilla.addNewGridCol();
            columna.setW(BigInteger.valueOf(ancho));
            for (XWPFTableRow fila : cuadro.getRows()) {
                fila.getCell(c).setWidth(String.valueOf(ancho));
            }
        }
    }

    private void celda(XWPFTableCell celda, List<Tramo> tramos, String fondo) {
        XWPFParagraph parrafo = celda.getParagraphs().get(0);
        parrafo.setStyle(EstilosDocx.CELDA);
        if (!fondo.isEmpty()) {
            celda.setColor(fondo);
        }
        tramos(parrafo, tramos);
    }

    private void tramos(XWPFParagraph parrafo, List<Tramo> tramos) {
        for (Tramo t : tramos) {
            if (t instanceof Tramo.Texto texto) {
                XWPFRun run = parrafo.createRun();
                run.setBold(texto.fuerte());
                run.setText(texto.texto());
                if (texto.ajeno()) {
                    run.setLang(papel.otraLengua());
                }
            } else if (t instanceof Tramo.Blanco b) {
                XWPFRun run = parrafo.createRun();
                run.setText(Tramo.marca(b));
                run.getCTR().addNewRPr().addNewShd().setFill(FALTA);
                run.getCTR().getRPr().getShdArray(0).setVal(STShd.CLEAR);
            } else if (t instanceof Tramo.Enlace e) {
                enlace(parrafo, e.texto(), e.direccion());
            } else if (t instanceof Tramo.Nota n) {
                nota(parrafo, n);
            }
        }
    }

    private static void enlace(XWPFParagraph parrafo, String texto, String direccion) {
        XWPFHyperlinkRun run = parrafo.createHyperlinkRun(direccion);
        run.setStyle("Hyperlink");
        run.setText(texto);
    }

    private void nota(XWPFParagraph parrafo, Tramo.Nota nota) {
        XWPFFootnote pie = documento.createFootnote();
        parrafo.addFootnoteReference(pie);
        XWPFParagraph texto = pie.createParagraph();
        texto.setStyle(EstilosDocx.NOTA);
        texto.createRun().setText(" " + nota.texto() + nota.direccion().map(d -> " " + d).orElse(""));
    }
}
