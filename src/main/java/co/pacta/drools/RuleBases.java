package co.pacta.drools;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.hallazgo.ReglaSuelta;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Supplier;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;
import org.drools.modelcompiler.KieBaseBuilder;
import org.kie.api.KieBase;
import org.kie.api.conf.KieBaseMutabilityOption;
import org.kie.api.runtime.KieSessionsPool;

/**
 * One rule base for each kind of act, built when first needed: it holds only the rules whose condition that kind of act
 * does not already refute. Rules about credit are not even looked at for a journey. A case whose act is unknown uses the
 * base with all rules.
 */
final class RuleBases {

    private final Supplier<List<Model>> models;
    private final Supplier<List<ReglaSuelta>> loose;
    private final AtomicReferenceArray<KieSessionsPool> pools =
            new AtomicReferenceArray<>(TipoActuacion.values().length + 1);

    RuleBases(Supplier<List<Model>> models, Supplier<List<ReglaSuelta>> loose) {
        this.models = models;
        this.loose = loose;
    }

    KieSessionsPool poolFor(Caso caso) {
        Object act = caso.hechos().get(Hecho.ACTUACION_TIPO);
        int slot = act == null ? pools.length() - 1 : ((TipoActuacion) act).ordinal();
        KieSessionsPool pool = pools.get(slot);
        if (pool == null) {
            pools.compareAndSet(slot, null, build(act).newKieSessionsPool(1));
            pool = pools.get(slot);
        }
        return pool;
    }

    private KieBase build(Object act) {
        if (act == null) {
            return KieBaseBuilder.createKieBaseFromModel(models.get(), KieBaseMutabilityOption.DISABLED);
        }
        long kind = Kind.of(Hecho.ACTUACION_TIPO, act);
        Set<String> possible = new HashSet<>();
        for (ReglaSuelta rule : loose.get()) {
            if (Kind.isOpen(rule.clases(), kind)) {
                possible.add(rule.nombre());
            }
        }
        List<Model> chosen = new ArrayList<>();
        for (Model model : models.get()) {
            List<Rule> rules = new ArrayList<>();
            model.getRules().forEach(r -> {
                if (possible.contains(r.getName())) {
                    rules.add(r);
                }
            });
            chosen.add(new ModelImpl(model.getName()).withRules(rules));
        }
        return KieBaseBuilder.createKieBaseFromModel(chosen, KieBaseMutabilityOption.DISABLED);
    }
}
