package co.pacta.cli;

import java.util.ArrayList;
import java.util.List;

/**
 * What a command admits and says of itself.
 *
 * @param name      as in {@code pacta evaluar}
 * @param arguments how the synopsis names the words that are not options; empty if there are none
 * @param words     those words
 */
record CommandSpec(String name, String arguments, String does, List<String> examples, Words words, List<OptionSpec> options) {

    CommandSpec {
        examples = List.copyOf(examples);
        options = List.copyOf(options);
    }

    /**
     * Words that are not options.
     *
     * @param atLeast how many are required
     * @param atMost  how many are admitted
     */
    record Words(String label, int atLeast, int atMost, String does) {

        static final Words NONE = new Words("", 0, 0, "");
    }

    CommandSpec addOption(OptionSpec option) {
        List<OptionSpec> all = new ArrayList<>(options);
        all.add(option);
        return new CommandSpec(name, arguments, does, examples, words, all);
    }

    CommandSpec addPositional(Words admitted) {
        return new CommandSpec(name, arguments, does, examples, admitted, options);
    }
}
