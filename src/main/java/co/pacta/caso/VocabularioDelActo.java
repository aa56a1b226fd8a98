package co.pacta.caso;

import static co.pacta.caso.TipoActuacion.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Las palabras sobre el acto mismo y su dinero ({@code decision.md}, sección 2). */
public abstract sealed class VocabularioDelActo extends Datos permits Vocabulario {

    private static final Set<TipoActuacion> DECLARACION = EnumSet.of(CONVENIO, HERMANAMIENTO, MEMORANDO, CARTA_DE_INTENCION);
    private static final Set<TipoActuacion> ACUERDO = union(DECLARACION, COOPERACION_RECIBIDA, COOPERACION_OTORGADA);
    private static final Set<TipoActuacion> INSTRUMENTO =
            union(ACUERDO, PROCESO_ASOCIATIVO_FRONTERIZO, PLAN_TRANSFRONTERIZO, CONTRATO);
    private static final Set<TipoActuacion> FIRMADO =
            union(INSTRUMENTO, DONACION_RECIBIDA, TipoActuacion.CREDITO, AFILIACION_A_RED, ALIANZA_COMERCIAL);
    private static final Set<TipoActuacion> SUJETO_A_ACUERDO_LOCAL =
            union(FIRMADO, PROMOCION_TERRITORIAL, EVENTO_INTERNACIONAL);
    private static final Set<TipoActuacion> USA_CONTRAPARTE = union(ACUERDO, PROCESO_ASOCIATIVO_FRONTERIZO, REUNION,
            CONTRATO, DONACION_RECIBIDA, DISTINCION, AFILIACION_A_RED);
    private static final Set<TipoActuacion> SIN_MATERIAS = EnumSet.of(TRATADO, VIAJE_OFICIAL, DISTINCION,
            OFICINA_EN_EL_EXTERIOR, ZONA_DE_INTEGRACION, GESTION_ANTE_GOBIERNO_EXTRANJERO, ACTO_INTERNO);
    private static final Set<TipoActuacion> PUEDE_GASTAR = union(ACUERDO, PROCESO_ASOCIATIVO_FRONTERIZO,
            PLAN_TRANSFRONTERIZO, CONTRATO, AFILIACION_A_RED, PROMOCION_TERRITORIAL, EVENTO_INTERNACIONAL, ALIANZA_COMERCIAL);
    private static final Set<TipoActuacion> CONTRATANTE_SIEMPRE =
            EnumSet.of(CONTRATO, PROCESO_ASOCIATIVO_FRONTERIZO, PLAN_TRANSFRONTERIZO);

    VocabularioDelActo(Valores valores) {
        super(valores);
    }

    private static Set<TipoActuacion> union(Set<TipoActuacion> base, TipoActuacion... otros) {
        Set<TipoActuacion> todos = EnumSet.copyOf(base);
        todos.addAll(List.of(otros));
        return todos;
    }

    /** Convenio, hermanamiento, memorando o carta de intención. */
    public final boolean declaracionOConvenio() {
        return DECLARACION.contains(actuacion());
    }

    public final boolean acuerdo() {
        return ACUERDO.contains(actuacion());
    }

    public final boolean instrumento() {
        return INSTRUMENTO.contains(actuacion());
    }

    public final boolean firmado() {
        return FIRMADO.contains(actuacion());
    }

    public final boolean sujetoAAcuerdoLocal() {
        return SUJETO_A_ACUERDO_LOCAL.contains(actuacion());
    }

    public final boolean usaContraparte() {
        return usaContraparte(actuacion());
    }

    public final boolean usaMaterias() {
        return usaMaterias(actuacion());
    }

    /** Si esta clase de acto se mide por sus materias. */
    public static boolean usaMaterias(TipoActuacion actuacion) {
        return !SIN_MATERIAS.contains(actuacion);
    }

    /** Si esta clase de acto tiene contraparte. */
    public static boolean usaContraparte(TipoActuacion actuacion) {
        return USA_CONTRAPARTE.contains(actuacion);
    }

    public final boolean credito() {
        return actuacion() == TipoActuacion.CREDITO;
    }

    /** El texto obliga, o promete dinero de la entidad: un texto que gasta no es «sin obligaciones». */
    public final boolean obliga() {
        Regimen r = regimen();
        return r == Regimen.DERECHO_INTERNO || r == Regimen.SIN_OBLIGACIONES && recursosPropios();
    }

    /** El texto ni obliga ni gasta. */
    public final boolean blando() {
        return regimen() == Regimen.SIN_OBLIGACIONES && !recursosPropios();
    }

    public final boolean obligaOContrato() {
        return actuacion() == CONTRATO || obliga();
    }

    public final boolean contratante() {
        return CONTRATANTE_SIEMPRE.contains(actuacion()) || acuerdo() && obliga();
    }

    // Con qué recursos

    public final boolean gasta() {
        return PUEDE_GASTAR.contains(actuacion()) && recursosPropios();
    }

    public final boolean comprometeVigenciasFuturas() {
        return gasta() && vigenciasFuturas() != VigenciasFuturas.NO;
    }

    public final boolean dispone() {
        return contratante() && !disposiciones().isEmpty();
    }

    public final boolean enajena() {
        return contratante() && (disposiciones().contains(Disposicion.INMUEBLES)
                || disposiciones().contains(Disposicion.ACTIVOS_O_ACCIONES));
    }

    public final boolean daEnConcesion() {
        return contratante() && disposiciones().contains(Disposicion.CONCESION);
    }

    public final boolean recibe() {
        TipoActuacion a = actuacion();
        return a == DONACION_RECIBIDA
                || (ACUERDO.contains(a) || a == CONTRATO || a == PROCESO_ASOCIATIVO_FRONTERIZO) && recibeSegunElCaso();
    }

    public final boolean entraAPersonaJuridica() {
        return actuacion() == AFILIACION_A_RED ? ingresaAPersonaJuridica()
                : instrumento() && creaOrganismo() == Organismo.PERSONA_JURIDICA;
    }
}
