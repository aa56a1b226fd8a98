package co.pacta.caso;

/** Lo que hace el texto: declara, obliga por derecho interno o se rige por el derecho internacional. */
public enum Regimen implements Codigo {
    SIN_OBLIGACIONES,
    DERECHO_INTERNO,
    DERECHO_INTERNACIONAL
}
