package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.Valores;
import co.pacta.drools.Chosen.Bound;
import co.pacta.hallazgo.Bits;
import co.pacta.hallazgo.Cernido.Alcance;
import co.pacta.hallazgo.Cernido;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Resultantes;
import co.pacta.hallazgo.Tamiz;
import co.pacta.norma.Cortes;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * The same answer as {@link DirectRules}, for very many cases: the rules are crossed out on a {@link Grid} many at a time, and the board
 * does not tell what was read. A test compares the two on thousands of cases.
 */
final class QuickRules {

    private static final int USUAL = 24;
    private static final Cernido OUTSIDE = new Cernido(Alcance.FUERA, new long[0], new long[0], true, Set.of());

    private final DirectRules direct;
    private final TablasLegales tables;
    private final Slots numbering;
    /** Norms in the order they are cited, then the definitions on facts and those on the file: the places of the grid. */
    private final List<ReglaSuelta> rules = new ArrayList<>();
    private final int norms;
    private final int onFile;
    private final InForce valid;
    private final Grid grid;
    /** Norms that need a concept as a fact. */
    private final List<Bound> late = new ArrayList<>();
    /** The same, when that concept results from other norms. */
    private final List<Bound> last = new ArrayList<>();
    private final long[] early;
    private final OptionalInt scope;
    /** For each of all rules, in the order of the rule set, its place in the grid. */
    private final int[] places;
    /** For each place, where the rule comes in the rule set. */
    private final int[] order;
    /** For each place, the same rule when its condition is known to hold. */
    private final ReglaSuelta[] settled;

    QuickRules(DirectRules direct, TablasLegales tables, Cortes cuts) {
        Chosen every = direct.every();
        this.direct = direct;
        this.tables = tables;
        this.numbering = new Slots(cuts);
        this.norms = every.norms().size();
        every.norms().forEach(b -> rules.add(b.rule()));
        rules.addAll(every.definitions());
        this.onFile = rules.size();
        rules.addAll(every.second());
        this.valid = new InForce(every.norms(), rules.size(), cuts);
        this.grid = new Grid(rules, numbering, tables);
        this.scope = direct.scopePlace();
        this.early = Bits.of(rules.size());
        for (int i = 0; i < rules.size(); i++) {
            Bits.set(early, i);
        }
        for (Bound b : every.norms()) {
            if (b.late()) {
                Bits.clear(early, b.place());
                (b.needsResults() ? last : late).add(b);
            }
        }
        Map<ReglaSuelta, Integer> placeOf = new IdentityHashMap<>();
        for (int i = 0; i < rules.size(); i++) {
            placeOf.put(rules.get(i), i);
        }
        this.places = every.open().stream().mapToInt(placeOf::get).toArray();
        this.order = new int[places.length];
        for (int i = 0; i < places.length; i++) {
            order[places[i]] = i;
        }
        this.settled = rules.stream().map(ReglaSuelta::cumplida).toArray(ReglaSuelta[]::new);
    }

    /** Sifts these rules. */
    Tamiz sieve() {
        return new Sieve(this, rules, grid, numbering);
    }

    Hallazgos find(Valores values, Resultantes results) {
        Caso caso = values.caso();
        Grid.Focus focus = grid.focus(caso);
        long[] inForce = valid.among(focus.open(), caso);
        Sheet sheet = sheet(values, inForce);
        Set<Concepto> concepts = EnumSet.noneOf(Concepto.class);
        Set<Concepto> doubtful = define(sheet, focus, concepts);
        List<Norma> found = new ArrayList<>(USUAL);
        if (doubtful.contains(Concepto.FUERA_DE_ALCANCE)) {
            return new Hallazgos(concepts, found, false);
        }
        if (concepts.contains(Concepto.FUERA_DE_ALCANCE)) {
            direct.scope(found);
            return new Hallazgos(concepts, found, true);
        }
        Expediente file = Expediente.calificado(values, concepts, doubtful);
        sheet.readFile(focus, file);
        if (!sheet.isWhole(0, norms)) {
            return new Hallazgos(concepts, found, false);
        }
        sheet.settle(onFile, rules.size());
        take(sheet, onFile, rules.size(), concepts);
        include(late, inForce, concepts, sheet);
        sheet.settle(0, norms);
        long[] holding = sheet.holding();
        for (int i = Bits.next(0, holding); i >= 0 && i < norms; i = Bits.next(i + 1, holding)) {
            found.add(direct.every().norms().get(i).norm());
        }
        concepts.addAll(results.de(caso, found));
        include(last, inForce, concepts, sheet);
        sheet.settle(0, norms);
        for (Bound b : last) {
            if (sheet.holds(b.place())) {
                found.add(b.norm());
            }
        }
        return new Hallazgos(concepts, found, sheet.isWhole(0, norms) && sheet.isWhole(onFile, rules.size()));
    }

