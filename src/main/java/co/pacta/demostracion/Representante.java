package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import co.pacta.duda.Diagrams;
import co.pacta.duda.Dominios;
import co.pacta.duda.Posibilidades;
import java.util.List;

/** Vuelve un caso de verdad la elección de un valor para cada hecho que la pieza deja libre. */
final class Representante {

    private static final List<String> VECINOS = List.of("BR", "EC");

    private Representante() {
    }

    /** Elige el primer valor donde cualquiera sirve. */
    static int[] completo(int[] eleccion) {
        int[] valores = eleccion.clone();
        for (int v = 0; v < valores.length; v++) {
            valores[v] = Math.max(valores[v], 0);
        }
        return valores;
    }

    /** Quita de un ejemplo los hechos sin los que todo caso posible sigue siendo de la función. */
    static int[] sinLoQueSobra(Posibilidades todo, int funcion, int[] ejemplo) {
        Diagrams d = todo.diagrams();
        int[] corto = ejemplo.clone();
        for (int v = 0; v < corto.length; v++) {
            int valor = corto[v];
            corto[v] = -1;
            corto[v] = d.implies(d.and(todo.completaciones(), juntos(d, corto)), funcion) ? -1 : valor;
        }
        return corto;
    }

    private static int juntos(Diagrams d, int[] valores) {
        int juntos = Diagrams.TRUE;
        for (int v = valores.length - 1; v >= 0; v--) {
            juntos = valores[v] < 0 ? juntos : d.and(d.is(v, valores[v]), juntos);
        }
        return juntos;
    }

    /** El caso que tiene esos valores; donde la elección es -1 el hecho no se dice. */
    static Caso de(Caso comun, Posibilidades todo, int[] eleccion) {
        Caso caso = comun;
        List<?> limita = List.of();
        for (int v = 0; v < eleccion.length; v++) {
            if (eleccion[v] < 0) {
                continue;
            }
            Hecho hecho = todo.variables().get(v);
            Object valor = todo.dominio(v).get(eleccion[v]);
            if (hecho == Hecho.LIMITA_CON) {
                limita = (List<?>) valor;
                caso = caso.con(hecho, List.of());
            } else if (hecho == Hecho.SENTIDO_DE_LA_CONSULTA) {
                caso = caso.conTramites(caso.tramites().stream().map(t -> respondida(t, (Sentido) valor)).toList());
            } else {
                caso = caso.con(hecho, valor);
            }
        }
        return limita.isEmpty() ? caso : caso.con(Hecho.LIMITA_CON, List.of(vecino(caso, limita)));
    }

    private static Tramite respondida(Tramite tramite, Sentido sentido) {
        return tramite.paso() == Paso.CONSULTA_CANCILLERIA ? tramite.conSentido(sentido) : tramite;
    }

    private static String vecino(Caso caso, List<?> limita) {
        String pais = caso.texto(Hecho.PAIS);
        boolean elMismo = limita.contains(Dominios.EL_DE_LA_CONTRAPARTE) && !pais.isEmpty();
        return elMismo ? pais : VECINOS.stream().filter(v -> !v.equals(pais)).findFirst().orElseThrow();
    }
}
