package co.pacta;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.Hechos;
import co.pacta.caso.Valores;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Completado;
import co.pacta.dictamen.Dictaminador;
import co.pacta.drools.DroolsRules;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Prueba una regla sola, con las definiciones y sin las demás normas: si se aplica a un caso diga lo que diga lo que el caso
 * calla. Sirve para los {@code .casos.yaml} que van junto a cada regla.
 */
public final class NormaSola {

    private static final List<String> PAISES = List.of("EC", "ZA");
    private static final int MUCHOS = 365;

    private final Reglas todas;
    private final Function<Predicate<String>, Reglas> solo;
    private final Catalogo catalogo;
    private final Map<Set<String>, Reglas> cargadas = new ConcurrentHashMap<>();
    private final Map<String, ReglaSuelta> definiciones = new ConcurrentHashMap<>();

    public NormaSola(DroolsRules todas, Catalogo catalogo) {
        this(todas, todas::only, catalogo);
    }

    /** @param solo las mismas reglas con solo las normas escogidas */
    public NormaSola(Reglas todas, Function<Predicate<String>, Reglas> solo, Catalogo catalogo) {
        this.todas = todas;
        this.solo = solo;
        this.catalogo = catalogo;
        for (ReglaSuelta suelta : todas.sueltas()) {
            if (suelta.concepto().isPresent()) {
                definiciones.put(suelta.nombre(), suelta);
            }
        }
    }

    /** Lo que resulta de probar una regla sola. */
    public enum Resultado { SE_APLICA, NO_SE_APLICA, DEPENDE_DE_LO_QUE_EL_CASO_CALLA }

    /** Si existe una regla con ese nombre. */
    public boolean existe(String regla) {
        return definiciones.containsKey(regla) || todas.corpus().norma(regla).isPresent();
    }

    /**
     * Si la regla se aplica al caso.
     *
     * @param regla  id de la norma o nombre de la definición
     * @param juntoA otras normas que se cargan con ella
     * @throws CasoInvalidoException si el catálogo no puede completar el caso
     */
    public Resultado probar(String regla, List<String> juntoA, Caso caso) {
        Completado completado = catalogo.completar(caso);
        if (!completado.problemas().isEmpty()) {
            throw new CasoInvalidoException(completado.problemas());
        }
        boolean conLosPrimeros = seAplica(regla, juntoA, lleno(completado.caso(), false));
        boolean conLosUltimos = seAplica(regla, juntoA, lleno(completado.caso(), true));
        if (conLosPrimeros != conLosUltimos) {
            return Resultado.DEPENDE_DE_LO_QUE_EL_CASO_CALLA;
        }
        return conLosPrimeros ? Resultado.SE_APLICA : Resultado.NO_SE_APLICA;
    }

    private boolean seAplica(String regla, List<String> juntoA, Caso caso) {
        Set<String> normas = new HashSet<>(juntoA);
        normas.add(regla);
        Reglas solas = cargadas.computeIfAbsent(normas, n -> solo.apply(n::contains));
        Valores valores = Valores.estrictos(caso, todas.tablas());
        Hallazgos hallazgos = solas.hallar(valores, new Dictaminador(todas.tablas())::resultantes);
        ReglaSuelta definicion = definiciones.get(regla);
        return definicion == null ? hallazgos.normas().stream().anyMatch(n -> n.id().equals(regla))
                : seDa(definicion, valores, hallazgos.conceptos());
    }

    /** Varias definiciones pueden dar el mismo concepto: se mira si lo da esta. */
    private static boolean seDa(ReglaSuelta definicion, Valores valores, Set<Concepto> conceptos) {
        Set<Concepto> otros = new HashSet<>(conceptos);
        definicion.concepto().ifPresent(otros::remove);
        return definicion.concepto().filter(conceptos::contains).isPresent() && conceptos.containsAll(definicion.requiere())
                && definicion.sobreHechos().seCumple(new Hechos(valores))
                && definicion.sobreExpediente().seCumple(Expediente.calificado(valores, otros, Set.of()));
    }

    private static Caso lleno(Caso caso, boolean ultimos) {
        Caso lleno = caso;
        for (Hecho hecho : Hecho.values()) {
            Optional<Object> valor = caso.sabe(hecho) ? Optional.empty() : extremo(hecho, ultimos);
            lleno = valor.isPresent() ? lleno.con(hecho, valor.get()) : lleno;
        }
        return lleno;
    }

    /** El primer o el último valor que admite un hecho; ninguno si es un dato de identidad, que las reglas no exigen. */
    private static Optional<Object> extremo(Hecho hecho, boolean ultimo) {
        return switch (hecho.forma()) {
            case SI_NO -> Optional.of(ultimo);
            case CODIGO -> Optional.of(hecho.codigos().get(ultimo ? hecho.codigos().size() - 1 : 0));
            case LISTA -> Optional.of(ultimo ? hecho.codigos() : List.of());
            case ENTERO -> Optional.of(ultimo ? hecho == Hecho.PORCENTAJE_EXTERNO ? 100 : MUCHOS : 1);
            case PAIS -> Optional.of(PAISES.get(ultimo ? 1 : 0));
            case LISTA_DE_PAISES -> Optional.of(ultimo ? List.of(PAISES.get(0)) : List.of());
            case TEXTO -> Optional.empty();
        };
    }
}
