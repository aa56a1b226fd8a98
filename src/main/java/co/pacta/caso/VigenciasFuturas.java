package co.pacta.caso;

/** Si se comprometen presupuestos de años siguientes. */
public enum VigenciasFuturas implements Codigo {
    NO,
    ORDINARIAS,
    EXCEPCIONALES
}
