package co.pacta.dictamen;

import co.pacta.caso.Paso;
import co.pacta.norma.Canal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Lo que decide un {@link Dictamen}, sin las normas ni las explicaciones: lo que cabe en una línea de un lote.
 *
 * @param pendientes los pasos obligatorios antes del acto y sin cumplir
 * @param posibles   si la respuesta es indeterminada, los veredictos todavía alcanzables; si no, ninguno
 * @param falta      si la respuesta es indeterminada, lo primero que se preguntaría, cuando algo la puede cambiar
 */
public record Extracto(Veredicto veredicto, Canal canal, Set<Paso> pendientes, List<Veredicto> posibles, Optional<Falta> falta) {

    public Extracto {
        pendientes = Collections.unmodifiableSet(pendientes);
        posibles = List.copyOf(posibles);
    }

    /**
     * Un hecho que falta.
     *
     * @param clave    la del contrato
     * @param pregunta en español llano
     */
    public record Falta(String clave, String pregunta) {
    }

    /** El de una decisión sobre un caso del que no falta nada. */
    public static Extracto de(Decision decision) {
        return new Extracto(decision.veredicto(), decision.canal(), decision.pendientes(), List.of(), Optional.empty());
    }

    /** El de un dictamen. */
    public static Extracto de(Dictamen dictamen) {
        boolean indeterminada = dictamen.veredicto() == Veredicto.INDETERMINADA;
        return new Extracto(dictamen.veredicto(), dictamen.canal(), dictamen.pendientes(), indeterminada ? dictamen.posibles() : List.of(),
                indeterminada ? dictamen.faltantes().stream().findFirst().map(f -> new Falta(f.hecho().clave(), f.pregunta())) : Optional.empty());
    }
}
