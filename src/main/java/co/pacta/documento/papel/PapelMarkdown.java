package co.pacta.documento.papel;

import co.pacta.documento.papel.Pieza.Estilo;
import java.util.List;
import java.util.regex.Pattern;

/** Escribe un papel como Markdown, con tablas y notas al pie de GitHub. */
final class PapelMarkdown {

    private static final Pattern SIGNOS = Pattern.compile("([\\\\`*_\\[\\]<>#|~&])");
    private static final Pattern AL_COMIENZO = Pattern.compile("^(\\d+)([.)] )|^([-+=] )");

    private final Papel papel;
    private final StringBuilder salida = new StringBuilder();
    private int nota;

    private PapelMarkdown(Papel papel) {
        this.papel = papel;
    }

    static String escribir(Papel papel) {
        return new PapelMarkdown(papel).todo();
    }

    private String todo() {
        papel.marca().ifPresent(m -> salida.append("> **").append(llano(m)).append("**\n\n"));
        salida.append("# ").append(llano(papel.titulo())).append("\n\n");
        papel.piezas().forEach(this::pieza);
        List<Tramo.Nota> notas = papel.notas();
        for (int i = 0; i < notas.size(); i++) {
            Tramo.Nota n = notas.get(i);
            salida.append("[^").append(i + 1).append("]: ").append(llano(n.texto()))
                    .append(n.direccion().map(d -> " <" + d + ">").orElse("")).append("\n");
        }
        salida.append(notas.isEmpty() ? "" : "\n").append("---\n\n").append(llano(papel.rotulos().decision())).append(" `")
                .append(papel.decision()).append("`\n");
        return salida.toString();
    }

    private void pieza(Pieza pieza) {
        if (pieza instanceof Pieza.Titulo t) {
            salida.append("#".repeat(t.nivel() + 1)).append(' ').append(llano(t.texto())).append("\n\n");
        } else if (pieza instanceof Pieza.Parrafo p) {
            parrafo(p);
        } else if (pieza instanceof Pieza.Lista l) {
            lista(l);
        } else if (pieza instanceof Pieza.Tabla t) {
            tabla(t);
        } else if (pieza instanceof Pieza.Dibujo d) {
            dibujo(d);
        }
    }

    private void parrafo(Pieza.Parrafo p) {
        boolean citado = p.estilo() == Estilo.DESTACADO || p.estilo() == Estilo.AVISO;
        salida.append(citado ? "> " : "").append(renglon(p.tramos())).append("\n\n");
    }

    private void lista(Pieza.Lista lista) {
        int numero = 1;
        for (Pieza.Punto p : lista.puntos()) {
            salida.append(lista.numerada() ? numero++ + ". " : "- ").append(renglon(p.tramos())).append('\n');
        }
        salida.append('\n');
    }

    private void tabla(Pieza.Tabla tabla) {
        salida.append("*").append(llano(tabla.leyenda())).append("*\n\n");
        int ancho = tabla.filas().get(0).celdas().size();
        salida.append('|');
        for (int i = 0; i < ancho; i++) {
            salida.append(' ').append(tabla.columnas().isEmpty() ? "" : llano(tabla.columnas().get(i))).append(" |");
        }
        salida.append("\n|").append(" --- |".repeat(ancho)).append('\n');
        for (Pieza.Fila f : tabla.filas()) {
            salida.append('|');
            for (int i = 0; i < ancho; i++) {
                String celda = renglon(f.celdas().get(i));
                boolean titulo = i == 0 && tabla.conTituloDeFila() && tabla.columnas().isEmpty();
                salida.append(' ').append(titulo ? "**" + celda + "**" : celda).append(" |");
            }
            salida.append('\n');
        }
        salida.append('\n');
    }

    private void dibujo(Pieza.Dibujo dibujo) {
        salida.append("*").append(llano(dibujo.titulo())).append("*\n\n");
        int numero = 1;
        for (Pieza.Grupo g : dibujo.alternativa()) {
            salida.append(numero++).append(". ").append(llano(g.titulo())).append('\n');
            int interno = 1;
            for (String punto : g.puntos()) {
                salida.append("   ").append(interno++).append(". ").append(llano(punto)).append('\n');
            }
        }
        salida.append('\n');
    }

    private String renglon(List<Tramo> tramos) {
        StringBuilder renglon = new StringBuilder();
        for (Tramo t : tramos) {
            if (t instanceof Tramo.Texto texto) {
                renglon.append(texto.fuerte() ? "**" + llano(texto.texto()) + "**" : llano(texto.texto()));
            } else if (t instanceof Tramo.Blanco b) {
                renglon.append("**").append(llano(Tramo.marca(b))).append("**");
            } else if (t instanceof Tramo.Enlace e) {
                renglon.append('[').append(llano(e.texto())).append("](<").append(e.direccion()).append(">)");
            } else if (t instanceof Tramo.Nota) {
                renglon.append("[^").append(++nota).append(']');
            }
        }
        return AL_COMIENZO.matcher(renglon).replaceAll("$1\\\\$2$3");
    }

    private static String llano(String texto) {
        return SIGNOS.matcher(texto.replaceAll("\\s+", " ")).replaceAll("\\\\$1");
    }
}
