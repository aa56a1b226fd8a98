package co.pacta.cli;

import co.pacta.archivo.Sugerencia;
import java.util.List;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in Spanish what picocli found wrong with the words of the command line. */
final class ParseErrors {

    private ParseErrors() {
    }

    static UsageException spanish(ParameterException e, CommandSpec spec) {
        if (e instanceof UnmatchedArgumentException unmatched) {
            return unmatched(unmatched.getUnmatched(), spec);
        }
        String see = "; vea " + spec.name() + " --ayuda";
        if (e instanceof OverwrittenOptionException twice && twice.getOverwritten() instanceof OptionSpec option) {
            return new UsageException("La opción " + option.longestName() + " va una sola vez", option.longestName(), "");
        }
        ArgSpec arg = e instanceof MissingParameterException missing && !missing.getMissing().isEmpty()
                ? missing.getMissing().get(0) : e.getArgSpec();
        if (arg instanceof OptionSpec option) {
            return new UsageException("A la opción " + option.longestName() + " le falta su valor (" + option.paramLabel() + ")" + see,
                    option.longestName(), "");
        }
        return arg == null ? new UsageException("La orden no se entiende" + see)
                : new UsageException("Falta " + arg.paramLabel() + see, arg.paramLabel(), "");
    }

    private static UsageException unmatched(List<String> words, CommandSpec spec) {
        String word = words.get(0);
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        List<String> known = spec.options().stream().flatMap(o -> List.of(o.names()).stream()).toList();
        String message = word.startsWith("-") ? "No existe la opción «" + name + "»" : "Sobra «" + word + "»";
        return new UsageException(message + "; vea " + spec.name() + " --ayuda", name,
                word.startsWith("-") ? Sugerencia.de(name, known) : "");
    }
}
