package co.pacta.duda;

import co.pacta.CasosAlAzar;
import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.hallazgo.Reglas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Mide en caliente cuánto tarda la respuesta exacta cuando faltan hechos: {@code MedirDuda SALIDA}. */
public final class MedirDuda {

    private static final int CASOS = 2_000;
    private static final int[] FALTAN = {1, 4, 8, 12, 16, 24};

    private MedirDuda() {
    }

    public static void main(String[] args) throws IOException {
        Reglas reglas = Pacta.cargar().reglas();
        Respondedor respondedor = new Respondedor(reglas);
        StringBuilder informe = new StringBuilder("# Cuánto tarda la duda\n\nLo escribe `src/docs/medir-duda.sh`: ")
                .append(CASOS).append(" casos al azar por fila, en caliente, un hilo.\n\n")
                .append("| hechos que faltan | media (ms) | percentil 99 (ms) | peor (ms) |\n|---|---|---|---|\n");
        medir(respondedor, 12);
        for (int faltan : FALTAN) {
            long[] tiempos = medir(respondedor, faltan);
            informe.append(String.format(Locale.ROOT, "| %d | %.2f | %.2f | %.2f |%n", faltan,
                    Arrays.stream(tiempos).average().orElse(0) / 1e6, tiempos[CASOS * 99 / 100] / 1e6, tiempos[CASOS - 1] / 1e6));
        }
        Files.writeString(Path.of(args[0]), informe);
    }

    private static long[] medir(Respondedor respondedor, int faltan) {
        CasosAlAzar azar = new CasosAlAzar(faltan);
        long[] tiempos = new long[CASOS];
        for (int i = 0; i < CASOS; i++) {
            Caso caso = azar.parcial(azar.completo(), faltan);
            long antes = System.nanoTime();
            respondedor.responder(caso);
            tiempos[i] = System.nanoTime() - antes;
        }
        Arrays.sort(tiempos);
        return tiempos;
    }
}
