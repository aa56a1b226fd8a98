package co.pacta.caso;

/**
 * Señal de que una condición consultó un hecho que no se sabe. No es un error: quien razona sobre hechos desconocidos la
 * espera y prueba cada valor posible. No lleva pila de llamadas porque se lanza muchas veces.
 */
public final class HechoDesconocido extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final HechoDesconocido[] POR_HECHO = new HechoDesconocido[Hecho.values().length];
    private static final HechoDesconocido[] POR_CONCEPTO = new HechoDesconocido[Concepto.values().length];

    static {
        for (Hecho h : Hecho.values()) {
            POR_HECHO[h.ordinal()] = new HechoDesconocido(h);
        }
        for (Concepto c : Concepto.values()) {
            POR_CONCEPTO[c.ordinal()] = new HechoDesconocido(c);
        }
    }

    private final transient Enum<?> consultado;

    private HechoDesconocido(Enum<?> consultado) {
        super(consultado.name(), null, false, false);
        this.consultado = consultado;
    }

    static HechoDesconocido de(Hecho hecho) {
        return POR_HECHO[hecho.ordinal()];
    }

    static HechoDesconocido de(Concepto concepto) {
        return POR_CONCEPTO[concepto.ordinal()];
    }

    /** El {@link Hecho} o el {@link Concepto} que se consultó. */
    public Enum<?> consultado() {
        return consultado;
    }
}
