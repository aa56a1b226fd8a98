package co.pacta.hallazgo;

/**
 * Cuánto recuerda el programa de lo que ya decidió. Recordar no cambia ninguna respuesta: dos casos comparten lo recordado solo si
 * coinciden en todo aquello de lo que la respuesta depende. Para la respuesta entera, en lo que las reglas consultaron, el período del
 * derecho y las lecturas; para la corta, en lo que de las reglas queda en pie.
 *
 * @param capacidad cuántos casos distintos a lo sumo; 0 es no recordar
 * @param espera    cuántos casos deja pasar antes de empezar a recordar
 */
public record Memoria(int capacidad, int espera) {

    /** La que se usa si no se pide otra. */
    public static final Memoria CORRIENTE = new Memoria(20_000);
    public static final Memoria APAGADA = new Memoria(0);
    /** Para un lote: recién arrancado, recordar cuesta más que después. */
    public static final Memoria DE_LOTE = new Memoria(50_000, 4_000);

    public Memoria {
        if (capacidad < 0) {
            throw new IllegalArgumentException("capacidad: " + capacidad);
        }
    }

    /** Una que recuerda desde el primer caso. */
    public Memoria(int capacidad) {
        this(capacidad, 0);
    }

    /**
     * Qué tanto ha servido.
     *
     * @param aciertos  veces que ya se sabía
     * @param fallos    veces que hubo que examinar las reglas
     * @param guardados casos distintos que recuerda ahora
     */
    public record Uso(long aciertos, long fallos, long guardados) {

        public static final Uso NINGUNO = new Uso(0, 0, 0);

        public Uso mas(Uso otro) {
            return new Uso(aciertos + otro.aciertos, fallos + otro.fallos, guardados + otro.guardados);
        }

        /** La parte de las veces que ya se sabía, entre 0 y 1. */
        public double tasa() {
            return aciertos + fallos == 0 ? 0 : (double) aciertos / (aciertos + fallos);
        }
    }
}
