package co.pacta.caso;

/** Nivel de gobierno de la contraparte en su país. */
public enum Nivel implements Codigo {
    LOCAL,
    INTERMEDIO,
    NACIONAL
}
