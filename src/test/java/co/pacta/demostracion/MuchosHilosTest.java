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
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

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

    /** Todos preguntan a la vez, cada uno en su orden, hasta el instante dicho; devuelve cuántas respuestas compararon. */
    private static long preguntarALaVez(List<Caso> casos, long nanos) throws InterruptedException, ExecutionException {
        List<String> solas = casos.stream().map(MuchosHilosTest::responder).toList();
        ExecutorService hilos = Executors.newFixedThreadPool(HILOS);
        try {
            long hasta = System.nanoTime() + nanos;
            List<Future<Long>> pendientes = new ArrayList<>();
            for (int h = 0; h < HILOS; h++) {
                long semilla = h;
                Callable<Long> tarea = () -> comparar(casos, solas, hasta, new Random(semilla));
                pendientes.add(hilos.submit(tarea));
            }
            long comparadas = 0;
            for (Future<Long> p : pendientes) {
                comparadas += p.get();
            }
            return comparadas;
        } finally {
            hilos.shutdownNow();
        }
    }

    /** Una vuelta entera por lo menos, y las que quepan. */
    private static long comparar(List<Caso> casos, List<String> solas, long hasta, Random azar) {
        List<Integer> orden = new ArrayList<>();
        for (int i = 0; i < casos.size(); i++) {
            orden.add(i);
        }
        long comparadas = 0;
        do {
            Collections.shuffle(orden, azar);
            for (int i : orden) {
                assertThat(responder(casos.get(i))).isEqualTo(solas.get(i));
                comparadas++;
            }
        } while (System.nanoTime() < hasta);
        return comparadas;
    }

    @Test
    void dieciseis_hilos_reciben_lo_mismo_que_uno() throws InterruptedException, ExecutionException {
        List<Caso> casos = casos(97);

        assertThat(preguntarALaVez(casos, 0)).isEqualTo(16L * casos.size());
    }

    /** Medio minuto; con {@code -Dpruebas.minutos=10}, diez. */
    @Tag("lento")
    @Test
    @Timeout(value = 1, unit = TimeUnit.HOURS)
    void dieciseis_hilos_reciben_lo_mismo_mucho_tiempo() throws InterruptedException, ExecutionException {
        Integer minutos = Integer.getInteger("pruebas.minutos");
        long segundos = minutos == null ? 30 : minutos * 60L;

        long comparadas = preguntarALaVez(casos(29), TimeUnit.SECONDS.toNanos(segundos));

        System.out.println("Respuestas comparadas por " + HILOS + " hilos en " + segundos + " s: " + comparadas);
        assertThat(comparadas).isGreaterThan(HILOS * 100L);
    }
}
