package co.pacta.lote;

import co.pacta.Pacta;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Responde un lote: lee por tandas, responde cada tanda en un hilo y escribe en el orden de la entrada. En memoria solo hay
 * unas pocas tandas por hilo, sea cual sea el tamaño del archivo.
 */
public final class Lote {

    private static final int TANDAS_POR_HILO = 4;

    private final Pacta pacta;
    private final OpcionesDeLote opciones;
    private final int hilos;
    private final Supplier<Escritor> escritor;
    private final Queue<PorLinea> libres = new ConcurrentLinkedQueue<>();

    private Lote(Pacta pacta, OpcionesDeLote opciones, Supplier<Escritor> escritor) {
        this.pacta = pacta;
        this.opciones = opciones;
        this.hilos = opciones.hilos();
        this.escritor = escritor;
    }

    /** Con una línea JSON por respuesta. */
    public static Lote enJson(Pacta pacta, OpcionesDeLote opciones) {
        return new Lote(pacta, opciones, () -> new EscritorJson(opciones));
    }

    /** Con una fila de CSV por respuesta; el encabezado lo pone quien abre la salida. */
    static Lote enCsv(Pacta pacta, OpcionesDeLote opciones) {
        return new Lote(pacta, opciones, () -> new EscritorCsv(opciones));
    }

    /** Las respuestas de una tanda, ya escritas. */
    private record Hecha(LineOut texto, ResumenDeLote resumen, long leidos) {
    }

    /** Responde todas las filas. No cierra la salida. */
    public ResumenDeLote correr(Fuente fuente, OutputStream salida, Avance avance) throws IOException {
        return correr(fuente, salida, avance, ResumenDeLote.NADA);
    }

    /** Responde las filas que siguen a las que ya están en la salida. */
    ResumenDeLote correr(Fuente fuente, OutputStream salida, Avance avance, ResumenDeLote ya) throws IOException {
        ExecutorService trabajadores = Executors.newFixedThreadPool(hilos, new Hilos());
        Queue<Future<Hecha>> enCurso = new ArrayDeque<>();
        ResumenDeLote total = ya;
        try {
            for (Optional<Tanda> t = fuente.siguiente(); t.isPresent(); t = fuente.siguiente()) {
                Tanda tanda = t.get().despuesDe(ya.lineas());
                if (!tanda.filas().isEmpty()) {
                    enCurso.add(trabajadores.submit(() -> responder(tanda)));
                }
                if (enCurso.size() >= hilos * TANDAS_POR_HILO) {
                    total = escribir(enCurso.remove(), salida, avance, total);
                }
            }
            while (!enCurso.isEmpty()) {
                total = escribir(enCurso.remove(), salida, avance, total);
            }
            salida.flush();
            return total;
        } finally {
            trabajadores.shutdownNow();
        }
    }

    private static ResumenDeLote escribir(Future<Hecha> tarea, OutputStream salida, Avance avance, ResumenDeLote van)
            throws IOException {
        Hecha hecha = esperar(tarea);
        hecha.texto().to(salida);
        ResumenDeLote total = van.mas(hecha.resumen());
        avance.van(total, hecha.leidos());
        return total;
    }

    private static Hecha esperar(Future<Hecha> tarea) throws IOException {
        try {
            return tarea.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("El lote se interrumpió", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UncheckedIOException io) {
                throw io.getCause();
            }
            throw e.getCause() instanceof RuntimeException r ? r : new IllegalStateException(e.getCause());
        }
    }

    private Hecha responder(Tanda tanda) {
        PorLinea propio = Optional.ofNullable(libres.poll()).orElseGet(() -> PorLinea.con(pacta, escritor.get(), opciones));
        LineOut texto = new LineOut();
        long malas = 0;
        long fallas = 0;
        long numero = tanda.primera();
        for (Fila fila : tanda.filas()) {
            Desenlace desenlace = propio.escribir(numero++, fila, texto);
            texto.put('\n');
            malas += desenlace instanceof Desenlace.Rechazada ? 1 : 0;
            fallas += desenlace instanceof Desenlace.Fallida ? 1 : 0;
        }
        libres.add(propio);
        return new Hecha(texto, new ResumenDeLote(tanda.filas().size(), malas, fallas), tanda.leidos());
    }

    /** Cómo respondería hoy esa fila. */
    String muestra(long numero, Fila fila) {
        LineOut texto = new LineOut();
        PorLinea.con(pacta, escritor.get(), opciones).escribir(numero, fila, texto);
        return texto.toString();
    }

    /** Hilos que no impiden terminar el programa. */
    private static final class Hilos implements java.util.concurrent.ThreadFactory {

        private final AtomicInteger van = new AtomicInteger();

        @Override
        public Thread newThread(Runnable tarea) {
            Thread hilo = new Thread(tarea, "lote-" + van.incrementAndGet());
            hilo.setDaemon(true);
            return hilo;
        }
    }
}
