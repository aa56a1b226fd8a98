package co.pacta.cli;

import co.pacta.cli.OptionSpec.Times;
import java.util.List;

/** Builds the options that commands share, always worded the same. */
final class Options {

    static final String FORMAT = "--formato";
    static final String DATE = "--fecha";
    static final String READING = "--lectura";
    static final String RULES = "--reglas";
    static final String COLOR = "--color";
    static final String LANGUAGE = "--lang";
    static final String HELP = "--help";
    static final String VERSION = "--version";

    private Options() {
    }

    /** A command with its help: what it does, examples, then the rest. */
    static CommandSpec command(String name, String arguments, String does, String... examples) {
        return new CommandSpec(name, arguments, does, List.of(examples), CommandSpec.Words.NONE, List.of());
    }

    static CommandSpec common(CommandSpec spec) {
        return spec
                .addOption(value(RULES, "DIR", "Usa las reglas de otra carpeta. Son código: solo de quien se confía."))
                .addOption(value(COLOR, "CUÁNDO", "auto, always o never."))
                .addOption(value(LANGUAGE, "LENGUA", "es o en."))
                .addOption(new OptionSpec(List.of(HELP, "--ayuda", "-h"), "", Times.AT_MOST_ONCE, "Muestra esta ayuda."))
                .addOption(flag(VERSION, "Muestra la versión del programa y la de las reglas."));
    }

    static OptionSpec flag(String name, String does) {
        return new OptionSpec(List.of(name), "", Times.AT_MOST_ONCE, does);
    }

    static OptionSpec value(String name, String label, String does) {
        return new OptionSpec(List.of(name), label, Times.AT_MOST_ONCE, does);
    }

    static OptionSpec repeated(String name, String label, String does) {
        return new OptionSpec(List.of(name), label, Times.ANY, does);
    }

    /** Where what a command makes is written. */
    static OptionSpec output(Times times, String does) {
        return new OptionSpec(List.of("-o", "--salida"), "SALIDA", times, does);
    }

    static OptionSpec format(String words) {
        return value(FORMAT, "FORMATO", words);
    }

    static OptionSpec date(String does) {
        return value(DATE, "AAAA-MM-DD", does);
    }

    static OptionSpec reading() {
        return repeated(READING, "PUNTO=LECTURA", "Elige la lectura de un punto discutido. Se puede repetir.");
    }

    /** The words that are not options: {@code 1}, {@code 2}, {@code 0..1}, {@code 0..*} or {@code 1..*} of them. */
    static CommandSpec.Words words(String arity, String label, String does) {
        String[] ends = arity.split("\\.\\.");
        String most = ends[ends.length - 1];
        return new CommandSpec.Words(label, Integer.parseInt(ends[0]), most.equals("*") ? Integer.MAX_VALUE : Integer.parseInt(most), does);
    }
}
