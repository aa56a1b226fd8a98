package co.pacta.norma;

import java.util.List;

/**
 * Cómo se dice en español llano una palabra de las reglas.
 *
 * @param palabra      como está en las reglas
 * @param frase        lo que pasa cuando se cumple; con {@code {valor}} si la palabra compara
 * @param fraseNegada  lo que pasa cuando no se cumple
 * @param hechos       las claves de los hechos que consulta, en el orden del contrato
 * @param fraseIngles  lo mismo en inglés
 * @param negadaIngles lo mismo en inglés
 */
public record Vocablo(String palabra, String frase, String fraseNegada, List<String> hechos, String fraseIngles,
                      String negadaIngles) {

    public Vocablo {
        hechos = List.copyOf(hechos);
    }
}
