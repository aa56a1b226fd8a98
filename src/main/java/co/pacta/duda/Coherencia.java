package co.pacta.duda;

import co.pacta.caso.Hecho;
import co.pacta.caso.Rastro;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Valores;
import java.util.List;
import java.util.function.Predicate;

/**
 * Lo que dos hechos no pueden ser a la vez ({@code decision.md}, sección 5, deducciones): sirve para no contar como posible
 * lo que no puede pasar. Cada condición lee el tablero, que anota si le falta un hecho.
 */
final class Coherencia {

    /** Las condiciones, cada una por su lado: si lo declarado contradice una, esa no cuenta. */
    static final List<Predicate<Valores>> CONDICIONES = List.of(Coherencia::quienColindaEsVecino,
            Coherencia::loFronterizoEsDelDepartamento,
            Coherencia::unDepartamentoNoEsZona, Coherencia::unExtranjeroNoEsColombiano, Coherencia::elVecinoDeLaEntidad);

    /** Lo que leen, como casillas de {@link Rastro}. */
    private static final long CASILLAS = casillas(Hecho.LIMITROFE, Hecho.PAIS, Hecho.LIMITA_CON, Hecho.DEPARTAMENTO_FRONTERIZO,
            Hecho.ZONA_DE_FRONTERA, Hecho.ENTIDAD_TIPO, Hecho.CONTRAPARTE_TIPO, Hecho.ACTUACION_TIPO) | 1L << Rastro.ARCHIPIELAGO;

    private Coherencia() {
    }

    private static long casillas(Hecho... hechos) {
        long casillas = 0;
        for (Hecho h : hechos) {
            casillas |= 1L << h.ordinal();
        }
        return casillas;
    }

    /** Lo que leen, si alguna echa de menos un hecho; si no, nada: lo que se sabe ya dice lo que dirán. */
    static long enDuda(Valores tablero) {
        tablero.olvidaFaltas();
        for (Predicate<Valores> condicion : CONDICIONES) {
            condicion.test(tablero);
        }
        return tablero.faltoAlguno() ? CASILLAS : 0;
    }

    private static boolean quienColindaEsVecino(Valores v) {
        if (!v.esSi(Hecho.LIMITROFE)) {
            return true;
        }
        Object pais = v.valor(Hecho.PAIS);
        if (v.esElArchipielago()) {
            return v.tablas().vecinosPorMar().contains(pais);
        }
        List<?> limita = (List<?>) v.valor(Hecho.LIMITA_CON);
        return v.tablas().vecinos().contains(pais) && (limita.contains(pais) || limita.contains(Dominios.EL_DE_LA_CONTRAPARTE));
    }

    private static boolean elVecinoDeLaEntidad(Valores v) {
        List<?> limita = (List<?>) v.valor(Hecho.LIMITA_CON);
        return !limita.contains(Dominios.EL_DE_LA_CONTRAPARTE) || v.tablas().vecinos().contains(v.valor(Hecho.PAIS));
    }

    private static boolean loFronterizoEsDelDepartamento(Valores v) {
        return !v.sabe(Hecho.DEPARTAMENTO_FRONTERIZO) || v.esSi(Hecho.DEPARTAMENTO_FRONTERIZO)
                || !v.esSi(Hecho.ZONA_DE_FRONTERA) && ((List<?>) v.valor(Hecho.LIMITA_CON)).isEmpty();
    }

    private static boolean unDepartamentoNoEsZona(Valores v) {
        return v.valor(Hecho.ENTIDAD_TIPO) != TipoEntidad.DEPARTAMENTO || !v.esSi(Hecho.ZONA_DE_FRONTERA);
    }

    private static boolean unExtranjeroNoEsColombiano(Valores v) {
        boolean paisEnJuego = v.caso().sabe(Hecho.PAIS) || v.caso().consta(Hecho.ACTUACION_TIPO, TipoActuacion.CREDITO);
        return !paisEnJuego || v.valor(Hecho.CONTRAPARTE_TIPO) != TipoContraparte.ENTIDAD_COLOMBIANA
                || v.valor(Hecho.PAIS).equals("CO");
    }
}
