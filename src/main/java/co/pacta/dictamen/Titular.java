package co.pacta.dictamen;

import co.pacta.caso.Paso;
import java.util.ArrayList;
import java.util.List;

/** La frase que resume la respuesta (contrato, sección 3). */
final class Titular {

    private Titular() {
    }

    static String de(Decision decision) {
        return switch (decision.veredicto()) {
            case FUERA_DE_ALCANCE -> "No es una actuación internacional de una entidad territorial";
            case NO_PERMITIDA -> "No puede hacerlo así";
            case INDETERMINADA -> "Falta un dato para responder";
            case REVISION -> "Requiere concepto jurídico antes de seguir";
            case REQUIERE_CONSULTA_Y_AUTORIZACION ->
                    "Puede, pero antes consulte a la Cancillería y obtenga " + corporaciones(decision, true);
            case REQUIERE_AUTORIZACION -> "Puede, pero antes pida " + corporaciones(decision, false);
            case REQUIERE_CONSULTA -> "Puede, pero antes consulte a la Cancillería";
            case REQUIERE_OTRO_TRAMITE -> "Puede, pero antes debe " + otros(decision);
            case PERMITIDA -> "Puede hacerlo";
        };
    }

    private static String corporaciones(Decision decision, boolean obtenga) {
        List<String> partes = new ArrayList<>();
        for (Requisito r : decision.requisitos()) {
            if (r.pendiente() && r.paso() == Paso.RATIFICACION_ASAMBLEA) {
                partes.add("la ratificación " + Articulo.de(r.autoridad()));
            } else if (r.pendiente() && r.paso().deCorporacion()) {
                partes.add(obtenga ? "la autorización " + Articulo.de(r.autoridad())
                        : (partes.isEmpty() ? "autorización " : "") + Articulo.a(r.autoridad()));
            }
        }
        return enumerar(partes);
    }

    private static String otros(Decision decision) {
        List<String> partes = new ArrayList<>();
        for (Requisito r : decision.requisitos()) {
            if (r.pendiente()) {
                partes.add(FrasesDePasos.infinitivo(r));
            }
        }
        return enumerar(partes);
    }

    /** «a, b y c». */
    static String enumerar(List<String> partes) {
        if (partes.size() < 2) {
            return String.join("", partes);
        }
        String ultima = partes.get(partes.size() - 1);
        String y = ultima.matches("(?i)h?i[^eé].*") ? " e " : " y ";
        return String.join(", ", partes.subList(0, partes.size() - 1)) + y + ultima;
    }
}
