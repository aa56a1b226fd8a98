package co.pacta.demostracion;

import co.pacta.caso.Caso;
import co.pacta.caso.Lectura;
import co.pacta.hallazgo.Reglas;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Recorre el espacio entero de los hechos en un período del derecho. Las funciones de las reglas compiladas cortan el espacio
 * en celdas, sin muestrear; y un caso de cada celda pasa por Drools, que tiene que aplicar las mismas normas y decidir lo
 * mismo.
 */
public final class Demostracion {

    private static final long SEMILLA = 20_260_301L;
    private static final int MUESTRAS_POR_PIEZA = 5;

    private final Reglas reglas;
    private final Espacio espacio;
    private final int hilos;

    /** @param hilos cuántas piezas se prueban a la vez */
    public Demostracion(Reglas reglas, Espacio espacio, int hilos) {
        this.reglas = reglas;
        this.espacio = espacio;
        this.hilos = hilos;
    }

    /**
     * Demuestra un período.
     *
     * @param avance recibe el porcentaje hecho
     */
    public Informe de(Periodo periodo, Map<Lectura, String> lecturas, IntConsumer avance) {
        List<Espacio.Pieza> piezas = espacio.piezas(periodo.desde(), lecturas);
        Caso modelo = piezas.get(0).caso();
        Resumidor resumidor = new Resumidor(reglas.corpus(), modelo);
        ExecutorService trabajadores = Executors.newFixedThreadPool(hilos);
        try {
            List<Future<List<ResultadoDePieza>>> pendientes = new ArrayList<>();
            for (Espacio.Pieza pieza : piezas) {
                pendientes.add(trabajadores.submit(() -> probar(pieza)));
            }
            for (int i = 0; i < pendientes.size(); i++) {
                esperar(pendientes.get(i)).forEach(resumidor::agregar);
                pendientes.set(i, null);
                avance.accept((i + 1) * 100 / pendientes.size());
            }
        } finally {
            trabajadores.shutdownNow();
        }
        return resumidor.informe(periodo);
    }

    private List<ResultadoDePieza> probar(Espacio.Pieza pieza) {
        PruebaDePieza prueba = new PruebaDePieza(espacio, reglas, pieza);
        List<ResultadoDePieza> resultados = new ArrayList<>();
        resultados.add(prueba.probar(MUESTRAS_POR_PIEZA, SEMILLA));
        if (prueba.consulta()) {
            resultados.add(new PruebaDePieza(espacio, reglas, Espacio.consultada(pieza)).probar(MUESTRAS_POR_PIEZA, SEMILLA));
        }
        return resultados;
    }

    private static <T> T esperar(Future<T> futuro) {
        try {
            return futuro.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrumpido", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
