package co.pacta.caso;

/** Quién viaja. */
public enum Viajero implements Codigo {
    ALCALDE,
    GOBERNADOR,
    OTRO_SERVIDOR
}
