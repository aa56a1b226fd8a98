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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * Todas las maneras de completar un caso, a la vez: cada regla se convierte en una función de los hechos que no se saben,
 * probando solo los valores de los hechos que de verdad consulta. Es exacto: no hay muestreo.
 */
public final class Posibilidades {

    /** En el orden en que las definiciones se apoyan unas en otras. */
    private static final Comparator<ReglaSuelta> POR_CONCEPTO = Comparator.comparing(r -> r.concepto().orElseThrow());

    private static final Hecho[] HECHOS = Hecho.values();
    private static final int SIN_VARIABLE = -1;

    private final Diagrams diagrams;
    private final Valores valores;
    private final Hechos hechos;
    private final Expediente expediente;
    private final List<Hecho> variables = new ArrayList<>();
    /** Por cada hecho, el puesto de su variable; -1 si no tiene. */
    private final int[] indice = new int[HECHOS.length];
    private final List<List<Object>> dominios = new ArrayList<>();
    /** Por cada concepto, cuándo se cumple. */
    private final int[] conceptos = new int[Concepto.values().length];
    private final List<ReglaSuelta> reglas;
    private final int coherentes;

    /** @param abiertas las reglas que pueden cumplirse */
    Posibilidades(Caso caso, Reglas reglas, List<ReglaSuelta> abiertas, Universo universo, Optional<Diagrams> comunes) {
        this.valores = Valores.tolerantes(caso, reglas.tablas());
        this.hechos = new Hechos(valores);
        this.expediente = Expediente.porCalificar(valores);
        for (Hecho h : HECHOS) {
            indice[h.ordinal()] = SIN_VARIABLE;
            List<Object> dominio = valores.sabe(h) ? List.of() : universo.dominio(h, caso);
            if (!dominio.isEmpty()) {
                indice[h.ordinal()] = variables.size();
                variables.add(h);
                dominios.add(dominio);
            }
        }
        this.diagrams = comunes.isPresent() ? comunes.get() : new Diagrams(tamanos(dominios));
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

    private static int[] tamanos(List<List<Object>> dominios) {
        int[] tamanos = new int[dominios.size()];
        for (int i = 0; i < tamanos.length; i++) {
            tamanos[i] = dominios.get(i).size();
        }
        return tamanos;
    }

    /** Los conceptos, en el orden en que se definen unos sobre otros. */
    private void calificar() {
        List<ReglaSuelta> definiciones = new ArrayList<>();
        for (ReglaSuelta r : reglas) {
            if (r.concepto().isPresent()) {
                definiciones.add(r);
            }
        }
        definiciones.sort(POR_CONCEPTO);
        for (ReglaSuelta r : definiciones) {
            int concepto = r.concepto().orElseThrow().ordinal();
            conceptos[concepto] = diagrams.or(conceptos[concepto], funcion(r));
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
            funcion = diagrams.and(funcion, conceptos[c.ordinal()]);
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
        int variable = indice[hecho.ordinal()];
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
        return diagrams.ifElse(conceptos[concepto.ordinal()], si, no);
    }

    /** Fija un concepto que resulta de las normas. */
    void resulta(Concepto concepto, int funcion) {
        conceptos[concepto.ordinal()] = funcion;
    }

    int concepto(Concepto concepto) {
        return conceptos[concepto.ordinal()];
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
        int variable = indice[hecho.ordinal()];
        if (variable == SIN_VARIABLE) {
            return valor.equals(valores.valor(hecho)) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        return diagrams.is(variable, dominios.get(variable).indexOf(valor));
    }
}
