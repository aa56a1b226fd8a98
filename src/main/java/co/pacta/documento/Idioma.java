package co.pacta.documento;

/** En qué lengua se escriben los títulos y las frases fijas; la ley se queda en español. */
public enum Idioma {
    ES("es-CO"),
    EN("en");

    private final String etiqueta;

    Idioma(String etiqueta) {
        this.etiqueta = etiqueta;
    }

    /** La etiqueta BCP 47. */
    public String etiqueta() {
        return etiqueta;
    }
}
