package co.pacta.documento;

import co.pacta.documento.Bloque.Dato;
import co.pacta.documento.Bloque.Datos;
import co.pacta.documento.Bloque.Lista;
import co.pacta.documento.Bloque.Parrafo;
import co.pacta.documento.Bloque.Punto;
import co.pacta.documento.Bloque.Subtitulo;
import co.pacta.documento.Bloque.Titular;
import co.pacta.documento.Bloque.Titulo;
import java.util.List;
import java.util.regex.Pattern;

/** Escribe bloques como Markdown (CommonMark); lo que trae el autor del caso se muestra tal cual, sin darle forma. */
public final class EnMarkdown {

    private static final Pattern SIGNOS = Pattern.compile("([\\\\`*_{}\\[\\]<>#|~&!])");
    private static final Pattern AL_COMIENZO = Pattern.compile("^(\\d+)([.)])|^([-+=])");

    private EnMarkdown() {
    }

    public static String escribir(List<Bloque> bloques) {
        StringBuilder salida = new StringBuilder();
        bloques.forEach(b -> bloque(salida, b));
        return salida.toString();
    }

    private static void bloque(StringBuilder salida, Bloque bloque) {
        if (bloque instanceof Titular t) {
            salida.append("# ").append(llano(t.texto()))
                    .append(t.salvedad().isEmpty() ? "" : "\n\n" + llano(t.salvedad())).append("\n\n`").append(t.codigo()).append("`\n\n");
        } else if (bloque instanceof Titulo t) {
            salida.append("## ").append(llano(t.texto())).append("\n\n");
        } else if (bloque instanceof Subtitulo t) {
            salida.append("### ").append(llano(t.texto())).append("\n\n");
        } else if (bloque instanceof Parrafo p) {
            salida.append(llano(p.texto())).append("\n\n");
        } else if (bloque instanceof Lista l) {
            lista(salida, l);
        } else if (bloque instanceof Datos d) {
            d.datos().forEach(dato -> dato(salida, "", dato));
            salida.append('\n');
        }
    }

    private static void lista(StringBuilder salida, Lista lista) {
        int numero = 1;
        for (Punto p : lista.puntos()) {
            String marca = lista.numerada() ? numero++ + ". " : "- ";
            salida.append(marca).append(llano(p.texto())).append('\n');
            p.detalles().forEach(d -> dato(salida, " ".repeat(marca.length()), d));
        }
        salida.append('\n');
    }

    private static void dato(StringBuilder salida, String sangria, Dato dato) {
        salida.append(sangria).append("- **").append(llano(dato.etiqueta())).append(":** ")
                .append(dato.esEnlace() ? "<" + dato.valor() + ">" : llano(dato.valor())).append('\n');
    }

    /** El texto sin nada que Markdown pueda tomar por una orden. */
    private static String llano(String texto) {
        String enUnRenglon = SIGNOS.matcher(texto.strip().replaceAll("\\s+", " ")).replaceAll("\\\\$1");
        return AL_COMIENZO.matcher(enUnRenglon).replaceAll("$1\\\\$2$3");
    }
}
