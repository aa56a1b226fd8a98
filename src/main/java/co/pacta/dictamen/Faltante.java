package co.pacta.dictamen;

import co.pacta.caso.Hecho;
import java.util.List;

/**
 * Un hecho que falta y puede cambiar la respuesta.
 *
 * @param hecho    el hecho
 * @param pregunta cómo se pregunta, en español llano
 * @param porQue   por qué se pregunta
 * @param normas   ids de las normas que lo consultan
 */
public record Faltante(Hecho hecho, String pregunta, String porQue, List<String> normas) {

    public Faltante {
        normas = List.copyOf(normas);
    }
}
