package co.pacta.registro;

/**
 * Una norma, definición o lista legal que no es la misma en dos conjuntos de reglas.
 *
 * @param nombre id de la norma, {@code definiciones/…} o {@code datos/….csv}
 */
public record CambioDeRegla(String nombre, Clase clase) {

    /** Qué le pasó. */
    public enum Clase {
        NUEVA,
        QUITADA,
        CAMBIADA;

        static Clase entre(String antes, String ahora) {
            if (antes.isEmpty()) {
                return NUEVA;
            }
            return ahora.isEmpty() ? QUITADA : CAMBIADA;
        }
    }

    /** Si es una norma; las definiciones y las listas pueden alcanzar a muchas. */
    public boolean esNorma() {
        return !nombre.startsWith("definiciones/") && !nombre.startsWith("datos/");
    }
}
