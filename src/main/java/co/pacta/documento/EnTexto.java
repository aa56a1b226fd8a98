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
import java.util.ArrayList;
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
        StringBuilder renglon = new StringBuilder(primera);
        boolean vacio = true;
        for (String palabra : palabras(texto)) {
            if (!vacio && renglon.length() + 1 + palabra.length() > ancho) {
                salida.append(renglon).append('\n');
                renglon = new StringBuilder(demas);
                vacio = true;
            }
            renglon.append(vacio ? "" : " ").append(palabra);
            vacio = false;
        }
        salida.append(renglon).append('\n');
    }

    /** Lo que hay entre espacios. */
    private static List<String> palabras(String texto) {
        List<String> palabras = new ArrayList<>();
        int desde = 0;
        for (int i = 0; i <= texto.length(); i++) {
            if (i == texto.length() || texto.charAt(i) <= ' ') {
                if (i > desde) {
                    palabras.add(texto.substring(desde, i));
                }
                desde = i + 1;
            }
        }
        return palabras;
    }
}
