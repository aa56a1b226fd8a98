package co.pacta.documento.papel;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.extend.SVGDrawer;
import com.openhtmltopdf.layout.SharedContext;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.RenderingContext;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.GeneralPath;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Pasa al PDF los dibujos de {@link Lamina}: solo las pocas figuras que ella usa. Las letras van como contornos de la misma
 * fuente del papel.
 */
final class DibujoEnPdf implements SVGDrawer {

    private final Map<Fuentes, TrueTypeFont> letras = new EnumMap<>(Fuentes.class);

    @Override
    public SVGImage buildSVGImage(Element svg, Box caja, CssContext css, double ancho, double alto, double puntos) {
        return new Imagen(svg, puntos);
    }

    @Override
    public void importFontFaceRules(List<FontFaceRule> reglas, SharedContext contexto) {
        // Las letras son siempre las del programa.
    }

    @Override
    public void addFontFile(File archivo, String familia, Integer peso, FontStyle estilo) {
        // Las letras son siempre las del programa.
    }

    @Override
    public void close() throws IOException {
        for (TrueTypeFont letra : letras.values()) {
            letra.close();
        }
    }

    private TrueTypeFont letra(Fuentes fuente) {
        return letras.computeIfAbsent(fuente, f -> {
            try {
                return new TTFParser().parse(new RandomAccessReadBuffer(f.abrir()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private final class Imagen implements SVGImage {

        private final Element svg;
        private final double puntos;

        Imagen(Element svg, double puntos) {
            this.svg = svg;
            this.puntos = puntos;
        }

        @Override
        public int getIntrinsicWidth() {
            return (int) (numero(svg, "width") * puntos);
        }

        @Override
        public int getIntrinsicHeight() {
            return (int) (numero(svg, "height") * puntos);
        }

        @Override
        public void drawSVG(OutputDevice salida, RenderingContext contexto, double x, double y) {
            salida.drawWithGraphics((float) x, (float) y, (float) numero(svg, "width"), (float) numero(svg, "height"), g -> hijos(g, svg));
        }
    }

    private void hijos(Graphics2D g, Element padre) {
        for (Node n = padre.getFirstChild(); n != null; n = n.getNextSibling()) {
            if (n instanceof Element e) {
                figura(g, e);
            }
        }
    }

    private void figura(Graphics2D g, Element e) {
        switch (e.getTagName()) {
            case "rect" -> pintar(g, e, new Rectangle2D.Double(numero(e, "x"), numero(e, "y"), numero(e, "width"), numero(e, "height")));
            case "line" -> pintar(g, e, new Line2D.Double(numero(e, "x1"), numero(e, "y1"), numero(e, "x2"), numero(e, "y2")));
            case "circle" -> pintar(g, e, new Ellipse2D.Double(numero(e, "cx") - numero(e, "r"), numero(e, "cy") - numero(e, "r"),
                    2 * numero(e, "r"), 2 * numero(e, "r")));
            case "polygon" -> pintar(g, e, poligono(e.getAttribute("points")));
            case "text" -> letras(g, e);
            default -> { }
        }
    }

    private static void pintar(Graphics2D g, Element e, Shape figura) {
        color(e, "fill").ifPresent(c -> {
            g.setColor(c);
            g.fill(figura);
        });
        color(e, "stroke").ifPresent(c -> {
            g.setColor(c);
            g.setStroke(new BasicStroke(1.2f));
            g.draw(figura);
        });
    }

    private void letras(Graphics2D g, Element e) {
        boolean fuerte = e.getAttribute("font-weight").equals("bold");
        TrueTypeFont letra = letra(fuerte ? Fuentes.NEGRITA : Fuentes.CORRIENTE);
        g.setColor(color(e, "fill").orElse(Color.BLACK));
        try {
            double escala = numero(e, "font-size") / letra.getUnitsPerEm();
            AffineTransform donde = AffineTransform.getTranslateInstance(numero(e, "x"), numero(e, "y"));
            donde.scale(escala, -escala);
            GeneralPath renglon = new GeneralPath();
            for (int c : e.getTextContent().codePoints().toArray()) {
                int glifo = letra.getUnicodeCmapLookup().getGlyphId(c);
                var contorno = letra.getGlyph().getGlyph(glifo);
                if (contorno != null) {
                    renglon.append(contorno.getPath().createTransformedShape(donde), false);
                }
                donde.translate(letra.getAdvanceWidth(glifo), 0);
            }
            g.fill(renglon);
        } catch (IOException falla) {
            throw new UncheckedIOException(falla);
        }
    }

    private static Path2D poligono(String puntos) {
        Path2D camino = new Path2D.Double();
        String[] numeros = puntos.trim().split("[ ,]+");
        for (int i = 0; i < numeros.length; i += 2) {
            double x = Double.parseDouble(numeros[i]);
            double y = Double.parseDouble(numeros[i + 1]);
            if (i == 0) {
                camino.moveTo(x, y);
            } else {
                camino.lineTo(x, y);
            }
        }
        camino.closePath();
        return camino;
    }

    private static double numero(Element e, String atributo) {
        return Double.parseDouble(e.getAttribute(atributo));
    }

    private static Optional<Color> color(Element e, String atributo) {
        String valor = e.getAttribute(atributo);
        return valor.startsWith("#") ? Optional.of(Color.decode(valor)) : Optional.empty();
    }
}
