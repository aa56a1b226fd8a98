package co.pacta.caso;

import java.util.Set;

/**
 * Los hechos ya calificados por las definiciones: lo que leen las normas. Solo hay expediente cuando el caso está dentro del
 * alcance; por eso ninguna norma tiene que volver a decirlo.
 */
public final class Expediente extends Vocabulario {

    private static final int TODOS = -1;

    private int conocidos;
    private int ciertos;

    private Expediente(Valores valores, int conocidos, int ciertos) {
        super(valores);
        this.conocidos = conocidos;
        this.ciertos = ciertos;
    }

    /** El expediente con los conceptos que dieron las definiciones; los demás no se cumplen, salvo los dudosos. */
    public static Expediente calificado(Valores valores, Set<Concepto> conceptos, Set<Concepto> dudosos) {
        return new Expediente(valores, TODOS & ~bits(dudosos), bits(conceptos));
    }

    /** Los mismos conceptos sobre otro tablero. */
    public static Expediente sobre(Valores otros, Expediente expediente) {
        return new Expediente(otros, expediente.conocidos, expediente.ciertos);
    }

    /** Un conjunto de conceptos como bits, por su puesto. */
    public static int bits(Set<Concepto> conceptos) {
        int bits = 0;
        for (Concepto c : conceptos) {
            bits |= 1 << c.ordinal();
        }
        return bits;
    }

    /** Un expediente sin calificar: consultar un concepto lanza {@link HechoDesconocido}, como un hecho que no se sabe. */
    public static Expediente porCalificar(Valores valores) {
        return new Expediente(valores, 0, 0);
    }

    /** Supone un concepto mientras se prueba una posibilidad. */
    public void supon(Concepto concepto, boolean cierto) {
        conocidos |= 1 << concepto.ordinal();
        ciertos = cierto ? ciertos | 1 << concepto.ordinal() : ciertos & ~(1 << concepto.ordinal());
    }

    /** Deja de suponer un concepto. */
    public void olvida(Concepto concepto) {
        conocidos &= ~(1 << concepto.ordinal());
    }

    /** Si el concepto de ese puesto se cumple: 0 si no se sabe, 1 si no, 2 si sí. */
    public static int estado(Expediente expediente, int concepto) {
        return (expediente.conocidos >>> concepto & 1) == 0 ? 0 : 1 + (expediente.ciertos >>> concepto & 1);
    }

    private boolean es(Concepto concepto) {
        int bit = 1 << concepto.ordinal();
        valores().rastro().anotaConcepto(bit);
        if ((conocidos & bit) == 0) {
            valores().faltaConcepto(concepto);
        }
        return (ciertos & bit) != 0;
    }

    public boolean fronteriza() {
        return es(Concepto.FRONTERIZA);
    }

    public boolean limitrofe() {
        return es(Concepto.LIMITROFE);
    }

    public boolean mismoNivel() {
        return es(Concepto.MISMO_NIVEL);
    }

    public boolean acuerdoConLimitrofe() {
        return es(Concepto.ACUERDO_CON_LIMITROFE);
    }

    public boolean canalAsociativo() {
        return es(Concepto.CANAL_ASOCIATIVO);
    }

    public boolean departamentoDirecto() {
        return es(Concepto.DEPARTAMENTO_DIRECTO);
    }

    public boolean acuerdoArchipielago() {
        return es(Concepto.ACUERDO_ARCHIPIELAGO);
    }

    public boolean acuerdoIndigena() {
        return es(Concepto.ACUERDO_INDIGENA);
    }

    public boolean fronteraIndigena() {
        return es(Concepto.FRONTERA_INDIGENA);
    }

    public boolean fronteraDeAsociativa() {
        return es(Concepto.FRONTERA_DE_ASOCIATIVA);
    }

    public boolean planMetropolitanoFronterizo() {
        return es(Concepto.PLAN_METROPOLITANO_FRONTERIZO);
    }

    public boolean convenioTuristicoDistrital() {
        return es(Concepto.CONVENIO_TURISTICO_DISTRITAL);
    }

    public boolean intercambioDocenteArchipielago() {
        return es(Concepto.INTERCAMBIO_DOCENTE_ARCHIPIELAGO);
    }

    public boolean materiaAjena() {
        return es(Concepto.MATERIA_AJENA);
    }

    public boolean transitoFronterizoDeGobernador() {
        return es(Concepto.TRANSITO_FRONTERIZO_DE_GOBERNADOR);
    }
}
