package co.pacta.bench;

import java.util.Collection;
import java.util.List;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The policy as a DMN decision table that collects every rule that applies. */
final class EnDmn {

    private final DMNRuntime runtime;
    private final DMNModel model;

    EnDmn() {
        Resource file = ResourceFactory.newByteArrayResource(Recursos.bytes("politica.dmn"));
        file.setSourcePath("politica.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults().buildConfiguration().fromResources(List.of(file)).getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    @SuppressWarnings("unchecked")
    Fallo decidir(Solicitud s) {
        DMNContext context = runtime.newContext();
        s.enPalabras().forEach(context::set);
        DMNResult result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        Object found = result.getDecisionResultByName("reglas").getResult();
        return Fallo.de(found == null ? List.of() : (Collection<String>) found);
    }
}