    private Sheet sheet(Valores values, long[] inForce) {
        long[] asked = inForce.clone();
        for (int i = 0; i < asked.length; i++) {
            asked[i] &= early[i];
        }
        return new Sheet(rules, numbering, values, asked);
    }

    /** Looks too at those of some norms that are in force and whose concepts are facts. */
    private static void include(List<Bound> some, long[] inForce, Set<Concepto> concepts, Sheet sheet) {
        for (Bound b : some) {
            if (Bits.has(inForce, b.place()) && concepts.containsAll(b.rule().requiere())) {
                sheet.include(b.place());
            }
        }
    }

    /** The rules that a case does not refute, in the order of the rule set; those that surely hold, with nothing left to ask. */
    List<ReglaSuelta> open(Caso caso) {
        Valores values = Valores.tolerantes(caso, tables);
        Grid.Focus focus = grid.focus(caso);
        long[] inForce = valid.among(focus.open(), caso);
        Sheet sheet = sheet(values, inForce);
        scope.ifPresent(place -> Bits.set(inForce, place));
        Set<Concepto> concepts = EnumSet.noneOf(Concepto.class);
        Set<Concepto> doubtful = define(sheet, focus, concepts);
        sheet.readFile(focus, Expediente.calificado(values, concepts, doubtful));
        return open(sheet, inForce);
    }

    private List<ReglaSuelta> open(Sheet sheet, long[] inForce) {
        int[] orders = new int[rules.size()];
        int count = 0;
        long[] may = sheet.open(inForce);
        for (int place = Bits.next(0, may); place >= 0; place = Bits.next(place + 1, may)) {
            orders[count++] = order[place];
        }
        Arrays.sort(orders, 0, count);
        List<ReglaSuelta> open = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            int place = places[orders[i]];
            open.add(sheet.isSure(place) ? settled[place] : rules.get(place));
        }
        return open;
    }

    /** What a case leaves of the rules, without applying them. */
    Cernido sift(Valores values) {
        Caso caso = values.caso();
        Grid.Focus focus = grid.focus(caso);
        long[] inForce = valid.among(focus.open(), caso);
        Sheet sheet = sheet(values, inForce);
        scope.ifPresent(place -> Bits.set(inForce, place));
        Set<Concepto> concepts = EnumSet.noneOf(Concepto.class);
        sheet.readFacts(focus);
        sheet.hear(inForce, norms, onFile);
        Set<Concepto> doubtful = defined(sheet, concepts);
        boolean mayBeOut = doubtful.contains(Concepto.FUERA_DE_ALCANCE);
        if (!mayBeOut && concepts.contains(Concepto.FUERA_DE_ALCANCE)) {
            return OUTSIDE;
        }
        sheet.readFile(focus, Expediente.calificado(values, concepts, doubtful));
        sheet.hear(inForce, 0, rules.size());
        long[] open = sheet.open(inForce);
        return new Cernido(mayBeOut ? Alcance.EN_DUDA : Alcance.DENTRO, open, sheet.missing(open), !sheet.isBlind(), doubtful);
    }

    /** Puts the concepts that facts give; returns those that facts at hand do not settle. */
    private Set<Concepto> define(Sheet sheet, Grid.Focus focus, Set<Concepto> concepts) {
        sheet.readFacts(focus);
        sheet.settle(norms, onFile);
        return defined(sheet, concepts);
    }

    private Set<Concepto> defined(Sheet sheet, Set<Concepto> concepts) {
        take(sheet, norms, onFile, concepts);
        return sheet.isWhole(norms, onFile) ? EnumSet.noneOf(Concepto.class)
                : Doubtful.concepts(direct.every().definitions(), i -> Doubtful.State.of(sheet.holds(norms + i), sheet.misses(norms + i)));
    }

    /** Puts the concepts that the definitions between two places give. */
    private void take(Sheet sheet, int from, int to, Set<Concepto> concepts) {
        long[] holding = sheet.holding();
        for (int i = Bits.next(from, holding); i >= 0 && i < to; i = Bits.next(i + 1, holding)) {
            if (concepts.containsAll(rules.get(i).requiere())) {
                concepts.add(rules.get(i).concepto().orElseThrow());
            }
        }
    }
}
