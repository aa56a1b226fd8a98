package co.pacta.cli;

import co.pacta.archivo.Sugerencia;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.cli.CommandLine;
import org.apache.commons.cli.DefaultParser;
import org.apache.commons.cli.MissingArgumentException;
import org.apache.commons.cli.Option;
import org.apache.commons.cli.ParseException;
import org.apache.commons.cli.UnrecognizedOptionException;

/** Tells options from words on the command line, and says in Spanish what is wrong with them. */
final class WordReader {

    private final CommandSpec spec;
    private final String see;

    WordReader(CommandSpec spec) {
        this.spec = spec;
        this.see = "; vea pacta " + spec.name() + " --ayuda";
    }

    Arguments read(String[] words) {
        CommandLine line;
        try {
            line = DefaultParser.builder().setAllowPartialMatching(false).setStripLeadingAndTrailingQuotes(false)
                    .build().parse(admitted(), words);
        } catch (UnrecognizedOptionException e) {
            throw unknown(e.getOption());
        } catch (MissingArgumentException e) {
            throw withoutValue(named(e.getOption()));
        } catch (ParseException e) {
            throw new UsageException("La orden no se entiende" + see);
        }
        Map<String, List<String>> options = new LinkedHashMap<>();
        for (Option found : line.getOptions()) {
            OptionSpec option = named(found);
            options.computeIfAbsent(option.name(), n -> new ArrayList<>()).add(option.takesValue() ? found.getValue() : "");
        }
        Arguments read = new Arguments(options, line.getArgList());
        if (!read.has(Options.HELP) && !read.has(Options.VERSION)) {
            check(read);
        }
        return read;
    }

    private org.apache.commons.cli.Options admitted() {
        org.apache.commons.cli.Options all = new org.apache.commons.cli.Options();
        for (OptionSpec option : spec.options()) {
            for (String name : option.names()) {
                boolean isLong = name.startsWith("--");
                all.addOption(new Option(isLong ? null : name.substring(1), isLong ? name.substring(2) : null, option.takesValue(), ""));
            }
        }
        return all;
    }

    private OptionSpec named(Option option) {
        String name = option.getLongOpt() == null ? "-" + option.getOpt() : "--" + option.getLongOpt();
        return spec.options().stream().filter(o -> o.names().contains(name)).findFirst().orElseThrow();
    }

    private void check(Arguments read) {
        for (OptionSpec option : spec.options()) {
            int times = read.times(option.name());
            if (times > 1 && option.times() != OptionSpec.Times.ANY) {
                throw new UsageException("La opción " + option.longName() + " va una sola vez", option.longName(), "");
            }
            if (times == 0 && option.times() == OptionSpec.Times.ONCE) {
                throw withoutValue(option);
            }
        }
        CommandSpec.Words words = spec.words();
        if (read.positionals().size() < words.atLeast()) {
            throw new UsageException("Falta " + words.label() + see, words.label(), "");
        }
        if (read.positionals().size() > words.atMost()) {
            String extra = read.positionals().get(words.atMost());
            throw new UsageException("Sobra «" + extra + "»" + see, extra, "");
        }
    }

    private UsageException withoutValue(OptionSpec option) {
        return new UsageException("A la opción " + option.longName() + " le falta su valor (" + option.label() + ")" + see,
                option.longName(), "");
    }

    private UsageException unknown(String word) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        List<String> known = spec.options().stream().flatMap(o -> o.names().stream()).toList();
        return new UsageException("No existe la opción «" + name + "»" + see, name, Sugerencia.de(name, known));
    }
}
