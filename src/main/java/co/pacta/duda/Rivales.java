package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Lectura;
import co.pacta.caso.TipoEntidad;
import co.pacta.dictamen.LecturaRival;
import co.pacta.hallazgo.ReglaSuelta;
import java.util.ArrayList;
import java.util.List;

/** Qué daría cada lectura rival: se vuelve a preguntar a las reglas, y se muestra solo la que cambia la respuesta. */
final class Rivales {

    private final Respondedor respondedor;
    private final Cercanas cercanas;

    Rivales(Respondedor respondedor, Cercanas cercanas) {
        this.respondedor = respondedor;
        this.cercanas = cercanas;
    }

    List<LecturaRival> de(Respuesta respuesta) {
        Caso caso = respuesta.decision().caso();
        Expediente expediente = cercanas.expediente(caso);
        List<LecturaRival> rivales = new ArrayList<>();
        for (Lectura lectura : Lectura.values()) {
            if (puedeTocar(lectura, caso, expediente)) {
                List<LecturaRival.Alternativa> alternativas = alternativas(respuesta, lectura);
                if (!alternativas.isEmpty()) {
                    rivales.add(new LecturaRival(lectura, caso.lectura(lectura), alternativas));
                }
            }
        }
        return rivales;
    }

    private List<LecturaRival.Alternativa> alternativas(Respuesta respuesta, Lectura lectura) {
        Caso caso = respuesta.decision().caso();
        List<LecturaRival.Alternativa> alternativas = new ArrayList<>();
        for (String opcion : lectura.opciones()) {
            if (!opcion.equals(caso.lectura(lectura))) {
                Respuesta otra = respondedor.responder(caso.bajo(lectura, opcion));
                if (!igual(respuesta, otra)) {
                    alternativas.add(new LecturaRival.Alternativa(opcion, otra.decision().veredicto(),
                            otra.decision().requisitos()));
                }
            }
        }
        return alternativas;
    }

    private static boolean igual(Respuesta una, Respuesta otra) {
        return otra.decision().veredicto() == una.decision().veredicto()
                && otra.decision().pendientes().equals(una.decision().pendientes())
                && otra.posibles().equals(una.posibles());
    }

    /** Para no preguntar de más: una lectura no toca el caso si ninguna norma que dependa de ella puede llegar a aplicarse. */
    private boolean puedeTocar(Lectura lectura, Caso caso, Expediente expediente) {
        return switch (lectura) {
            case DISTRITOS -> !caso.sabe(Hecho.ENTIDAD_TIPO) || caso.consta(Hecho.ENTIDAD_TIPO, TipoEntidad.DISTRITO);
            case DEPARTAMENTOS_4_2_1 ->
                    !caso.sabe(Hecho.ENTIDAD_TIPO) || caso.consta(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO);
            case LIMITROFE, SUBSISTENCIA_ART_7, EFECTO_DE_LA_CONSULTA, CONVENIO_SIN_FRONTERA -> true;
            default -> cercanas.bajo(lectura).stream().anyMatch(r -> !refutada(r, expediente));
        };
    }

    private static boolean refutada(ReglaSuelta regla, Expediente expediente) {
        return regla.partes().stream().anyMatch(parte -> {
            try {
                return !parte.seCumple(expediente);
            } catch (HechoDesconocido duda) {
                return false;
            }
        });
    }
}
