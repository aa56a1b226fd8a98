package co.pacta.catalogo;

import co.pacta.caso.Archipielago;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoEntidad;
import java.util.List;
import java.util.Set;

/**
 * Los hechos que se siguen de otros ya conocidos. No son presunciones: ninguno puede ser de otro modo. Un hecho conocido
 * nunca cambia.
 */
public final class Deducciones {

    private static final Set<String> VECINOS_POR_TIERRA = Set.of("BR", "EC", "PA", "PE", "VE");

    private Deducciones() {
    }

    /** El caso con todo lo que se deduce de él. Deducir dos veces da lo mismo. */
    public static Caso deducir(Caso caso) {
        Caso c = paisDelLimitrofe(caso);
        c = noEsLimitrofe(c);
        c = departamentoFronterizo(c);
        c = noEsZonaDeFrontera(c);
        c = recibeLaDonacion(c);
        return masDeDosDias(c);
    }

    /** Si la contraparte es limítrofe y la entidad limita con un solo país, es de ese país. */
    private static Caso paisDelLimitrofe(Caso c) {
        boolean sirve = !c.sabe(Hecho.PAIS) && c.consta(Hecho.LIMITROFE, Boolean.TRUE) && c.sabe(Hecho.LIMITA_CON);
        return sirve && limitaCon(c).size() == 1 ? c.con(Hecho.PAIS, limitaCon(c).get(0)) : c;
    }

    private static Caso noEsLimitrofe(Caso c) {
        return !c.sabe(Hecho.LIMITROFE) && noPuedeSerLimitrofe(c) ? c.con(Hecho.LIMITROFE, Boolean.FALSE) : c;
    }

    /**
     * Si los países excluyen que la contraparte sea limítrofe: la entidad no limita con ninguno, o no con el suyo, o el suyo
     * no es vecino por tierra. Nunca en el Archipiélago, cuya vecindad es marítima (Ley 47 de 1993, art. 4-g).
     */
    static boolean noPuedeSerLimitrofe(Caso c) {
        String pais = c.texto(Hecho.PAIS);
        boolean lejano = !pais.isEmpty() && !VECINOS_POR_TIERRA.contains(pais);
        boolean sinEseVecino = c.sabe(Hecho.LIMITA_CON)
                && (limitaCon(c).isEmpty() || !pais.isEmpty() && !limitaCon(c).contains(pais));
        return (lejano || sinEseVecino) && !Archipielago.es(c);
    }

    /** Quien limita con un país, o está en Zona de Frontera, está en un departamento fronterizo (Ley 191 de 1995, art. 4). */
    private static Caso departamentoFronterizo(Caso c) {
        boolean si = c.sabe(Hecho.LIMITA_CON) && !limitaCon(c).isEmpty() || c.consta(Hecho.ZONA_DE_FRONTERA, Boolean.TRUE);
        return si && !c.sabe(Hecho.DEPARTAMENTO_FRONTERIZO) ? c.con(Hecho.DEPARTAMENTO_FRONTERIZO, Boolean.TRUE) : c;
    }

    /** Solo los municipios de departamentos fronterizos se declaran Zona de Frontera; un departamento nunca. */
    private static Caso noEsZonaDeFrontera(Caso c) {
        boolean no = c.consta(Hecho.DEPARTAMENTO_FRONTERIZO, Boolean.FALSE)
                || c.consta(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO);
        return no && !c.sabe(Hecho.ZONA_DE_FRONTERA) ? c.con(Hecho.ZONA_DE_FRONTERA, Boolean.FALSE) : c;
    }

    /** Quien acepta una donación recibe. */
    private static Caso recibeLaDonacion(Caso c) {
        boolean si = c.consta(Hecho.ACTUACION_TIPO, TipoActuacion.DONACION_RECIBIDA);
        return si && !c.sabe(Hecho.RECIBE) ? c.con(Hecho.RECIBE, Boolean.TRUE) : c;
    }

    /** Un viaje de tres días o más pasa de cuarenta y ocho horas, que es lo único que la ley mide en horas. */
    private static Caso masDeDosDias(Caso c) {
        boolean largo = c.hechos().get(Hecho.DIAS) instanceof Integer dias && dias >= 3;
        return largo && !c.sabe(Hecho.HORAS) ? c.con(Hecho.HORAS, 24 * (Integer) c.hechos().get(Hecho.DIAS)) : c;
    }

    private static List<?> limitaCon(Caso c) {
        return c.hechos().get(Hecho.LIMITA_CON) instanceof List<?> paises ? paises : List.of();
    }
}
