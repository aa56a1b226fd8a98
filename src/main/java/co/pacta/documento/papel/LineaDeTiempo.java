package co.pacta.documento.papel;

import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.Requisito;
import co.pacta.documento.papel.Pieza.Grupo;
import co.pacta.norma.Momento;
import java.util.ArrayList;
import java.util.List;

/** Los pasos en una línea de tiempo con el día del acto en medio, como dibujo y como lista ordenada. */
final class LineaDeTiempo {

    private static final int MARGEN = 14;
    private static final int TEXTO = 36;
    private static final int ENTRE = 12;

    private record Marca(String texto, boolean hecha, boolean acto) {
    }

    private LineaDeTiempo() {
    }

    static Pieza.Dibujo de(Redaccion r, Cuando cuando) {
        List<Marca> marcas = new ArrayList<>();
        List<Requisito> antes = r.pasos(Momento.ANTES, true);
        List<Requisito> despues = r.pasos(Momento.DESPUES, true);
        antes.forEach(p -> marcas.add(marca(r, cuando, p)));
        marcas.add(new Marca(Citador.mayuscula(r.textos().llano("linea.acto", Huecos.con("dia", r.dia()))), false, true));
        despues.forEach(p -> marcas.add(marca(r, cuando, p)));
        String titulo = r.textos().de("linea.titulo");
        String descripcion = r.textos().llano("linea.descripcion", Huecos.con("antes", String.valueOf(antes.size()))
                .y("dia", r.dia()).y("despues", String.valueOf(despues.size())));
        Lamina lamina = new Lamina();
        double alto = trazar(lamina, marcas);
        return new Pieza.Dibujo(titulo, descripcion, lamina.svg("linea", titulo, descripcion, alto),
                marcas.stream().map(m -> new Grupo(m.texto(), List.of())).toList());
    }

    private static Marca marca(Redaccion r, Cuando cuando, Requisito p) {
        return new Marca(Citador.mayuscula(r.textos().llano("linea.paso", Huecos.con("cuando", cuando.de(p)).y("paso", r.frase(p))
                .y("estado", r.palabras().de("estado", p.estado().name())))), p.estado() == EstadoRequisito.CUMPLIDO, false);
    }

    private static double trazar(Lamina lamina, List<Marca> marcas) {
        List<List<String>> renglones = marcas.stream().map(m -> Lamina.partir(m.texto(), Lamina.ANCHO - TEXTO - MARGEN)).toList();
        double alto = MARGEN + renglones.stream().mapToDouble(t -> Lamina.RENGLON * t.size() + ENTRE).sum();
        lamina.raya(MARGEN, MARGEN, MARGEN, alto - ENTRE);
        double y = MARGEN;
        for (int i = 0; i < marcas.size(); i++) {
            boolean acto = marcas.get(i).acto();
            if (acto) {
                lamina.caja(MARGEN - 7, y - 1, 14, 14, Lamina.AZUL, Lamina.AZUL);
            } else {
                lamina.punto(MARGEN, y + 6, marcas.get(i).hecha());
            }
            for (String texto : renglones.get(i)) {
                lamina.letras(TEXTO, y + Lamina.LETRA, texto, acto, Lamina.TINTA);
                y += Lamina.RENGLON;
            }
            y += ENTRE;
        }
        return alto;
    }
}
