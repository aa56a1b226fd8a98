package co.pacta.caso;

/** Si el acto tiene plazo. */
public enum Duracion implements Codigo {
    DEFINIDA,
    INDEFINIDA
}
