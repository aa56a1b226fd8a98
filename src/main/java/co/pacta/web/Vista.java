package co.pacta.web;

import co.pacta.documento.Idioma;
import co.pacta.documento.Palabras;

/**
 * Con qué se pinta una página: lengua, tema, palabras y lo contestado.
 *
 * @param ruta     la de la página, sin parámetros
 * @param palabras las de la lengua
 */
record Vista(String ruta, Tema tema, Palabras palabras, Contestaciones contestado) {

    boolean enIngles() {
        return palabras.idioma() == Idioma.EN;
    }

    /** El texto en la lengua de la página. */
    String di(String es, String en) {
        return enIngles() ? en : es;
    }

    /** La misma vista con otras respuestas. */
    Vista con(Contestaciones otras) {
        return new Vista(ruta, tema, palabras, otras);
    }

    /** Una dirección de este sitio que conserva las respuestas. */
    String hacia(String otra, String... mas) {
        return contestado.direccion(otra, mas);
    }

    /** Una dirección de este sitio que solo conserva la lengua. */
    String limpia(String otra) {
        return enIngles() ? otra + "?idioma=en" : otra;
    }
}
