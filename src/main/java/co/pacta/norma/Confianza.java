package co.pacta.norma;

import co.pacta.caso.Codigo;

/** Qué tan seguro es el punto. */
public enum Confianza implements Codigo {
    ALTA,
    MEDIA,
    BAJA
}
