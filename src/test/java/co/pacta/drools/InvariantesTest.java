package co.pacta.drools;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.caso.Caso;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lo que debe valer en cualquier caso, diga lo que diga el derecho. */
class InvariantesTest {

    private static final int CASOS = 3_000;
    private static final DroolsRules REGLAS = DroolsRules.builtIn();
    private static final Dictaminador DICTAMINADOR = new Dictaminador(REGLAS.tablas());

    private static Decision decidir(DroolsRules reglas, Caso caso) {
        return DICTAMINADOR.decidir(caso, reglas.hallar(Valores.tolerantes(caso, reglas.tablas()), DICTAMINADOR::resultantes));
    }

    private static List<Caso> casos(long semilla) {
        CasosAlAzar azar = new CasosAlAzar(semilla);
        return Stream.generate(azar::completo).limit(CASOS).toList();
    }

    @Test
    void el_orden_de_las_reglas_no_cambia_nada() {
        DroolsRules otras = REGLAS.shuffled(99);
        for (Caso caso : casos(1)) {
            assertThat(decidir(otras, caso)).isEqualTo(decidir(REGLAS, caso));
        }
    }

    @Test
    void el_orden_de_los_hechos_y_de_los_tramites_no_cambia_nada() {
        Random azar = new Random(5);
        for (Caso caso : casos(2)) {
            List<Tramite> tramites = new ArrayList<>(caso.tramites().stream().distinct().toList());
            Caso base = caso.conTramites(sinEmpates(tramites));
            List<Tramite> otros = new ArrayList<>(base.tramites());
            Collections.shuffle(otros, azar);
            Decision a = decidir(REGLAS, base);
            Decision b = decidir(REGLAS, base.conTramites(otros));
            assertThat(b.veredicto()).isEqualTo(a.veredicto());
            assertThat(b.requisitos()).isEqualTo(a.requisitos());
            assertThat(b.fundamentos()).isEqualTo(a.fundamentos());
        }
    }

    /** Dos trámites del mismo paso y día con respuestas distintas sí dependen del orden: vale el último declarado. */
    private static List<Tramite> sinEmpates(List<Tramite> tramites) {
        List<Tramite> unicos = new ArrayList<>();
        for (Tramite t : tramites) {
            if (unicos.stream().noneMatch(u -> u.paso() == t.paso() && u.fecha().equals(t.fecha()))) {
                unicos.add(t);
            }
        }
        return unicos;
    }

    @Test
    void cada_veredicto_cita_normas_que_rigen_ese_dia() {
        for (Caso caso : casos(3)) {
            Decision d = decidir(REGLAS, caso);
            assertThat(d.fundamentos()).as(caso.toString()).isNotEmpty();
            for (Norma n : d.fundamentos()) {
                assertThat(n.id().equals(Norma.DE_ALCANCE) || n.vigencia().cubre(caso.fecha())).as(n.id()).isTrue();
            }
            boolean prohibe = d.fundamentos().stream().anyMatch(n -> n.es(Efecto.PROHIBE));
            assertThat(prohibe).isEqualTo(d.veredicto() == Veredicto.NO_PERMITIDA);
        }
    }

    @Test
    void cumplir_un_paso_pendiente_nunca_empeora() {
        int probados = 0;
        for (Caso caso : casos(4)) {
            Decision antes = decidir(REGLAS, caso);
            for (Requisito r : antes.requisitos()) {
                if (r.pendiente()) {
                    Decision despues = decidir(REGLAS, caso.conTramite(Tramite.de(r.paso(), caso.fecha(), Sentido.FAVORABLE)));
                    assertThat(despues.veredicto()).isGreaterThanOrEqualTo(antes.veredicto());
                    List<Paso> esperados = antes.pendientes().stream()
                            .filter(p -> p != r.paso() && !seReabre(p, r.paso(), despues)).toList();
                    assertThat(despues.pendientes()).containsAll(esperados);
                    assertThat(despues.pendientes()).doesNotContain(r.paso());
                    probados++;
                }
            }
        }
        assertThat(probados).isGreaterThan(500);
    }

    /** Cumplir el concejo puede dejar sin valor una ratificación anterior, o volverla exigible de nuevo. */
    private static boolean seReabre(Paso paso, Paso cumplido, Decision despues) {
        return paso == Paso.RATIFICACION_ASAMBLEA && cumplido == Paso.AUTORIZACION_CONCEJO
                && !despues.pendientes().contains(paso);
    }

    @Test
    void preguntar_a_las_condiciones_una_por_una_da_lo_mismo_que_la_sesion() {
        for (Caso caso : casos(7)) {
            Decision directa = DICTAMINADOR.decidir(caso,
                    REGLAS.hallarDirecto(Valores.tolerantes(caso, REGLAS.tablas()), DICTAMINADOR::resultantes));
            assertThat(directa).as(caso.toString()).isEqualTo(decidir(REGLAS, caso));
        }
    }

    @Test
    void desde_muchos_hilos_la_respuesta_es_la_misma() throws Exception {
        List<Caso> casos = casos(6).subList(0, 400);
        List<Decision> esperadas = casos.stream().map(c -> decidir(REGLAS, c)).toList();
        ExecutorService hilos = Executors.newFixedThreadPool(8);
        try {
            List<Callable<List<Decision>>> tareas = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                tareas.add(() -> casos.stream().map(c -> decidir(REGLAS, c)).toList());
            }
            for (Future<List<Decision>> f : hilos.invokeAll(tareas)) {
                assertThat(f.get()).isEqualTo(esperadas);
            }
        } finally {
            hilos.shutdownNow();
        }
    }
}
