package co.pacta.web;

import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.Vocabulario;
import co.pacta.dictamen.Dictamen;
import co.pacta.duda.Pregunta;
import co.pacta.web.Turno.Etapa;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * En qué orden se pregunta. Lo que identifica el caso va primero y en orden fijo; de ahí en adelante decide el motor, que
 * solo pregunta lo que todavía puede cambiar la respuesta; al final, los trámites ya cumplidos.
 */
final class Cuestionario {

    static final String CLAVE_CONTRAPARTE = "contraparte";
    static final String CLAVE_TRAMITES = "tramites";
    private static final Set<TipoContraparte> SIN_NOMBRE =
            EnumSet.of(TipoContraparte.NINGUNA, TipoContraparte.ENTIDAD_COLOMBIANA);

    private final Pacta pacta;

    Cuestionario(Pacta pacta) {
        this.pacta = pacta;
    }

    /** Lo que toca preguntar después de lo contestado. */
    Turno siguiente(Contestaciones c, Caso caso) {
        if (!c.tiene(Hecho.DIVIPOLA) && !c.tiene(Hecho.ENTIDAD_TIPO)) {
            return Turno.de(Etapa.ENTIDAD, Hecho.DIVIPOLA.clave());
        }
        if (!c.tiene(Hecho.ACTUACION_TIPO)) {
            return deHecho(Hecho.ACTUACION_TIPO);
        }
        if (!c.tiene(Contestaciones.FECHA)) {
            return Turno.de(Etapa.FECHA, Contestaciones.FECHA);
        }
        return sobreElActo(c, caso).orElseGet(() -> delMotor(c, caso));
    }

    private static Optional<Turno> sobreElActo(Contestaciones c, Caso caso) {
        Optional<TipoActuacion> tipo = caso.valor(Hecho.ACTUACION_TIPO).map(TipoActuacion.class::cast);
        boolean conContraparte = tipo.filter(Vocabulario::usaContraparte).isPresent();
        if (conContraparte && !c.tiene(Hecho.CONTRAPARTE_TIPO)) {
            return Optional.of(deHecho(Hecho.CONTRAPARTE_TIPO));
        }
        if (conContraparte && c.sabe(Hecho.CONTRAPARTE_TIPO) && !conNombre(c)
                && !SIN_NOMBRE.contains((TipoContraparte) caso.valor(Hecho.CONTRAPARTE_TIPO).orElseThrow())) {
            return Optional.of(Turno.de(Etapa.CONTRAPARTE, CLAVE_CONTRAPARTE));
        }
        boolean conMaterias = tipo.filter(Vocabulario::usaMaterias).isPresent();
        return conMaterias && !c.tiene(Hecho.MATERIAS) ? Optional.of(deHecho(Hecho.MATERIAS)) : Optional.empty();
    }

    private static boolean conNombre(Contestaciones c) {
        return c.tiene(Hecho.CONTRAPARTE_ID) || c.tiene(Hecho.CONTRAPARTE_NOMBRE) || c.tiene(Hecho.PAIS);
    }

    private Turno delMotor(Contestaciones c, Caso caso) {
        Optional<Pregunta> pregunta = pacta.siguiente(caso, c.noSabe(), c.enIngles());
        if (pregunta.isPresent()) {
            return Turno.de(pregunta.get());
        }
        boolean preguntar = !c.tiene(Contestaciones.PASOS) && !sinCumplir(pacta.dictaminar(caso)).isEmpty();
        return preguntar ? Turno.de(Etapa.TRAMITES, CLAVE_TRAMITES) : Turno.fin();
    }

    /** Los pasos por los que se pregunta si ya se dieron. */
    static Set<co.pacta.caso.Paso> sinCumplir(Dictamen dictamen) {
        return dictamen.pendientes();
    }

    /** La página de una clave, para cambiar lo que se contestó. */
    static Optional<Turno> de(String clave) {
        if (clave.equals(CLAVE_CONTRAPARTE) || clave.startsWith("contraparte.nombre") || clave.equals("contraparte.id")) {
            return Optional.of(Turno.de(Etapa.CONTRAPARTE, CLAVE_CONTRAPARTE));
        }
        return switch (clave) {
            case "fecha" -> Optional.of(Turno.de(Etapa.FECHA, clave));
            case CLAVE_TRAMITES -> Optional.of(Turno.de(Etapa.TRAMITES, clave));
            case "entidad.divipola", "entidad.tipo", "entidad.nombre", "entidad.departamento" ->
                    Optional.of(Turno.de(Etapa.ENTIDAD, Hecho.DIVIPOLA.clave()));
            default -> Hecho.deClave(clave).map(Cuestionario::deHecho);
        };
    }

    private static Turno deHecho(Hecho hecho) {
        return Turno.de(Etapa.HECHO, hecho.clave());
    }
}
