package co.pacta.caso;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * El tablero de hechos sobre el que se evalúan las reglas. Tiene dos maneras de tratar un hecho que no se sabe: el tablero
 * estricto lanza {@link HechoDesconocido}; el tolerante responde con cualquier valor y anota cuál hizo falta, para que
 * quien lo usa descarte ese resultado y estudie la duda. Pertenece a una sola evaluación: no se comparte entre hilos.
 */
public final class Valores {

    private static final Hecho[] HECHOS = Hecho.values();
    private static final Object[] CUALQUIERA = new Object[HECHOS.length];

    static {
        for (Hecho h : HECHOS) {
            CUALQUIERA[h.ordinal()] = switch (h.forma()) {
                case SI_NO -> Boolean.FALSE;
                case CODIGO -> h.codigos().get(0);
                case ENTERO -> 1;
                case LISTA, LISTA_DE_PAISES -> List.of();
                case PAIS, TEXTO -> "";
            };
        }
    }

    private final Object[] valores = new Object[HECHOS.length];
    private final Caso caso;
    private final TablasLegales tablas;
    private final boolean estricto;
    private final boolean abierto;
    private final int fecha;
    private final boolean archipielago;
    private final boolean consultaHecha;
    private Enum<?> primeraFalta;
    private final Rastro rastro = new Rastro();
    private List<?> materiasLeidas;
    private long bitsDeMaterias;

    private Valores(Caso caso, TablasLegales tablas, boolean estricto, boolean abierto) {
        this.abierto = abierto;
        this.caso = caso;
        this.tablas = tablas;
        this.estricto = estricto;
        this.fecha = enNumero(caso.fecha());
        caso.copiarEn(valores);
        this.archipielago = Archipielago.es(caso);
        Tramite consulta = ultimaConsulta(caso);
        this.consultaHecha = consulta != null;
        if (consulta != null) {
            consulta.sentido().ifPresent(s -> valores[Hecho.SENTIDO_DE_LA_CONSULTA.ordinal()] = s);
        }
    }

    public static Valores estrictos(Caso caso, TablasLegales tablas) {
        return new Valores(caso, tablas, true, false);
    }

    public static Valores tolerantes(Caso caso, TablasLegales tablas) {
        return new Valores(caso, tablas, false, false);
    }

    /** Un tablero estricto en el que tampoco se sabe el día, quién es la entidad ni qué lectura se eligió. */
    public static Valores sinIdentidad(Caso caso, TablasLegales tablas) {
        return new Valores(caso, tablas, true, true);
    }

    private void exigirIdentidad() {
        if (abierto) {
            throw HechoDesconocido.de(Hecho.DIVIPOLA);
        }
    }

    /** El día como número: 20260301. */
    public static int enNumero(LocalDate dia) {
        return dia.getYear() * 10_000 + dia.getMonthValue() * 100 + dia.getDayOfMonth();
    }

    private static Tramite ultimaConsulta(Caso caso) {
        Tramite ultima = null;
        for (Tramite t : caso.tramites()) {
            boolean cuenta = t.paso() == Paso.CONSULTA_CANCILLERIA && !t.fecha().isAfter(caso.fecha());
            if (cuenta && (ultima == null || !t.fecha().isBefore(ultima.fecha()))) {
                ultima = t;
            }
        }
        return ultima;
    }

    /** El valor de un hecho; en un tablero estricto, lanza {@link HechoDesconocido} si no se sabe. */
    public Object valor(Hecho hecho) {
        return lee(hecho);
    }

    public boolean esSi(Hecho hecho) {
        return si(hecho);
    }

    /** Si la entidad es el Archipiélago o está en él. */
    public boolean esElArchipielago() {
        return archipielago;
    }

    Object lee(Hecho hecho) {
        rastro.anota(hecho.ordinal());
        Object valor = valores[hecho.ordinal()];
        return valor != null ? valor : falta(hecho);
    }

    private Object falta(Hecho hecho) {
        if (estricto) {
            throw HechoDesconocido.de(hecho);
        }
        primeraFalta = primeraFalta == null ? hecho : primeraFalta;
        return CUALQUIERA[hecho.ordinal()];
    }

    boolean si(Hecho hecho) {
        return (Boolean) lee(hecho);
    }

