package co.pacta.bench;

import co.pacta.Pacta;
import co.pacta.hallazgo.Memoria;
import co.pacta.lote.Avance;
import co.pacta.lote.LoteDeArchivos;
import co.pacta.lote.OpcionesDeLote;
import co.pacta.lote.ResumenDeLote;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Responde un archivo con {@code lote} y escribe cuánto tardó y cuánta memoria ocupó: {@code ENTRADA SALIDA HILOS NOMBRE}. */
public final class LoteMedido {

    private LoteMedido() {
    }

    public static void main(String[] args) throws IOException {
        Pacta pacta = Pacta.cargar(Memoria.DE_LOTE);
        OpcionesDeLote opciones = OpcionesDeLote.corrientes().conHilos(Integer.parseInt(args[2]));
        LoteDeArchivos lote = LoteDeArchivos.hacia(args[1], pacta, opciones);
        long antes = System.nanoTime();
        ResumenDeLote resumen;
        try (InputStream in = Files.newInputStream(Path.of(args[0])); OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            resumen = lote.correr(LoteDeArchivos.fuente(args[0], in), out, Avance.CALLADO);
        }
        double segundos = (System.nanoTime() - antes) / 1e9;
        System.out.printf(Locale.ROOT, "%s\t%d\t%s\t%.2f\t%d%n", args[3], resumen.lineas(), args[2], segundos, megasOcupados());
    }

    /** La mayor memoria física que ocupó el proceso; 0 donde el sistema no la dice. */
    private static long megasOcupados() throws IOException {
        Path estado = Path.of("/proc/self/status");
        if (!Files.exists(estado)) {
            return 0;
        }
        return Files.readAllLines(estado).stream().filter(l -> l.startsWith("VmHWM:"))
                .mapToLong(l -> Long.parseLong(l.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
    }
}
