package co.pacta.caso;

import java.util.List;

/** Los hechos del caso tal como se declararon, con el nombre que usan las reglas. */
public abstract sealed class Datos permits VocabularioDelActo {

    private final Valores valores;

    Datos(Valores valores) {
        this.valores = valores;
    }

    final Valores valores() {
        return valores;
    }

    /** El día del acto como número: 20260301. */
    public final int fecha() {
        return valores.fecha();
    }

    public final TipoEntidad entidad() {
        return (TipoEntidad) valores.lee(Hecho.ENTIDAD_TIPO);
    }

    /** El código DIVIPOLA, o vacío si la entidad no se identificó. */
    public final String divipola() {
        return valores.identidad(Hecho.DIVIPOLA);
    }

    public final boolean zonaDeFrontera() {
        return valores.si(Hecho.ZONA_DE_FRONTERA);
    }

    /** Si el territorio de la entidad toca por tierra a un Estado vecino. */
    public final boolean colindaPorTierra() {
        return !((List<?>) valores.lee(Hecho.LIMITA_CON)).isEmpty();
    }

    public final Firmante firmante() {
        return (Firmante) valores.lee(Hecho.FIRMANTE);
    }

    public final boolean actoDeDelegacion() {
        return valores.si(Hecho.ACTO_DE_DELEGACION);
    }

    public final TipoContraparte contraparte() {
        return (TipoContraparte) valores.lee(Hecho.CONTRAPARTE_TIPO);
    }

    public final String pais() {
        return (String) valores.lee(Hecho.PAIS);
    }

    public final Nivel nivel() {
        return (Nivel) valores.lee(Hecho.NIVEL);
    }

    /** Si el territorio de la contraparte colinda con el de la entidad. */
    public final boolean contraparteColinda() {
        return valores.si(Hecho.LIMITROFE);
    }

    public final TipoActuacion actuacion() {
        return (TipoActuacion) valores.lee(Hecho.ACTUACION_TIPO);
    }

    public final Regimen regimen() {
        return (Regimen) valores.lee(Hecho.REGIMEN);
    }

    public final boolean aNombreDeLaNacion() {
        return valores.si(Hecho.A_NOMBRE_DE_LA_NACION);
    }

    public final Organismo creaOrganismo() {
        return (Organismo) valores.lee(Hecho.CREA_ORGANISMO);
    }

    public final boolean ingresaAPersonaJuridica() {
        return valores.si(Hecho.INGRESA_A_PERSONA_JURIDICA);
    }

    public final Duracion duracion() {
        return (Duracion) valores.lee(Hecho.DURACION);
    }

    public final boolean motivaReciprocidadOConveniencia() {
        return valores.si(Hecho.MOTIVA_RECIPROCIDAD);
    }

    public final boolean efectosFueraDeZona() {
        return valores.si(Hecho.EFECTOS_FUERA_DE_ZONA);
    }

    public final boolean afectaPuebloEtnico() {
        return valores.si(Hecho.AFECTA_PUEBLO_ETNICO);
    }

    public final boolean avalExigido() {
        return valores.si(Hecho.AVAL_EXIGIDO);
    }

    public final boolean exigidaPorAcuerdoLocal() {
        return valores.si(Hecho.EXIGIDA_POR_ACUERDO_LOCAL);
    }

    public final boolean inmunidades() {
        return valores.si(Hecho.INMUNIDADES);
    }

    public final Caracter caracter() {
        return (Caracter) valores.lee(Hecho.CARACTER);
    }

    public final boolean conEfectosOficiales() {
        return valores.si(Hecho.CON_EFECTOS_OFICIALES);
    }

    public final boolean acuerdoDeLaNacion() {
        return valores.si(Hecho.ACUERDO_DE_LA_NACION);
    }

    public final boolean recursosPropios() {
        return valores.si(Hecho.PROPIOS);
    }

    public final boolean apropiados() {
        return valores.si(Hecho.APROPIADOS);
    }

    public final VigenciasFuturas vigenciasFuturas() {
        return (VigenciasFuturas) valores.lee(Hecho.VIGENCIAS_FUTURAS);
    }

    public final boolean sectorPrioritario() {
        return valores.si(Hecho.SECTOR_PRIORITARIO);
    }

    public final boolean ultimoAnioDeGobierno() {
        return valores.si(Hecho.ULTIMO_ANIO_DE_GOBIERNO);
    }

    /** Lo declarado en {@code recursos.recibe}; la palabra «recibe» de las normas es {@link Vocabulario#recibe()}. */
    final boolean recibeSegunElCaso() {
        return valores.si(Hecho.RECIBE);
    }

    public final int porcentajeExterno() {
        return (Integer) valores.lee(Hecho.PORCENTAJE_EXTERNO);
    }

    public final boolean administraOrganismo() {
        return valores.si(Hecho.ADMINISTRA_ORGANISMO);
    }

    final List<?> disposiciones() {
        return (List<?>) valores.lee(Hecho.DISPOSICIONES);
    }

    public final boolean regalias() {
        return valores.si(Hecho.REGALIAS);
    }

    public final boolean creditoExterno() {
        return valores.si(Hecho.CREDITO_EXTERNO);
    }

    public final boolean gobiernoAGobierno() {
        return valores.si(Hecho.GOBIERNO_A_GOBIERNO);
    }

    public final boolean paraInversion() {
        return valores.si(Hecho.PARA_INVERSION);
    }

    public final boolean garantiaDeLaNacion() {
        return valores.si(Hecho.GARANTIA_DE_LA_NACION);
    }

    public final boolean indicadoresExcedidos() {
        return valores.si(Hecho.INDICADORES_EXCEDIDOS);
    }

    public final Categoria categoria() {
        return (Categoria) valores.lee(Hecho.CATEGORIA);
    }

    public final boolean calificacionIgualNacion() {
        return valores.si(Hecho.CALIFICACION_IGUAL_NACION);
    }

    public final Viajero viajero() {
        return (Viajero) valores.lee(Hecho.VIAJERO);
    }

    public final int dias() {
        return (Integer) valores.lee(Hecho.DIAS);
    }

    public final int horas() {
        return (Integer) valores.lee(Hecho.HORAS);
    }

    /** Si el concejo (o la asamblea, para el gobernador) está en sesiones. */
    public final boolean concejoEnSesiones() {
        return valores.si(Hecho.CONCEJO_EN_SESIONES);
    }
}
