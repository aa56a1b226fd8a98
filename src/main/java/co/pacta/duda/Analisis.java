package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import co.pacta.dictamen.Pasos;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Canal;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * El procedimiento de {@code decision.md}, sección 1, hecho de una vez sobre todas las maneras de completar un caso: cada
 * paso del procedimiento es una función de los hechos que no se saben.
 */
public final class Analisis {

    private final Caso caso;
    private final Reglas reglas;
    private final Universo universo;
    private final Posibilidades todo;
    private final Diagrams d;
    private final NormasPosibles normas;
    private final Map<Norma, Integer> rigen;
    private final Map<Paso, Integer> exigidos = new EnumMap<>(Paso.class);
    private final Map<Paso, Integer> pendientes = new EnumMap<>(Paso.class);
    private final Map<Paso, Integer> aconsejados = new EnumMap<>(Paso.class);
    private final int fuera;
    private int prohibe;
    private int revisa;

    Analisis(Caso caso, Reglas reglas) {
        this(caso, reglas, reglas.abiertas(caso));
    }

    /** El de un caso del que ya se sabe qué reglas hay que mirar. */
    Analisis(Caso caso, Reglas reglas, List<ReglaSuelta> abiertas) {
        this(caso, reglas, abiertas, Universo.CORRIENTE, Optional.empty());
    }

    private Analisis(Caso caso, Reglas reglas, List<ReglaSuelta> abiertas, Universo universo, Optional<Diagrams> comunes) {
        this.caso = caso;
        this.reglas = reglas;
        this.universo = universo;
        this.todo = new Posibilidades(caso, reglas, abiertas, universo, comunes);
        this.d = todo.diagrams();
        this.normas = new NormasPosibles(caso, reglas, universo, todo);
        this.rigen = normas.rigen();
        this.fuera = todo.concepto(Concepto.FUERA_DE_ALCANCE);
        decidir();
    }

    /** El análisis de todos los casos de un universo que tienen los hechos de ese caso. */
    public static Analisis de(Caso caso, Reglas reglas, Universo universo) {
        return new Analisis(caso, reglas, reglas.abiertas(caso), universo, Optional.empty());
    }

    /** El mismo análisis con otras reglas, cuyas funciones se pueden comparar con las de este. */
    public Analisis con(Reglas otras) {
        return new Analisis(caso, otras, otras.abiertas(caso), universo, Optional.of(d));
    }

    private void decidir() {
        prohibe = union(Efecto.PROHIBE);
        revisa = union(Efecto.REVISA);
        rigen.forEach((norma, funcion) -> {
            if (norma.es(Efecto.EXIGE)) {
                norma.pasos().forEach(p -> exigidos.merge(p, funcion, d::or));
            } else if (norma.es(Efecto.ACONSEJA)) {
                norma.pasos().forEach(p -> aconsejados.merge(p, funcion, d::or));
            }
        });
        exigidos.forEach((paso, funcion) -> {
            if (paso.clase() != Paso.Clase.POSTERIOR) {
                pendientes.put(paso, d.and(funcion, sinCumplir(paso)));
            }
        });
        int sabe = d.or(exigidos.getOrDefault(Paso.CONSULTA_CANCILLERIA, Diagrams.FALSE),
                exigidos.getOrDefault(Paso.COORDINACION_CANCILLERIA, Diagrams.FALSE));
        aconsejados.computeIfPresent(Paso.INFORMAR_CANCILLERIA, (p, f) -> d.and(f, d.not(sabe)));
        Pasos pasos = new Pasos(caso);
        aconsejados.keySet().removeIf(pasos::dadoAntes);
    }

    private int union(Efecto efecto) {
        int alguna = Diagrams.FALSE;
        for (Map.Entry<Norma, Integer> e : rigen.entrySet()) {
            alguna = e.getKey().es(efecto) ? d.or(alguna, e.getValue()) : alguna;
        }
        return alguna;
    }

