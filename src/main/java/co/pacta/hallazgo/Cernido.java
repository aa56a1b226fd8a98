package co.pacta.hallazgo;

import co.pacta.caso.Concepto;
import java.util.Set;

/**
 * Lo que un caso deja de las reglas, sin aplicarlas. Las reglas son bits, por su puesto en {@link Tamiz}.
 *
 * @param alcance  si el caso está dentro del alcance; si es seguro que no, lo demás está vacío
 * @param abiertas las que rigen y que el caso no refuta, con las definiciones
 * @param enDuda   de ellas, las que echan de menos algún hecho; la condición de las demás se cumple
 * @param legible  si se sabe todo lo que leen las que están en duda
 * @param dudosos  los conceptos que lo que se sabe del caso no decide
 */
public record Cernido(Alcance alcance, long[] abiertas, long[] enDuda, boolean legible, Set<Concepto> dudosos) {

    /** Si lo que se sabe del caso ya dice que está dentro del alcance de las reglas, o que no. */
    public enum Alcance { DENTRO, FUERA, EN_DUDA }
}
