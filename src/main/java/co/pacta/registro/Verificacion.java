package co.pacta.registro;

import java.util.List;

/**
 * Lo que resulta de repetir una decisión registrada.
 *
 * @param estado      qué tanto se sostiene
 * @param reparos       qué partes del registro ya no son como se escribieron, o por qué no se puede repetir
 * @param cambios     las normas, definiciones y listas que cambiaron desde entonces
 * @param decisivos   los que además figuran entre los fundamentos, requisitos o desplazadas de la respuesta de entonces o de la de ahora
 * @param catalogo    si el catálogo es el mismo
 * @param programa    si el programa es el mismo
 * @param diferencias en qué se aparta la respuesta de ahora de la registrada, sin contar los resúmenes
 */
public record Verificacion(Estado estado, List<String> reparos, List<CambioDeRegla> cambios, List<CambioDeRegla> decisivos,
                           boolean catalogo, boolean programa, List<Diferencia> diferencias) {

    /** Qué tanto se sostiene un registro. */
    public enum Estado {
        /** Cada byte de la respuesta se repite. */
        INTEGRO,
        /** La respuesta es la misma, aunque cambiaron las reglas, el catálogo o el programa. */
        MISMA_RESPUESTA,
        /** Hoy se respondería otra cosa. */
        OTRA_RESPUESTA,
        /** El caso ya no se puede volver a decidir. */
        IRREPETIBLE,
        /** El registro no es el que se escribió. */
        ALTERADO
    }

    /** Un punto en que la respuesta es otra. */
    public record Diferencia(String donde, Object antes, Object ahora) {
    }

    public Verificacion {
        reparos = List.copyOf(reparos);
        cambios = List.copyOf(cambios);
        decisivos = List.copyOf(decisivos);
        diferencias = List.copyOf(diferencias);
    }

    /** Si todos los bytes se repiten. */
    public boolean vale() {
        return estado == Estado.INTEGRO;
    }
}
