package co.pacta.dictamen;

/** En qué va un paso: sin hacer, hecho a tiempo, hecho tarde, o respondido en contra. */
public enum EstadoRequisito {
    PENDIENTE, CUMPLIDO, EXTEMPORANEO, DESFAVORABLE
}
