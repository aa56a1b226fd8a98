package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Lectura;
import co.pacta.drools.Chosen.Bound;
import co.pacta.hallazgo.Bits;
import co.pacta.norma.Cortes;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Which norms are in force on the day and under the readings of a case, as bits; worked out once for each period of the law. */
final class InForce {

    /** Choices of readings that are remembered: a program may make up any number of them. */
    private static final int CHOICES = 1000;

    private final List<Bound> norms;
    private final int size;
    private final Cortes cuts;
    private final AtomicReferenceArray<long[]> byPeriod;
    private volatile long[] withoutChoices;
    private final Map<Map<Lectura, String>, long[]> byReadings = new ConcurrentHashMap<>();

    /** @param size how many rules there are; those that come after the norms are always in force */
    InForce(List<Bound> norms, int size, Cortes cuts) {
        this.size = size;
        this.norms = norms;
        this.cuts = cuts;
        this.byPeriod = new AtomicReferenceArray<>(cuts.dias().size() + 1);
    }

    /** Those of some norms that are in force for a case. */
    long[] among(long[] some, Caso caso) {
        long[] onThatDay = onTheDayOf(caso);
        long[] underThose = underTheReadingsOf(caso);
        long[] both = new long[some.length];
        for (int i = 0; i < some.length; i++) {
            both[i] = some[i] & onThatDay[i] & underThose[i];
        }
        return both;
    }

    private long[] beyondNorms() {
        long[] rest = Bits.of(size);
        for (int i = norms.size(); i < size; i++) {
            Bits.set(rest, i);
        }
        return rest;
    }

    private long[] onTheDayOf(Caso caso) {
        int period = cuts.periodo(caso.fecha());
        long[] known = byPeriod.get(period);
        if (known == null) {
            known = beyondNorms();
            for (Bound b : norms) {
                if (b.norm().vigencia().cubre(caso.fecha())) {
                    Bits.set(known, b.place());
                }
            }
            byPeriod.set(period, known);
        }
        return known;
    }

    private long[] underTheReadingsOf(Caso caso) {
        long[] usual = withoutChoices;
        if (usual != null && caso.lecturas().isEmpty()) {
            return usual;
        }
        long[] known = byReadings.get(caso.lecturas());
        if (known == null) {
            known = beyondNorms();
            for (Bound b : norms) {
                if (b.norm().lectura().isEmpty() || b.norm().lectura().get().seEligioEn(caso)) {
                    Bits.set(known, b.place());
                }
            }
            if (caso.lecturas().isEmpty()) {
                withoutChoices = known;
            }
            if (byReadings.size() < CHOICES) {
                byReadings.put(caso.lecturas(), known);
            }
        }
        return known;
    }
}
