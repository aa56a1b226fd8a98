package co.pacta.caso;

import java.util.EnumSet;
import java.util.Set;

/**
 * Qué casillas de un tablero se leyeron y en qué orden. Una casilla es un hecho, por su puesto en {@link Hecho}, o una de las
 * cuatro que siguen. Con los mismos valores en esas casillas las mismas condiciones responden lo mismo.
 */
public final class Rastro {

    /** El día del acto. */
    public static final int DIA = 59;
    /** Las lecturas elegidas. */
    public static final int LECTURAS = 60;
    /** Si la entidad es el Archipiélago o está en él. */
    public static final int ARCHIPIELAGO = 61;
    /** Si ya se consultó a la Cancillería. */
    public static final int CONSULTA = 62;

    /** Desde aquí, un concepto de {@link Concepto} por su puesto: no son casillas del tablero, pero también se consultan en orden. */
    public static final int CONCEPTOS = 64;

    private final byte[] orden = new byte[CONCEPTOS + Integer.SIZE];
    private int cuantas;
    private long todas;
    private long tramo;
    private int conceptos;
    private int todosLosConceptos;

    void anota(int casilla) {
        long bit = 1L << casilla;
        tramo |= bit;
        if ((todas & bit) == 0) {
            todas |= bit;
            orden[cuantas++] = (byte) casilla;
        }
    }

    void anotaConcepto(int bit) {
        conceptos |= bit;
        if ((todosLosConceptos & bit) == 0) {
            todosLosConceptos |= bit;
            orden[cuantas++] = (byte) (CONCEPTOS + Integer.numberOfTrailingZeros(bit));
        }
    }

    /** Añade lo que se leyó otra vez con los mismos valores. */
    void anotaTodas(long casillas) {
        for (long quedan = casillas; quedan != 0; quedan &= quedan - 1) {
            anota(Long.numberOfTrailingZeros(quedan));
        }
    }

    /** Las casillas leídas, como conjunto de bits. */
    public long todas() {
        return todas;
    }

    /** Los hechos leídos. */
    Set<Hecho> hechos() {
        Set<Hecho> leidos = EnumSet.noneOf(Hecho.class);
        for (Hecho h : Hecho.values()) {
            if ((todas & 1L << h.ordinal()) != 0) {
                leidos.add(h);
            }
        }
        return leidos;
    }

    /** Empieza a contar aparte lo que se lee. */
    public void empiezaTramo() {
        tramo = 0;
        conceptos = 0;
    }

    /** Los conceptos consultados desde {@link #empiezaTramo}, como conjunto de bits. */
    public int conceptos() {
        return conceptos;
    }

    /** Lo leído desde {@link #empiezaTramo}. */
    public long tramo() {
        return tramo;
    }

    /** La casilla o el concepto que se consultó en ese puesto; -1 si no se consultaron tantos. */
    public int casilla(int puesto) {
        return puesto < cuantas ? orden[puesto] : -1;
    }
}
