package co.pacta.duda;

import static co.pacta.duda.Palancas.poner;

import co.pacta.caso.Caracter;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import co.pacta.dictamen.Camino.Cambio;
import co.pacta.duda.Palancas.Movida;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cambiar una pieza entera de la propuesta: el acto, quien actúa, con quién o quién lo conduce. */
final class Sustituciones {

    private static final Set<TipoActuacion> DECLARACIONES = EnumSet.of(TipoActuacion.CONVENIO, TipoActuacion.HERMANAMIENTO,
            TipoActuacion.MEMORANDO, TipoActuacion.CARTA_DE_INTENCION);

    private Sustituciones() {
    }

    static void otroActo(Caso caso, List<Movida> movidas) {
        TipoActuacion tipo = (TipoActuacion) caso.valor(Hecho.ACTUACION_TIPO).orElse(TipoActuacion.ACTO_INTERNO);
        if (tipo == TipoActuacion.CONVENIO && caso.consta(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL)) {
            poner(caso, movidas, Hecho.ACTUACION_TIPO, TipoActuacion.PROCESO_ASOCIATIVO_FRONTERIZO,
                    "hágalo como proceso asociativo fronterizo (Ley 2135 de 2021, art. 16)");
        }
        if (DECLARACIONES.contains(tipo) && caso.consta(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ESTADO)) {
            poner(caso, movidas, Hecho.ACTUACION_TIPO, TipoActuacion.COOPERACION_RECIBIDA,
                    "reciba cooperación no reembolsable en vez de pactar obligaciones mutuas");
            poner(caso, movidas, Hecho.ACTUACION_TIPO, TipoActuacion.CONTRATO,
                    "celebre un contrato de derecho interno sobre asuntos propios");
        }
        if (caso.consta(Hecho.GOBIERNO_A_GOBIERNO, true)) {
            poner(caso, movidas, Hecho.GOBIERNO_A_GOBIERNO, false, "tome el crédito por una línea que acuerde la Nación");
        }
        if (tipo == TipoActuacion.OFICINA_EN_EL_EXTERIOR && caso.consta(Hecho.CARACTER, Caracter.DIPLOMATICO)) {
            poner(caso, movidas, Hecho.ACTUACION_TIPO, TipoActuacion.PROMOCION_TERRITORIAL,
                    "promueva el territorio sin abrir oficina propia");
        }
    }

    static void otraEntidad(Caso caso, List<Movida> movidas) {
        TipoEntidad tipo = (TipoEntidad) caso.valor(Hecho.ENTIDAD_TIPO).orElse(TipoEntidad.NACION);
        switch (tipo) {
            case AREA_METROPOLITANA, ASOCIACION_DE_MUNICIPIOS, PROVINCIA_ADMINISTRATIVA, REGION_METROPOLITANA ->
                    actua(caso, movidas, TipoEntidad.MUNICIPIO, "que firme cada municipio en su propio nombre");
            case ASOCIACION_DE_DEPARTAMENTOS, REGION_ADMINISTRATIVA ->
                    actua(caso, movidas, TipoEntidad.DEPARTAMENTO, "que firme cada departamento en su propio nombre");
            case AREA_NO_MUNICIPALIZADA ->
                    actua(caso, movidas, TipoEntidad.DEPARTAMENTO, "que actúe el departamento");
            default -> { }
        }
    }

    private static void actua(Caso caso, List<Movida> movidas, TipoEntidad tipo, String texto) {
        Caso otro = caso.con(Hecho.ENTIDAD_TIPO, tipo);
        otro = caso.sabe(Hecho.FIRMANTE) ? otro.con(Hecho.FIRMANTE, Corrientes.cabeza(tipo)) : otro;
        movidas.add(new Movida(new Cambio(Hecho.ENTIDAD_TIPO.clave(), texto,
                caso.valor(Hecho.ENTIDAD_TIPO).map(Hecho::escrito).orElse("desconocido"), tipo.codigo()), otro, 0));
    }

    static void otraContraparte(Caso caso, List<Movida> movidas, Vecinos vecinos) {
        boolean deFrontera = caso.consta(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL);
        for (Vecinos.Par par : deFrontera ? vecinos.de(caso) : List.<Vecinos.Par>of()) {
            Caso otro = caso;
            for (Map.Entry<Hecho, Object> e : par.hechos().entrySet()) {
                otro = otro.con(e.getKey(), e.getValue());
            }
            String antes = caso.texto(Hecho.CONTRAPARTE_NOMBRE);
            String texto = "con " + par.nombre() + " (limítrofe, mismo nivel)" + (antes.isEmpty() ? "" : " y no con " + antes);
            movidas.add(new Movida(new Cambio(Hecho.CONTRAPARTE_NOMBRE.clave(), texto, antes, par.nombre()), otro, 0));
        }
    }

    static void mecanismo(Caso caso, List<Movida> movidas) {
        if (caso.consta(Hecho.ACUERDO_DE_LA_NACION, false)) {
            poner(caso, movidas, Hecho.ACUERDO_DE_LA_NACION, true, "pida a la Cancillería que lo conduzca dentro de un mecanismo de la Nación");
        }
    }
}
