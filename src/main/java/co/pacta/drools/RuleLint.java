package co.pacta.drools;

import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Holds rule files to the house style; each fault says what is wrong, why, and what to write instead. */
final class RuleLint {

    private static final Pattern BANNED = Pattern.compile("\\b(salience|no-loop|lock-on-active|agenda-group|activation-group"
            + "|ruleflow-group|date-effective|date-expires|timer|enabled|auto-focus|dialect|global|function|query|declare|eval"
            + "|from|accumulate|insertLogical|modify|update|retract|delete|extends|import static|entry-point|over window)\\b");
    private static final Pattern IMPORT = Pattern.compile("^import (.+?)\\s*;?$", Pattern.MULTILINE);
    private static final Pattern TEXTS = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|//[^\\n]*");
    private static final Pattern INSERT = Pattern.compile("insert\\( Concepto\\.([A-Z0-9_]+) \\);");
    private static final Set<String> KNOWN = Set.of("cita", "norma", "fuente", "rango", "estado", "desde", "hasta", "efecto",
            "materias", "autoridad", "plazo", "lectura", "desplaza", "porque", "confianza", "base", "consecuencia", "notas",
            "concepto", "noTraducible", "orden");

    private RuleLint() {
    }

    static void check(List<RuleFile> rules, List<String> faults) {
        Set<String> names = new HashSet<>();
        Map<String, Norma> norms = new HashMap<>();
        for (RuleFile rule : rules) {
            checkOne(rule, faults);
            if (!names.add(rule.name())) {
                faults.add(rule.path() + ": otra regla ya se llama «" + rule.name() + "»; el nombre es la clave con que se cita");
            }
            if (rule.isDefinition()) {
                NormReader.concept(rule.name(), rule.annotations(), faults);
            } else {
                NormReader.read(rule.name(), rule.synthesis(), rule.annotations(), ConditionText.read(rule.when()), faults)
                        .ifPresent(n -> norms.put(n.id(), n));
            }
        }
        norms.values().forEach(n -> checkDisplaced(n, norms, faults));
    }

    private static void checkOne(RuleFile rule, List<String> faults) {
        String expected = rule.path().replaceFirst("^normas/", "").replaceFirst("\\.drl$", "");
        if (!rule.name().equals(expected)) {
            faults.add(rule.path() + ": la regla se llama «" + rule.name() + "»; debe llamarse como su archivo: «" + expected + "»");
        }
        if (rule.synthesis().isBlank()) {
            faults.add(rule.path() + ": falta la síntesis en comentario arriba de la regla; sin ella no se puede explicar");
        }
        if (rule.annotation("cita").isEmpty()) {
            faults.add(rule.path() + ": falta @cita; toda regla dice de qué artículo sale");
        }
        for (String key : rule.annotations().keySet()) {
            if (!KNOWN.contains(key)) {
                faults.add(rule.path() + ": @" + key + " no se conoce; las anotaciones son " + new java.util.TreeSet<>(KNOWN));
            }
        }
        boolean latin = rule.source().chars().allMatch(c -> c < 256 || c == '\u2013' || c == '\u2014');
        if (!latin) {
            faults.add(rule.path() + ": hay un carácter que no es latino; escriba comillas «», guiones y tres puntos corrientes");
        }
        checkBody(rule, faults);
    }

    private static void checkBody(RuleFile rule, List<String> faults) {
        String code = TEXTS.matcher(rule.source()).replaceAll("");
        Matcher banned = BANNED.matcher(code);
        if (banned.find()) {
            faults.add(rule.path() + ": «" + banned.group() + "» no se usa; las reglas no dependen del orden ni ejecutan código");
        }
        Matcher imported = IMPORT.matcher(code);
        while (imported.find()) {
            if (!imported.group(1).matches("co\\.pacta\\.caso\\.[A-Z]\\w*")) {
                faults.add(rule.path() + ": import " + imported.group(1) + " no se admite; las reglas solo usan co.pacta.caso");
            }
        }
        Matcher insert = INSERT.matcher(rule.then());
        boolean derives = insert.matches() && insert.group(1).equals(rule.annotation("concepto").orElse(""));
        if (rule.isDefinition() && !derives) {
            faults.add(rule.path() + ": después de then va solo insert( Concepto.X ); con el X de @concepto");
        }
        if (!rule.isDefinition() && !rule.then().isEmpty()) {
            faults.add(rule.path() + ": después de then no va nada; la norma solo dice cuándo se aplica");
        }
    }

    private static void checkDisplaced(Norma norm, Map<String, Norma> norms, List<String> faults) {
        List<String> missing = new ArrayList<>();
        norm.desplaza().forEach(d -> {
            Norma other = norms.get(d.norma());
            if (other == null) {
                missing.add(norm.id() + ": desplaza a «" + d.norma() + "», que no existe");
            } else if (norm.rango().ordinal() > other.rango().ordinal()) {
                missing.add(norm.id() + ": desplaza a «" + d.norma() + "», que es de mayor rango");
            }
        });
        faults.addAll(missing);
    }
}
