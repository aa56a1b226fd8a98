package co.pacta.drools;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One rule file taken apart: what it says of itself (annotations, synthesis) and what the engine compiles.
 *
 * @param path        path below the rule folder, with {@code /}
 * @param name        name of its only rule
 * @param synthesis   the comment above the rule, as one paragraph
 * @param annotations name to text, in file order
 * @param when        text of the condition
 * @param then        text after {@code then}
 * @param source      the whole file
 */
record RuleFile(String path, String name, String synthesis, Map<String, String> annotations, String when, String then,
                String source) {

    private static final Pattern RULE = Pattern.compile("^rule \"([^\"]+)\"\\s*$", Pattern.MULTILINE);
    private static final Pattern ANNOTATION = Pattern.compile("^ {4}@(\\p{L}+)\\(\"((?:[^\"\\\\]|\\\\.)*)\"\\)\\s*$", Pattern.MULTILINE);
    private static final Pattern BODY = Pattern.compile("^when\\n(.*?)^then\\n(.*?)^end\\s*$", Pattern.MULTILINE | Pattern.DOTALL);

    /** Takes a file apart, or says what is wrong with it. */
    static RuleFile parse(String path, String text, List<String> faults) {
        String source = text.replace("\r\n", "\n");
        Matcher rule = RULE.matcher(source);
        Matcher body = BODY.matcher(source);
        if (!rule.find() || !body.find()) {
            faults.add(path + ": se esperaba una regla con la forma rule \"…\", when, then, end");
            return new RuleFile(path, "", "", Map.of(), "", "", source);
        }
        String name = rule.group(1);
        if (rule.find()) {
            faults.add(path + ": hay más de una regla; va una por archivo");
        }
        Map<String, String> annotations = new LinkedHashMap<>();
        Matcher annotation = ANNOTATION.matcher(source);
        while (annotation.find()) {
            if (annotations.put(annotation.group(1), unescape(annotation.group(2))) != null) {
                faults.add(path + ": @" + annotation.group(1) + " está repetida");
            }
        }
        return new RuleFile(path, name, synthesisOf(source), annotations, body.group(1), body.group(2).strip(), source);
    }

    private static String unescape(String text) {
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static String synthesisOf(String source) {
        List<String> lines = new ArrayList<>();
        for (String line : source.split("\n")) {
            if (!line.startsWith("//")) {
                break;
            }
            lines.add(line.substring(2).strip());
        }
        return String.join(" ", lines);
    }

    boolean isDefinition() {
        return path.startsWith("definiciones/");
    }

    Optional<String> annotation(String key) {
        return Optional.ofNullable(annotations.get(key));
    }

    /** The file without annotations: the engine does not need them and starts faster without. */
    String compilable() {
        return ANNOTATION.matcher(source).replaceAll("");
    }
}
