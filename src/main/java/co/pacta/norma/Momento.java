package co.pacta.norma;

import co.pacta.caso.Codigo;

/** Si el paso va antes o después del acto. */
public enum Momento implements Codigo {
    ANTES,
    DESPUES
}