    /** El texto de un dato de identidad, o vacío: no identificarse nunca es un hecho desconocido. */
    String identidad(Hecho hecho) {
        exigirIdentidad();
        rastro.anota(hecho.ordinal());
        return valores[hecho.ordinal()] instanceof String s ? s : "";
    }

    /** Pone un valor en el tablero mientras se prueba una posibilidad. */
    public void pon(Hecho hecho, Object valor) {
        valores[hecho.ordinal()] = valor;
    }

    /** Vuelve a no saber ese hecho. */
    public void quita(Hecho hecho) {
        valores[hecho.ordinal()] = null;
    }

    public boolean sabe(Hecho hecho) {
        rastro.anota(hecho.ordinal());
        return valores[hecho.ordinal()] != null;
    }

    /** Los hechos que las reglas consultaron. */
    public Set<Hecho> leidos() {
        return rastro.hechos();
    }

    public Rastro rastro() {
        return rastro;
    }

    /** Da por leídas esas casillas: la respuesta que dependía de ellas ya se sabía. */
    public void daPorLeidas(long casillas) {
        rastro.anotaTodas(casillas);
    }

    /** Lo que hay en una casilla del {@link Rastro}, salvo la del día; nulo si es un hecho que no se sabe. */
    public Object enCasilla(int casilla) {
        return switch (casilla) {
            case Rastro.LECTURAS -> caso.lecturas();
            case Rastro.ARCHIPIELAGO -> archipielago;
            case Rastro.CONSULTA -> consultaHecha;
            default -> valores[casilla];
        };
    }

    /** Las casillas en que este tablero dice otra cosa que aquel. */
    public long distintasDe(Valores otro) {
        long distintas = caso.fecha().equals(otro.caso.fecha()) ? 0 : 1L << Rastro.DIA;
        distintas |= caso.lecturas().equals(otro.caso.lecturas()) ? 0 : 1L << Rastro.LECTURAS;
        distintas |= archipielago == otro.archipielago ? 0 : 1L << Rastro.ARCHIPIELAGO;
        distintas |= consultaHecha == otro.consultaHecha ? 0 : 1L << Rastro.CONSULTA;
        for (int i = 0; i < valores.length; i++) {
            distintas |= Objects.equals(valores[i], otro.valores[i]) ? 0 : 1L << i;
        }
        return distintas;
    }

    /** Anota que hizo falta saber un concepto que depende de hechos que no se saben. */
    void faltaConcepto(Concepto concepto) {
        if (estricto) {
            throw HechoDesconocido.de(concepto);
        }
        primeraFalta = primeraFalta == null ? concepto : primeraFalta;
    }

    /** Empieza otra cuenta de lo que hace falta. */
    public void olvidaFaltas() {
        primeraFalta = null;
    }

    /** El primer {@link Hecho} o {@link Concepto} que se consultó sin saberse desde {@link #olvidaFaltas}; nulo si ninguno. */
    public Enum<?> primeraFalta() {
        return primeraFalta;
    }

    /** Si las reglas consultaron algún hecho que no se sabe. */
    public boolean faltoAlguno() {
        return primeraFalta != null;
    }

    public Caso caso() {
        return caso;
    }

    /** Las materias del caso como conjunto de bits. */
    long materias() {
        List<?> lista = (List<?>) lee(Hecho.MATERIAS);
        if (lista != materiasLeidas) {
            materiasLeidas = lista;
            bitsDeMaterias = 0;
            for (Object m : lista) {
                bitsDeMaterias |= TablasLegales.bit((Materia) m);
            }
        }
        return bitsDeMaterias;
    }

    public TablasLegales tablas() {
        return tablas;
    }

    int fecha() {
        exigirIdentidad();
        rastro.anota(Rastro.DIA);
        return fecha;
    }

    boolean archipielago() {
        exigirIdentidad();
        rastro.anota(Rastro.ARCHIPIELAGO);
        return archipielago;
    }

    boolean consultaHecha() {
        exigirIdentidad();
        rastro.anota(Rastro.CONSULTA);
        return consultaHecha;
    }

    boolean lee(Lectura lectura, String opcion) {
        exigirIdentidad();
        rastro.anota(Rastro.LECTURAS);
        return caso.lectura(lectura).equals(opcion);
    }
}
