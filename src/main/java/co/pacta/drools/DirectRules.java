package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.Hechos;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Resultantes;
import co.pacta.norma.Corpus;
import co.pacta.norma.Cortes;
import co.pacta.norma.Norma;
import co.pacta.norma.OrdenDeCita;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The same compiled conditions asked one after another, without a session or an agenda. It finds what the session finds (a
 * test compares them on thousands of cases) in a fraction of the time: each match in the agenda costs about half a kilobyte.
 * Used where one question means many cases: readings, lawful ways, interviews, batches.
 */
final class DirectRules {

    private final List<ReglaSuelta> all;
    private final Chosen every;
    private final TablasLegales tables;
    private final Map<Kind, Chosen> byKind = new ConcurrentHashMap<>();
    private final Optional<FindingsMemo> memo;

    /** What tells most rules apart: who acts, what it does and with whom; null if not known. */
    private record Kind(Object act, Object entity, Object counterpart) {

        static final List<Hecho> FACTS = List.of(Hecho.ACTUACION_TIPO, Hecho.ENTIDAD_TIPO, Hecho.CONTRAPARTE_TIPO);

        static Kind of(Caso caso) {
            Map<Hecho, Object> facts = caso.hechos();
            return new Kind(facts.get(Hecho.ACTUACION_TIPO), facts.get(Hecho.ENTIDAD_TIPO), facts.get(Hecho.CONTRAPARTE_TIPO));
        }

        // Written out: the ones Java makes for a record are put together when first called, which takes longer than a decision.
        @Override
        public boolean equals(Object other) {
            return other instanceof Kind k && act == k.act && entity == k.entity && counterpart == k.counterpart;
        }

        @Override
        public int hashCode() {
            return (Objects.hashCode(act) * 31 + Objects.hashCode(entity)) * 31 + Objects.hashCode(counterpart);
        }
    }

    /**
     * The rules a case may need.
     *
     * @param open        all of them, in the order of the rule set
     * @param definitions those that define on facts, in the order they build on each other
     * @param second      those that define on the file
     */
    private record Chosen(List<ReglaSuelta> open, List<ReglaSuelta> definitions, List<ReglaSuelta> second, Bound[] norms) {

        Chosen only(Set<String> names) {
            return new Chosen(named(open, names), named(definitions, names), named(second, names),
                    Stream.of(norms).filter(b -> names.contains(b.norm().id())).toArray(Bound[]::new));
        }

        private static List<ReglaSuelta> named(List<ReglaSuelta> rules, Set<String> names) {
            return rules.stream().filter(r -> names.contains(r.nombre())).toList();
        }
    }

    /** A norm and its condition. */
    private record Bound(Norma norm, ReglaSuelta rule, boolean late) {
    }

    DirectRules(List<ReglaSuelta> rules, Corpus corpus, TablasLegales tables, Memoria memory) {
        this.memo = memory.capacidad() == 0 ? Optional.empty() : Optional.of(new FindingsMemo(memory, Cortes.de(corpus)));
        this.all = rules;
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
    }

    /** The rules that the kind of case leaves open, chosen the first time it is seen. */
    private Chosen chosen(Caso caso) {
        Kind kind = Kind.of(caso);
        Chosen known = byKind.get(kind);
        if (known == null) {
            known = every.only(RuleBases.open(all, caso, Kind.FACTS, tables));
            byKind.put(kind, known);
        }
        return known;
    }

    List<ReglaSuelta> open(Caso caso) {
        return chosen(caso).open();
    }

    private static Bound[] bind(List<ReglaSuelta> rules, Corpus corpus) {
        Map<String, ReglaSuelta> byName = new HashMap<>();
        rules.forEach(r -> byName.put(r.nombre(), r));
        return corpus.normas().stream().sorted(OrdenDeCita.DECISIVA_PRIMERO).map(n -> new Bound(n, byName.get(n.id()), !byName.get(n.id()).requiere().isEmpty()))
                .toArray(Bound[]::new);
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

    /** Asks about cases that differ little from this one: only the norms that read something different are asked again. */
    Function<Valores, Hallazgos> near(Caso caso, Resultantes results) {
        Chosen mine = chosen(caso);
        Trace trace = new Trace(mine.definitions().size(), mine.norms().length);
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

    private void scope(List<Norma> found) {
        for (Bound b : every.norms()) {
            if (b.norm().id().equals(Norma.DE_ALCANCE)) {
                found.add(b.norm());
            }
        }
    }

    /** Norms on facts first; those that need a concept resulting from other norms, in their own turn. */
    private static void apply(Bound[] norms, boolean results, Caso caso, Expediente file, Set<Concepto> concepts,
                              List<Norma> found, Asked asked) {
        for (int i = 0; i < norms.length; i++) {
            Bound b = norms[i];
            boolean turn = b.late() && needsResults(b.rule()) == results || !b.late() && !results;
            if (turn && (!b.late() || concepts.containsAll(b.rule().requiere())) && asked.holds(i, b.norm(), b.rule(), caso, file)) {
                found.add(b.norm());
            }
        }
    }

    private static boolean needsResults(ReglaSuelta rule) {
        return rule.requiere().contains(Concepto.CONSULTA_EXIGIDA) || rule.requiere().contains(Concepto.SIN_CANAL);
    }
}
