package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.dictamen.Pasos;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Canal;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lo que se mantiene en todas las maneras de completar un caso, y lo que solo se da en algunas. */
final class Ciertos {

    private final Caso caso;
    private final Analisis analisis;
    private final Diagrams d;
    private final int completaciones;
    private final int vivas;

    Ciertos(Caso caso, Analisis analisis) {
        this.caso = caso;
        this.analisis = analisis;
        this.d = analisis.posibilidades().diagrams();
        this.completaciones = analisis.posibilidades().completaciones();
        this.vivas = analisis.vivas();
    }

    Decision decision(Dictaminador dictaminador, Veredicto veredicto) {
        List<Norma> fundamentos = new ArrayList<>();
        List<Norma> exigencias = new ArrayList<>();
        analisis.rigen().forEach((norma, funcion) -> {
            if (d.implies(completaciones, citada(norma, funcion))) {
                fundamentos.add(norma);
            }
            boolean pide = norma.es(Efecto.EXIGE) || norma.es(Efecto.ACONSEJA);
            if (pide && d.and(vivas, funcion) != Diagrams.FALSE) {
                exigencias.add(norma);
            }
        });
        boolean sinPasos = veredicto == Veredicto.FUERA_DE_ALCANCE || veredicto == Veredicto.NO_PERMITIDA;
        List<Requisito> requisitos = sinPasos ? List.of() : requisitos(exigencias, true);
        return dictaminador.incierta(caso, veredicto, canal(), requisitos, fundamentos);
    }

    /** Los pasos anteriores al acto que se exigen en todas las posibilidades lícitas y están sin cumplir. */
    Set<Paso> pendientes() {
        Map<Paso, Momento> momentos = new EnumMap<>(Paso.class);
        for (Map.Entry<Norma, Integer> e : analisis.rigen().entrySet()) {
            if (e.getKey().es(Efecto.EXIGE) && d.and(vivas, e.getValue()) != Diagrams.FALSE) {
                e.getKey().pasos().forEach(p -> momentos.putIfAbsent(p, e.getKey().momento().orElse(Momento.ANTES)));
            }
        }
        Pasos pasos = new Pasos(caso);
        Set<Paso> pendientes = EnumSet.noneOf(Paso.class);
        momentos.forEach((paso, momento) -> {
            if (momento == Momento.ANTES && cierto(paso, true) && Requisito.falta(paso, pasos.estado(paso, Momento.ANTES))) {
                pendientes.add(paso);
            }
        });
        return pendientes;
    }

    /** El camino que se muestra, si es el mismo en todas las posibilidades lícitas. */
    Canal canal() {
        Map<Canal, Integer> abiertos = analisis.canales();
        for (Map.Entry<Canal, Integer> e : abiertos.entrySet()) {
            int suyo = d.and(vivas, e.getValue());
            if (suyo != Diagrams.FALSE) {
                return suyo == vivas ? e.getKey() : Canal.NINGUNO;
            }
        }
        return Canal.NINGUNO;
    }

    /** Los pasos obligatorios que se exigen en alguna posibilidad y no en todas. */
    List<Requisito> posibles() {
        List<Norma> exigencias = new ArrayList<>();
        analisis.rigen().forEach((norma, funcion) -> {
            if (norma.es(Efecto.EXIGE) && d.and(vivas, funcion) != Diagrams.FALSE) {
                exigencias.add(norma);
            }
        });
        return requisitos(exigencias, false);
    }

    private List<Requisito> requisitos(List<Norma> exigencias, boolean ciertos) {
        List<Requisito> elegidos = new ArrayList<>();
        for (Requisito r : Dictaminador.requisitos(caso, exigencias)) {
            if (cierto(r.paso(), r.obligatorio()) == ciertos) {
                elegidos.add(r);
            }
        }
        return elegidos;
    }

    private boolean cierto(Paso paso, boolean obligatorio) {
        boolean previo = obligatorio && paso.clase() != Paso.Clase.POSTERIOR;
        Map<Paso, Integer> funciones = obligatorio ? analisis.exigidos() : analisis.aconsejados();
        int funcion = funciones.getOrDefault(paso, Diagrams.FALSE);
        int enTodas = previo ? vivas : completaciones;
        int mostrado = previo ? funcion : d.and(funcion, vivas);
        return enTodas != Diagrams.FALSE && d.implies(enTodas, mostrado);
    }

    /** Cuándo se cita una norma: si el acto está prohibido, no se citan las que piden o aconsejan pasos. */
    private int citada(Norma norma, int funcion) {
        boolean pide = norma.es(Efecto.EXIGE) || norma.es(Efecto.ACONSEJA);
        return pide ? d.and(funcion, d.not(analisis.prohibe())) : funcion;
    }
}
