package co.pacta.dictamen;

import co.pacta.caso.Codigo;

/** La respuesta, en orden de precedencia (contrato, sección 3). */
public enum Veredicto implements Codigo {
    FUERA_DE_ALCANCE,
    NO_PERMITIDA,
    INDETERMINADA,
    REVISION,
    REQUIERE_CONSULTA_Y_AUTORIZACION,
    REQUIERE_AUTORIZACION,
    REQUIERE_CONSULTA,
    REQUIERE_OTRO_TRAMITE,
    PERMITIDA;

    /** El código del contrato, que aquí va en mayúsculas. */
    @Override
    public String codigo() {
        return name();
    }

    /** Si el acto se puede hacer, ya mismo o después de cumplir los pasos. */
    public boolean admite() {
        return ordinal() >= REQUIERE_CONSULTA_Y_AUTORIZACION.ordinal();
    }
}
