package co.pacta.demostracion;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Pacta;
import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Dieciséis hilos que preguntan a la vez reciben, byte por byte, lo mismo que uno solo. */
class MuchosHilosTest {

    private static final int HILOS = 16;
    private static final Pacta PACTA = Pacta.cargar();

    /** De cada pieza, un caso con pocos hechos y otro con todos. */
    private static List<Caso> casos(int cadaCuantas) {
        Espacio espacio = Espacio.leer();
        List<Espacio.Pieza> piezas = espacio.piezas(LocalDate.of(2026, 3, 1), Map.of());
        List<Caso> casos = new ArrayList<>();
        for (int i = 0; i < piezas.size(); i += cadaCuantas) {
            Caso lleno = piezas.get(i).caso();
            for (Hecho h : espacio.hechos()) {
                List<Object> dominio = espacio.dominio(h, lleno);
                lleno = dominio.isEmpty() || h == Hecho.LIMITA_CON ? lleno : lleno.con(h, dominio.get(i % dominio.size()));
            }
            casos.add(lleno.con(Hecho.LIMITA_CON, List.of()));
            casos.add(lleno.sin(Hecho.FIRMANTE).sin(Hecho.REGIMEN).con(Hecho.LIMITA_CON, List.of("EC")));
        }
        return casos;
    }

    private static String responder(Caso caso) {
        return EscritorDeDictamen.enUnaLinea(PACTA.dictaminar(caso));
    }

    private static void preguntarALaVez(List<Caso> casos, int vueltas) throws InterruptedException, ExecutionException {
        List<String> solas = casos.stream().map(MuchosHilosTest::responder).toList();
        ExecutorService hilos = Executors.newFixedThreadPool(HILOS);
        try {
            List<Future<Integer>> pendientes = new ArrayList<>();
            for (int h = 0; h < HILOS; h++) {
                long semilla = h;
                Callable<Integer> tarea = () -> distintas(casos, solas, vueltas, new Random(semilla));
                pendientes.add(hilos.submit(tarea));
            }
            for (Future<Integer> p : pendientes) {
                assertThat(p.get()).isZero();
            }
        } finally {
            hilos.shutdownNow();
        }
    }

    private static int distintas(List<Caso> casos, List<String> solas, int vueltas, Random azar) {
        List<Integer> orden = new ArrayList<>();
        for (int i = 0; i < casos.size(); i++) {
            orden.add(i);
        }
        int distintas = 0;
        for (int v = 0; v < vueltas; v++) {
            Collections.shuffle(orden, azar);
            for (int i : orden) {
                distintas += responder(casos.get(i)).equals(solas.get(i)) ? 0 : 1;
            }
        }
        return distintas;
    }

    @Test
    void dieciseis_hilos_reciben_lo_mismo_que_uno() throws InterruptedException, ExecutionException {
        preguntarALaVez(casos(97), 1);
    }

    @Tag("lento")
    @Test
    void dieciseis_hilos_reciben_lo_mismo_mucho_tiempo() throws InterruptedException, ExecutionException {
        preguntarALaVez(casos(29), 40);
    }
}
