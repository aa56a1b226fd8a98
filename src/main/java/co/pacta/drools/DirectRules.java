package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.Hechos;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.drools.Chosen.Bound;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Resultantes;
import co.pacta.hallazgo.Tamiz;
import co.pacta.norma.Corpus;
import co.pacta.norma.Cortes;
import co.pacta.norma.Norma;
import co.pacta.norma.OrdenDeCita;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The same compiled conditions asked one after another, without a session or an agenda. It finds what the session finds (a
 * test compares them on thousands of cases) in a fraction of the time: each match in the agenda costs about half a kilobyte.
 * Used where one question means many cases: readings, lawful ways, interviews, batches.
 */
final class DirectRules {

    private final Chosen every;
    private final TablasLegales tables;
    private final Map<Long, Chosen> byKind = new ConcurrentHashMap<>();
    private final Optional<Norma> scope;
    private final Optional<FindingsMemo> memo;
    private final Optional<Cortes> cuts;
    private volatile QuickRules quick;

    DirectRules(List<ReglaSuelta> rules, Corpus corpus, TablasLegales tables, Memoria memory) {
        Optional<Cortes> cuts = memory.capacidad() == 0 ? Optional.empty() : Optional.of(Cortes.de(corpus));
        this.memo = cuts.map(c -> new FindingsMemo(memory, c));
        List<ReglaSuelta> definitions = new ArrayList<>();
        List<ReglaSuelta> second = new ArrayList<>();
        for (Concepto c : Concepto.values()) {
            for (ReglaSuelta rule : rules) {
                if (rule.concepto().isPresent() && rule.concepto().get() == c) {
                    (c.esDeHechos() ? definitions : second).add(rule);
                }
            }
        }
        this.every = new Chosen(List.copyOf(rules), definitions, second, bind(rules, corpus));
        this.tables = tables;
        this.scope = corpus.norma(Norma.DE_ALCANCE);
        this.cuts = cuts;
    }

    /** The rules that the kind of case leaves open, chosen the first time it is seen. */
    Chosen chosen(Caso caso) {
        Long kind = Kind.of(caso);
        Chosen known = byKind.get(kind);
        if (known == null) {
            known = every.only(kind);
            byKind.put(kind, known);
        }
        return known;
    }

    /** Every rule. */
    Chosen every() {
        return every;
    }

    /** The rules that the case does not refute. */
    List<ReglaSuelta> open(Caso caso) {
        return cuts.isPresent() ? quick().open(caso) : chosen(caso).open();
    }

    /** Sifts the rules; nothing if nothing is to be remembered. */
    Optional<Tamiz> sieve() {
        return cuts.map(c -> quick().sieve());
    }

    private static List<Bound> bind(List<ReglaSuelta> rules, Corpus corpus) {
        Map<String, ReglaSuelta> byName = new HashMap<>();
        rules.forEach(r -> byName.put(r.nombre(), r));
        List<Bound> bound = new ArrayList<>();
        for (Norma n : corpus.normas().stream().sorted(OrdenDeCita.DECISIVA_PRIMERO).toList()) {
            ReglaSuelta rule = byName.get(n.id());
            bound.add(new Bound(bound.size(), n, rule, !rule.requiere().isEmpty()));
        }
        return List.copyOf(bound);
    }

    Memoria.Uso use() {
        return memo.map(FindingsMemo::use).orElse(Memoria.Uso.NINGUNO);
    }

    Hallazgos find(Valores values, Resultantes results) {
        if (memo.isEmpty() || values.rastro().todas() != 0 || !memo.get().isAwake()) {
            return examine(values, results, Optional.empty());
        }
        FindingsMemo.Leaf known = memo.get().find(values);
        if (known != null) {
            values.daPorLeidas(known.read());
            return known.found();
        }
        Hallazgos found = examine(values, results, Optional.empty());
        if (found.completo()) {
            memo.get().keep(values, found);
        }
        return found;
    }

    /** The same, without telling the board what was read if the memory rests. */
    Hallazgos findQuickly(Valores values, Resultantes results) {
        boolean rests = memo.isPresent() && !memo.get().isAwake();
        return rests ? quick().find(values, results) : find(values, results);
    }

