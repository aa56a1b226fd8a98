package co.pacta.web;

/** Cómo se viste la página: sola, o dentro de la sede electrónica de una entidad, con barra y pie de GOV.CO. */
public enum Tema {
    SENCILLO, GOVCO
}
