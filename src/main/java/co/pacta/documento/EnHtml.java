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
import java.util.Locale;

/** Escribe bloques como HTML que se basta solo: sin guiones, sin imágenes y sin nada de la red. */
public final class EnHtml {

    private static final String ESTILO = """
            body{font:1rem/1.5 system-ui,sans-serif;max-width:46rem;margin:0 auto;padding:1rem;color:#222;background:#fff}
            h1{font-size:1.6rem;line-height:1.25}h2{margin-top:2rem;border-bottom:1px solid #4c4c4c}
            .bueno{border-left:.5rem solid #158361;padding-left:1rem}.malo{border-left:.5rem solid #a80521;padding-left:1rem}
            .condicionado{border-left:.5rem solid #0943b5;padding-left:1rem}.abierto{border-left:.5rem solid #4c4c4c;padding-left:1rem}
            table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #ccc}
            th{width:30%;font-weight:600}td,p,li{overflow-wrap:anywhere}a{color:#0943b5}li>ul{list-style:none;padding-left:0}
            """;

    private EnHtml() {
    }

    /** Una página con uno o varios documentos. */
    public static String pagina(String titulo, Idioma idioma, List<List<Bloque>> documentos) {
        StringBuilder salida = new StringBuilder("<!DOCTYPE html>\n<html lang=\"").append(idioma.etiqueta())
                .append("\">\n<head>\n<meta charset=\"utf-8\">\n"
                        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(seguro(titulo)).append("</title>\n<style>\n").append(ESTILO).append("</style>\n</head>\n<body>\n<main>\n");
        int numero = 0;
        for (List<Bloque> documento : documentos) {
            numero++;
            salida.append("<article>\n").append(escribir(documento, documentos.size() > 1 ? "-" + numero : "")).append("</article>\n");
        }
        return salida.append("</main>\n</body>\n</html>\n").toString();
    }

    /**
     * Los bloques solos, para ponerlos dentro de otra página.
     *
     * @param sufijo lo que se agrega a las anclas para que no se repitan
     */
    public static String escribir(List<Bloque> bloques, String sufijo) {
        StringBuilder salida = new StringBuilder();
        bloques.forEach(b -> bloque(salida, b, sufijo));
        return salida.toString();
    }

    private static void bloque(StringBuilder salida, Bloque bloque, String sufijo) {
        if (bloque instanceof Titular t) {
            salida.append("<div class=\"").append(t.tono().name().toLowerCase(Locale.ROOT)).append("\">\n<h1>")
                    .append(seguro(t.texto())).append("</h1>\n").append(t.salvedad().isEmpty() ? "" : "<p>" + seguro(t.salvedad()) + "</p>\n")
                    .append("<p><code>").append(t.codigo()).append("</code></p>\n</div>\n");
        } else if (bloque instanceof Titulo t) {
            salida.append("<h2 id=\"").append(t.ancla()).append(sufijo).append("\">").append(seguro(t.texto())).append("</h2>\n");
        } else if (bloque instanceof Subtitulo t) {
            salida.append("<h3>").append(seguro(t.texto())).append("</h3>\n");
        } else if (bloque instanceof Parrafo p) {
            salida.append("<p>").append(seguro(p.texto())).append("</p>\n");
        } else if (bloque instanceof Lista l) {
            lista(salida, l);
        } else if (bloque instanceof Datos d) {
            tabla(salida, d);
        }
    }

    private static void lista(StringBuilder salida, Lista lista) {
        String marca = lista.numerada() ? "ol" : "ul";
        salida.append('<').append(marca).append(">\n");
        for (Punto p : lista.puntos()) {
            salida.append("<li>").append(seguro(p.texto()));
            if (!p.detalles().isEmpty()) {
                salida.append("\n<ul>\n");
                p.detalles().forEach(d -> salida.append("<li><strong>").append(seguro(d.etiqueta())).append(":</strong> ")
                        .append(valor(d)).append("</li>\n"));
                salida.append("</ul>\n");
            }
            salida.append("</li>\n");
        }
        salida.append("</").append(marca).append(">\n");
    }

    private static void tabla(StringBuilder salida, Datos datos) {
        salida.append("<table>\n");
        datos.datos().forEach(d -> salida.append("<tr><th scope=\"row\">").append(seguro(d.etiqueta())).append("</th><td>")
                .append(valor(d)).append("</td></tr>\n"));
        salida.append("</table>\n");
    }

    private static String valor(Dato dato) {
        String valor = seguro(dato.valor());
        return dato.esEnlace() ? "<a href=\"" + valor + "\">" + valor + "</a>" : valor;
    }

    /** El texto con los signos que HTML y XML tomarían por suyos, escapados. */
    public static String seguro(String texto) {
        StringBuilder salida = new StringBuilder(texto.length() + 16);
        for (int i = 0; i < texto.length(); i++) {
            char c = texto.charAt(i);
            switch (c) {
                case '&' -> salida.append("&amp;");
                case '<' -> salida.append("&lt;");
                case '>' -> salida.append("&gt;");
                case '"' -> salida.append("&quot;");
                case '\'' -> salida.append("&#39;");
                default -> salida.append(c);
            }
        }
        return salida.toString();
    }
}
