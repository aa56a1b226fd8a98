package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Qué completaciones no se contradicen, dicho otra vez y con otras palabras que en el programa, para contrastarlo. */
final class EnLaFrontera {

    private static final Set<String> VECINOS = Set.of("BR", "EC", "PA", "PE", "VE");

    private static final List<Predicate<Caso>> REGLAS = List.of(EnLaFrontera::colindarExigeVecindad, EnLaFrontera::departamentoInterior,
            EnLaFrontera::departamentoSinZona, c -> c.texto(Hecho.PAIS).equals("CO")
                    || !c.consta(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_COLOMBIANA), EnLaFrontera::vecinoCierto);

    private EnLaFrontera() {
    }

    /** Las asignaciones que cumplen cada regla de coherencia que lo declarado no contradiga ya. */
    static List<Map<Hecho, Object>> posibles(Caso parcial, List<Map<Hecho, Object>> asignaciones) {
        List<Map<Hecho, Object>> quedan = asignaciones;
        for (Predicate<Caso> regla : REGLAS) {
            List<Map<Hecho, Object>> filtradas = quedan.stream().filter(a -> regla.test(parcial.con(a))).toList();
            quedan = filtradas.isEmpty() ? quedan : filtradas;
        }
        return quedan;
    }

    /** Si un caso con todos sus hechos incumple alguna regla de coherencia. */
    static boolean seContradice(Caso completo) {
        return REGLAS.stream().anyMatch(r -> !r.test(completo));
    }

    private static List<?> limita(Caso c) {
        return (List<?>) c.valor(Hecho.LIMITA_CON).orElseThrow();
    }

    private static boolean colindarExigeVecindad(Caso c) {
        if (!c.consta(Hecho.LIMITROFE, true)) {
            return true;
        }
        boolean enLaLista = limita(c).contains(c.texto(Hecho.PAIS)) || limita(c).contains("=");
        return VECINOS.contains(c.texto(Hecho.PAIS)) && enLaLista;
    }

    private static boolean departamentoInterior(Caso c) {
        return !c.consta(Hecho.DEPARTAMENTO_FRONTERIZO, false)
                || c.consta(Hecho.ZONA_DE_FRONTERA, false) && limita(c).isEmpty();
    }

    private static boolean departamentoSinZona(Caso c) {
        return !c.consta(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO) || c.consta(Hecho.ZONA_DE_FRONTERA, false);
    }

    private static boolean vecinoCierto(Caso c) {
        return !limita(c).contains("=") || VECINOS.contains(c.texto(Hecho.PAIS));
    }

    /** El caso con países de verdad en vez de «el de la contraparte» u «otro». */
    static Caso concreto(Caso c) {
        if (limita(c).contains("=")) {
            return c.con(Hecho.LIMITA_CON, List.of(c.texto(Hecho.PAIS)));
        }
        return limita(c).contains("otro") ? c.con(Hecho.LIMITA_CON, List.of(c.texto(Hecho.PAIS).equals("BR") ? "VE" : "BR")) : c;
    }
}
