package co.pacta.duda;

import co.pacta.caso.Hecho;
import java.util.List;

/**
 * La siguiente pregunta. Si trae marcas, pregunta varias cosas de una vez: lo que no se marca toma su valor corriente.
 *
 * @param hecho    el hecho por el que se pregunta; el primero, si son varios
 * @param texto    la pregunta, por qué se hace, ayuda y a quién acudir
 * @param opciones las respuestas cerradas; vacío si se escribe la respuesta
 * @param normas   ids de las normas que lo consultan
 * @param esencial si sin este dato no se puede estudiar nada
 * @param marcas   las casillas de una pregunta que junta varios hechos
 */
public record Pregunta(Hecho hecho, Preguntas.Texto texto, List<Preguntas.Opcion> opciones, List<String> normas,
                       boolean esencial, List<Marca> marcas) {

    public Pregunta {
        opciones = List.copyOf(opciones);
        normas = List.copyOf(normas);
        marcas = List.copyOf(marcas);
    }

    /**
     * Una casilla.
     *
     * @param hecho    el hecho que dice
     * @param marcada  su valor si se marca
     * @param sinMarca su valor si ninguna casilla del mismo hecho se marca
     * @param etiqueta el texto de la casilla
     */
    public record Marca(Hecho hecho, Object marcada, Object sinMarca, String etiqueta) {
    }

    /** Los hechos que esta pregunta resuelve. */
    public List<Hecho> hechos() {
        return marcas.isEmpty() ? List.of(hecho) : marcas.stream().map(Marca::hecho).distinct().toList();
    }
}
