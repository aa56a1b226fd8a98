package co.pacta.archivo;

import java.time.DateTimeException;
import java.time.LocalDate;
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
            if (!m.matches()) {
                return campo.falla(Problemas.cita(t) + " no es una fecha; se esperaba " + ESPERADO, sugerencia(t));
            }
            int anio = Integer.parseInt(m.group(1));
            int mes = Integer.parseInt(m.group(2));
            int dia = Integer.parseInt(m.group(3));
            if (mes < 1 || mes > 12) {
                return campo.falla("El " + t + " no existe: los meses van de 01 a 12", "");
            }
            int ultimo = LocalDate.of(anio, mes, 1).lengthOfMonth();
            if (dia < 1 || dia > ultimo) {
                return campo.falla("El " + t + " no existe: " + MESES.get(mes - 1) + " de " + anio + " tiene " + ultimo + " días",
                        dia < 1 ? "" : t.substring(0, 8) + ultimo);
            }
            return Optional.of(LocalDate.of(anio, mes, dia));
        });
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
