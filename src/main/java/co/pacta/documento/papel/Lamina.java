package co.pacta.documento.papel;

import co.pacta.documento.EnHtml;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Una hoja donde se dibuja con figuras sueltas; sale como SVG con título y descripción. El ancho de las letras se estima por
 * lo alto, porque aquí no hay fuentes.
 */
final class Lamina {

    static final int ANCHO = 620;
    static final int LETRA = 11;
    static final int RENGLON = 15;
    static final String TINTA = "#222222";
    static final String AZUL = "#0943b5";
    static final String GRIS = "#4c4c4c";
    private static final double ANCHO_DE_LETRA = 0.58;

    private final StringBuilder figuras = new StringBuilder();

    void caja(double x, double y, double ancho, double alto, String fondo, String borde) {
        figuras.append(texto("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\"/>\n", n(x), n(y), n(ancho),
                n(alto), fondo, borde));
    }

    void raya(double x1, double y1, double x2, double y2) {
        figuras.append(texto("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"/>\n", n(x1), n(y1), n(x2), n(y2), GRIS));
    }

    /** Una flecha hacia abajo. */
    void flecha(double x, double desde, double hasta) {
        raya(x, desde, x, hasta - 6);
        figuras.append(texto("<polygon points=\"%s,%s %s,%s %s,%s\" fill=\"%s\"/>\n", n(x - 5), n(hasta - 7), n(x + 5), n(hasta - 7),
                n(x), n(hasta), GRIS));
    }

    void punto(double x, double y, boolean lleno) {
        figuras.append(texto("<circle cx=\"%s\" cy=\"%s\" r=\"6\" fill=\"%s\" stroke=\"%s\"/>\n", n(x), n(y), lleno ? AZUL : "#ffffff", AZUL));
    }

    void letras(double x, double y, String texto, boolean fuerte, String color) {
        figuras.append(texto("<text x=\"%s\" y=\"%s\" font-size=\"%s\"%s fill=\"%s\">%s</text>\n", n(x), n(y), LETRA,
                fuerte ? " font-weight=\"bold\"" : "", color, EnHtml.seguro(texto)));
    }

    String svg(String id, String titulo, String descripcion, double alto) {
        return texto("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"%s-t %s-d\" width=\"%s\" height=\"%s\" "
                + "viewBox=\"0 0 %s %s\" font-family=\"'Work Sans',Verdana,sans-serif\">\n<title id=\"%s-t\">%s</title>\n"
                + "<desc id=\"%s-d\">%s</desc>\n", id, id, ANCHO, n(alto), ANCHO, n(alto), id, EnHtml.seguro(titulo), id,
                EnHtml.seguro(descripcion)) + figuras + "</svg>\n";
    }

    /** El texto partido en renglones que caben en ese ancho. */
    static List<String> partir(String texto, double ancho) {
        int caben = (int) (ancho / (LETRA * ANCHO_DE_LETRA));
        List<String> renglones = new ArrayList<>();
        StringBuilder renglon = new StringBuilder();
        for (String palabra : texto.strip().split("\\s+")) {
            if (renglon.length() > 0 && renglon.length() + 1 + palabra.length() > caben) {
                renglones.add(renglon.toString());
                renglon.setLength(0);
            }
            renglon.append(renglon.length() == 0 ? "" : " ").append(palabra);
        }
        renglones.add(renglon.toString());
        return renglones;
    }

    private static String n(double numero) {
        return numero == Math.rint(numero) ? String.valueOf((long) numero) : String.format(Locale.ROOT, "%.1f", numero);
    }

    private static String texto(String plantilla, Object... valores) {
        return String.format(Locale.ROOT, plantilla, valores);
    }
}
