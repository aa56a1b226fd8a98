package co.pacta.caso;

/** Quién firma o actúa por la entidad. */
public enum Firmante implements Codigo {
    ALCALDE,
    GOBERNADOR,
    REPRESENTANTE_LEGAL,
    DELEGADO,
    AUTORIDAD_INDIGENA,
    CONCEJO,
    ASAMBLEA,
    OTRO_SERVIDOR
}
