package co.pacta.caso;

/** Un hecho con un valor que admite. Una lista de valores no cambia después. */
public final class Dato {

    private final Hecho hecho;
    private final Object valor;

    private Dato(Hecho hecho, Object valor) {
        this.hecho = hecho;
        this.valor = valor;
    }

    /** Falla si el valor no es de la clase del hecho. */
    public static Dato de(Hecho hecho, Object valor) {
        return new Dato(hecho, Caso.admitido(hecho, valor));
    }

    public Hecho hecho() {
        return hecho;
    }

    public Object valor() {
        return valor;
    }
}