    /** Cuándo un paso anterior al acto está sin cumplir: solo depende de lo que respondió la Cancillería, si no se sabe. */
    private int sinCumplir(Paso paso) {
        if (paso != Paso.CONSULTA_CANCILLERIA || !todo.variables().contains(Hecho.SENTIDO_DE_LA_CONSULTA)) {
            return falta(new Pasos(caso), paso) ? Diagrams.TRUE : Diagrams.FALSE;
        }
        int funcion = Diagrams.FALSE;
        for (Sentido s : Sentido.values()) {
            List<Tramite> respondidos = caso.tramites().stream()
                    .map(t -> t.paso() == paso && t.sentido().isEmpty() ? t.conSentido(s) : t).toList();
            if (falta(new Pasos(caso.conTramites(respondidos)), paso)) {
                funcion = d.or(funcion, todo.vale(Hecho.SENTIDO_DE_LA_CONSULTA, s));
            }
        }
        return funcion;
    }

    private static boolean falta(Pasos pasos, Paso paso) {
        return Requisito.falta(paso, pasos.estado(paso, Momento.ANTES));
    }

    /** Si una sola prohibición rige en todas las posibilidades. */
    boolean unaProhibicionRigeSiempre() {
        return rigen.entrySet().stream().anyMatch(e -> e.getKey().es(Efecto.PROHIBE)
                && d.implies(todo.completaciones(), e.getValue()));
    }

    /** Cuándo se da cada veredicto. */
    public Map<Veredicto, Integer> veredictos() {
        int resto = todo.completaciones();
        Map<Veredicto, Integer> cuando = new EnumMap<>(Veredicto.class);
        resto = separar(cuando, Veredicto.FUERA_DE_ALCANCE, resto, fuera);
        resto = separar(cuando, Veredicto.NO_PERMITIDA, resto, prohibe);
        resto = separar(cuando, Veredicto.REVISION, resto, revisa);
        int corporacion = pendiente(true, false);
        int consulta = pendientes.getOrDefault(Paso.CONSULTA_CANCILLERIA, Diagrams.FALSE);
        resto = separar(cuando, Veredicto.REQUIERE_CONSULTA_Y_AUTORIZACION, resto, d.and(corporacion, consulta));
        resto = separar(cuando, Veredicto.REQUIERE_AUTORIZACION, resto, corporacion);
        resto = separar(cuando, Veredicto.REQUIERE_CONSULTA, resto, consulta);
        resto = separar(cuando, Veredicto.REQUIERE_OTRO_TRAMITE, resto, pendiente(false, true));
        separar(cuando, Veredicto.PERMITIDA, resto, Diagrams.TRUE);
        return cuando;
    }

    private int separar(Map<Veredicto, Integer> cuando, Veredicto veredicto, int resto, int funcion) {
        int suyo = d.and(resto, funcion);
        if (suyo != Diagrams.FALSE) {
            cuando.put(veredicto, suyo);
        }
        return d.and(resto, d.not(funcion));
    }

    private int pendiente(boolean corporaciones, boolean otros) {
        int alguno = Diagrams.FALSE;
        for (Map.Entry<Paso, Integer> e : pendientes.entrySet()) {
            boolean cuenta = e.getKey().deCorporacion() ? corporaciones : otros;
            alguno = cuenta ? d.or(alguno, e.getValue()) : alguno;
        }
        return alguno;
    }

    /** Las maneras de completar el caso en que el acto no está prohibido ni fuera de alcance. */
    public int vivas() {
        return d.and(todo.completaciones(), d.and(d.not(fuera), d.not(prohibe)));
    }

    /** Cuándo está abierto cada camino para alguna materia del acto, en el orden en que se muestran. */
    Map<Canal, Integer> canales() {
        return normas.canales();
    }

    public Posibilidades posibilidades() {
        return todo;
    }

    /** Cuándo se aplica cada norma, la desplacen o no. */
    public Map<Norma, Integer> aplican() {
        return normas.aplican();
    }

    /** Cuándo rige cada norma: se aplica y ninguna la desplaza. */
    public Map<Norma, Integer> rigen() {
        return rigen;
    }

    Map<Paso, Integer> exigidos() {
        return exigidos;
    }

    public Map<Paso, Integer> pendientes() {
        return pendientes;
    }

    Map<Paso, Integer> aconsejados() {
        return aconsejados;
    }

    public int fuera() {
        return fuera;
    }

    public int prohibe() {
        return prohibe;
    }

    public int revisa() {
        return revisa;
    }
}
