package co.pacta.drools;

import co.pacta.norma.Condicion;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Splits the text of a {@code when} into its parts, without understanding them. */
final class ConditionText {

    private static final Pattern PATTERN = Pattern.compile("(Hechos|Expediente|Concepto)\\(");
    private static final Pattern NOISE = Pattern.compile("\"[^\"]*\"|\\b[A-Z]\\w*\\.[A-Z0-9_]+|\\b(in|not|this)\\b");
    private static final Pattern WORD = Pattern.compile("\\b[a-z]\\w*");

    private ConditionText() {
    }

    static Condicion read(String when) {
        List<String> parts = new ArrayList<>();
        Matcher m = PATTERN.matcher(when);
        int from = 0;
        while (m.find(from)) {
            int end = closing(when, m.end());
            splitTop(when.substring(m.end(), end)).forEach(part -> parts.add(named(m.group(1), part)));
            from = end + 1;
        }
        Set<String> words = new LinkedHashSet<>();
        for (String part : parts) {
            Matcher word = WORD.matcher(NOISE.matcher(part).replaceAll(""));
            while (word.find()) {
                words.add(word.group());
            }
        }
        return new Condicion(parts, List.copyOf(words));
    }

    /** A constraint on a concept fact is named by its concept, in the rules' spelling of words. */
    private static String named(String type, String part) {
        if (!type.equals("Concepto")) {
            return part;
        }
        String[] pieces = part.substring(part.indexOf('.') + 1).toLowerCase(java.util.Locale.ROOT).split("_");
        StringBuilder camel = new StringBuilder(pieces[0]);
        for (int i = 1; i < pieces.length; i++) {
            camel.append(Character.toUpperCase(pieces[i].charAt(0))).append(pieces[i].substring(1));
        }
        return camel.toString();
    }

    private static int closing(String text, int start) {
        int depth = 1;
        for (int i = start; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return text.length();
    }

    private static List<String> splitTop(String inside) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i <= inside.length(); i++) {
            char c = i == inside.length() ? ',' : inside.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                String part = inside.substring(start, i).strip().replaceAll("\\s+", " ");
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                start = i + 1;
            }
        }
        return parts;
    }
}
