package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.dictamen.Camino;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Ningún camino que las reglas no confirmen, y ninguno mínimo que falte, hasta tres cambios. */
class CaminosTest {

    private static final int CASOS = Integer.getInteger("pruebas.casos", 500);
    private static final Vecinos SIN_VECINOS = caso -> List.of();

    private final Reglas reglas = Ensayo.PACTA.reglas();
    private final Respondedor respondedor = new Respondedor(reglas);
    private final Palancas palancas = new Palancas(respondedor, SIN_VECINOS);

    @Test
    void son_los_mismos_que_da_probar_todas_las_combinaciones() {
        CasosAlAzar azar = new CasosAlAzar(31);
        int vistos = 0;
        int conCamino = 0;
        while (vistos < CASOS) {
            Respuesta respuesta = respondedor.responder(azar.completo());
            Veredicto v = respuesta.decision().veredicto();
            if (v == Veredicto.PERMITIDA || v == Veredicto.FUERA_DE_ALCANCE || v == Veredicto.INDETERMINADA) {
                continue;
            }
            vistos++;
            Set<Set<String>> hallados = new HashSet<>();
            for (Camino c : new Caminos(respondedor, SIN_VECINOS).todos(respuesta, Integer.MAX_VALUE)) {
                hallados.add(nombres(c.cambios()));
                assertThat(c.veredicto().admite()).isTrue();
            }
            assertThat(hallados).as(() -> respuesta.decision().caso().toString()).isEqualTo(aFuerza(respuesta));
            conCamino += hallados.isEmpty() ? 0 : 1;
        }
        assertThat(conCamino).as("casos con algún camino").isGreaterThan(CASOS / 4);
    }

    /** Los tres con menos cambios, y de cada uno lo que pide el acto ya cambiado y qué normas dejan de estorbar. */
    @Test
    void cada_camino_dice_lo_que_pide_el_acto_cambiado_y_que_normas_supera() {
        CasosAlAzar azar = new CasosAlAzar(37);
        int largos = 0;
        for (int i = 0; i < CASOS; i++) {
            Respuesta respuesta = respondedor.responder(azar.completo());
            List<Camino> todos = new Caminos(respondedor, SIN_VECINOS).todos(respuesta, Integer.MAX_VALUE);
            List<Camino> primeros = new Caminos(respondedor, SIN_VECINOS).de(respuesta);
            assertThat(primeros).isEqualTo(todos.subList(0, Math.min(3, todos.size())));
            assertThat(todos).extracting(c -> c.cambios().size()).isSorted();
            for (Camino c : primeros) {
                Respuesta nueva = respondedor.responder(cambiado(respuesta.decision().caso(), c.cambios()));
                assertThat(c.veredicto()).isEqualTo(nueva.decision().veredicto());
                assertThat(c.requisitos()).isEqualTo(nueva.decision().requisitos());
                assertThat(c.normas()).isEqualTo(respuesta.decision().fundamentos().stream().filter(n -> n.es(Efecto.EXIGE)
                        || (n.es(Efecto.PROHIBE) || n.es(Efecto.REVISA)) && !nueva.decision().fundamentos().contains(n)).map(Norma::id).toList());
                largos += c.cambios().size() > 1 ? 1 : 0;
            }
        }
        assertThat(largos).as("caminos de más de un cambio").isPositive();
    }

    private Caso cambiado(Caso caso, List<Camino.Cambio> cambios) {
        Caso cambiado = caso;
        for (Camino.Cambio c : cambios) {
            cambiado = palancas.sobre(cambiado, -1).stream().filter(m -> m.cambio().equals(c)).findFirst().orElseThrow().caso();
        }
        return cambiado;
    }

    private static Set<String> nombres(List<Camino.Cambio> cambios) {
        Set<String> nombres = new TreeSet<>();
        cambios.forEach(c -> nombres.add(c.clave() + " " + c.texto()));
        return nombres;
    }

    private record Estado(Caso caso, List<Camino.Cambio> cambios, Set<Integer> palancas) {
    }

    /** Todas las combinaciones de hasta tres palancas distintas, en el orden en que se prueban; quedan las mínimas que sirven. */
    private Set<Set<String>> aFuerza(Respuesta respuesta) {
        boolean admitia = respuesta.decision().veredicto().admite();
        List<Set<String>> sirven = new ArrayList<>();
        List<Estado> nivel = List.of(new Estado(respuesta.decision().caso(), List.of(), Set.of()));
        for (int n = 1; n <= 3; n++) {
            List<Estado> siguiente = new ArrayList<>();
            Set<Set<String>> vistas = new HashSet<>();
            for (Estado e : nivel) {
                for (Palancas.Movida m : palancas.sobre(e.caso(), -1)) {
                    probar(e, m, admitia, sirven, siguiente, vistas);
                }
            }
            nivel = siguiente;
        }
        Set<Set<String>> minimas = new HashSet<>(sirven);
        minimas.removeIf(a -> sirven.stream().anyMatch(b -> !b.equals(a) && a.containsAll(b)));
        return minimas;
    }

    private void probar(Estado e, Palancas.Movida m, boolean admitia, List<Set<String>> sirven, List<Estado> siguiente,
                        Set<Set<String>> vistas) {
        if (e.palancas().contains(m.palanca()) || e.palancas().stream().anyMatch(p -> p > m.palanca())) {
            return;
        }
        List<Camino.Cambio> cambios = new ArrayList<>(e.cambios());
        cambios.add(m.cambio());
        if (!vistas.add(nombres(cambios))) {
            return;
        }
        Veredicto nuevo = respondedor.responder(m.caso()).decision().veredicto();
        if (admitia ? nuevo == Veredicto.PERMITIDA : nuevo.admite()) {
            sirven.add(nombres(cambios));
        } else {
            Set<Integer> usadas = new HashSet<>(e.palancas());
            usadas.add(m.palanca());
            siguiente.add(new Estado(m.caso(), cambios, usadas));
        }
    }
}
