package co.pacta.norma;

import co.pacta.caso.Codigo;

/** Qué hace una norma cuando se aplica. */
public enum Efecto implements Codigo {
    DEFINE,
    HABILITA,
    PROHIBE,
    EXIGE,
    REVISA,
    ACONSEJA,
    ADVIERTE
}
