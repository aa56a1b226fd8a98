package co.pacta.caso;

/**
 * Calificación jurídica de los hechos. La dan las definiciones de {@code rules/definiciones} y la usan las normas; las dos
 * últimas resultan de otras normas y las pone el evaluador.
 */
public enum Concepto implements Codigo {
    /** No actúa una entidad territorial, o no se hace nada hacia el exterior. */
    FUERA_DE_ALCANCE,
    /** La entidad es de frontera: colinda, o es municipal y está en Zona de Frontera (nunca el Archipiélago). */
    FRONTERIZA,
    /** La contraparte es la vecina inmediata, según la lectura elegida. */
    LIMITROFE,
    /** La contraparte es del mismo nivel de gobierno. */
    MISMO_NIVEL,
    /** Un instrumento firmado entre la entidad fronteriza y su limítrofe de igual nivel. */
    ACUERDO_CON_LIMITROFE,
    /** El proceso asociativo de la Ley 2135 de 2021, art. 16. */
    CANAL_ASOCIATIVO,
    /** Un acuerdo departamental que la Ley 2200 de 2022, art. 4-2.1, admite de modo directo. */
    DEPARTAMENTO_DIRECTO,
    /** Un acuerdo del Archipiélago con una entidad de un país vecino por mar. */
    ACUERDO_ARCHIPIELAGO,
    /** Un acuerdo entre autoridades indígenas de dos países. */
    ACUERDO_INDIGENA,
    /** La comunidad indígena está en la frontera. */
    FRONTERA_INDIGENA,
    /** Una forma asociativa actúa por sí misma en la frontera. */
    FRONTERA_DE_ASOCIATIVA,
    /** Un área metropolitana de frontera planea con el otro lado. */
    PLAN_METROPOLITANO_FRONTERIZO,
    /** Un convenio de un distrito que solo trata de turismo. */
    CONVENIO_TURISTICO_DISTRITAL,
    /** El Archipiélago intercambia docentes con el Caribe anglófono. */
    INTERCAMBIO_DOCENTE_ARCHIPIELAGO,
    /** Alguna materia no es competencia propia de esta clase de entidad. */
    MATERIA_AJENA,
    /** El gobernador pasa la frontera por 48 horas o menos. */
    TRANSITO_FRONTERIZO_DE_GOBERNADOR,
    /** Obligarse por convenio con una entidad extranjera sin norma expresa que lo abra. */
    CONVENIO_SIN_CANAL_EXPRESO,
    /** Alguna norma que rige exige consultar a la Cancillería. */
    CONSULTA_EXIGIDA,
    /** Ninguna norma habilita el acto o una de sus materias. */
    SIN_CANAL;

    /** Si la da una definición sobre los hechos solos, antes de mirar las normas. */
    public boolean esDeHechos() {
        return ordinal() < CONVENIO_SIN_CANAL_EXPRESO.ordinal();
    }
}
