package co.pacta.caso;

/** Un hecho con un valor que admite. Una lista de valores no cambia después. */
public final class Dato {

    private final int puesto;
    private final Object valor;

    private Dato(Hecho hecho, Object valor) {
        this.puesto = hecho.ordinal();
        this.valor = valor;
    }

    /** Falla si el valor no es de la clase del hecho. */
    public static Dato de(Hecho hecho, Object valor) {
        return new Dato(hecho, Caso.admitido(hecho, valor));
    }

    /** El puesto del hecho en {@link Hecho}. */
    int puesto() {
        return puesto;
    }

    public Object valor() {
        return valor;
    }
}
