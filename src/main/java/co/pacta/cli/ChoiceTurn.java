package co.pacta.cli;

import co.pacta.caso.Hecho;
import co.pacta.documento.Palabras;
import java.util.List;
import java.util.Map;

/** Asks for one choice of a closed list, or for yes or no. */
record ChoiceTurn(Hecho fact, Choices choices, Sheet sheet, Palabras words) implements Turn {

    private static final Map<String, Integer> YES_NO = Map.of("s", 0, "si", 0, "yes", 0, "y", 0, "n", 1, "no", 1);

    @Override
    public Reading read(String written) {
        boolean yesNo = fact.forma() == Hecho.Forma.SI_NO;
        Integer quick = yesNo ? YES_NO.get(PlainText.of(written)) : null;
        Choices.Meant meant = quick == null ? choices.one(written) : new Choices.Meant(List.of(quick), "");
        if (written.isEmpty() || !meant.problem().isEmpty()) {
            return Reading.again(written.isEmpty() ? sheet.hint() : meant.problem());
        }
        int which = meant.which().get(0);
        Object value = yesNo ? which == 0 : fact.codigos().get(which);
        return Reading.got(Answer.of(fact, value, choices.labels().get(which)));
    }
}
