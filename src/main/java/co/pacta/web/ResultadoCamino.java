package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.css;
import static co.pacta.web.Html.el;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Fundamento;
import co.pacta.dictamen.HechoCitado;
import co.pacta.documento.Palabras;
import co.pacta.norma.Efecto;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** El camino de los hechos a la respuesta, dibujado; quien no lo ve lo oye entero en su descripción. */
final class ResultadoCamino {

    private static final int ANCHO = 360;
    private static final int RENGLON = 19;
    private static final int RELLENO = 12;
    private static final int ENTRE = 26;
    private static final int LETRAS = 42;
    private static final int A_LO_SUMO = 8;

    private final Vista v;
    private final Dictamen d;
    private final List<Html> figuras = new ArrayList<>();
    private final List<String> relato = new ArrayList<>();
    private int y = 2;

    ResultadoCamino(Vista vista, Dictamen dictamen) {
        this.v = vista;
        this.d = dictamen;
    }

    Html dibujo() {
        List<Fundamento> deciden = d.fundamentos().stream().filter(f -> f.norma().decide())
                .sorted(Comparator.comparing(f -> f.norma().es(Efecto.HABILITA))).toList();
        if (deciden.isEmpty()) {
            return Html.NONE;
        }
        Palabras p = v.palabras();
        caja(v.di("Lo que se contestó", "What was answered"), hechos(deciden), "");
        caja(v.di("Las normas que deciden", "The norms that decide"), deciden.stream().map(f -> f.norma().cita() + " ("
                + p.de("efecto", f.norma().efecto().name()) + ")").toList(), "");
        if (d.veredicto().admite() && !d.pendientes().isEmpty()) {
            caja(v.di("Lo que falta hacer", "What is left to do"), d.pendientes().stream().map(x -> p.de("paso", x.name())).toList(), "");
        }
        caja(v.di("La respuesta", "The answer"), List.of(PaginaDeResultado.titular(v, d)), "final");
        String titulo = v.di("Cómo se llegó a esta respuesta", "How this answer was reached");
        return el("section", el("h2", at("id", "dibujo"), titulo),
                el("svg", css("dibujo"), at("role", "img"), at("viewBox", "0 0 " + ANCHO + " " + y), at("width", ANCHO),
                        at("aria-labelledby", "dibujo-t dibujo-d"), el("title", at("id", "dibujo-t"), titulo),
                        el("desc", at("id", "dibujo-d"), String.join(". ", relato) + "."), figuras));
    }

    private List<String> hechos(List<Fundamento> deciden) {
        Map<String, String> hechos = new LinkedHashMap<>();
        for (Fundamento f : deciden) {
            for (HechoCitado h : f.hechos()) {
                hechos.putIfAbsent(h.clave(), v.palabras().hecho(h.clave()) + ": " + v.palabras().valor(h.clave(), h.valor()));
            }
        }
        return List.copyOf(hechos.values());
    }

    private void caja(String titulo, List<String> puntos, String clase) {
        relato.add(titulo + ": " + String.join("; ", puntos));
        List<String> renglones = new ArrayList<>();
        puntos.stream().limit(A_LO_SUMO).forEach(p -> renglones.addAll(partir(p, puntos.size() > 1 ? "• " : "")));
        if (puntos.size() > A_LO_SUMO) {
            renglones.add(v.di("y " + (puntos.size() - A_LO_SUMO) + " más", "and " + (puntos.size() - A_LO_SUMO) + " more"));
        }
        if (relato.size() > 1) {
            figuras.add(el("path", at("d", "M" + ANCHO / 2 + " " + y + "v" + (ENTRE - 2) + "m-6 -7l6 7l6 -7")));
            y += ENTRE;
        }
        int alto = 2 * RELLENO + RENGLON * (renglones.size() + 1) - 4;
        figuras.add(el("rect", css("caja " + clase), at("x", 2), at("y", y), at("width", ANCHO - 4), at("height", alto), at("rx", 6)));
        figuras.add(letras(y + RELLENO + 12, titulo, "fuerte"));
        for (int i = 0; i < renglones.size(); i++) {
            figuras.add(letras(y + RELLENO + 12 + RENGLON * (i + 1), renglones.get(i), "letra"));
        }
        y += alto + 2;
    }

    private static Html letras(int altura, String texto, String clase) {
        return el("text", css(clase), at("x", 2 + RELLENO), at("y", altura), texto);
    }

    /** El texto en renglones que caben; los que siguen al primero van sangrados. */
    private static List<String> partir(String texto, String vineta) {
        List<String> renglones = new ArrayList<>();
        StringBuilder renglon = new StringBuilder(vineta);
        for (String palabra : texto.strip().split("\\s+")) {
            if (renglon.length() + palabra.length() > LETRAS && renglon.length() > 2) {
                renglones.add(renglon.toString());
                renglon.setLength(0);
                renglon.append(vineta.isEmpty() ? "" : "\u00a0\u00a0");
            }
            renglon.append(palabra).append(' ');
        }
        renglones.add(renglon.toString());
        return renglones;
    }
}
