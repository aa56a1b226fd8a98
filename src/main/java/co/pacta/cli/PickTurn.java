package co.pacta.cli;

import co.pacta.cli.Choices.Choice;
import co.pacta.documento.Palabras;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Asks which of several candidates was meant; anything but a number is an answer to the question before.
 *
 * @param before what was asked
 * @param labels the candidates
 * @param chosen the answer that each of them gives
 */
record PickTurn(Turn before, List<String> labels, IntFunction<Answer> chosen, Palabras words) implements Turn {

    @Override
    public Sheet sheet() {
        return before.sheet().choosing(labels, words.frase("modo_candidatos"));
    }

    @Override
    public Reading read(String written) {
        if (!written.matches("\\d{1,2}")) {
            return before.read(written);
        }
        Choices.Meant meant = new Choices(labels.stream().map(l -> new Choice("", l, "")).toList(), words).one(written);
        return meant.problem().isEmpty() ? Reading.got(chosen.apply(meant.which().get(0))) : Reading.again(meant.problem());
    }
}
