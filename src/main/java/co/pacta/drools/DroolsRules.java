package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hechos;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.hallazgo.Resultantes;
import co.pacta.hallazgo.Tamiz;
import co.pacta.norma.Corpus;
import co.pacta.norma.Vocablo;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.drools.model.Model;
import org.kie.api.runtime.KieSession;

/**
 * The rules running in Drools. A case goes through one session in three turns, because norms may deny what definitions
 * derive: facts fire the definitions; the qualified file fires the norms; what results from those norms fires the few that
 * depend on them. Each turn inserts its facts only when the one before is over, so order within a turn cannot matter.
 */
public final class DroolsRules implements Reglas {

    private final Corpus corpus;
    private final TablasLegales tables;
    private final Supplier<List<Model>> compiled;
    private final Function<Map<String, Object>, List<ReglaSuelta>> conditions;
    private final Map<String, Object> byRule = new HashMap<>();
    private final RuleBases bases;
    private final Semaphore permits;
    private final UnaryOperator<String> data;
    private volatile Memoria memory = Memoria.CORRIENTE;
    private volatile DirectRules direct;
    private volatile List<Model> models;
    private volatile List<ReglaSuelta> loose;
    private volatile Map<String, Vocablo> words;

    /**
     * @param compiled   what a session needs; brought to life when the first one is opened
     * @param conditions the rules one by one, given what each one is: a norm or the concept it defines
     */
    DroolsRules(RuleIndex index, TablasLegales tables, Supplier<List<Model>> compiled,
                Function<Map<String, Object>, List<ReglaSuelta>> conditions, UnaryOperator<String> data) {
        this.data = data;
        this.corpus = index.corpus();
        this.tables = tables;
        this.compiled = compiled;
        this.conditions = conditions;
        index.norms().forEach(n -> byRule.put(n.id(), n));
        byRule.putAll(index.concepts());
        int sessions = Math.max(2, Runtime.getRuntime().availableProcessors() * 2);
        this.permits = new Semaphore(sessions);
        this.bases = new RuleBases(this::models, this::sueltas);
    }

    /** The rules built into the program. */
    public static DroolsRules builtIn() {
        return RuleLoader.builtIn();
    }

    /** What the norms built into the program say of themselves, without starting the engine. */
    public static Corpus builtInCorpus() {
        return RuleLoader.corpus();
    }

    /** The rules of another folder, compiled now or taken from the user's cache of compiled rules. Rules are code: only from people you trust. */
    public static DroolsRules ofFolder(Path folder) {
        return RuleLoader.ofFolder(folder, RuleCache.ofUser());
    }

    /** The same rules with only the norms chosen (definitions stay): to try a norm alone. */
    public DroolsRules only(Predicate<String> norms) {
        return RuleLoader.only(models(), corpus, byRule, tables, data, norms);
    }

    /** The same rules loaded in another order: nothing may change. */
    DroolsRules shuffled(long seed) {
        return RuleLoader.shuffled(models(), corpus, byRule, tables, data, new java.util.Random(seed));
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public TablasLegales tablas() {
        return tables;
    }

    @Override
    public Map<String, Vocablo> vocablos() {
        Map<String, Vocablo> known = words;
        if (known == null) {
            known = LegalTables.words(data.apply("vocabulario.csv"));
            words = known;
        }
        return known;
    }

    @Override
    public List<ReglaSuelta> sueltas() {
        List<ReglaSuelta> known = loose;
        return known != null ? known : readLoose();
    }

    private synchronized List<ReglaSuelta> readLoose() {
        if (loose == null) {
            loose = conditions.apply(byRule);
        }
        return loose;
    }

    @Override
    public void preparar() {
        direct();
        CompiledTests.prepare();
    }

    @Override
    public Hallazgos hallar(Valores valores, Resultantes resultantes) {
        permits.acquireUninterruptibly();
        KieSession session = bases.poolFor(valores.caso()).newKieSession();
        try {
            return find(session, valores, resultantes);
        } finally {
            session.dispose();
            permits.release();
        }
    }

    @Override
    public Hallazgos hallarDirecto(Valores valores, Resultantes resultantes) {
        return direct().find(valores, resultantes);
    }

    @Override
    public Hallazgos hallarAprisa(Valores valores, Resultantes resultantes) {
        return direct().findQuickly(valores, resultantes);
    }

    @Override
    public Function<Valores, Hallazgos> cercaDe(Caso caso, Resultantes resultantes) {
        return direct().near(caso, resultantes);
    }

    @Override
    public List<ReglaSuelta> abiertas(Caso caso) {
        return direct().open(caso);
    }

    @Override
    public Optional<Tamiz> tamiz() {
        return direct().sieve();
    }

    @Override
    public Memoria.Uso memoria() {
        return direct().use();
    }

    /** The same rules, remembering more or less of what they found. */
    public DroolsRules recordando(Memoria otra) {
        memory = otra;
        direct = null;
        return this;
    }

    private List<Model> models() {
        List<Model> known = models;
        if (known == null) {
            known = compiled.get();
            models = known;
        }
        return known;
    }

    private DirectRules direct() {
        DirectRules known = direct;
        return known != null ? known : newDirect();
    }

    private synchronized DirectRules newDirect() {
        if (direct == null) {
            direct = new DirectRules(sueltas(), corpus, tables, memory);
        }
        return direct;
    }

    private Hallazgos find(KieSession session, Valores valores, Resultantes resultantes) {
        Caso caso = valores.caso();
        Collector found = new Collector(byRule, caso);
        Hechos hechos = new Hechos(valores);
        session.insert(hechos);
        session.fireAllRules(found);
        Set<Concepto> doubtful = EnumSet.noneOf(Concepto.class);
        if (valores.faltoAlguno()) {
            doubtful = Doubtful.concepts(sueltas(), valores);
        }
        boolean complete = !doubtful.contains(Concepto.FUERA_DE_ALCANCE);
        if (!found.concepts().contains(Concepto.FUERA_DE_ALCANCE)) {
            valores.olvidaFaltas();
            session.insert(Expediente.calificado(valores, found.concepts(), doubtful));
            session.fireAllRules(found);
            for (Concepto c : resultantes.de(caso, found.norms())) {
                found.concepts().add(c);
                session.insert(c);
            }
            session.fireAllRules(found);
            complete &= !valores.faltoAlguno();
        }
        return new Hallazgos(found.concepts(), found.norms(), complete);
    }
}
