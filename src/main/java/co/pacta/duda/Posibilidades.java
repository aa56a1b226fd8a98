package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.Hechos;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Todas las maneras de completar un caso, a la vez: cada regla se convierte en una función de los hechos que no se saben,
 * probando solo los valores de los hechos que de verdad consulta. Es exacto: no hay muestreo.
 */
public final class Posibilidades {

    /** Los que dan las definiciones; los demás resultan de las normas. */
    private static final Set<Concepto> DEFINIDOS =
            EnumSet.complementOf(EnumSet.of(Concepto.CONSULTA_EXIGIDA, Concepto.SIN_CANAL));

    private static final Hecho[] HECHOS = Hecho.values();

    private final Diagrams diagrams;
    private final Valores valores;
    private final Hechos hechos;
    private final Expediente expediente;
    private final List<Hecho> variables = new ArrayList<>();
    private final Map<Hecho, Integer> indice = new EnumMap<>(Hecho.class);
    private final List<List<Object>> dominios = new ArrayList<>();
    private final Map<Concepto, Integer> conceptos = new EnumMap<>(Concepto.class);
    private final List<ReglaSuelta> reglas;
    private final int coherentes;

    /** @param abiertas las reglas que pueden cumplirse */
    Posibilidades(Caso caso, Reglas reglas, List<ReglaSuelta> abiertas, Universo universo, Optional<Diagrams> comunes) {
        this.valores = Valores.tolerantes(caso, reglas.tablas());
        this.hechos = new Hechos(valores);
        this.expediente = Expediente.porCalificar(valores);
        for (Hecho h : HECHOS) {
            List<Object> dominio = valores.sabe(h) ? List.of() : universo.dominio(h, caso);
            if (!dominio.isEmpty()) {
                indice.put(h, variables.size());
                variables.add(h);
                dominios.add(dominio);
            }
        }
        this.diagrams = comunes.orElseGet(() -> new Diagrams(dominios.stream().mapToInt(List::size).toArray()));
        this.reglas = abiertas;
        calificar();
        this.coherentes = coherentes(universo);
    }

    /** Las maneras de completar un caso dentro de un universo, con los conceptos que dan las definiciones. */
    public static Posibilidades de(Caso caso, Reglas reglas, Universo universo) {
        return new Posibilidades(caso, reglas, reglas.abiertas(caso), universo, Optional.empty());
    }

    private int coherentes(Universo universo) {
        int todas = Diagrams.TRUE;
        for (var condicion : universo.condiciones()) {
            int con = diagrams.and(todas, funcion(() -> condicion.test(valores)));
            todas = con == Diagrams.FALSE ? todas : con;
        }
        return todas;
    }

    /** Los conceptos, en el orden en que se definen unos sobre otros. */
    private void calificar() {
        Map<Concepto, List<ReglaSuelta>> definiciones = new EnumMap<>(Concepto.class);
        for (ReglaSuelta r : reglas) {
            if (r.concepto().isPresent()) {
                definiciones.computeIfAbsent(r.concepto().get(), c -> new ArrayList<>(4)).add(r);
            }
        }
        for (Concepto c : DEFINIDOS) {
            int funcion = Diagrams.FALSE;
            for (ReglaSuelta r : definiciones.getOrDefault(c, List.of())) {
                funcion = diagrams.or(funcion, funcion(r));
            }
            conceptos.put(c, funcion);
        }
    }

    /** Las reglas que el caso no refuta, en el orden del conjunto. */
    List<ReglaSuelta> reglas() {
        return reglas;
    }

    /** Cuándo se cumple la condición de una regla. */
    public int funcion(ReglaSuelta regla) {
        int funcion = Diagrams.TRUE;
        for (Concepto c : regla.requiere()) {
            funcion = diagrams.and(funcion, conceptos.get(c));
        }
        if (funcion != Diagrams.FALSE) {
            funcion = diagrams.and(funcion, funcion(() -> regla.sobreHechos().seCumple(hechos)));
        }
        if (funcion != Diagrams.FALSE) {
            funcion = diagrams.and(funcion, funcion(() -> regla.sobreExpediente().seCumple(expediente)));
        }
        return funcion;
    }

    /** Cuándo es cierta una prueba que lee el tablero. */
    int funcion(BooleanSupplier prueba) {
        valores.olvidaFaltas();
        boolean cierta = prueba.getAsBoolean();
        Enum<?> falta = valores.primeraFalta();
        if (falta == null) {
            return cierta ? Diagrams.TRUE : Diagrams.FALSE;
        }
        return falta instanceof Hecho h ? porValores(h, prueba) : porConcepto((Concepto) falta, prueba);
    }

    private int porValores(Hecho hecho, BooleanSupplier prueba) {
        int variable = indice.get(hecho);
        int[] ramas = new int[dominios.get(variable).size()];
        for (int v = 0; v < ramas.length; v++) {
            valores.pon(hecho, dominios.get(variable).get(v));
            ramas[v] = funcion(prueba);
        }
        valores.quita(hecho);
        return diagrams.choose(variable, ramas);
    }

    private int porConcepto(Concepto concepto, BooleanSupplier prueba) {
        expediente.supon(concepto, true);
        int si = funcion(prueba);
        expediente.supon(concepto, false);
        int no = funcion(prueba);
        expediente.olvida(concepto);
        return diagrams.ifElse(conceptos.get(concepto), si, no);
    }

    /** Fija un concepto que resulta de las normas. */
    void resulta(Concepto concepto, int funcion) {
        conceptos.put(concepto, funcion);
    }

    int concepto(Concepto concepto) {
        return conceptos.get(concepto);
    }

    public Diagrams diagrams() {
        return diagrams;
    }

    /** Las maneras de completar el caso que no se contradicen. */
    public int completaciones() {
        return coherentes;
    }

    Hechos hechos() {
        return hechos;
    }

    /** Los hechos que no se saben, en el orden en que se preguntan. */
    public List<Hecho> variables() {
        return variables;
    }

    public List<Object> dominio(int variable) {
        return dominios.get(variable);
    }

    /** Cuándo un hecho que no se sabe tiene cierto valor; vale también si se sabe. */
    public int vale(Hecho hecho, Object valor) {
        Integer variable = indice.get(hecho);
        if (variable == null) {
            return valor.equals(valores.valor(hecho)) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        return diagrams.is(variable, dominios.get(variable).indexOf(valor));
    }
}
