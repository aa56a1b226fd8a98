package co.pacta.duda;

import java.util.Arrays;

/** Lo que decide la respuesta de un caso: dos casos con el mismo sello tienen el mismo extracto. */
final class Sello {

    private final long[] palabras;
    private final int resumen;

    private Sello(long[] palabras) {
        this.palabras = palabras;
        long suma = 0;
        for (long p : palabras) {
            suma = (suma + p) * 0x9E3779B97F4A7C15L;
            suma ^= suma >>> 29;
        }
        this.resumen = (int) (suma ^ suma >>> 32);
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof Sello s && s.resumen == resumen && Arrays.equals(s.palabras, palabras);
    }

    @Override
    public int hashCode() {
        return resumen;
    }

    /** Un sello que se está escribiendo. */
    static final class Escritura {

        private static final int USUALES = 32;

        private long[] palabras = new long[USUALES];
        private int van;

        void pon(long palabra) {
            if (van == palabras.length) {
                palabras = Arrays.copyOf(palabras, van * 2);
            }
            palabras[van++] = palabra;
        }

        /** Las palabras de dos conjuntos que están en los dos. */
        void pon(long[] unas, long[] otras) {
            for (int i = 0; i < unas.length; i++) {
                pon(unas[i] & otras[i]);
            }
        }

        Sello sello() {
            return new Sello(Arrays.copyOf(palabras, van));
        }
    }
}
