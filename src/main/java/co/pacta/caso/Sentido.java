package co.pacta.caso;

/** Cómo respondió la autoridad ante la que se hizo el trámite. */
public enum Sentido implements Codigo {
    FAVORABLE,
    DESFAVORABLE,
    SIN_RESPUESTA
}
