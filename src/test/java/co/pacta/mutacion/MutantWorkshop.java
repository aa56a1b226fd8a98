package co.pacta.mutacion;

import co.pacta.drools.DroolsRules;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Makes every mutant of some rules; the changed conditions are compiled together, as rules of their own. */
final class MutantWorkshop {

    private static final Pattern BODY = Pattern.compile("^when\\n(.*?)^then\\n", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern DISPLACES = Pattern.compile("^ {4}@(desplaza|porque)\\(.*\\)\\s*$\\n", Pattern.MULTILINE);
    private static final int BATCH = 700;

    private final Reglas base;
    private final Path rules;
    private final Path scratch;
    private final Map<String, Pending> pending = new LinkedHashMap<>();
    private final List<Mutante> mutants = new ArrayList<>();

    private record Pending(String rule, String what, String path, String text) {
    }

    /** @param scratch an empty folder to compile in */
    MutantWorkshop(Reglas base, Path rules, Path scratch) {
        this.base = base;
        this.rules = rules;
        this.scratch = scratch;
    }

    List<Mutante> of(List<String> names) throws IOException {
        for (String name : names) {
            base.corpus().norma(name).ifPresent(n -> NormMutants.of(n).forEach((what, norm) -> mutants.add(
                    new Mutante(name, what.split(":")[0], what, Optional.empty(), Optional.of(norm)))));
            conditions(name);
        }
        List<Pending> all = List.copyOf(pending.values());
        for (int from = 0; from < all.size(); from += BATCH) {
            compile(all.subList(from, Math.min(all.size(), from + BATCH)), scratch.resolve("lote" + from));
        }
        return mutants;
    }

    private void conditions(String name) throws IOException {
        boolean definition = name.startsWith("definiciones/");
        String text = Files.readString(rules.resolve((definition ? "" : "normas/") + name + ".drl")).replace("\r\n", "\n");
        Matcher body = BODY.matcher(text);
        if (!body.find()) {
            throw new IllegalStateException(name);
        }
        ReglaSuelta original = base.sueltas().stream().filter(s -> s.nombre().equals(name)).findFirst().orElseThrow();
        ReglaSuelta never = new ReglaSuelta(name, original.concepto(), original.requiere(), h -> false, e -> false, List.of(),
                List.of(), ReglaSuelta.CUALQUIERA);
        mutants.add(new Mutante(name, Mutante.QUITA, Mutante.QUITA, Optional.of(never), Optional.empty()));
        ConditionMutants.of(body.group(1)).forEach((what, when) -> {
            String alias = (definition ? "definiciones/" : "") + "m" + pending.size() + (definition ? "-" : "/")
                    + name.substring(name.indexOf('/') + 1);
            String mutated = text.substring(0, body.start(1)) + when + "\n" + text.substring(body.end(1));
            mutated = DISPLACES.matcher(mutated).replaceAll("").replace("rule \"" + name + "\"", "rule \"" + alias + "\"");
            pending.put(alias, new Pending(name, what, (definition ? "" : "normas/") + alias + ".drl", mutated));
        });
    }

    private void compile(List<Pending> batch, Path folder) throws IOException {
        copyData(folder);
        for (Pending p : batch) {
            Path file = folder.resolve(p.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, p.text());
        }
        Map<String, ReglaSuelta> compiled = new HashMap<>();
        DroolsRules.ofFolder(folder).sueltas().forEach(s -> compiled.put(s.nombre(), s));
        for (Pending p : batch) {
            String alias = p.path().replaceFirst("^normas/", "").replaceFirst("\\.drl$", "");
            ReglaSuelta s = compiled.get(alias);
            ReglaSuelta named = new ReglaSuelta(p.rule(), s.concepto(), s.requiere(), s.sobreHechos(), s.sobreExpediente(),
                    s.partesDeHechos(), s.partes(), s.clases());
            mutants.add(new Mutante(p.rule(), p.what().split(":")[0], p.what(), Optional.of(named), Optional.empty()));
        }
    }

    private void copyData(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("datos"));
        try (Stream<Path> data = Files.list(rules.resolve("datos"))) {
            for (Path file : data.toList()) {
                Files.copy(file, folder.resolve("datos").resolve(file.getFileName().toString()));
            }
        }
    }
}
