package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Canales;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Canal;
import co.pacta.norma.Desplazamiento;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Cuándo rige cada norma, como función de los hechos que no se saben: los pasos 1 a 3 de {@code decision.md}, sección 1. */
final class NormasPosibles {

    private final Caso caso;
    private final Reglas reglas;
    private final Universo universo;
    private final Canales canales;
    private final Posibilidades todo;
    private final Diagrams d;
    private final Map<Norma, Integer> aplican = new LinkedHashMap<>();
    private final Map<Norma, Integer> rigen = new LinkedHashMap<>();

    NormasPosibles(Caso caso, Reglas reglas, Universo universo, Posibilidades todo) {
        this.caso = caso;
        this.universo = universo;
        this.reglas = reglas;
        this.canales = new Canales(reglas.tablas());
        this.todo = todo;
        this.d = todo.diagrams();
        hallar();
    }

    Map<Norma, Integer> aplican() {
        return aplican;
    }

    Map<Norma, Integer> rigen() {
        return rigen;
    }

    private void hallar() {
        int dentro = d.not(todo.concepto(Concepto.FUERA_DE_ALCANCE));
        List<ReglaSuelta> despues = new ArrayList<>();
        for (ReglaSuelta r : todo.reglas()) {
            if (r.concepto().isEmpty()) {
                boolean deSegundoGrado = r.requiere().contains(Concepto.CONSULTA_EXIGIDA)
                        || r.requiere().contains(Concepto.SIN_CANAL);
                if (deSegundoGrado) {
                    despues.add(r);
                } else {
                    aplicar(r, dentro);
                }
            }
        }
        desplazar();
        todo.resulta(Concepto.CONSULTA_EXIGIDA, consultaExigida());
        todo.resulta(Concepto.SIN_CANAL, sinCanal());
        if (!despues.isEmpty()) {
            despues.forEach(r -> aplicar(r, dentro));
            desplazar();
        }
    }

    private void aplicar(ReglaSuelta regla, int dentro) {
        Norma norma = reglas.corpus().norma(regla.nombre()).orElseThrow();
        boolean deAlcance = norma.id().equals(Norma.DE_ALCANCE);
        if (deAlcance || norma.rigePara(caso)) {
            int alcance = deAlcance ? Diagrams.TRUE : dentro;
            int funcion = d.and(alcance, todo.funcion(regla));
            if (funcion != Diagrams.FALSE) {
                aplican.put(norma, funcion);
            }
        }
    }

    private void desplazar() {
        rigen.clear();
        rigen.putAll(aplican);
        aplican.forEach((norma, funcion) -> {
            for (Desplazamiento otra : norma.desplaza()) {
                if (otra.bajo().isEmpty() || otra.bajo().get().seEligioEn(caso)) {
                    reglas.corpus().norma(otra.norma()).filter(rigen::containsKey)
                            .ifPresent(n -> rigen.merge(n, d.not(funcion), d::and));
                }
            }
        });
        rigen.values().removeIf(f -> f == Diagrams.FALSE);
    }

    private int consultaExigida() {
        int alguna = Diagrams.FALSE;
        for (Map.Entry<Norma, Integer> e : rigen.entrySet()) {
            if (e.getKey().es(Efecto.EXIGE) && e.getKey().pide(Paso.CONSULTA_CANCILLERIA)) {
                alguna = d.or(alguna, e.getValue());
            }
        }
        return alguna;
    }

    private int sinCanal() {
        int usa = todo.funcion(() -> todo.hechos().usaMaterias());
        int alguno = Diagrams.FALSE;
        for (Map.Entry<Norma, Integer> e : rigen.entrySet()) {
            alguno = e.getKey().abreCanal() ? d.or(alguno, e.getValue()) : alguno;
        }
        int todas = usa == Diagrams.FALSE ? Diagrams.TRUE : materiasCubiertas();
        return d.not(d.ifElse(usa, todas, alguno));
    }

    private int materiasCubiertas() {
        if (caso.valor(Hecho.MATERIAS).orElse(null) instanceof List<?> lista) {
            int todas = Diagrams.TRUE;
            for (Object m : lista) {
                todas = d.and(todas, cubierta((Materia) m));
            }
            return todas;
        }
        int funcion = Diagrams.FALSE;
        for (Object lista : universo.dominio(Hecho.MATERIAS, caso)) {
            int cubiertas = todo.vale(Hecho.MATERIAS, lista);
            for (Object m : (List<?>) lista) {
                cubiertas = d.and(cubiertas, cubierta((Materia) m));
            }
            funcion = d.or(funcion, cubiertas);
        }
        return funcion;
    }

    /** Cuándo está abierto cada camino para alguna materia del acto, en el orden en que se muestran. */
    Map<Canal, Integer> canales() {
        Map<Canal, Integer> abiertos = new EnumMap<>(Canal.class);
        boolean usa = todo.funcion(() -> todo.hechos().usaMaterias()) == Diagrams.TRUE;
        rigen.forEach((norma, funcion) -> {
            if (norma.abreCanal() && (!usa || canales.cubreAlguna(caso, norma))) {
                abiertos.merge(norma.canal().orElseThrow(), funcion, d::or);
            }
        });
        return abiertos;
    }

    /** Cuándo alguna norma que rige abre camino para esa materia. */
    public int cubierta(Materia materia) {
        int alguna = Diagrams.FALSE;
        for (Map.Entry<Norma, Integer> e : rigen.entrySet()) {
            alguna = canales.cubre(e.getKey(), materia) ? d.or(alguna, e.getValue()) : alguna;
        }
        return alguna;
    }
}
