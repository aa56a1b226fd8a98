package co.pacta.bench;

import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.hallazgo.Memoria;
import co.pacta.lote.CasosMezclados;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Decide muchas veces seguidas y escribe cuánta memoria queda viva: {@code DECISIONES MEMORIA sesion|directa}. Una línea por
 * décima parte, con las decisiones hechas y los megas vivos después de recoger la basura.
 */
public final class MuchasDecisiones {

    private static final int CASOS = 20_000;
    private static final int DECIMAS = 10;
    private static final double MEGA = 1 << 20;

    private MuchasDecisiones() {
    }

    public static void main(String[] args) {
        long decisiones = Long.parseLong(args[0]);
        Pacta pacta = Pacta.cargar(new Memoria(Integer.parseInt(args[1])));
        boolean enSesion = args[2].equals("sesion");
        CasosMezclados mezclados = CasosMezclados.con(3, 5, pacta.catalogo());
        List<Caso> casos = new ArrayList<>();
        for (int i = 0; i < CASOS; i++) {
            casos.add(mezclados.caso());
        }
        long hechas = 0;
        long normas = 0;
        long antes = System.nanoTime();
        for (int d = 1; d <= DECIMAS; d++) {
            for (; hechas < decisiones * d / DECIMAS; hechas++) {
                Caso caso = casos.get((int) (hechas % CASOS));
                normas += (enSesion ? pacta.dictaminar(caso) : pacta.cribar(caso)).normas().size();
            }
            System.out.printf(Locale.ROOT, "%d\t%.1f%n", hechas, vivos());
        }
        System.err.printf(Locale.ROOT, "%,d decisiones, %,d normas, %.1f s%n", hechas, normas, (System.nanoTime() - antes) / 1e9);
    }

    private static double vivos() {
        System.gc();
        Runtime r = Runtime.getRuntime();
        return (r.totalMemory() - r.freeMemory()) / MEGA;
    }
}
