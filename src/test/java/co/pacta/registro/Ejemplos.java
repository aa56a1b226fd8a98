package co.pacta.registro;

/** Registros de ensayo, de la forma justa para guardarlos. */
final class Ejemplos {

    private Ejemplos() {
    }

    static Registro registro(int numero) {
        return LectorDeRegistros.leer("{\"registro\":\"1\",\"presumido\":\"no\",\"caso\":{\"fecha\":\"2026-03-01\"},"
                + "\"dictamen\":{\"id\":\"ejemplo " + numero + "\",\"veredicto\":\"INDETERMINADA\"},"
                + "\"resumenes\":{\"version_de_reglas\":\"1\",\"reglas\":\"" + "a".repeat(64) + "\"},"
                + "\"huellas\":{\"una/norma\":\"0123\"},\"sha256\":\"" + "b".repeat(64) + "\"}");
    }
}
