package co.pacta.caso;

import static co.pacta.caso.TipoActuacion.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Las palabras corrientes con que hablan las reglas ({@code decision.md}, sección 2): los hechos del caso y lo que se
 * deduce de ellos sin juicio jurídico. Un hecho que no se sabe se avisa con {@link HechoDesconocido}, salvo en el primer
 * examen, que solo anota que hizo falta.
 */
public abstract sealed class Vocabulario extends VocabularioDelActo permits Hechos, Expediente {

    private static final Set<TipoEntidad> ASOCIATIVA = EnumSet.of(TipoEntidad.AREA_METROPOLITANA,
            TipoEntidad.ASOCIACION_DE_MUNICIPIOS, TipoEntidad.ASOCIACION_DE_DEPARTAMENTOS, TipoEntidad.REGION_ADMINISTRATIVA,
            TipoEntidad.REGION_METROPOLITANA, TipoEntidad.PROVINCIA_ADMINISTRATIVA);
    private static final Set<TipoContraparte> PUBLICA = EnumSet.of(TipoContraparte.ENTIDAD_TERRITORIAL,
            TipoContraparte.ESTADO, TipoContraparte.AGENCIA_DE_COOPERACION, TipoContraparte.ORGANISMO_INTERNACIONAL);
    private static final Set<TipoContraparte> HONRA_DE_ESTADO = EnumSet.of(TipoContraparte.ESTADO,
            TipoContraparte.ORGANISMO_INTERNACIONAL, TipoContraparte.AGENCIA_DE_COOPERACION, TipoContraparte.BANCA_MULTILATERAL);
    private static final Set<TipoContraparte> COLOMBIANA_SI_EL_PAIS_LO_ES = EnumSet.of(TipoContraparte.ENTIDAD_TERRITORIAL,
            TipoContraparte.COMUNIDAD_INDIGENA, TipoContraparte.ESTADO, TipoContraparte.EMPRESA, TipoContraparte.UNIVERSIDAD,
            TipoContraparte.ONG, TipoContraparte.BANCA_COMERCIAL);
    private static final long RESERVADAS = List.of(Materia.values()).stream().filter(Materia::reservada)
            .mapToLong(TablasLegales::bit).reduce(0, (a, b) -> a | b);

    Vocabulario(Valores valores) {
        super(valores);
    }

    // Quién actúa

    /** Municipio o distrito de cualquier clase. */
    public final boolean municipal() {
        TipoEntidad e = entidad();
        return e == TipoEntidad.MUNICIPIO || e == TipoEntidad.DISTRITO || e == TipoEntidad.DISTRITO_CAPITAL;
    }

    public final boolean departamento() {
        return entidad() == TipoEntidad.DEPARTAMENTO;
    }

    /** Municipio; o distrito si la lectura los equipara. */
    public final boolean municipalFrontera() {
        TipoEntidad e = entidad();
        return e == TipoEntidad.MUNICIPIO || e == TipoEntidad.DISTRITO && lectura(Lectura.DISTRITOS, "equiparados");
    }

    public final boolean asociativa() {
        return ASOCIATIVA.contains(entidad());
    }

    public final boolean indigena() {
        TipoEntidad e = entidad();
        return e == TipoEntidad.TERRITORIO_INDIGENA || e == TipoEntidad.COMUNIDAD_INDIGENA;
    }

    /** San Andrés, Providencia y Santa Catalina. Una entidad sin identificar no lo es. */
    public final boolean archipielago() {
        return valores().archipielago();
    }

    /** La persona que puede obligar a esta clase de entidad. */
    public final boolean firmanteCompetente() {
        Firmante f = firmante();
        if (f == Firmante.REPRESENTANTE_LEGAL) {
            return true;
        }
        return switch (f) {
            case ALCALDE -> municipal();
            case GOBERNADOR -> departamento();
            case AUTORIDAD_INDIGENA -> indigena();
            default -> false;
        };
    }

    // Con quién

    public final boolean contraparteEt() {
        return contraparte() == TipoContraparte.ENTIDAD_TERRITORIAL;
    }

    public final boolean contrapartePublica() {
        return PUBLICA.contains(contraparte());
    }

    /** Una autoridad colombiana, o una contraparte de las que lo son cuando su país es Colombia. */
    public final boolean contraparteColombiana() {
        TipoContraparte c = contraparte();
        return c == TipoContraparte.ENTIDAD_COLOMBIANA || COLOMBIANA_SI_EL_PAIS_LO_ES.contains(c) && pais().equals("CO");
    }

    /** Quien presta es de Colombia. */
    public final boolean prestamistaColombiano() {
        return pais().equals("CO") || contraparte() == TipoContraparte.ENTIDAD_COLOMBIANA;
    }

    /** El país de la contraparte tiene frontera terrestre con Colombia. */
    public final boolean vecino() {
        return valores().tablas().vecinos().contains(pais());
    }

