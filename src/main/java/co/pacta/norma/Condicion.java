package co.pacta.norma;

import java.util.List;

/**
 * La condición de una regla, en palabras de la regla: todas sus partes deben cumplirse.
 *
 * @param partes  cada una como está escrita en el archivo
 * @param palabras los nombres del vocabulario que usa, en orden y sin repetir
 */
public record Condicion(List<String> partes, List<String> palabras) {

    public Condicion {
        partes = List.copyOf(partes);
        palabras = List.copyOf(palabras);
    }
}
