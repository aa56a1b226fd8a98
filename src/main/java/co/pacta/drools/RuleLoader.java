package co.pacta.drools;

import co.pacta.caso.Concepto;
import co.pacta.caso.TablasLegales;
import co.pacta.norma.Corpus;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.drools.model.Model;
import org.drools.model.Rule;
import org.drools.model.impl.ModelImpl;

/** Brings a rule set to life: from the classes compiled at build, or from a folder compiled now. */
final class RuleLoader {

    private RuleLoader() {
    }

    /** What the rules say of themselves and the legal lists. */
    private record Texts(RuleIndex index, TablasLegales tables, List<String> faults) {

        static Texts read(String indexText, UnaryOperator<String> data) {
            List<String> faults = new ArrayList<>();
            return new Texts(RuleIndex.read(indexText), LegalTables.read(data, faults), faults);
        }
    }

    static DroolsRules builtIn() {
        UnaryOperator<String> data = name -> resource(RuleBuild.DATA + name);
        Supplier<Compiled> compiled = () -> new Compiled(resource(RuleBuild.MODELS).lines().toList(), RuleLoader.class.getClassLoader());
        return assemble(Texts.read(resource(RuleBuild.INDEX, RuleIndex.CHARSET), data), compiled, resource(RuleBuild.CONDITIONS), data);
    }

    /** Compiled rules: the classes of their models, and who loads them. */
    private record Compiled(List<String> models, ClassLoader loader) {
    }

    static Corpus corpus() {
        return RuleIndex.read(resource(RuleBuild.INDEX, RuleIndex.CHARSET)).corpus();
    }

    static DroolsRules ofFolder(Path folder, RuleCache cache) {
        RuleFolder.Texts texts = RuleFolder.Texts.read(folder);
        RuleCache.Entry entry = cache.read(texts.key()).orElseGet(() -> {
            RuleCache.Entry now = compiled(folder, texts);
            cache.write(texts.key(), now);
            return now;
        });
        Compiled compiled = new Compiled(entry.compiled().models(), new MemoryClassLoader(entry.compiled().classes()));
        return assemble(Texts.read(entry.index(), texts::list), () -> compiled, entry.conditions(), texts::list);
    }

    private static RuleCache.Entry compiled(Path folder, RuleFolder.Texts texts) {
        List<String> faults = new ArrayList<>();
        RuleFolder read = RuleFolder.of(texts, faults);
        if (read.rules().isEmpty()) {
            faults.add(folder + ": no hay reglas en esta carpeta");
        }
        if (!faults.isEmpty()) {
            throw new InvalidRulesException(faults);
        }
        RuleCompiler.Compiled rules = RuleCompiler.compile(read.rules());
        return new RuleCache.Entry(rules, RuleIndex.write(read), conditions(rules, LegalTables.read(texts::list, new ArrayList<>())));
    }

    static DroolsRules only(List<Model> models, Corpus corpus, Map<String, Object> byRule, TablasLegales tables,
                            UnaryOperator<String> data, Predicate<String> keep) {
        List<Norma> norms = corpus.normas().stream().filter(n -> keep.test(n.id())).toList();
        return with(models, norms, corpus.sha256(), byRule, tables, data, rules -> rules.stream()
                .filter(r -> !(byRule.get(r.getName()) instanceof Norma) || keep.test(r.getName())).toList());
    }

    static DroolsRules shuffled(List<Model> models, Corpus corpus, Map<String, Object> byRule, TablasLegales tables,
                                UnaryOperator<String> data, Random random) {
        return with(models, corpus.normas(), corpus.sha256(), byRule, tables, data, rules -> {
            List<Rule> other = new ArrayList<>(rules);
            Collections.shuffle(other, random);
            return other;
        });
    }

    private static DroolsRules with(List<Model> models, List<Norma> norms, String sha256, Map<String, Object> byRule,
                                    TablasLegales tables, UnaryOperator<String> data, UnaryOperator<List<Rule>> choice) {
        List<Model> chosen = new ArrayList<>();
        models.forEach(m -> chosen.add(new ModelImpl(m.getName()).withRules(choice.apply(m.getRules()))));
        Map<String, Concepto> concepts = new HashMap<>();
        byRule.forEach((name, known) -> {
            if (known instanceof Concepto c) {
                concepts.put(name, c);
            }
        });
        return new DroolsRules(new RuleIndex(norms, concepts, sha256, Map.of(), Map.of()), tables, () -> chosen,
                known -> LooseRules.of(chosen, known), data);
    }

    private static DroolsRules assemble(Texts texts, Supplier<Compiled> compiled, String conditions, UnaryOperator<String> data) {
        RuleIndex index = texts.index();
        List<String> faults = texts.faults();
        int rules = ConditionIndex.size(conditions);
        if (rules != index.norms().size() + index.concepts().size()) {
            faults.add("Se compilaron " + rules + " reglas y el índice nombra " + (index.norms().size() + index.concepts().size()));
        }
        if (!faults.isEmpty()) {
            throw new InvalidRulesException(faults);
        }
        return new DroolsRules(index, texts.tables(), () -> instantiate(compiled.get().models(), compiled.get().loader()),
                known -> ConditionIndex.read(conditions, compiled.get().loader(), known), data);
    }

    /** What {@link ConditionIndex} says of rules just compiled. */
    static String conditions(RuleCompiler.Compiled rules, TablasLegales tables) {
        return ConditionIndex.write(instantiate(rules.models(), new MemoryClassLoader(rules.classes())), tables);
    }

    private static List<Model> instantiate(List<String> lines, ClassLoader loader) {
        List<Model> models = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank() && !line.startsWith("Drools-Model-Version")) {
                try {
                    models.add((Model) loader.loadClass(line.strip()).getDeclaredConstructor().newInstance());
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException("The compiled rules are damaged: " + line, e);
                }
            }
        }
        return models;
    }

    private static String resource(String path) {
        return resource(path, StandardCharsets.UTF_8);
    }

    private static String resource(String path, Charset charset) {
        try (InputStream in = RuleLoader.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("The program was built without its rules: " + path + " is missing");
            }
            return new String(in.readAllBytes(), charset);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Classes compiled in memory. */
    private static final class MemoryClassLoader extends ClassLoader {

        private final Map<String, byte[]> classes = new LinkedHashMap<>();

        MemoryClassLoader(Map<String, byte[]> files) {
            super(RuleLoader.class.getClassLoader());
            files.forEach((path, bytes) -> classes.put(path.replace(".class", "").replace('/', '.'), bytes));
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                byte[] bytes = classes.remove(name);
                if (bytes != null) {
                    return defineClass(name, bytes, 0, bytes.length);
                }
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : super.loadClass(name, resolve);
            }
        }
    }
}
