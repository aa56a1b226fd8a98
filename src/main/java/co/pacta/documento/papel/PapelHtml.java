package co.pacta.documento.papel;

import static co.pacta.documento.EnHtml.seguro;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Escribe un papel como una página que se basta sola, accesible y lista para imprimir. Es a la vez XML bien formado: de ella
 * sale el PDF.
 */
final class PapelHtml {

    private static final String ESTILO = leer("papel.css");

    private static final String LETRA_DE_MARGEN = "font-family:'Work Sans';font-size:8pt;color:#4c4c4c;";

    private final Papel papel;
    private final StringBuilder salida = new StringBuilder();
    private int nota;

    private PapelHtml(Papel papel) {
        this.papel = papel;
    }

    static String escribir(Papel papel) {
        return new PapelHtml(papel).todo();
    }

    private static String leer(String archivo) {
        try (InputStream entrada = PapelHtml.class.getResourceAsStream(archivo)) {
            return new String(Objects.requireNonNull(entrada, archivo).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String todo() {
        cabeza();
        salida.append("<body>\n<main>\n");
        papel.marca().ifPresent(m -> salida.append("<p class=\"marca\">").append(seguro(m)).append("</p>\n"));
        salida.append("<h1>").append(seguro(papel.titulo())).append("</h1>\n");
        papel.piezas().forEach(this::pieza);
        notas();
        salida.append("<p class=\"pie\">").append(seguro(papel.rotulos().decision())).append(" <code>").append(papel.decision())
                .append("</code></p>\n</main>\n</body>\n</html>\n");
        return salida.toString();
    }

    private void cabeza() {
        String lengua = papel.idioma().etiqueta();
        salida.append("<!DOCTYPE html>\n<html lang=\"").append(lengua).append("\">\n<head>\n<meta charset=\"utf-8\"/>\n")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>")
                .append(seguro(papel.titulo())).append("</title>\n");
        meta("author", papel.autor());
        meta("subject", papel.asunto());
        meta("description", papel.asunto());
        meta("keywords", papel.decision());
        Papel.Rotulos r = papel.rotulos();
        salida.append("<style>\n").append(ESTILO).append("@page{@bottom-center{").append(LETRA_DE_MARGEN)
                .append("content:\"").append(css(r.decision())).append(' ')
                .append(papel.numero()).append(" · ").append(css(r.pagina())).append(" \" counter(page) \" ").append(css(r.de()))
                .append(" \" counter(pages)}");
        papel.marca().ifPresent(m -> salida.append("@top-right{").append(LETRA_DE_MARGEN).append("content:\"").append(css(m)).append("\"}"));
        salida.append("}\n</style>\n</head>\n");
    }

    private void meta(String nombre, String valor) {
        salida.append("<meta name=\"").append(nombre).append("\" content=\"").append(seguro(valor)).append("\"/>\n");
    }

    private static String css(String texto) {
        return texto.replaceAll("[\"\\\\<&\\n]", "");
    }

    private void pieza(Pieza pieza) {
        if (pieza instanceof Pieza.Titulo t) {
            int nivel = t.nivel() + 1;
            salida.append("<h").append(nivel).append(" id=\"").append(t.ancla()).append("\">").append(seguro(t.texto()))
                    .append("</h").append(nivel).append(">\n");
        } else if (pieza instanceof Pieza.Parrafo p) {
            salida.append("<p class=\"").append(p.estilo().name().toLowerCase(Locale.ROOT)).append('"').append(normas(p.normas()))
                    .append('>').append(renglon(p.tramos())).append("</p>\n");
        } else if (pieza instanceof Pieza.Lista l) {
            lista(l);
        } else if (pieza instanceof Pieza.Tabla t) {
            tabla(t);
        } else if (pieza instanceof Pieza.Dibujo d) {
            dibujo(d);
        }
    }

    private static String normas(List<String> normas) {
        return normas.isEmpty() ? "" : " data-normas=\"" + seguro(String.join(" ", normas)) + "\"";
    }

    private void lista(Pieza.Lista lista) {
        String marca = lista.numerada() ? "ol" : "ul";
        salida.append('<').append(marca).append(">\n");
        lista.puntos().forEach(p -> salida.append("<li").append(normas(p.normas())).append('>').append(renglon(p.tramos()))
                .append("</li>\n"));
        salida.append("</").append(marca).append(">\n");
    }

    private void tabla(Pieza.Tabla tabla) {
        salida.append("<table class=\"").append(tabla.columnas().isEmpty() ? "ficha" : "cuadro c" + tabla.columnas().size())
                .append("\">\n<caption>").append(seguro(tabla.leyenda())).append("</caption>\n");
        if (!tabla.columnas().isEmpty()) {
            salida.append("<thead><tr>");
            tabla.columnas().forEach(c -> salida.append("<th scope=\"col\">").append(seguro(c)).append("</th>"));
            salida.append("</tr></thead>\n");
        }
        salida.append("<tbody>\n");
        for (Pieza.Fila f : tabla.filas()) {
            salida.append("<tr").append(normas(f.normas())).append('>');
            for (int i = 0; i < f.celdas().size(); i++) {
                boolean titulo = i == 0 && tabla.conTituloDeFila();
                salida.append(titulo ? "<th scope=\"row\">" : "<td>").append(renglon(f.celdas().get(i))).append(titulo ? "</th>" : "</td>");
            }
            salida.append("</tr>\n");
        }
        salida.append("</tbody>\n</table>\n");
    }

    private void dibujo(Pieza.Dibujo dibujo) {
        salida.append("<div class=\"dibujo\">\n").append(dibujo.svg()).append("</div>\n<p class=\"cuerpo\">")
                .append(seguro(dibujo.titulo())).append(", ").append(seguro(papel.rotulos().enPalabras())).append(":</p>\n<ol>\n");
        for (Pieza.Grupo g : dibujo.alternativa()) {
            salida.append("<li>").append(seguro(g.titulo()));
            if (!g.puntos().isEmpty()) {
                salida.append("\n<ol>\n");
                g.puntos().forEach(p -> salida.append("<li>").append(seguro(p)).append("</li>\n"));
                salida.append("</ol>\n");
            }
            salida.append("</li>\n");
        }
        salida.append("</ol>\n");
    }

    private void notas() {
        List<Tramo.Nota> notas = papel.notas();
        if (notas.isEmpty()) {
            return;
        }
        salida.append("<h2 id=\"notas\">").append(seguro(papel.rotulos().notas())).append("</h2>\n<ol class=\"notas\">\n");
        for (int i = 1; i <= notas.size(); i++) {
            Tramo.Nota n = notas.get(i - 1);
            salida.append("<li id=\"nota-").append(i).append("\">").append(seguro(n.texto()));
            n.direccion().ifPresent(d -> salida.append(' ').append(enlace(d, d)));
            salida.append(" <a href=\"#llamada-").append(i).append("\" title=\"").append(seguro(papel.rotulos().volver())).append(' ')
                    .append(i).append("\">").append(seguro(papel.rotulos().volver())).append("</a></li>\n");
        }
        salida.append("</ol>\n");
    }

    private static String enlace(String texto, String direccion) {
        return "<a href=\"" + seguro(direccion) + "\" title=\"" + seguro(direccion) + "\">" + seguro(texto) + "</a>";
    }

    private String renglon(List<Tramo> tramos) {
        StringBuilder renglon = new StringBuilder();
        for (Tramo t : tramos) {
            if (t instanceof Tramo.Texto texto) {
                renglon.append(texto(texto));
            } else if (t instanceof Tramo.Blanco b) {
                renglon.append("<mark>").append(seguro(Tramo.marca(b))).append("</mark>");
            } else if (t instanceof Tramo.Enlace e) {
                renglon.append(enlace(e.texto(), e.direccion()));
            } else if (t instanceof Tramo.Nota) {
                nota++;
                renglon.append("<sup><a id=\"llamada-").append(nota).append("\" href=\"#nota-").append(nota).append("\" title=\"")
                        .append(seguro(papel.rotulos().notas())).append(' ').append(nota).append("\">").append(nota).append("</a></sup>");
            }
        }
        return renglon.toString();
    }

    private String texto(Tramo.Texto t) {
        String texto = t.fuerte() ? "<strong>" + seguro(t.texto()) + "</strong>" : seguro(t.texto());
        return t.ajeno() ? "<span lang=\"" + papel.otraLengua() + "\">" + texto + "</span>" : texto;
    }
}
