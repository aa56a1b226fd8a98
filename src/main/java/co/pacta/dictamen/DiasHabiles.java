package co.pacta.dictamen;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;

/** Los días hábiles de Colombia: ni sábados, ni domingos, ni los festivos de la Ley 51 de 1983 (Ley 4 de 1913, art. 62). */
public final class DiasHabiles {

    private static final Set<MonthDay> FIJOS = Set.of(MonthDay.of(1, 1), MonthDay.of(5, 1), MonthDay.of(7, 20),
            MonthDay.of(8, 7), MonthDay.of(12, 8), MonthDay.of(12, 25));
    private static final Set<MonthDay> AL_LUNES = Set.of(MonthDay.of(1, 6), MonthDay.of(3, 19), MonthDay.of(6, 29),
            MonthDay.of(8, 15), MonthDay.of(10, 12), MonthDay.of(11, 1), MonthDay.of(11, 11));
    private static final int[] DESDE_PASCUA = {-3, -2, 43, 64, 71};

    private DiasHabiles() {
    }

    /** El último día de un término de {@code dias} hábiles: la cuenta empieza al día siguiente. */
    public static LocalDate vencimiento(LocalDate desde, int dias) {
        LocalDate dia = desde;
        for (int contados = 0; contados < dias;) {
            dia = dia.plusDays(1);
            contados += esHabil(dia) ? 1 : 0;
        }
        return dia;
    }

    public static boolean esHabil(LocalDate dia) {
        DayOfWeek semana = dia.getDayOfWeek();
        return semana != DayOfWeek.SATURDAY && semana != DayOfWeek.SUNDAY && !festivos(dia.getYear()).contains(dia);
    }

    /** Los festivos de un año, en orden. */
    public static Set<LocalDate> festivos(int anio) {
        Set<LocalDate> dias = new TreeSet<>();
        FIJOS.forEach(d -> dias.add(d.atYear(anio)));
        AL_LUNES.forEach(d -> dias.add(d.atYear(anio).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))));
        for (int corrimiento : DESDE_PASCUA) {
            dias.add(pascua(anio).plusDays(corrimiento));
        }
        return dias;
    }

    /** El Domingo de Pascua del calendario gregoriano (cómputo anónimo de Meeus). */
    static LocalDate pascua(int anio) {
        int a = anio % 19;
        int b = anio / 100;
        int c = anio % 100;
        int h = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
        int l = (32 + 2 * (b % 4) + 2 * (c / 4) - h - c % 4) % 7;
        int m = (a + 11 * h + 22 * l) / 451;
        int suma = h + l - 7 * m + 114;
        return LocalDate.of(anio, suma / 31, suma % 31 + 1);
    }
}
