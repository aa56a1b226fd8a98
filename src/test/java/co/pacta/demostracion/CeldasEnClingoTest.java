package co.pacta.demostracion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.pacta.caso.Caso;
import co.pacta.caso.Paso;
import co.pacta.dictamen.Veredicto;
import co.pacta.drools.DroolsRules;
import co.pacta.duda.Analisis;
import co.pacta.duda.DiagramReader;
import co.pacta.duda.Diagrams;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Celda por celda, el derecho de hoy responde lo mismo en las reglas y en la segunda codificación. De cada pieza va una celda de
 * cada {@code -Dpruebas.celdas=N}, y por lo menos una de cada veredicto; con 1 van todas.
 */
@Tag("lento")
class CeldasEnClingoTest {

    private static final DroolsRules REGLAS = DroolsRules.builtIn();
    private static final Espacio ESPACIO = Espacio.leer();
    private static final int UNA_DE_CADA = Integer.getInteger("pruebas.celdas", 25);
    private static final int LOTE = 2000;
    private static final Path PAGINA = Path.of("src/docs/segunda-codificacion.md");

    @TempDir
    Path carpeta;

    private int todas;
    private int comparadas;
    private final Map<Veredicto, int[]> porVeredicto = new EnumMap<>(Veredicto.class);
    private final List<Caso> lote = new ArrayList<>();
    private final List<Future<List<String>>> pendientes = new ArrayList<>();

    @Test
    @Timeout(3600)
    void las_celdas_de_hoy_se_deciden_igual_en_las_dos() throws IOException, InterruptedException, ExecutionException {
        assumeTrue(Clingo.hay(), "clingo no está instalado");
        Periodo hoy = Periodo.que(REGLAS.corpus(), LocalDate.of(2026, 3, 1)).orElseThrow();
        List<String> diferencias = new ArrayList<>();
        ExecutorService trabajadores = Executors.newFixedThreadPool(2);
        try {
            for (Espacio.Pieza pieza : ESPACIO.piezas(hoy.desde(), Map.of())) {
                if (agregar(pieza, trabajadores)) {
                    agregar(Espacio.consultada(pieza), trabajadores);
                }
            }
            comparar(trabajadores);
            for (Future<List<String>> p : pendientes) {
                diferencias.addAll(p.get());
            }
        } finally {
            trabajadores.shutdownNow();
        }
        if (Boolean.getBoolean("pacta.escribir")) {
            Files.writeString(PAGINA, PaginaDeLaSegunda.de(new PaginaDeLaSegunda.Cuenta(hoy, todas, comparadas, porVeredicto), diferencias));
        }
        assertThat(diferencias).as("de " + comparadas + " celdas de " + todas).isEmpty();
        assertThat(comparadas).isGreaterThanOrEqualTo(todas / UNA_DE_CADA);
        assertThat(porVeredicto).hasSize(8);
    }

    @Test
    void la_segunda_codificacion_tiene_las_mismas_normas() throws IOException {
        DosCodificaciones dos = new DosCodificaciones(REGLAS, carpeta);

        assertThat(dos.normas()).isEqualTo(dos.normasDeLasReglas());
    }

    /** Si en la pieza algún caso necesita consultar a la Cancillería. */
    private boolean agregar(Espacio.Pieza pieza, ExecutorService trabajadores) throws IOException {
        Analisis analisis = Analisis.de(pieza.caso(), REGLAS, ESPACIO);
        DiagramReader reader = new DiagramReader(analisis.posibilidades().diagrams());
        Map<Veredicto, Integer> vistas = new EnumMap<>(Veredicto.class);
        for (Celda c : Particion.de(analisis)) {
            int[] cuenta = porVeredicto.computeIfAbsent(c.veredicto(), v -> new int[2]);
            todas++;
            cuenta[0]++;
            if (vistas.merge(c.veredicto(), 1, Integer::sum) % UNA_DE_CADA == 1 % UNA_DE_CADA) {
                comparadas++;
                cuenta[1]++;
                lote.add(Representante.de(pieza.caso(), analisis.posibilidades(), Representante.completo(reader.shortest(c.funcion()))));
                if (lote.size() == LOTE) {
                    comparar(trabajadores);
                }
            }
        }
        return analisis.pendientes().getOrDefault(Paso.CONSULTA_CANCILLERIA, Diagrams.FALSE) != Diagrams.FALSE
                && pieza.caso().tramites().isEmpty();
    }

    private void comparar(ExecutorService trabajadores) throws IOException {
        List<Caso> casos = List.copyOf(lote);
        lote.clear();
        Path suya = Files.createDirectory(carpeta.resolve("lote" + pendientes.size()));
        pendientes.add(casos.isEmpty() ? java.util.concurrent.CompletableFuture.completedFuture(Collections.emptyList())
                : trabajadores.submit(() -> {
                    DosCodificaciones dos = new DosCodificaciones(REGLAS, suya);
                    return dos.diferencias(casos, dos.segunda(casos, ""));
                }));
    }
}
