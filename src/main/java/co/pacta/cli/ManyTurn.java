package co.pacta.cli;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.documento.Palabras;
import co.pacta.duda.Entrevista;
import co.pacta.duda.Pregunta;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Asks for any number of choices: the elements of a list, or several yes-or-no facts at once.
 *
 * @param none   whether none of them is an answer
 * @param values the facts that the chosen ones settle
 */
record ManyTurn(Choices choices, boolean none, Function<List<Integer>, Map<Hecho, Object>> values, Sheet sheet, Palabras words)
        implements Turn {

    /** A question that joins several facts: what is not ticked takes its ordinary value. */
    static ManyTurn ticks(Pregunta question, Caso caso, Choices choices, Sheet sheet, Palabras words) {
        return new ManyTurn(choices, true, which -> {
            Caso answered = Entrevista.responder(caso, question,
                    which.stream().map(question.marcas()::get).collect(Collectors.toSet()));
            Map<Hecho, Object> values = new LinkedHashMap<>();
            question.hechos().forEach(h -> values.put(h, answered.valor(h).orElseThrow()));
            return values;
        }, sheet, words);
    }

    /** A fact whose value is a list of words. */
    static ManyTurn list(Hecho fact, boolean none, Choices choices, Sheet sheet, Palabras words) {
        return new ManyTurn(choices, none, which -> Map.of(fact, which.stream().map(fact.codigos()::get).toList()), sheet, words);
    }

    @Override
    public Reading read(String written) {
        boolean saysNone = written.isEmpty() || List.of("ninguna", "ninguno", "nada", "none").contains(PlainText.of(written));
        if (saysNone) {
            return none ? Reading.got(Answer.of(values.apply(List.of()), words.frase("ninguno"))) : Reading.again(sheet.hint());
        }
        Choices.Meant meant = choices.several(written);
        if (meant.problem().isEmpty() && !meant.which().isEmpty()) {
            return Reading.got(Answer.of(values.apply(meant.which()),
                    String.join(" · ", meant.which().stream().map(choices.labels()::get).toList())));
        }
        return Reading.again(meant.problem().isEmpty() ? sheet.hint() : meant.problem());
    }
}
