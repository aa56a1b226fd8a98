package co.pacta.documento.papel;

import co.pacta.documento.Idioma;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Un papel entero, sin forma todavía: los cuatro formatos salen de este mismo modelo.
 *
 * @param titulo     el título
 * @param marca      lo que advierte en cada página que no es oficial
 * @param autor      la entidad que lo usaría
 * @param asunto     de qué trata, para los metadatos
 * @param decision   el número completo de la respuesta de que sale
 * @param fecha      el día del acto; es también la fecha de los metadatos, para que los bytes sean siempre los mismos
 * @param rotulos    palabras fijas de los formatos: «Página», «de», «Notas»
 */
public record Papel(String titulo, Optional<String> marca, Idioma idioma, String autor, String asunto, String decision,
                    LocalDate fecha, Rotulos rotulos, List<Pieza> piezas) {

    static final int CIFRAS = 12;

    public Papel {
        piezas = List.copyOf(piezas);
    }

    /** Palabras que ponen los formatos, en la lengua del papel. */
    public record Rotulos(String pagina, String de, String notas, String volver, String decision, String enPalabras) {
    }

    /** La etiqueta de la lengua que no es la del papel. */
    String otraLengua() {
        return (idioma == Idioma.EN ? Idioma.ES : Idioma.EN).etiqueta();
    }

    /** El mismo papel con unas piezas antes de las suyas. */
    Papel precedido(List<Pieza> antes) {
        List<Pieza> todas = new ArrayList<>(antes);
        todas.addAll(piezas);
        return new Papel(titulo, marca, idioma, autor, asunto, decision, fecha, rotulos, todas);
    }

    /** El número de la respuesta, corto. */
    public String numero() {
        return decision.substring(0, Math.min(CIFRAS, decision.length()));
    }

    /** Las notas al pie, en orden. */
    public List<Tramo.Nota> notas() {
        List<Tramo.Nota> notas = new ArrayList<>();
        renglones().forEach(r -> r.forEach(t -> {
            if (t instanceof Tramo.Nota n) {
                notas.add(n);
            }
        }));
        return notas;
    }

    /** Todos los renglones del papel, en orden de lectura. */
    public List<List<Tramo>> renglones() {
        List<List<Tramo>> renglones = new ArrayList<>();
        for (Pieza pieza : piezas) {
            if (pieza instanceof Pieza.Parrafo p) {
                renglones.add(p.tramos());
            } else if (pieza instanceof Pieza.Lista l) {
                l.puntos().forEach(p -> renglones.add(p.tramos()));
            } else if (pieza instanceof Pieza.Tabla t) {
                t.filas().forEach(f -> renglones.addAll(f.celdas()));
            }
        }
        return renglones;
    }
}
