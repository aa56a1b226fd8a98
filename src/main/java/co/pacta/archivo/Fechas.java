package co.pacta.archivo;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lee días escritos {@code 2026-03-01} y explica los que no existen. */
final class Fechas {

    private static final String ESPERADO = "una fecha con año, mes y día, como 2026-03-01";
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern SUELTA = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?:[T ].*)?");
    private static final Pattern AL_REVES = Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final List<String> MESES = List.of("enero", "febrero", "marzo", "abril", "mayo", "junio", "julio",
            "agosto", "septiembre", "octubre", "noviembre", "diciembre");

    private Fechas() {
    }

    static Optional<LocalDate> fecha(Campo campo) {
        return campo.escalar(ESPERADO).flatMap(t -> {
            Matcher m = ISO.matcher(t);
            return m.matches() ? delMes(campo, t, Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)))
                    : campo.falla(Problemas.cita(t) + " no es una fecha; se esperaba " + ESPERADO, sugerencia(t));
        });
    }

    private static Optional<LocalDate> delMes(Campo campo, String escrito, int anio, int mes, int dia) {
        return mes == 0 || mes > MESES.size() ? campo.falla("El " + escrito + " no existe: los meses van de 01 a 12", "")
                : delDia(campo, escrito, YearMonth.of(anio, mes), dia);
    }

    private static Optional<LocalDate> delDia(Campo campo, String escrito, YearMonth mes, int dia) {
        return mes.isValidDay(dia) ? Optional.of(mes.atDay(dia))
                : campo.falla("El " + escrito + " no existe: " + MESES.get(mes.getMonthValue() - 1) + " de " + mes.getYear() + " tiene "
                        + mes.lengthOfMonth() + " días", dia == 0 ? "" : mes.atEndOfMonth().toString());
    }

    private static String sugerencia(String texto) {
        Matcher suelta = SUELTA.matcher(texto);
        Matcher alReves = AL_REVES.matcher(texto);
        if (suelta.matches()) {
            return iso(suelta.group(1), suelta.group(2), suelta.group(3));
        }
        return alReves.matches() ? iso(alReves.group(3), alReves.group(2), alReves.group(1)) : "";
    }

    private static String iso(String anio, String mes, String dia) {
        try {
            return LocalDate.of(Integer.parseInt(anio), Integer.parseInt(mes), Integer.parseInt(dia)).toString();
        } catch (DateTimeException e) {
            return "";
        }
    }
}
