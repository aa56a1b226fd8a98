package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.hallazgo.Resultantes;
import co.pacta.norma.Corpus;
import co.pacta.norma.Norma;
import co.pacta.norma.Vocablo;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** A rule set made of loose conditions, so that one rule can be swapped for another without compiling the rest. */
public final class LooseSet implements Reglas {

    private final Reglas model;
    private final Corpus corpus;
    private final List<ReglaSuelta> loose;
    private final DirectRules direct;

    private LooseSet(Reglas model, Corpus corpus, List<ReglaSuelta> loose) {
        this.model = model;
        this.corpus = corpus;
        this.loose = loose;
        this.direct = new DirectRules(loose, corpus, model.tablas(), Memoria.APAGADA);
    }

    public static LooseSet of(Reglas rules) {
        return new LooseSet(rules, rules.corpus(), rules.sueltas());
    }

    /** The same set with some conditions and some norms changed. */
    public LooseSet with(UnaryOperator<ReglaSuelta> condition, UnaryOperator<Norma> norm) {
        List<Norma> norms = corpus.normas().stream().map(norm).toList();
        return new LooseSet(model, new Corpus(norms, corpus.sha256(), corpus.huellas(), corpus.definiciones()),
                loose.stream().map(condition).toList());
    }

    /** The same set with only the norms chosen; definitions stay. */
    public LooseSet only(Predicate<String> norms) {
        List<Norma> kept = corpus.normas().stream().filter(n -> norms.test(n.id())).toList();
        return new LooseSet(model, new Corpus(kept, corpus.sha256(), Map.of(), corpus.definiciones()),
                loose.stream().filter(r -> r.concepto().isPresent() || norms.test(r.nombre())).toList());
    }

    @Override
    public Corpus corpus() {
        return corpus;
    }

    @Override
    public TablasLegales tablas() {
        return model.tablas();
    }

    @Override
    public Map<String, Vocablo> vocablos() {
        return model.vocablos();
    }

    @Override
    public Hallazgos hallar(Valores valores, Resultantes resultantes) {
        return direct.find(valores, resultantes);
    }

    @Override
    public Hallazgos hallarDirecto(Valores valores, Resultantes resultantes) {
        return direct.find(valores, resultantes);
    }

    @Override
    public Function<Valores, Hallazgos> cercaDe(Caso caso, Resultantes resultantes) {
        return direct.near(caso, resultantes);
    }

    @Override
    public Memoria.Uso memoria() {
        return direct.use();
    }

    @Override
    public List<ReglaSuelta> sueltas() {
        return loose;
    }
}
