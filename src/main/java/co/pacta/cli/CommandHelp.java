package co.pacta.cli;

import java.util.List;

/** What {@code pacta ORDEN --ayuda} shows: what it does, examples first, then arguments and options in two columns. */
final class CommandHelp {

    private static final int WIDTH = 100;
    private static final int COLUMN = 27;
    private static final String INDENT = "      ";

    private CommandHelp() {
    }

    static String text(CommandSpec spec) {
        StringBuilder text = new StringBuilder(spec.does()).append("\n\nEjemplos:\n");
        spec.examples().forEach(e -> text.append("  pacta ").append(e).append('\n'));
        text.append("\nUso: ").append(("pacta " + spec.name() + " [OPCIONES] " + spec.arguments()).strip()).append('\n');
        if (!spec.words().label().isEmpty()) {
            text.append("\nArgumentos:\n");
            row(text, INDENT + spec.words().label(), spec.words().does());
        }
        text.append("\nOpciones:\n");
        spec.options().forEach(o -> row(text, names(o), o.does()));
        return text.toString();
    }

    /** The short name has its own place before the long ones. */
    private static String names(OptionSpec option) {
        List<String> words = option.names().stream().sorted(java.util.Comparator.comparing(n -> n.startsWith("--"))).toList();
        String names = (words.get(0).startsWith("--") ? INDENT : "  ") + String.join(", ", words);
        return option.takesValue() ? names + "=" + option.label() : names;
    }

    private static void row(StringBuilder text, String left, String right) {
        StringBuilder line = new StringBuilder(left);
        if (left.length() > COLUMN - 2) {
            text.append(line).append('\n');
            line.setLength(0);
        }
        line.append(" ".repeat(COLUMN - line.length()));
        int start = line.length();
        for (String word : right.split(" ")) {
            if (line.length() > start && line.length() + 1 + word.length() > WIDTH) {
                text.append(line).append('\n');
                line.setLength(0);
                line.append(" ".repeat(COLUMN));
                start = line.length();
            }
            line.append(line.length() > start ? " " : "").append(word);
        }
        text.append(line).append('\n');
    }
}
