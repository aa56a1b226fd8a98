package co.pacta.norma;

import java.util.Comparator;

/** El orden en que se citan las normas que rigen: la que decide va primero. */
public final class OrdenDeCita implements Comparator<Norma> {

    public static final OrdenDeCita DECISIVA_PRIMERO = new OrdenDeCita();

    private OrdenDeCita() {
    }

    @Override
    public int compare(Norma una, Norma otra) {
        int orden = Integer.compare(entreLasQueProhiben(una), entreLasQueProhiben(otra));
        if (orden == 0) {
            orden = Integer.compare(peso(una.efecto()), peso(otra.efecto()));
        }
        if (orden == 0) {
            orden = una.rango().compareTo(otra.rango());
        }
        if (orden == 0) {
            orden = Integer.compare(otra.cita().length(), una.cita().length());
        }
        return orden == 0 ? una.id().compareTo(otra.id()) : orden;
    }

    private static int entreLasQueProhiben(Norma norma) {
        return norma.es(Efecto.PROHIBE) ? norma.orden() : Integer.MAX_VALUE;
    }

    private static int peso(Efecto efecto) {
        return switch (efecto) {
            case PROHIBE -> 0;
            case REVISA -> 1;
            case HABILITA -> 2;
            case EXIGE -> 3;
            case ACONSEJA -> 4;
            case ADVIERTE -> 5;
            case DEFINE -> 6;
        };
    }
}
