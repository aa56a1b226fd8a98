package co.pacta.duda;

import co.pacta.caso.Caso;

/** Lo que identifica una respuesta: la forma canónica del caso, el catálogo y el programa. */
public interface Identidad {

    /** El caso en su única forma escrita. */
    String canonico(Caso caso);

    /** SHA-256 del catálogo. */
    String catalogo();

    /** Nombre y versión del programa. */
    String motor();

    /** Versión del conjunto de reglas. */
    String versionDeReglas();
}
