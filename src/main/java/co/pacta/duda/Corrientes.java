package co.pacta.duda;

import co.pacta.caso.Caso;
import co.pacta.caso.Duracion;
import co.pacta.caso.Firmante;
import co.pacta.caso.Hecho;
import co.pacta.caso.Organismo;
import co.pacta.caso.Regimen;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.VigenciasFuturas;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lo que se presume corriente cuando no se dice, y solo para la respuesta provisional (contrato, sección 2.0). */
final class Corrientes {

    private static final Set<Hecho> NO = EnumSet.of(Hecho.A_NOMBRE_DE_LA_NACION, Hecho.INGRESA_A_PERSONA_JURIDICA,
            Hecho.MOTIVA_RECIPROCIDAD, Hecho.EFECTOS_FUERA_DE_ZONA, Hecho.AFECTA_PUEBLO_ETNICO, Hecho.AVAL_EXIGIDO,
            Hecho.EXIGIDA_POR_ACUERDO_LOCAL, Hecho.INMUNIDADES, Hecho.APROPIADOS, Hecho.ULTIMO_ANIO_DE_GOBIERNO,
            Hecho.RECIBE, Hecho.ADMINISTRA_ORGANISMO, Hecho.REGALIAS, Hecho.ACTO_DE_DELEGACION, Hecho.ACUERDO_DE_LA_NACION);
    private static final Set<TipoActuacion> SIN_OBLIGACIONES = EnumSet.of(TipoActuacion.HERMANAMIENTO,
            TipoActuacion.MEMORANDO, TipoActuacion.CARTA_DE_INTENCION, TipoActuacion.REUNION, TipoActuacion.PRONUNCIAMIENTO);
    private static final Set<TipoActuacion> CON_DINERO_PROPIO =
            EnumSet.of(TipoActuacion.CONTRATO, TipoActuacion.CREDITO, TipoActuacion.COOPERACION_OTORGADA);

    private Corrientes() {
    }

    /** El valor corriente de cada hecho que el caso no dice y que se puede presumir. */
    static Map<Hecho, Object> para(Caso caso) {
        Map<Hecho, Object> valores = new EnumMap<>(Hecho.class);
        NO.forEach(h -> valores.put(h, Boolean.FALSE));
        valores.put(Hecho.CREA_ORGANISMO, Organismo.NINGUNO);
        valores.put(Hecho.DURACION, Duracion.DEFINIDA);
        valores.put(Hecho.VIGENCIAS_FUTURAS, VigenciasFuturas.NO);
        valores.put(Hecho.DISPOSICIONES, List.of());
        caso.valor(Hecho.ACTUACION_TIPO).map(TipoActuacion.class::cast).ifPresent(tipo -> {
            valores.put(Hecho.REGIMEN, SIN_OBLIGACIONES.contains(tipo) ? Regimen.SIN_OBLIGACIONES : Regimen.DERECHO_INTERNO);
            valores.put(Hecho.PROPIOS, CON_DINERO_PROPIO.contains(tipo));
        });
        caso.valor(Hecho.ENTIDAD_TIPO).ifPresent(tipo -> valores.put(Hecho.FIRMANTE, cabeza((TipoEntidad) tipo)));
        valores.keySet().removeAll(caso.hechos().keySet());
        return valores;
    }

    /** Quien representa de ordinario a esa clase de entidad. */
    static Firmante cabeza(TipoEntidad tipo) {
        return switch (tipo) {
            case MUNICIPIO, DISTRITO, DISTRITO_CAPITAL -> Firmante.ALCALDE;
            case DEPARTAMENTO -> Firmante.GOBERNADOR;
            case TERRITORIO_INDIGENA, COMUNIDAD_INDIGENA -> Firmante.AUTORIDAD_INDIGENA;
            default -> Firmante.REPRESENTANTE_LEGAL;
        };
    }
}
