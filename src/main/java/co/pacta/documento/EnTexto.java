package co.pacta.documento;

import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Datos;
import co.pacta.documento.Bloque.Lista;
import co.pacta.documento.Bloque.Parrafo;
import co.pacta.documento.Bloque.Punto;
import co.pacta.documento.Bloque.Subtitulo;
import co.pacta.documento.Bloque.Titular;
import co.pacta.documento.Bloque.Titulo;
import co.pacta.documento.Bloque.Tono;
import java.util.List;
import java.util.Locale;

/** Escribe bloques como texto para una terminal: renglones de ancho fijo y, solo si se pide, color. */
public final class EnTexto {

    /** El renglón más largo que se lee con gusto. */
    public static final int ANCHO_MAXIMO = 100;
    /** El ancho cuando nadie mira una terminal. */
    public static final int ANCHO_CORRIENTE = 80;

    private static final String NEGRITA = "\u001b[1m";
    private static final String FIN = "\u001b[0m";

    private final int ancho;
    private final boolean color;

    public EnTexto(int ancho, boolean color) {
        this.ancho = Math.max(40, Math.min(ancho, ANCHO_MAXIMO));
        this.color = color;
    }

    public String escribir(List<Bloque> bloques) {
        StringBuilder salida = new StringBuilder();
        bloques.forEach(b -> bloque(salida, b));
        return salida.toString();
    }

    private void bloque(StringBuilder salida, Bloque bloque) {
        if (bloque instanceof Titular t) {
            resaltado(salida, t.texto(), tinta(t.tono()));
            if (!t.salvedad().isEmpty()) {
                parrafo(salida, "", "", t.salvedad());
            }
            salida.append(t.codigo()).append("\n\n");
        } else if (bloque instanceof Titulo t) {
            separar(salida);
            resaltado(salida, t.texto().toUpperCase(Locale.ROOT), NEGRITA);
        } else if (bloque instanceof Subtitulo t) {
            separar(salida);
            resaltado(salida, t.texto(), NEGRITA);
        } else if (bloque instanceof Parrafo p) {
            parrafo(salida, "", "", p.texto());
        } else if (bloque instanceof Lista l) {
            lista(salida, l);
        } else if (bloque instanceof Datos d) {
            d.datos().forEach(dato -> dato(salida, "  ", dato));
        }
    }

    private static String tinta(Tono tono) {
        return NEGRITA + switch (tono) {
            case BUENO -> "\u001b[32m";
            case CONDICIONADO -> "\u001b[33m";
            case MALO -> "\u001b[31m";
            case ABIERTO -> "\u001b[36m";
        };
    }

    private static void separar(StringBuilder salida) {
        boolean suelto = salida.length() > 1 && salida.charAt(salida.length() - 2) != '\n';
        salida.append(suelto ? "\n" : "");
    }

    private void resaltado(StringBuilder salida, String texto, String tinta) {
        if (color) {
            salida.append(tinta);
        }
        parrafo(salida, "", "", texto);
        if (color) {
            salida.insert(salida.length() - 1, FIN);
        }
    }

    private void lista(StringBuilder salida, Lista lista) {
        int numero = 1;
        for (Punto p : lista.puntos()) {
            String marca = lista.numerada() ? (numero < 10 ? " " : "") + numero++ + ". " : "  - ";
            parrafo(salida, marca, "    ", p.texto());
            p.detalles().forEach(d -> dato(salida, "    ", d));
        }
    }

    private void dato(StringBuilder salida, String sangria, Dato dato) {
        parrafo(salida, sangria, sangria + "  ", dato.etiqueta() + ": " + dato.valor());
    }

    /** Un párrafo partido por palabras; una palabra más larga que el renglón queda entera. */
    private void parrafo(StringBuilder salida, String primera, String demas, String texto) {
        String seguido = seguido(texto.strip());
        String margen = primera;
        int desde = 0;
        for (int corte = corte(seguido, desde, margen); corte > 0; corte = corte(seguido, desde, margen)) {
            salida.append(margen).append(seguido, desde, corte).append('\n');
            desde = corte + 1;
            margen = demas;
        }
        salida.append(margen).append(seguido, desde, seguido.length()).append('\n');
    }

    /** El espacio en que termina el renglón que empieza ahí; -1 si cabe todo. */
    private int corte(String texto, int desde, String margen) {
        int cabe = desde + ancho - margen.length();
        if (texto.length() <= cabe) {
            return -1;
        }
        int espacio = texto.lastIndexOf(' ', cabe);
        return espacio > desde ? espacio : texto.indexOf(' ', Math.max(cabe, desde));
    }

    /** El texto con un solo espacio entre palabras. */
    private static String seguido(String texto) {
        boolean yaLoEsta = texto.indexOf('\n') < 0 && texto.indexOf('\t') < 0 && !texto.contains("  ");
        return yaLoEsta ? texto : texto.replaceAll("\\s+", " ");
    }
}
