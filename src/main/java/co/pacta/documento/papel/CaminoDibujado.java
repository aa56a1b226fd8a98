package co.pacta.documento.papel;

import co.pacta.dictamen.Fundamento;
import co.pacta.dictamen.HechoCitado;
import co.pacta.documento.papel.Pieza.Grupo;
import co.pacta.norma.Efecto;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** El camino de la decisión, de los hechos a la respuesta, como dibujo y como lista ordenada. */
final class CaminoDibujado {

    private static final int MARGEN = 8;
    private static final int RELLENO = 10;
    private static final int ENTRE = 26;

    private final Redaccion r;
    private final HechosNumerados numerados;
    private final Map<String, String> hechos = new LinkedHashMap<>();
    private final List<String> definiciones = new ArrayList<>();
    private final List<String> normas = new ArrayList<>();

    private CaminoDibujado(Redaccion r) {
        this.r = r;
        this.numerados = new HechosNumerados(r);
        List<Fundamento> suyos = r.dictamen().fundamentos().stream().filter(f -> f.norma().decide() || f.norma().es(Efecto.DEFINE)).toList();
        suyos.stream().flatMap(f -> f.hechos().stream()).sorted(Comparator.comparing(h -> numerados.numero(h.clave())))
                .forEach(h -> hechos.putIfAbsent(h.clave(), enPalabras(h)));
        for (Fundamento f : suyos) {
            String cita = Cita.corta(f.norma().cita()) + r.citador().salvedad(Fuente.de(f.norma())) + " ("
                    + r.palabras().de("efecto", f.norma().efecto().name()) + ")";
            (f.norma().es(Efecto.DEFINE) ? definiciones : normas).add(cita + ". " + numerados.decir("camino", f.hechos()) + ".");
        }
    }

    static Pieza.Dibujo de(Redaccion r) {
        return new CaminoDibujado(r).dibujo();
    }

    private String enPalabras(HechoCitado h) {
        int numero = numerados.numero(h.clave());
        Huecos huecos = Huecos.con("numero", String.valueOf(numero));
        return numerados.enPalabras(h) + (numero == 0 ? "" : " (" + r.textos().llano("camino.hecho", huecos) + ")");
    }

    private Pieza.Dibujo dibujo() {
        String respuesta = Concepto.titular(r);
        Lamina lamina = new Lamina();
        double y = MARGEN;
        y = caja(lamina, y, r.textos().de("camino.hechos"), List.copyOf(hechos.values()), "#eef2f8");
        y = caja(lamina, y, r.textos().de("camino.definiciones"), definiciones, "#ffffff");
        y = caja(lamina, y, r.textos().de("camino.normas"), normas, "#ffffff");
        y = caja(lamina, y, r.textos().de("camino.respuesta"), List.of(respuesta), "#eef2f8") - ENTRE + MARGEN;
        String titulo = r.textos().de("camino.titulo");
        String descripcion = r.textos().llano("camino.descripcion", Huecos.con("hechos", String.valueOf(hechos.size()))
                .y("definiciones", String.valueOf(definiciones.size())).y("normas", String.valueOf(normas.size())));
        return new Pieza.Dibujo(titulo, descripcion, lamina.svg("camino", titulo, descripcion, y), List.of(
                grupo("camino.hechos", List.copyOf(hechos.values())),
                grupo("camino.definiciones", definiciones), grupo("camino.normas", normas),
                new Grupo(r.textos().de("camino.respuesta") + ": " + respuesta, List.of())));
    }

    private Grupo grupo(String clave, List<String> puntos) {
        String titulo = r.textos().de(clave);
        return new Grupo(puntos.isEmpty() ? titulo + ": " + r.textos().de("camino.ninguna") : titulo, puntos);
    }

    /** Una caja con su título y sus renglones, y la flecha que lleva a la siguiente; devuelve dónde empieza esa. */
    private double caja(Lamina lamina, double y, String titulo, List<String> puntos, String fondo) {
        List<String> renglones = (puntos.isEmpty() ? List.of(r.textos().de("camino.ninguna")) : puntos).stream()
                .flatMap(p -> Lamina.partir(p, Lamina.ANCHO - 2.0 * (MARGEN + RELLENO)).stream()).collect(Collectors.toList());
        double alto = 2.0 * RELLENO + Lamina.RENGLON * (renglones.size() + 1);
        lamina.caja(MARGEN, y, Lamina.ANCHO - 2.0 * MARGEN, alto, fondo, Lamina.GRIS);
        double renglon = y + RELLENO + Lamina.LETRA;
        lamina.letras(MARGEN + RELLENO, renglon, titulo, true, Lamina.AZUL);
        for (String texto : renglones) {
            renglon += Lamina.RENGLON;
            lamina.letras(MARGEN + RELLENO, renglon, texto, false, Lamina.TINTA);
        }
        boolean ultima = titulo.equals(r.textos().de("camino.respuesta"));
        if (!ultima) {
            lamina.flecha(Lamina.ANCHO / 2.0, y + alto, y + alto + ENTRE);
        }
        return y + alto + ENTRE;
    }
}
