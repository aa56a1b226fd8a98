package co.pacta.cli;

import co.pacta.documento.Palabras;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Asks for the day of the act; nothing written means the day proposed. */
record DayTurn(LocalDate proposed, LocalDate today, Palabras words) implements Turn {

    @Override
    public Sheet sheet() {
        String shown = words.dia(proposed) + (proposed.equals(today) ? " (" + words.frase("hoy") + ")" : "");
        return new Sheet(words.frase("pregunta_dia"), words.frase("porque_dia"), List.of(), List.of(words.frase("ayuda_dia")), List.of(), false,
                words.frase("modo_dia").replace("{dia}", shown), Set.of(), Set.of(), Set.of());
    }

    @Override
    public Reading read(String written) {
        if (written.isEmpty() || PlainText.of(written).equals(PlainText.of(words.frase("hoy")))) {
            LocalDate day = written.isEmpty() ? proposed : today;
            return Reading.got(Answer.of(day, words.dia(day)));
        }
        try {
            LocalDate day = LocalDate.parse(written);
            return Reading.got(Answer.of(day, words.dia(day)));
        } catch (DateTimeException e) {
            return Reading.again(words.frase("dia_malo").replace("{texto}", written));
        }
    }
}
