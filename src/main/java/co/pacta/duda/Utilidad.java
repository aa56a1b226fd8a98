package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Cuánta duda quedaría, en promedio, después de saber un hecho: se pregunta primero el que menos deja. Lo corriente se toma
 * como más probable, pero solo para ordenar: ninguna respuesta depende de ello.
 */
final class Utilidad {

    private static final double DE_LO_CORRIENTE = 0.8;

    private final Analisis analisis;
    private final Diagrams d;
    private final double[][] pesos;
    private final Collection<Integer> veredictos;

    Utilidad(Caso caso, Analisis analisis) {
        this.analisis = analisis;
        this.d = analisis.posibilidades().diagrams();
        this.pesos = pesos(caso, analisis.posibilidades());
        this.veredictos = analisis.veredictos().values();
    }

    private static double[][] pesos(Caso caso, Posibilidades todo) {
        Map<Hecho, Object> corrientes = Corrientes.para(caso);
        double[][] pesos = new double[todo.variables().size()][];
        for (int v = 0; v < pesos.length; v++) {
            List<Object> dominio = todo.dominio(v);
            int corriente = dominio.indexOf(corrientes.getOrDefault(todo.variables().get(v), ""));
            pesos[v] = new double[dominio.size()];
            for (int i = 0; i < pesos[v].length; i++) {
                double resto = corriente < 0 ? 1.0 / dominio.size() : (1 - DE_LO_CORRIENTE) / (dominio.size() - 1);
                pesos[v][i] = i == corriente ? DE_LO_CORRIENTE : resto;
            }
        }
        return pesos;
    }

    /** El más útil de los hechos que pueden cambiar la respuesta; si empatan, el primero. */
    Hecho mejor(List<Hecho> relevantes) {
        Hecho mejor = relevantes.get(0);
        double menos = Double.MAX_VALUE;
        for (Hecho h : relevantes) {
            double queda = dudaDespuesDe(analisis.posibilidades().variables().indexOf(h));
            if (queda < menos - 1e-9) {
                menos = queda;
                mejor = h;
            }
        }
        return mejor;
    }

    private double dudaDespuesDe(int variable) {
        double suma = 0;
        for (int valor = 0; valor < pesos[variable].length; valor++) {
            int posibles = d.restrict(analisis.posibilidades().completaciones(), variable, valor);
            double total = d.share(posibles, pesos);
            if (total > 0) {
                suma += pesos[variable][valor] * total * duda(variable, valor, posibles, total);
            }
        }
        return suma;
    }

    /** La entropía del veredicto, más la de cada paso pendiente. */
    private double duda(int variable, int valor, int posibles, double total) {
        double duda = 0;
        for (int veredicto : veredictos) {
            duda += entropia(d.share(d.restrict(veredicto, variable, valor), pesos) / total);
        }
        int vivas = d.restrict(analisis.vivas(), variable, valor);
        for (int paso : analisis.pendientes().values()) {
            double p = d.share(d.and(vivas, d.restrict(paso, variable, valor)), pesos) / total;
            duda += entropia(p) + entropia(1 - p);
        }
        return duda;
    }

    private static double entropia(double p) {
        return p <= 1e-12 || p >= 1 - 1e-12 ? 0 : -p * Math.log(p);
    }
}
