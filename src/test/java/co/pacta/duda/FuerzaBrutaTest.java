package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * La respuesta con hechos desconocidos es la misma que da probar por Drools, una por una, todas las maneras de completar el
 * caso. Aquí las completaciones y lo que es relevante se calculan de nuevo, como lo dice {@code decision.md}, sección 5.
 */
class FuerzaBrutaTest {

    private static final int CASOS = Integer.getInteger("pruebas.casos", 2_000);
    private static final int DEMASIADAS = 1_500;

    private final Reglas reglas = Pacta.cargar().reglas();
    private final Dictaminador dictaminador = new Dictaminador(reglas.tablas());
    private final Respondedor respondedor = new Respondedor(reglas);

    /** Una manera de completar: los valores de los hechos que faltaban, y lo que Drools decide. */
    private record Completo(Map<Hecho, Object> valores, Decision decision) {
    }

    @Test
    void coincide_con_probar_todas_las_completaciones_por_drools() {
        CasosAlAzar azar = new CasosAlAzar(20_261_122);
        int vistos = 0;
        int indeterminados = 0;
        while (vistos < CASOS) {
            Caso completo = azar.completo();
            Caso parcial = azar.parcial(completo, 1 + vistos % 4);
            List<Completo> todas = completar(parcial);
            if (todas.isEmpty() || todas.size() > DEMASIADAS) {
                continue;
            }
            vistos++;
            Respuesta respuesta = respondedor.responder(parcial);
            comparar(parcial, todas, respuesta);
            indeterminados += respuesta.decision().veredicto() == Veredicto.INDETERMINADA ? 1 : 0;
        }
        assertThat(indeterminados).as("casos que de verdad quedan en duda").isGreaterThan(CASOS / 20);
    }

    private void comparar(Caso parcial, List<Completo> todas, Respuesta respuesta) {
        Set<Veredicto> veredictos = EnumSet.noneOf(Veredicto.class);
        Set<Set<Paso>> pendientes = new HashSet<>();
        Set<String> normas = null;
        Set<Paso> enTodas = null;
        for (Completo c : todas) {
            veredictos.add(c.decision().veredicto());
            pendientes.add(c.decision().pendientes());
            Set<String> ids = new TreeSet<>(c.decision().fundamentos().stream().map(Norma::id).toList());
            normas = normas == null ? ids : interseccion(normas, ids);
            boolean viva = c.decision().veredicto() != Veredicto.FUERA_DE_ALCANCE
                    && c.decision().veredicto() != Veredicto.NO_PERMITIDA;
            if (viva) {
                enTodas = enTodas == null ? c.decision().pendientes() : interseccion(enTodas, c.decision().pendientes());
            }
        }
        boolean decidido = veredictos.size() == 1 && pendientes.size() == 1;
        assertThat(respuesta.decision().veredicto()).as(() -> parcial.toString())
                .isEqualTo(decidido ? veredictos.iterator().next() : Veredicto.INDETERMINADA);
        assertThat(respuesta.posibles()).as(() -> parcial.toString()).containsExactlyElementsOf(veredictos);
        assertThat(respuesta.decision().pendientes()).as(() -> parcial.toString())
                .isEqualTo(enTodas == null ? Set.of() : enTodas);
        assertThat(respuesta.decision().fundamentos()).as(() -> parcial.toString()).extracting(Norma::id)
                .containsExactlyInAnyOrderElementsOf(normas);
        assertThat(respuesta.faltantes()).as(() -> parcial.toString())
                .containsExactlyElementsOf(decidido ? List.of() : relevantes(todas));
    }

    private static <T> Set<T> interseccion(Set<T> a, Set<T> b) {
        Set<T> comun = new HashSet<>(a);
        comun.retainAll(b);
        return comun;
    }

    /** Los hechos en que dos completaciones que solo difieren en él dan otra respuesta. */
    private static List<Hecho> relevantes(List<Completo> todas) {
        Set<Hecho> relevantes = EnumSet.noneOf(Hecho.class);
        for (Hecho h : todas.get(0).valores().keySet()) {
            Map<Map<Hecho, Object>, Set<Object>> porLoDemas = new HashMap<>();
            for (Completo c : todas) {
                Map<Hecho, Object> demas = new HashMap<>(c.valores());
                demas.remove(h);
                porLoDemas.computeIfAbsent(demas, x -> new HashSet<>())
                        .add(List.of(c.decision().veredicto(), c.decision().pendientes()));
            }
            if (porLoDemas.values().stream().anyMatch(s -> s.size() > 1)) {
                relevantes.add(h);
            }
        }
        return relevantes.stream().sorted(Comparator.naturalOrder()).toList();
    }

    private List<Completo> completar(Caso parcial) {
        List<Map<Hecho, Object>> asignaciones = new ArrayList<>(List.of(new LinkedHashMap<>()));
        for (Hecho h : Hecho.values()) {
            boolean falta = !parcial.sabe(h) && h != Hecho.SENTIDO_DE_LA_CONSULTA && !Dominios.de(h, parcial).isEmpty();
            if (!falta) {
                continue;
            }
            List<Map<Hecho, Object>> mas = new ArrayList<>();
            for (Map<Hecho, Object> a : asignaciones) {
                for (Object v : Dominios.de(h, parcial)) {
                    Map<Hecho, Object> b = new LinkedHashMap<>(a);
                    b.put(h, v);
                    mas.add(b);
                }
            }
            asignaciones = mas;
            if (asignaciones.size() > DEMASIADAS * 4) {
                return List.of();
            }
        }
        return decidir(parcial, asignaciones);
    }

    private List<Completo> decidir(Caso parcial, List<Map<Hecho, Object>> asignaciones) {
        List<Completo> todas = new ArrayList<>();
        for (Map<Hecho, Object> a : EnLaFrontera.posibles(parcial, asignaciones)) {
            Caso caso = EnLaFrontera.concreto(parcial.con(a));
            Hallazgos h = reglas.hallar(Valores.tolerantes(caso, reglas.tablas()), dictaminador::resultantes);
            assertThat(h.completo()).isTrue();
            todas.add(new Completo(a, dictaminador.decidir(caso, h)));
        }
        return todas;
    }
}
