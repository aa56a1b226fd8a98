package co.pacta.cli;

import java.util.List;

/**
 * An option of a command.
 *
 * @param names as written, the usual one first
 * @param label how the help names its value; empty if it takes none
 */
record OptionSpec(List<String> names, String label, Times times, String does) {

    /** How often it is written. */
    enum Times { AT_MOST_ONCE, ONCE, ANY }

    OptionSpec {
        names = List.copyOf(names);
    }

    boolean takesValue() {
        return !label.isEmpty();
    }

    String name() {
        return names.get(0);
    }

    /** The long name: the one that says what it is. */
    String longName() {
        return names.stream().filter(n -> n.startsWith("--")).findFirst().orElse(name());
    }
}
