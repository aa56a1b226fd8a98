package co.pacta.dictamen;

import co.pacta.caso.Caso;
import co.pacta.caso.Paso;
import co.pacta.norma.Momento;
import java.util.List;
import java.util.Optional;

/**
 * Un paso que la ley exige o aconseja para este acto.
 *
 * @param obligatorio si es un deber; los consejos no lo son
 * @param momento     antes o después del acto
 * @param plantilla   ante quién, como lo dice la norma: con la entidad y el departamento por llenar
 * @param autoridad   ante quién, con el nombre que corresponde a esta entidad
 * @param plazo       el término que fija la ley
 * @param normas      ids de las normas que lo piden
 */
public record Requisito(Paso paso, EstadoRequisito estado, boolean obligatorio, Momento momento, String plantilla,
                        String autoridad, Optional<String> plazo, List<String> normas) {

    public Requisito {
        normas = List.copyOf(normas);
    }

    /** Obligatorio, anterior al acto y sin cumplir; la consulta respondida en contra ya se hizo. */
    public boolean pendiente() {
        return obligatorio && momento == Momento.ANTES && falta(paso, estado);
    }

    /** Obligatorio, posterior al acto y sin cumplir a tiempo. */
    public boolean porHacerDespues() {
        return obligatorio && momento == Momento.DESPUES && estado != EstadoRequisito.CUMPLIDO;
    }

    /** El mismo paso, ante la autoridad que corresponde a la entidad de otro caso. */
    public Requisito para(Caso caso) {
        return plantilla.indexOf('{') < 0 ? this
                : new Requisito(paso, estado, obligatorio, momento, plantilla, Autoridades.nombre(plantilla, caso), plazo, normas);
    }

    /** Si un paso en ese estado sigue faltando. */
    public static boolean falta(Paso paso, EstadoRequisito estado) {
        return estado != EstadoRequisito.CUMPLIDO
                && !(paso == Paso.CONSULTA_CANCILLERIA && estado == EstadoRequisito.DESFAVORABLE);
    }
}
