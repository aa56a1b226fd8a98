package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Lectura;
import co.pacta.caso.TipoEntidad;
import co.pacta.dictamen.LecturaRival;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;

/** Qué daría cada lectura rival: se vuelve a preguntar a las reglas, y se muestra solo la que cambia la respuesta. */
final class Rivales {

    private final Respondedor respondedor;
    private final Reglas reglas;

    Rivales(Respondedor respondedor, Reglas reglas) {
        this.respondedor = respondedor;
        this.reglas = reglas;
    }

    List<LecturaRival> de(Respuesta respuesta) {
        Caso caso = respuesta.decision().caso();
        Expediente expediente = new Cercanas(reglas).expediente(caso);
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
            default -> reglas.sueltas().stream().anyMatch(r -> dependeDe(r, lectura) && !refutada(r, expediente));
        };
    }

    private boolean dependeDe(ReglaSuelta regla, Lectura lectura) {
        return reglas.corpus().norma(regla.nombre()).flatMap(Norma::lectura).filter(l -> l.lectura() == lectura).isPresent();
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
