package co.pacta.drools;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.drools.compiler.kie.builder.impl.InternalKieModule;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.ReleaseId;
import org.kie.api.io.Resource;

/** Compiles rule files to the classes of Drools' executable model, in memory. */
final class RuleCompiler {

    private RuleCompiler() {
    }

    /**
     * The compiled rules.
     *
     * @param classes class file path to bytes
     * @param models  names of the classes to instantiate
     */
    record Compiled(Map<String, byte[]> classes, List<String> models) {
    }

    static Compiled compile(List<RuleFile> rules) {
        KieServices services = KieServices.get();
        ReleaseId id = services.newReleaseId("co.pacta", "reglas", "1");
        KieFileSystem files = services.newKieFileSystem().generateAndWritePomXML(id);
        for (RuleFile rule : rules) {
            byte[] text = rule.compilable().getBytes(StandardCharsets.UTF_8);
            String folder = rule.isDefinition() ? "definiciones/" : "normas/";
            String flat = rule.path().substring(rule.path().indexOf('/') + 1).replace('/', '.');
            Resource resource = services.getResources().newByteArrayResource(text, "UTF-8");
            files.write(resource.setSourcePath("src/main/resources/" + folder + flat));
        }
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<String> faults = new ArrayList<>();
        for (Message m : builder.getResults().getMessages(Message.Level.ERROR)) {
            faults.add(m.getPath() + ":" + m.getLine() + ": " + m.getText());
        }
        if (!faults.isEmpty()) {
            throw new InvalidRulesException(faults);
        }
        InternalKieModule module = (InternalKieModule) services.getRepository().getKieModule(id);
        Compiled compiled = collect(module);
        services.getRepository().removeKieModule(id);
        return compiled;
    }

    private static Compiled collect(InternalKieModule module) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<String> models = new ArrayList<>();
        for (String file : module.getFileNames()) {
            if (file.endsWith(".class") && (file.startsWith("normas/") || file.startsWith("definiciones/"))) {
                classes.put(file, module.getBytes(file));
            } else if (file.endsWith("/drools-model")) {
                new String(module.getBytes(file), StandardCharsets.UTF_8).lines().map(String::strip)
                        .filter(l -> !l.isEmpty()).forEach(models::add);
            }
        }
        return new Compiled(classes, models);
    }
}
