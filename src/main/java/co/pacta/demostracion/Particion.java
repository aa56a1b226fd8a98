package co.pacta.demostracion;

import co.pacta.caso.Paso;
import co.pacta.dictamen.Veredicto;
import co.pacta.duda.Analisis;
import co.pacta.duda.Diagrams;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import co.pacta.norma.OrdenDeCita;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Corta una pieza en celdas que no se tocan y que juntas son toda la pieza. */
final class Particion {

    private final Analisis analisis;
    private final Diagrams d;

    private Particion(Analisis analisis) {
        this.analisis = analisis;
        this.d = analisis.posibilidades().diagrams();
    }

    static List<Celda> de(Analisis analisis) {
        Particion particion = new Particion(analisis);
        List<Celda> celdas = new ArrayList<>();
        analisis.veredictos().forEach((veredicto, funcion) -> celdas.addAll(particion.porDecisiva(veredicto, funcion)));
        return particion.porPendientes(celdas);
    }

    private List<Celda> porDecisiva(Veredicto veredicto, int funcion) {
        List<Celda> celdas = new ArrayList<>();
        int resto = funcion;
        for (Norma n : analisis.rigen().keySet().stream().filter(n -> decide(n, veredicto))
                .sorted(OrdenDeCita.DECISIVA_PRIMERO).toList()) {
            int suya = d.and(resto, analisis.rigen().get(n));
            if (suya != Diagrams.FALSE) {
                celdas.add(new Celda(veredicto, n.id(), Set.of(), suya));
                resto = d.and(resto, d.not(suya));
            }
        }
        if (resto != Diagrams.FALSE) {
            celdas.add(new Celda(veredicto, "", Set.of(), resto));
        }
        return celdas;
    }

    private static boolean decide(Norma norma, Veredicto veredicto) {
        return switch (veredicto) {
            case FUERA_DE_ALCANCE -> norma.id().equals(Norma.DE_ALCANCE);
            case NO_PERMITIDA -> norma.es(Efecto.PROHIBE);
            case REVISION -> norma.es(Efecto.REVISA);
            default -> norma.es(Efecto.HABILITA);
        };
    }

    private List<Celda> porPendientes(List<Celda> enteras) {
        List<Celda> celdas = enteras;
        for (Map.Entry<Paso, Integer> e : analisis.pendientes().entrySet()) {
            int falta = d.and(analisis.vivas(), e.getValue());
            List<Celda> cortadas = new ArrayList<>();
            for (Celda c : celdas) {
                agregar(cortadas, c, d.and(c.funcion(), d.not(falta)), c.pendientes());
                Set<Paso> conEste = EnumSet.of(e.getKey());
                conEste.addAll(c.pendientes());
                agregar(cortadas, c, d.and(c.funcion(), falta), conEste);
            }
            celdas = cortadas;
        }
        return celdas;
    }

    private static void agregar(List<Celda> celdas, Celda modelo, int funcion, Set<Paso> pendientes) {
        if (funcion != Diagrams.FALSE) {
            celdas.add(new Celda(modelo.veredicto(), modelo.decisiva(), pendientes, funcion));
        }
    }
}