    public final boolean vecinoMaritimo() {
        return valores().tablas().vecinosPorMar().contains(pais());
    }

    public final boolean caribeAngloOAnglofonos() {
        return valores().tablas().anglofonos().contains(pais());
    }

    /** La contraparte colinda, o la entidad toca por tierra a algún vecino. */
    public final boolean colinda() {
        return valores().sabe(Hecho.LIMITA_CON) ? colindaPorTierra() || contraparteColinda()
                : contraparteColinda() || colindaPorTierra();
    }

    public final boolean honraDeEstado() {
        return HONRA_DE_ESTADO.contains(contraparte());
    }

    // De qué trata

    private long materias() {
        return valores().materias();
    }

    public final boolean materia(Materia materia) {
        return usaMaterias() && (materias() & TablasLegales.bit(materia)) != 0;
    }

    public final boolean materiaUnica(Materia materia) {
        return usaMaterias() && materias() == TablasLegales.bit(materia);
    }

    public final boolean materiaReservada() {
        return usaMaterias() && (materias() & RESERVADAS) != 0;
    }

    /** Trata de esa materia reservada y no es una reunión ni una opinión sin efectos oficiales, que tienen regla propia. */
    public final boolean materiaReservadaProhibida(Materia materia) {
        return materia(materia) && actuacion() != REUNION && (actuacion() != PRONUNCIAMIENTO || conEfectosOficiales());
    }

    /** Alguna materia no es ni sirve a desarrollo comunitario, servicios públicos, ambiente o parques. */
    public final boolean materiasFueraDelArt289() {
        return usaMaterias() && fueraDe(TablasLegales.bit(Materia.DESARROLLO_COMUNITARIO)
                | TablasLegales.bit(Materia.SERVICIOS_PUBLICOS) | TablasLegales.bit(Materia.AMBIENTE)
                | TablasLegales.bit(Materia.PARQUES_NACIONALES));
    }

    /** Alguna materia no es ni sirve a ambiente o transporte. */
    public final boolean materiasFueraDeAmbienteYTransporte() {
        return usaMaterias() && fueraDe(TablasLegales.bit(Materia.AMBIENTE) | TablasLegales.bit(Materia.TRANSPORTE));
    }

    private boolean fueraDe(long admitidas) {
        for (Object o : (List<?>) valores().lee(Hecho.MATERIAS)) {
            Materia m = (Materia) o;
            if ((TablasLegales.bit(m) & admitidas) == 0 && (valores().tablas().finalidadesDe(m) & admitidas) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Alguna materia entra en las finalidades de frontera por una inferencia. */
    public final boolean materiaPorInferencia() {
        return usaMaterias() && (materias() & valores().tablas().porInferencia()) != 0;
    }

    /** Alguna materia no reservada no figura como propia de esta clase de entidad en {@code competencias.csv}. */
    public final boolean algunaMateriaNoEsPropia() {
        return usaMaterias()
                && (materias() & ~RESERVADAS & ~valores().tablas().propiasDe(entidad(), archipielago())) != 0;
    }

    // Quién viaja

    public final boolean viajeDeAlcalde() {
        return actuacion() == VIAJE_OFICIAL && viajero() == Viajero.ALCALDE && municipal();
    }

    public final boolean viajeDeAlcaldeMayor() {
        return viajeDeAlcalde() && entidad() == TipoEntidad.DISTRITO_CAPITAL;
    }

    public final boolean viajeDeGobernador() {
        return actuacion() == VIAJE_OFICIAL && viajero() == Viajero.GOBERNADOR && departamento();
    }

    public final boolean viajeDeOtroServidor() {
        return actuacion() == VIAJE_OFICIAL && viajero() == Viajero.OTRO_SERVIDOR;
    }

    public final boolean distincionEstatal() {
        return actuacion() == DISTINCION && honraDeEstado();
    }

    // Qué se consultó y qué se lee

    /** Se consultó a la Cancillería y respondió en contra. */
    public final boolean consultaDesfavorable() {
        return valores().consultaHecha()
                && valores().lee(Hecho.SENTIDO_DE_LA_CONSULTA) == Sentido.DESFAVORABLE;
    }

    /** Se consultó a la Cancillería y no respondió. */
    public final boolean consultaSinRespuesta() {
        return valores().consultaHecha()
                && valores().lee(Hecho.SENTIDO_DE_LA_CONSULTA) == Sentido.SIN_RESPUESTA;
    }

    final boolean lectura(Lectura lectura, String opcion) {
        return valores().lee(lectura, opcion);
    }

    /** Basta que el país sea vecino para que la contraparte sea limítrofe (lectura rival). */
    public final boolean bastaElPaisVecino() {
        return lectura(Lectura.LIMITROFE, "el_pais");
    }

    /** La Ley 2200 de 2022, art. 4-2.1, es una competencia directa (lectura prudente). */
    public final boolean cooperacionDirecta() {
        return lectura(Lectura.DEPARTAMENTOS_4_2_1, "directa");
    }
}
