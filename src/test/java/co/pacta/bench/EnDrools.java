package co.pacta.bench;

import java.util.ArrayList;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/** The policy in Drools, run the way Pacta runs its rules: executable model, a pool of sessions, one fact, empty consequences. */
final class EnDrools {

    private final KieSessionsPool pool;

    EnDrools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newByteArrayResource(Recursos.bytes("politica.drl"), "UTF-8")
                .setResourceType(ResourceType.DRL).setSourcePath("src/main/resources/politica/politica.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        pool = services.newKieContainer(builder.getKieModule().getReleaseId()).getKieBase().newKieSessionsPool(1);
    }

    Fallo decidir(Solicitud s) {
        KieSession session = pool.newKieSession();
        try {
            List<String> reglas = new ArrayList<>(4);
            session.insert(s);
            session.fireAllRules(match -> {
                reglas.add(match.getRule().getName());
                return false;
            });
            return Fallo.de(reglas);
        } finally {
            session.dispose();
        }
    }
}
