package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Vocabulario;
import java.util.ArrayList;
import java.util.List;

/** Los hechos sin los cuales nada se estudia: quién, qué y, si el acto los usa, con quién y sobre qué. */
final class Nucleo {

    private Nucleo() {
    }

    /** Los que el caso no dice, en el orden en que se preguntan. */
    static List<Hecho> faltan(Caso caso) {
        List<Hecho> faltan = new ArrayList<>();
        TipoActuacion tipo = (TipoActuacion) caso.valor(Hecho.ACTUACION_TIPO).orElse(null);
        agregarSiFalta(caso, faltan, Hecho.ENTIDAD_TIPO, true);
        agregarSiFalta(caso, faltan, Hecho.ACTUACION_TIPO, true);
        agregarSiFalta(caso, faltan, Hecho.CONTRAPARTE_TIPO, tipo != null && Vocabulario.usaContraparte(tipo));
        agregarSiFalta(caso, faltan, Hecho.MATERIAS, tipo != null && Vocabulario.usaMaterias(tipo));
        return faltan;
    }

    private static void agregarSiFalta(Caso caso, List<Hecho> faltan, Hecho hecho, boolean hace) {
        if (hace && !caso.sabe(hecho)) {
            faltan.add(hecho);
        }
    }
}
