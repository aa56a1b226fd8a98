package co.pacta.caso;

/** El cuerpo que el texto crea. */
public enum Organismo implements Codigo {
    NINGUNO,
    COMISION_SIN_PODER_DECISORIO,
    ORGANISMO_CON_PODER_DECISORIO,
    PERSONA_JURIDICA
}
