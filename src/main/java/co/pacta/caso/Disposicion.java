package co.pacta.caso;

/** Actos de disposición sobre bienes de la entidad. */
public enum Disposicion implements Codigo {
    INMUEBLES,
    ACTIVOS_O_ACCIONES,
    CONCESION
}
