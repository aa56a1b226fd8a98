package co.pacta.documento.papel;

import co.pacta.norma.Norma;
import co.pacta.norma.Vigencia;
import java.util.Optional;

/**
 * Lo que un papel puede citar: una norma del conjunto de reglas o una de las que rigen la forma del papel.
 *
 * @param cita      la cita corta
 * @param nombre    nombre y fecha de la fuente
 * @param estado    {@code vigente}, {@code derogada} o {@code verificar}
 * @param base      cómo se conoce el texto
 * @param sintesis  lo que dice, en palabras nuestras
 * @param direccion dónde leerla
 */
record Fuente(String id, String cita, String nombre, Vigencia vigencia, String estado, String base, String sintesis,
              Optional<String> direccion) {

    static Fuente de(Norma n) {
        Optional<String> direccion = n.fuente().matches("https?://\\S+") ? Optional.of(n.fuente()) : Optional.empty();
        return new Fuente(n.id(), n.cita(), n.norma(), n.vigencia(), n.estado(), n.base(), n.sintesis(), direccion);
    }
}
