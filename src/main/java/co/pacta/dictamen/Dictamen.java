package co.pacta.dictamen;

import co.pacta.caso.Caso;
import co.pacta.caso.Paso;
import co.pacta.norma.Canal;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * La respuesta completa (contrato, sección 7). Inmutable; lo que cuesta trabajo y no siempre se mira (lecturas rivales,
 * caminos, normas que no se aplicaron) se calcula la primera vez que se pide.
 */
public final class Dictamen {

    private final Decision decision;
    private final List<Veredicto> posibles;
    private final List<Requisito> requisitosPosibles;
    private final List<String> advertencias;
    private final Complementos complementos;

    /**
     * @param decision           lo decidido; si es indeterminada, lo que es cierto en toda posibilidad
     * @param posibles           los veredictos todavía alcanzables, en orden de precedencia
     * @param requisitosPosibles los pasos que se exigirían en alguna posibilidad y no en todas
     */
    public Dictamen(Decision decision, List<Veredicto> posibles, List<Requisito> requisitosPosibles,
                    List<String> advertencias, Complementos complementos) {
        this.decision = decision;
        this.posibles = List.copyOf(posibles);
        this.requisitosPosibles = List.copyOf(requisitosPosibles);
        this.advertencias = List.copyOf(advertencias);
        this.complementos = complementos;
    }

    /** El caso tal como se decidió: con lo que el catálogo completó. */
    public Caso caso() {
        return decision.caso();
    }

    public LocalDate fecha() {
        return caso().fecha();
    }

    /** Resumen del caso y de las reglas: la misma pregunta a las mismas reglas tiene siempre el mismo número. */
    public String id() {
        return complementos.id();
    }

    /** La respuesta en una frase. */
    public String titular() {
        return Titular.de(decision);
    }

    public Veredicto veredicto() {
        return decision.veredicto();
    }

    public List<Veredicto> posibles() {
        return posibles;
    }

    public Canal canal() {
        return decision.canal();
    }

    /** Todos los pasos: obligatorios y aconsejados, con su estado. */
    public List<Requisito> requisitos() {
        return decision.requisitos();
    }

    public List<Requisito> requisitosPosibles() {
        return requisitosPosibles;
    }

    public Set<Paso> pendientes() {
        return decision.pendientes();
    }

    public Set<Paso> despues() {
        return decision.despues();
    }

    public Set<Paso> recomendados() {
        return decision.recomendados();
    }

    /** Las normas que rigen, la decisiva primero, con los hechos que las hicieron entrar. */
    public List<Fundamento> fundamentos() {
        return complementos.fundamentos();
    }

    /** Las normas que rigen, sin los hechos. */
    public List<Norma> normas() {
        return decision.fundamentos();
    }

    public List<Norma> desplazadas() {
        return decision.desplazadas();
    }

    public List<NoAplico> noAplicaron() {
        return complementos.noAplicaron();
    }

    public List<LecturaRival> lecturas() {
        return complementos.lecturas();
    }

    public List<Faltante> faltantes() {
        return complementos.faltantes();
    }

    public Optional<Provisional> provisional() {
        return complementos.provisional();
    }

    public List<String> advertencias() {
        return advertencias;
    }

    public List<Camino> caminos() {
        return complementos.caminos();
    }

    public List<Faltante> verificar() {
        return complementos.verificar();
    }

    public Constancia constancia() {
        return complementos.constancia();
    }
}
