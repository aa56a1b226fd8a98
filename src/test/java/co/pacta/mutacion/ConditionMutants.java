package co.pacta.mutacion;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes the text of a condition in one place, in every way that a slip of the pen might. */
final class ConditionMutants {

    private static final Pattern PATTERN = Pattern.compile("(Hechos|Expediente|Concepto)\\(");
    private static final Pattern LIST = Pattern.compile("\\b(?:not )?in \\(([^()]*)\\)");
    private static final Pattern EQUALS = Pattern.compile("(\\w+) == ([A-Z]\\w*)\\.([A-Z0-9_]+)");
    private static final Pattern MATTER = Pattern.compile("Materia\\.([A-Z_]+)\\)");
    private static final Pattern NUMBER = Pattern.compile("(fecha|dias|horas|porcentajeExterno) (<=|>=|<|>) (\\d+)");
    private static final Pattern WORD = Pattern.compile("!?\\w+(\\([^()]*\\))?");
    private static final int DATE_DIGITS = 8;

    private final Map<String, String> found = new LinkedHashMap<>();
    private final String when;

    private ConditionMutants(String when) {
        this.when = when;
    }

    /** What was changed, and the condition that results; conditions equal to another's are not repeated. */
    static Map<String, String> of(String when) {
        ConditionMutants mutants = new ConditionMutants(when);
        Matcher m = PATTERN.matcher(when);
        int from = 0;
        while (m.find(from)) {
            int end = closing(when, m.end());
            if (!m.group(1).equals("Concepto")) {
                mutants.pattern(m.end(), end);
            } else {
                mutants.put("quita una condición: " + when.substring(m.start(), end + 1), when.substring(0, m.start())
                        + (m.start() == 0 || when.substring(0, m.start()).isBlank() ? "Expediente( )" : "") + when.substring(end + 1));
            }
            from = end + 1;
        }
        return mutants.found;
    }

    private void put(String what, String mutated) {
        if (!mutated.replaceAll("\\s+", " ").equals(when.replaceAll("\\s+", " ")) && !found.containsValue(mutated)) {
            found.put(what, mutated);
        }
    }

    private void pattern(int start, int end) {
        List<int[]> parts = split(start, end, ',');
        for (int[] part : parts) {
            String text = when.substring(part[0], part[1]);
            String bare = text.strip();
            if (!bare.isEmpty()) {
                put("quita una condición: " + bare, join(start, end, parts, part, ""));
                negated(bare).ifPresent(n -> put("niega una condición: " + bare, join(start, end, parts, part, n)));
                alternatives(start, end, parts, part);
                inside(part[0], part[1]);
            }
        }
    }

    private String join(int start, int end, List<int[]> parts, int[] changed, String with) {
        List<String> kept = new ArrayList<>();
        for (int[] part : parts) {
            String text = part == changed ? with : when.substring(part[0], part[1]).strip();
            if (!text.isEmpty()) {
                kept.add(text);
            }
        }
        return when.substring(0, start) + " " + String.join(", ", kept) + " " + when.substring(end);
    }

    private static java.util.Optional<String> negated(String part) {
        if (WORD.matcher(part).matches()) {
            return java.util.Optional.of(part.startsWith("!") ? part.substring(1) : "!" + part);
        }
        if (part.contains("||") || part.contains("&&")) {
            return part.contains(" in ") ? java.util.Optional.empty() : java.util.Optional.of("!(" + part + ")");
        }
        String[][] pairs = {{" not in ", " in "}, {" in ", " not in "}, {" == ", " != "}, {" != ", " == "}, {" >= ", " < "},
            {" <= ", " > "}, {" > ", " <= "}, {" < ", " >= "}};
        return Arrays.stream(pairs).filter(p -> part.contains(p[0])).findFirst().map(p -> part.replace(p[0], p[1]));
    }

