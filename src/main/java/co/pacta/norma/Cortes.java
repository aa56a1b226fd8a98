package co.pacta.norma;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Los días en que el derecho puede empezar a ser otro: los de las normas y los que nombran sus condiciones. */
public final class Cortes {

    private static final String DIA = "fecha ";
    private static final Pattern FECHA = Pattern.compile("fecha (<=|>=|<|>|==) (\\d{8})");

    private final TreeSet<LocalDate> dias = new TreeSet<>();
    private final int[] numeros;

    private Cortes(Corpus corpus) {
        for (Norma n : corpus.normas()) {
            dias.add(n.vigencia().desde());
            n.vigencia().hasta().ifPresent(h -> dias.add(h.plusDays(1)));
            enCondicion(n.condicion());
        }
        corpus.definiciones().values().forEach(this::enCondicion);
        numeros = dias.stream().mapToInt(Cortes::numero).toArray();
    }

    public static Cortes de(Corpus corpus) {
        return new Cortes(corpus);
    }

    private void enCondicion(Condicion condicion) {
        for (String parte : condicion.partes()) {
            if (parte.contains(DIA)) {
                Matcher fecha = FECHA.matcher(parte);
                while (fecha.find()) {
                    agregar(fecha.group(1), LocalDate.parse(fecha.group(2), DateTimeFormatter.BASIC_ISO_DATE));
                }
            }
        }
    }

    private void agregar(String comparacion, LocalDate dia) {
        boolean desdeElSiguiente = comparacion.equals("<=") || comparacion.equals(">");
        dias.add(desdeElSiguiente ? dia.plusDays(1) : dia);
        if (comparacion.equals("==")) {
            dias.add(dia.plusDays(1));
        }
    }

    public SortedSet<LocalDate> dias() {
        return Collections.unmodifiableSortedSet(dias);
    }

    /** El número del período de un día: entre dos cortes seguidos es el mismo. Antes del primero, 0. */
    public int periodo(LocalDate dia) {
        int buscado = java.util.Arrays.binarySearch(numeros, numero(dia));
        return buscado >= 0 ? buscado + 1 : -buscado - 1;
    }

    private static int numero(LocalDate dia) {
        return (dia.getYear() * 100 + dia.getMonthValue()) * 100 + dia.getDayOfMonth();
    }
}
