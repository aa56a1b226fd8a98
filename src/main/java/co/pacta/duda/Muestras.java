package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Valores;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Unas cuantas maneras de completar un caso al que le falta lo esencial. Lo que vale en todas las posibilidades vale en estas:
 * si en ellas ya no hay nada en común, no hace falta estudiar las demás.
 */
final class Muestras {

    private static final List<Map<Hecho, Object>> ESENCIALES = List.of(
            Map.of(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO, Hecho.ACTUACION_TIPO, TipoActuacion.REUNION,
                    Hecho.CONTRAPARTE_TIPO, TipoContraparte.UNIVERSIDAD, Hecho.MATERIAS, List.of(Materia.CULTURA)),
            Map.of(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO, Hecho.ACTUACION_TIPO, TipoActuacion.COOPERACION_RECIBIDA,
                    Hecho.CONTRAPARTE_TIPO, TipoContraparte.AGENCIA_DE_COOPERACION, Hecho.MATERIAS, List.of(Materia.SALUD)),
            Map.of(Hecho.ENTIDAD_TIPO, TipoEntidad.ASOCIACION_DE_MUNICIPIOS, Hecho.ACTUACION_TIPO, TipoActuacion.EVENTO_INTERNACIONAL,
                    Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL, Hecho.MATERIAS, List.of(Materia.AMBIENTE)),
            Map.of(Hecho.ENTIDAD_TIPO, TipoEntidad.TERRITORIO_INDIGENA, Hecho.ACTUACION_TIPO, TipoActuacion.DONACION_RECIBIDA,
                    Hecho.CONTRAPARTE_TIPO, TipoContraparte.ONG, Hecho.MATERIAS, List.of(Materia.EDUCACION)));

    private Muestras() {
    }

    /** Completaciones del caso que no se contradicen; quizá ninguna. */
    static List<Caso> de(Caso caso, TablasLegales tablas) {
        List<Caso> muestras = new ArrayList<>();
        for (Map<Hecho, Object> esenciales : ESENCIALES) {
            Caso muestra = completar(completar(caso, esenciales), Corrientes.para(completar(caso, esenciales)));
            for (Hecho h : Hecho.values()) {
                List<Object> dominio = Dominios.de(h, muestra);
                if (!muestra.sabe(h) && !dominio.isEmpty()) {
                    muestra = muestra.con(h, h == Hecho.PAIS ? "ES" : dominio.get(0));
                }
            }
            if (coherente(muestra, tablas)) {
                muestras.add(muestra);
            }
        }
        return muestras;
    }

    /** Dos completaciones de un caso del que se sabe lo esencial: lo que falta, lo primero o lo último de su dominio. */
    static List<Caso> extremas(Caso caso, TablasLegales tablas) {
        List<Caso> muestras = new ArrayList<>();
        for (boolean primero : List.of(true, false)) {
            Caso muestra = caso;
            for (Hecho h : Hecho.values()) {
                List<Object> dominio = muestra.sabe(h) ? List.of() : Dominios.de(h, muestra);
                if (!dominio.isEmpty() && h != Hecho.LIMITA_CON) {
                    muestra = muestra.con(h, primero ? dominio.get(0) : dominio.get(dominio.size() - 1));
                }
            }
            if (muestra.sabe(Hecho.LIMITA_CON) && coherente(muestra, tablas)) {
                muestras.add(muestra);
            }
        }
        return muestras;
    }

    private static Caso completar(Caso caso, Map<Hecho, Object> valores) {
        Caso completo = caso;
        for (Map.Entry<Hecho, Object> e : valores.entrySet()) {
            completo = completo.sabe(e.getKey()) ? completo : completo.con(e.getKey(), e.getValue());
        }
        return completo;
    }

    private static boolean coherente(Caso muestra, TablasLegales tablas) {
        Valores tablero = Valores.tolerantes(muestra, tablas);
        return Coherencia.CONDICIONES.stream().allMatch(c -> c.test(tablero));
    }
}
