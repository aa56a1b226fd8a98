package co.pacta.cli;

import co.pacta.archivo.Sugerencia;
import co.pacta.caso.Caso;
import co.pacta.caso.Lectura;
import co.pacta.documento.Idioma;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What was written on the command line, checked and turned into values.
 *
 * @param options     the values of each option, by its first name, as often as it was written
 * @param positionals the words that are not options
 */
record Arguments(Map<String, List<String>> options, List<String> positionals) {

    boolean has(String option) {
        return options.containsKey(option);
    }

    int times(String option) {
        return texts(option).size();
    }

    Optional<String> text(String option) {
        return has(option) ? Optional.of(options.get(option).get(0)) : Optional.empty();
    }

    List<String> texts(String option) {
        return options.getOrDefault(option, List.of());
    }

    /** The value of an option that admits only some words; the first when absent. */
    String oneOf(String option, String... words) {
        return text(option).map(t -> word(option, t, List.of(words))).orElse(words[0]);
    }

    static String word(String option, String written, Collection<String> words) {
        if (words.contains(written)) {
            return written;
        }
        throw new UsageException("«" + written + "» no sirve en " + option + "; va una de estas palabras: "
                + String.join(", ", words), option, Sugerencia.de(written, words));
    }

    Optional<LocalDate> date(String option) {
        return text(option).map(t -> date(option, t));
    }

    static LocalDate date(String option, String written) {
        try {
            return LocalDate.parse(written);
        } catch (DateTimeException e) {
            throw new UsageException("«" + written + "» no sirve en " + option + "; va un día como 2026-03-01", option, "");
        }
    }

    Idioma language() {
        return Idioma.valueOf(oneOf(Options.LANGUAGE, "es", "en").toUpperCase(Locale.ROOT));
    }

    /** The case with the day and the readings asked for on the command line. */
    Caso applyTo(Caso caso) {
        Caso changed = date(Options.DATE).map(caso::enFecha).orElse(caso);
        for (String reading : texts(Options.READING)) {
            int cut = reading.indexOf('=');
            String id = cut < 0 ? reading : reading.substring(0, cut);
            List<String> ids = Arrays.stream(Lectura.values()).map(Lectura::codigo).toList();
            Lectura lectura = Lectura.deCodigo(word(Options.READING, id, ids)).orElseThrow();
            String written = cut < 0 ? "" : reading.substring(cut + 1);
            changed = changed.bajo(lectura, word(Options.READING + " " + id, written, lectura.opciones()));
        }
        return changed;
    }
}
