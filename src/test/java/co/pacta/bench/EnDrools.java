package co.pacta.bench;

import co.pacta.drools.CompiledTests;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.Model;
import org.drools.model.Pattern;
import org.drools.model.Rule;
import org.drools.model.codegen.ExecutableModelProject;
import org.drools.model.functions.Predicate1;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;

/**
 * The policy in Drools, run in the two ways Pacta runs its rules: in a session (executable model, a pool of sessions, one fact, empty
 * consequences), and asking the conditions that Drools compiled one after another, without a session or an agenda.
 */
final class EnDrools {

    private static final String MODELS = "/drools-model";

    private final KieSessionsPool pool;
    private final List<Condition> conditions = new ArrayList<>();

    private record Condition(String rule, Predicate1<?>[] tests) {
    }

    EnDrools() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newByteArrayResource(Recursos.bytes("politica.drl"), "UTF-8")
                .setResourceType(ResourceType.DRL).setSourcePath("src/main/resources/politica/politica.drl"));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        KieContainer container = services.newKieContainer(builder.getKieModule().getReleaseId());
        pool = container.getKieBase().newKieSessionsPool(1);
        for (String name : modelsOf((InternalKieModule) builder.getKieModule())) {
            read(container.getClassLoader(), name);
        }
    }

    private static List<String> modelsOf(InternalKieModule module) {
        String list = module.getFileNames().stream().filter(f -> f.endsWith(MODELS)).findFirst().orElseThrow();
        return new String(module.getBytes(list), StandardCharsets.UTF_8).lines().map(String::strip).filter(l -> !l.isEmpty() && !l.contains(":")).toList();
    }

    private void read(ClassLoader loader, String name) {
        try {
            for (Rule rule : ((Model) loader.loadClass(name).getDeclaredConstructor().newInstance()).getRules()) {
                List<Predicate1<Object>> tests = CompiledTests.of((Pattern<?>) rule.getView().getSubConditions().get(0));
                conditions.add(new Condition(rule.getName(), tests.toArray(Predicate1[]::new)));
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    Fallo decidirEnSesion(Solicitud s) {
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

    Fallo decidirDirecto(Solicitud s) {
        List<String> reglas = new ArrayList<>(4);
        for (Condition c : conditions) {
            if (CompiledTests.all(c.tests(), s)) {
                reglas.add(c.rule());
            }
        }
        return Fallo.de(reglas);
    }
}
