package co.pacta.dictamen;

import java.util.List;

/**
 * Una manera lícita de lograr lo que se busca, comprobada por las mismas reglas.
 *
 * @param cambios    lo que hay que cambiar, el menor número posible
 * @param veredicto  la respuesta después de los cambios
 * @param requisitos los pasos que quedarían
 * @param normas     ids de las normas que con ello se cumplen o dejan de estorbar
 */
public record Camino(List<Cambio> cambios, Veredicto veredicto, List<Requisito> requisitos, List<String> normas) {

    public Camino {
        cambios = List.copyOf(cambios);
        requisitos = List.copyOf(requisitos);
        normas = List.copyOf(normas);
    }

    /**
     * Un cambio.
     *
     * @param clave la clave del contrato que cambia
     * @param texto lo que hay que hacer, en español llano: «sin la materia aduanas»
     * @param antes el valor declarado, como se escribe en un archivo
     * @param despues el valor nuevo
     */
    public record Cambio(String clave, String texto, Object antes, Object despues) {
    }
}
