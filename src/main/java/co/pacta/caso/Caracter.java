package co.pacta.caso;

/** Carácter de una oficina en el exterior. */
public enum Caracter implements Codigo {
    DIPLOMATICO,
    COMERCIAL
}