    /** Made when first needed: it takes longer than an answer. */
    private QuickRules quick() {
        QuickRules known = quick;
        if (known == null) {
            known = newQuick();
        }
        return known;
    }

    private synchronized QuickRules newQuick() {
        if (quick == null) {
            quick = new QuickRules(this, tables, cuts.orElseThrow());
        }
        return quick;
    }

    /** Asks about cases that differ little from this one: only the norms that read something different are asked again. */
    Function<Valores, Hallazgos> near(Caso caso, Resultantes results) {
        Chosen mine = chosen(caso);
        Trace trace = new Trace(mine.definitions().size(), mine.norms().size());
        Valores values = Valores.tolerantes(caso, tables);
        if (!examine(values, results, Optional.of(trace)).completo() || trace.isBlank()) {
            return others -> find(others, results);
        }
        trace.base(values);
        return others -> chosen(others.caso()) == mine ? examine(others, results, Optional.of(trace)) : find(others, results);
    }

    private Hallazgos examine(Valores values, Resultantes results, Optional<Trace> trace) {
        Caso caso = values.caso();
        // The kind of case chooses the rules, and what results from norms depends on the subjects too.
        for (Hecho h : Kind.FACTS) {
            values.sabe(h);
        }
        values.sabe(Hecho.MATERIAS);
        Set<Concepto> concepts = EnumSet.noneOf(Concepto.class);
        List<Norma> found = new ArrayList<>(24);
        Chosen chosen = chosen(caso);
        Asked asked = trace.isPresent() ? trace.get().about(values) : Asked.EVERYTHING;
        define(chosen.definitions(), new Hechos(values), concepts, asked);
        Set<Concepto> doubtful = values.faltoAlguno() ? Doubtful.concepts(chosen.definitions(), values) : EnumSet.noneOf(Concepto.class);
        boolean complete = !doubtful.contains(Concepto.FUERA_DE_ALCANCE);
        if (concepts.contains(Concepto.FUERA_DE_ALCANCE)) {
            scope(found);
            return new Hallazgos(concepts, found, complete);
        }
        values.olvidaFaltas();
        Expediente file = Expediente.calificado(values, concepts, doubtful);
        for (ReglaSuelta rule : chosen.second()) {
            if (rule.sobreExpediente().seCumple(file)) {
                concepts.add(rule.concepto().orElseThrow());
            }
        }
        asked.given(concepts, doubtful);
        apply(chosen.norms(), false, caso, file, concepts, found, asked);
        concepts.addAll(results.de(caso, found));
        apply(chosen.norms(), true, caso, file, concepts, found, asked);
        return new Hallazgos(concepts, found, complete && !values.faltoAlguno());
    }

    private static void define(List<ReglaSuelta> rules, Hechos facts, Set<Concepto> concepts, Asked asked) {
        for (int i = 0; i < rules.size(); i++) {
            ReglaSuelta rule = rules.get(i);
            Concepto concept = rule.concepto().orElseThrow();
            if (!concepts.contains(concept) && concepts.containsAll(rule.requiere()) && asked.defines(i, rule, facts)) {
                concepts.add(concept);
            }
        }
    }

    /** The place of the norm that says what the law is about; it is cited whatever the day. */
    OptionalInt scopePlace() {
        return every.norms().stream().filter(b -> b.norm().id().equals(Norma.DE_ALCANCE)).mapToInt(Bound::place).findFirst();
    }

    void scope(List<Norma> found) {
        scope.ifPresent(found::add);
    }

    /** Norms on facts first; those that need a concept resulting from other norms, in their own turn. */
    private static void apply(List<Bound> norms, boolean results, Caso caso, Expediente file, Set<Concepto> concepts,
                              List<Norma> found, Asked asked) {
        for (int i = 0; i < norms.size(); i++) {
            Bound b = norms.get(i);
            boolean turn = b.late() && b.needsResults() == results || !b.late() && !results;
            if (turn && (!b.late() || concepts.containsAll(b.rule().requiere())) && asked.holds(i, b.norm(), b.rule(), caso, file)) {
                found.add(b.norm());
            }
        }
    }
}
