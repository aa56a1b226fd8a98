package co.pacta.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

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
        List<String> header = new ArrayList<>(List.of(does, "", "Ejemplos:"));
        for (String example : examples) {
            header.add("  pacta " + example);
        }
        CommandSpec spec = CommandSpec.create().name("pacta " + name);
        spec.usageMessage().header(header.toArray(new String[0])).synopsisHeading("%nUso: ")
                .customSynopsis("pacta " + name + " [OPCIONES] " + arguments)
                .parameterListHeading("%nArgumentos:%n").optionListHeading("%nOpciones:%n").sortOptions(false);
        return spec;
    }

    static CommandSpec common(CommandSpec spec) {
        return spec
                .addOption(value(RULES, "DIR", "Usa las reglas de otra carpeta. Son código: solo de quien se confía."))
                .addOption(value(COLOR, "CUÁNDO", "auto, always o never."))
                .addOption(value(LANGUAGE, "LENGUA", "es o en."))
                .addOption(OptionSpec.builder(HELP, "--ayuda", "-h").usageHelp(true).arity("0").type(boolean.class)
                        .description("Muestra esta ayuda.").build())
                .addOption(OptionSpec.builder(VERSION).versionHelp(true).arity("0").type(boolean.class)
                        .description("Muestra la versión del programa y la de las reglas.").build());
    }

    static OptionSpec flag(String name, String does) {
        return OptionSpec.builder(name).arity("0").type(boolean.class).description(does).build();
    }

    static OptionSpec value(String name, String label, String does) {
        return OptionSpec.builder(name).arity("1").type(String.class).paramLabel(label).description(does).build();
    }

    static OptionSpec repeated(String name, String label, String does) {
        return OptionSpec.builder(name).arity("1").type(String[].class).paramLabel(label).description(does).build();
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

    /** The words that are not options: one, or as many as written when the arity ends in {@code *}. */
    static PositionalParamSpec words(String arity, String label, String does) {
        return PositionalParamSpec.builder().index(arity.endsWith("*") ? "0..*" : "0").arity(arity)
                .required(!arity.startsWith("0")).type(String[].class)
                .paramLabel(label).hideParamSyntax(true)
                .description(does).build();
    }
}