    /** Drops each alternative, and each half of an alternative that has two. */
    private void alternatives(int start, int end, List<int[]> parts, int[] part) {
        List<String> all = texts(part[0], part[1], "||");
        for (int i = 0; all.size() > 1 && i < all.size(); i++) {
            List<String> rest = new ArrayList<>(all);
            rest.remove(i);
            put("quita una alternativa: " + all.get(i), join(start, end, parts, part, String.join(" || ", rest)));
        }
        for (int i = 0; i < all.size(); i++) {
            String one = all.get(i);
            boolean wrapped = one.startsWith("(") && closing(one, 1) == one.length() - 1;
            List<String> halves = splitText(wrapped ? one.substring(1, one.length() - 1) : one, "&&");
            for (int h = 0; halves.size() > 1 && h < halves.size(); h++) {
                List<String> rest = new ArrayList<>(halves);
                rest.remove(h);
                List<String> changed = new ArrayList<>(all);
                changed.set(i, rest.size() > 1 ? "(" + String.join(" && ", rest) + ")" : rest.get(0));
                put("quita una condición: " + halves.get(h), join(start, end, parts, part, String.join(" || ", changed)));
            }
        }
    }

    private void inside(int from, int to) {
        each(LIST, from, to, m -> {
            List<String> items = Arrays.stream(m.group(1).split(",")).map(String::strip).toList();
            for (String item : items) {
                List<String> rest = items.stream().filter(i -> !i.equals(item)).toList();
                if (!rest.isEmpty()) {
                    replace("estrecha una lista: sin " + item, m.start(1), m.end(1), " " + String.join(", ", rest) + " ");
                }
            }
            neighbour(items).ifPresent(n -> replace("ensancha una lista: con " + n, m.start(1), m.end(1),
                    " " + String.join(", ", items) + ", " + n + " "));
        });
        each(EQUALS, from, to, m -> {
            String item = m.group(2) + "." + m.group(3);
            neighbour(List.of(item)).ifPresent(n -> replace("ensancha un valor: con " + n, m.start(), m.end(),
                    m.group(1) + " in ( " + item + ", " + n + " )"));
        });
        each(MATTER, from, to, m -> neighbour(List.of("Materia." + m.group(1))).ifPresent(n ->
                replace("cambia la materia: " + n, m.start(), m.end(), n + ")")));
        each(NUMBER, from, to, m -> {
            for (int days : new int[] {-1, 1}) {
                replace("corre un tope: " + m.group() + (days > 0 ? " más uno" : " menos uno"), m.start(3), m.end(3), moved(m.group(3), days));
            }
        });
    }

    private void each(Pattern pattern, int from, int to, java.util.function.Consumer<MatchResult> change) {
        Matcher m = pattern.matcher(when).region(from, to);
        List<MatchResult> all = new ArrayList<>();
        while (m.find()) {
            all.add(m.toMatchResult());
        }
        all.forEach(change);
    }

    private void replace(String what, int from, int to, String with) {
        put(what, when.substring(0, from) + with + when.substring(to));
    }

    private static String moved(String number, int by) {
        return number.length() != DATE_DIGITS ? Integer.toString(Integer.parseInt(number) + by)
                : LocalDate.parse(number, DateTimeFormatter.BASIC_ISO_DATE).plusDays(by).format(DateTimeFormatter.BASIC_ISO_DATE);
    }

    /** The constant that follows, in its enum, one of these, and is not among them. */
    private static java.util.Optional<String> neighbour(List<String> items) {
        if (!items.get(0).contains(".")) {
            return java.util.Optional.empty();
        }
        String type = items.get(0).substring(0, items.get(0).indexOf('.'));
        try {
            Object[] constants = Class.forName("co.pacta.caso." + type).getEnumConstants();
            List<String> names = Arrays.stream(constants).map(c -> type + "." + ((Enum<?>) c).name()).toList();
            int at = names.indexOf(items.get(items.size() - 1));
            for (int i = 1; i < names.size(); i++) {
                String next = names.get((at + i) % names.size());
                if (!items.contains(next)) {
                    return java.util.Optional.of(next);
                }
            }
            return java.util.Optional.empty();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
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

    private List<int[]> split(int start, int end, char by) {
        List<int[]> parts = new ArrayList<>();
        int depth = 0;
        int from = start;
        for (int i = start; i <= end; i++) {
            char c = i == end ? by : when.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == by && depth == 0 || i == end) {
                parts.add(new int[] {from, i});
                from = i + 1;
            }
        }
        return parts;
    }

    private List<String> texts(int from, int to, String by) {
        return splitText(when.substring(from, to), by);
    }

    private static List<String> splitText(String text, String by) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(by, i)) {
                parts.add(text.substring(from, i).strip());
                from = i + by.length();
            }
        }
        parts.add(text.substring(from).strip());
        return parts;
    }
}
