package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.duda.Analisis;
import co.pacta.duda.DiagramReader;
import co.pacta.duda.Diagrams;
import co.pacta.duda.Posibilidades;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Busca, en todo el espacio, un caso posible en que una condición cambiada se aparte de la original. */
public final class Iguales {

    private final Reglas reglas;
    private final Espacio espacio = Espacio.leer();

    public Iguales(Reglas reglas) {
        this.reglas = reglas;
    }

    /**
     * Un caso en que se aparta.
     *
     * @param caso     con los hechos que importan
     * @param completo con todos los hechos
     * @param original si la condición original se cumple en él
     */
    public record Diferente(Caso caso, Caso completo, boolean original) {
    }

    /** Por condición cambiada, el primer caso en que se aparta ese día; las que no están no se apartan en ninguno. */
    public Map<ReglaSuelta, Diferente> diferentes(List<ReglaSuelta> cambiadas, LocalDate dia) {
        Map<ReglaSuelta, Diferente> halladas = new LinkedHashMap<>();
        for (Espacio.Pieza sinConsultar : espacio.piezas(dia, Map.of())) {
            for (Espacio.Pieza pieza : List.of(sinConsultar, Espacio.consultada(sinConsultar))) {
                if (halladas.size() < cambiadas.size()) {
                    mirar(pieza, cambiadas, halladas);
                }
            }
        }
        return halladas;
    }

    private void mirar(Espacio.Pieza pieza, List<ReglaSuelta> cambiadas, Map<ReglaSuelta, Diferente> halladas) {
        Posibilidades todo = Analisis.de(pieza.caso(), reglas, espacio).posibilidades();
        Diagrams d = todo.diagrams();
        DiagramReader reader = new DiagramReader(d);
        for (ReglaSuelta cambiada : cambiadas) {
            if (halladas.containsKey(cambiada)) {
                continue;
            }
            int original = entera(todo, cambiada.nombre(), Optional.empty());
            int otra = entera(todo, cambiada.nombre(), Optional.of(cambiada));
            boolean deAlcance = cambiada.concepto().filter(c -> c == Concepto.FUERA_DE_ALCANCE).isPresent();
            int mira = d.and(todo.completaciones(), deAlcance ? Diagrams.TRUE : d.not(todo.funcion(alcance())));
            int distintas = d.and(mira, d.xor(original, otra));
            if (distintas != Diagrams.FALSE) {
                int[] ejemplo = reader.shortest(distintas);
                int[] completo = Representante.completo(ejemplo);
                boolean cumple = reader.holds(original, completo);
                int suya = cumple ? original : d.and(mira, d.not(original));
                halladas.put(cambiada, new Diferente(Representante.de(pieza.caso(), todo,
                        Representante.sinLoQueSobra(todo, d.and(distintas, suya), ejemplo)),
                        Representante.de(pieza.caso(), todo, completo), cumple));
            }
        }
    }

    private ReglaSuelta alcance() {
        return regla(co.pacta.norma.Norma.DE_ALCANCE);
    }

    private ReglaSuelta regla(String nombre) {
        return reglas.sueltas().stream().filter(s -> s.nombre().equals(nombre)).findFirst().orElseThrow();
    }

    /** Cuándo se cumple una regla; si define un concepto, cuándo se da el concepto con ella y las demás que lo dan. */
    private int entera(Posibilidades todo, String nombre, Optional<ReglaSuelta> cambiada) {
        ReglaSuelta original = regla(nombre);
        int funcion = todo.funcion(cambiada.orElse(original));
        if (original.concepto().isPresent()) {
            for (ReglaSuelta otra : reglas.sueltas()) {
                boolean daLoMismo = otra.concepto().equals(original.concepto()) && !otra.nombre().equals(nombre);
                funcion = daLoMismo ? todo.diagrams().or(funcion, todo.funcion(otra)) : funcion;
            }
        }
        return funcion;
    }
}
