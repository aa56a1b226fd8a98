package co.pacta.hallazgo;

import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hechos;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * La condición de una regla, sacada de las mismas reglas compiladas, para evaluarla sola.
 *
 * @param nombre     el de la regla
 * @param concepto   el concepto que da, si es una definición; ausente si es una norma
 * @param requiere   los conceptos que deben constar como hechos
 * @param sobreHechos la parte que lee los hechos sin calificar
 * @param sobreExpediente la parte que lee el expediente
 * @param partesDeHechos la primera, condición por condición
 * @param partes     la segunda, condición por condición, en el orden del archivo
 * @param clases     las clases de caso que la dejan abierta, como las numera quien la hizo; {@link #CUALQUIERA} si no se sabe
 */
public record ReglaSuelta(String nombre, Optional<Concepto> concepto, Set<Concepto> requiere, Prueba<Hechos> sobreHechos,
                          Prueba<Expediente> sobreExpediente, List<Prueba<Hechos>> partesDeHechos,
                          List<Prueba<Expediente>> partes, long clases) {

    /** Ninguna clase de caso la descarta. */
    public static final long CUALQUIERA = -1;

    public ReglaSuelta {
        partesDeHechos = List.copyOf(partesDeHechos);
        partes = List.copyOf(partes);
    }

    /** La misma regla cuando ya se sabe que su condición se cumple: no queda nada que preguntar, salvo los conceptos que requiere. */
    public ReglaSuelta cumplida() {
        return new ReglaSuelta(nombre, concepto, requiere, hechos -> true, expediente -> true, List.of(), List.of(), clases);
    }

    /** Una condición sobre hechos; lanza {@link co.pacta.caso.HechoDesconocido} si consulta uno que no se sabe. */
    @FunctionalInterface
    public interface Prueba<T> {
        boolean seCumple(T hechos);
    }
}
