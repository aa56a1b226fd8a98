package co.pacta.cli;

import co.pacta.caso.Hecho;
import co.pacta.documento.Palabras;

/** Asks for a whole number. */
record NumberTurn(Hecho fact, Sheet sheet, Palabras words) implements Turn {

    private static final int HUNDRED = 100;
    private static final int MOST = 100_000;

    @Override
    public Reading read(String written) {
        boolean percent = fact == Hecho.PORCENTAJE_EXTERNO;
        String digits = written.replaceAll("\\s*(%|d[ií]as?|horas?|days?|hours?)$", "");
        int least = percent ? 0 : 1;
        int most = percent ? HUNDRED : MOST;
        boolean fits = digits.matches("\\d{1,6}") && Integer.parseInt(digits) >= least && Integer.parseInt(digits) <= most;
        return fits ? Reading.got(Answer.of(fact, Integer.parseInt(digits), digits)) : Reading.again(sheet.hint());
    }
}
