package co.pacta.norma;

import co.pacta.caso.Codigo;

/** Jerarquía de la fuente, de la mayor a la menor. */
public enum Rango implements Codigo {
    CONSTITUCION,
    LEY_ORGANICA,
    LEY,
    DECRETO_LEY,
    DECISION_CAN,
    DECRETO,
    JURISPRUDENCIA,
    DOCTRINA
}
