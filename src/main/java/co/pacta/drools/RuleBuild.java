package co.pacta.drools;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The build step for rules: {@code RuleBuild RULES CLASSES} compiles the rule folder into the class folder, beside an index
 * of what the rules say of themselves and the legal lists. Skips when nothing changed; removed rules disappear.
 */
public final class RuleBuild {

    static final String HOME = "co/pacta/reglas/";
    static final String INDEX = HOME + "normas.tsv";
    static final String MODELS = HOME + "modelos.txt";
    static final String CONDITIONS = HOME + "condiciones-" + ConditionIndex.FORMAT + ".tsv";
    static final String DATA = HOME + "datos/";

    private RuleBuild() {
    }

    public static void main(String[] args) throws IOException {
        Quiet.logging();
        Path classes = Path.of(args[1]);
        List<String> faults = new ArrayList<>();
        RuleFolder folder = RuleFolder.read(Path.of(args[0]), faults);
        if (!faults.isEmpty()) {
            throw new InvalidRulesException(faults);
        }
        String index = RuleIndex.write(folder);
        Path indexFile = classes.resolve(INDEX);
        if (Files.exists(indexFile) && Files.exists(classes.resolve(CONDITIONS)) && Files.readString(indexFile, RuleIndex.CHARSET).equals(index)) {
            return;
        }
        delete(classes.resolve("normas"));
        delete(classes.resolve("definiciones"));
        delete(classes.resolve(HOME));
        RuleCompiler.Compiled compiled = RuleCompiler.compile(folder.rules());
        for (Map.Entry<String, byte[]> e : compiled.classes().entrySet()) {
            write(classes.resolve(e.getKey()), e.getValue());
        }
        for (Map.Entry<String, String> e : folder.data().entrySet()) {
            write(classes.resolve(DATA + e.getKey()), e.getValue().getBytes(StandardCharsets.UTF_8));
        }
        write(classes.resolve(MODELS), (String.join("\n", compiled.models()) + "\n").getBytes(StandardCharsets.UTF_8));
        write(classes.resolve(CONDITIONS), RuleLoader.conditions(compiled, LegalTables.read(name -> folder.data().getOrDefault(name, ""), faults)).getBytes(StandardCharsets.UTF_8));
        write(indexFile, index.getBytes(RuleIndex.CHARSET));
        System.out.println("Reglas compiladas: " + folder.rules().size());
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static void delete(Path root) throws IOException {
        if (Files.exists(root)) {
            try (Stream<Path> all = Files.walk(root)) {
                for (Path p : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(p);
                }
            }
        }
    }
}
