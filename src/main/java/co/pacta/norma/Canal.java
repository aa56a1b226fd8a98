package co.pacta.norma;

import co.pacta.caso.Codigo;

/** El camino jurídico que una norma abre, en el orden en que se muestra (contrato, sección 7). */
public enum Canal implements Codigo {
    FRONTERIZO,
    ASOCIATIVO_FRONTERIZO,
    SAN_ANDRES,
    INDIGENA,
    TURISMO_DISTRITAL,
    DEPARTAMENTAL,
    SECTORIAL,
    CREDITO,
    CONTRACTUAL,
    PERSONAL,
    AUTONOMIA,
    NINGUNO
}
