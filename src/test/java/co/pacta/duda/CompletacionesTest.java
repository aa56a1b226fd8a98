package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Tramite;
import co.pacta.caso.Valores;
import co.pacta.caso.Vocabulario;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.dictamen.Requisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Canal;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Cada función del análisis, y cada parte de una respuesta incierta, contra lo que se decide en cada manera de completar el caso. */
class CompletacionesTest {

    private static final int CASOS = Integer.getInteger("pruebas.casos", 250);
    private static final int DEMASIADAS = 150;
    private static final Reglas REGLAS = Ensayo.PACTA.reglas();

    private final Dictaminador dictaminador = new Dictaminador(REGLAS.tablas());
    private final Respondedor respondedor = new Respondedor(REGLAS);

    private Hallazgos hallar(Caso caso) {
        return REGLAS.hallarDirecto(Valores.tolerantes(caso, REGLAS.tablas()), dictaminador::resultantes);
    }

    private Decision decidir(Caso caso) {
        return dictaminador.decidir(caso, hallar(caso));
    }

    /** Casos sin algunos hechos; a uno de cada tres se le declara una consulta, y a uno de cada seis no se le sabe la respuesta. */
    private static void parciales(long semilla, Consumer<Caso> prueba) {
        CasosAlAzar azar = new CasosAlAzar(semilla);
        for (int i = 0, vistos = 0; vistos < CASOS; i++) {
            Caso caso = azar.parcial(azar.completo(), 1 + i % 3);
            if (i % 3 == 0) {
                Sentido dicho = Sentido.values()[i % Sentido.values().length];
                Tramite consulta = Tramite.de(Paso.CONSULTA_CANCILLERIA, caso.fecha());
                caso = caso.conTramite(i % 2 == 0 ? consulta : consulta.conSentido(dicho));
            }
            if (!Completaciones.asignaciones(caso, DEMASIADAS).isEmpty()) {
                vistos++;
                prueba.accept(caso);
            }
        }
    }

    private List<Decision> decisiones(Caso parcial) {
        return Completaciones.posibles(parcial, DEMASIADAS).stream().map(a -> decidir(Completaciones.completo(parcial, a))).toList();
    }

    @Test
    void cada_funcion_vale_justo_donde_las_reglas_lo_dicen() {
        parciales(71, parcial -> {
            Analisis analisis = new Analisis(parcial, REGLAS);
            Posibilidades todo = analisis.posibilidades();
            DiagramReader lector = new DiagramReader(todo.diagrams());
            List<Map<Hecho, Object>> asignaciones = Completaciones.asignaciones(parcial, DEMASIADAS);
            Set<Map<Hecho, Object>> posibles = new HashSet<>(Completaciones.posibles(parcial, DEMASIADAS));
            for (Map<Hecho, Object> a : asignaciones) {
                int[] valores = todo.variables().stream().mapToInt(h -> a.containsKey(h) ? Dominios.de(h, parcial).indexOf(a.get(h)) : 0).toArray();
                assertThat(lector.holds(todo.completaciones(), valores)).as(a + " en " + parcial).isEqualTo(posibles.contains(a));
                if (posibles.contains(a)) {
                    comparar(analisis, f -> lector.holds(f, valores), Completaciones.completo(parcial, a));
                }
            }
        });
    }

    private void comparar(Analisis analisis, Function<Integer, Boolean> vale, Caso completo) {
        Hallazgos h = hallar(completo);
        Decision d = dictaminador.decidir(completo, h);
        Set<Norma> rigen = new HashSet<>(h.normas());
        rigen.removeAll(d.desplazadas());
        assertThat(ciertas(analisis.aplican(), vale)).as(completo.toString()).isEqualTo(new HashSet<>(h.normas()));
        assertThat(ciertas(analisis.rigen(), vale)).as(completo.toString()).isEqualTo(rigen);
        assertThat(ciertas(analisis.veredictos(), vale)).as(completo.toString()).containsExactly(d.veredicto());
        assertThat(vale.apply(analisis.fuera())).isEqualTo(d.veredicto() == Veredicto.FUERA_DE_ALCANCE);
        assertThat(vale.apply(analisis.vivas())).isEqualTo(viva(d));
        if (viva(d)) {
            assertThat(ciertas(analisis.pendientes(), vale)).as(completo.toString()).isEqualTo(d.pendientes());
        }
    }

    private static <T> Set<T> ciertas(Map<T, Integer> funciones, Function<Integer, Boolean> vale) {
        Set<T> ciertas = new HashSet<>();
        funciones.forEach((t, f) -> {
            if (vale.apply(f)) {
                ciertas.add(t);
            }
        });
        return ciertas;
    }

    private static boolean viva(Decision d) {
        return d.veredicto() != Veredicto.FUERA_DE_ALCANCE && d.veredicto() != Veredicto.NO_PERMITIDA;
    }

    @Test
    void un_hecho_vale_lo_que_vale_y_las_mismas_reglas_dan_las_mismas_funciones() {
        parciales(73, parcial -> {
            Analisis analisis = Analisis.de(parcial, REGLAS, Universo.CORRIENTE);
            Posibilidades todo = analisis.posibilidades();
            Analisis otro = analisis.con(REGLAS);
            assertThat(otro.veredictos()).isEqualTo(analisis.veredictos());
            assertThat(otro.rigen()).isEqualTo(analisis.rigen());
            for (int v = 0; v < todo.variables().size(); v++) {
                for (int i = 0; i < todo.dominio(v).size(); i++) {
                    assertThat(todo.vale(todo.variables().get(v), todo.dominio(v).get(i))).isEqualTo(todo.diagrams().is(v, i));
                }
            }
            Object tipo = parcial.valor(Hecho.ENTIDAD_TIPO).orElseThrow();
            assertThat(todo.vale(Hecho.ENTIDAD_TIPO, tipo)).isEqualTo(Diagrams.TRUE);
            assertThat(todo.vale(Hecho.ENTIDAD_TIPO, parcial.valor(Hecho.ACTUACION_TIPO).orElseThrow())).isEqualTo(Diagrams.FALSE);
            assertThat(Posibilidades.de(parcial, REGLAS, Universo.CORRIENTE).variables()).isEqualTo(todo.variables());
        });
    }

    @Test
    void el_camino_y_los_pasos_de_una_respuesta_incierta_son_los_de_todas_las_posibilidades() {
        List<Canal> caminos = new ArrayList<>();
        List<Requisito> quiza = new ArrayList<>();
        parciales(79, parcial -> {
            Respuesta r = comparar(parcial, decisiones(parcial));
            caminos.add(r.decision().canal());
            quiza.addAll(r.requisitosPosibles());
        });
        assertThat(new HashSet<>(caminos)).as("caminos distintos").hasSizeGreaterThan(3);
        assertThat(quiza).as("pasos que quizá hagan falta").isNotEmpty();
    }

    private Respuesta comparar(Caso parcial, List<Decision> todas) {
        List<Decision> vivas = todas.stream().filter(CompletacionesTest::viva).toList();
        Respuesta r = respondedor.enDuda(parcial);
        Set<Canal> canales = new HashSet<>(vivas.stream().map(Decision::canal).toList());
        assertThat(r.decision().canal()).as(parcial.toString()).isEqualTo(canales.size() == 1 ? canales.iterator().next() : Canal.NINGUNO);
        assertThat(r.decision().pendientes()).as(parcial.toString()).isEqualTo(enTodas(vivas, Decision::pendientes));
        assertThat(r.decision().despues()).as(parcial.toString()).isEqualTo(enTodas(todas, Decision::despues));
        assertThat(r.decision().recomendados()).as(parcial.toString()).isEqualTo(enTodas(todas, Decision::recomendados));
        Set<Paso> posibles = EnumSet.noneOf(Paso.class);
        vivas.forEach(d -> posibles.addAll(obligatorios(d)));
        posibles.removeIf(p -> enTodas(p.clase() == Paso.Clase.POSTERIOR ? todas : vivas, CompletacionesTest::obligatorios).contains(p));
        assertThat(r.requisitosPosibles()).as(parcial.toString()).extracting(Requisito::paso).containsExactlyElementsOf(posibles);
        return r;
    }

    /** De cada acto y cada materia, lo que queda si se prometieran inmunidades: el acto prohibido, o el mismo. */
    @Test
    void el_camino_es_el_que_cubre_la_materia_y_un_acto_sin_materias_no_la_necesita() {
        Caso municipio = Ensayo.delEscenario("frontera/cucuta-urena-agua.yaml").caso().conTramites(List.of());
        for (TipoActuacion tipo : TipoActuacion.values()) {
            for (Materia m : Materia.values()) {
                boolean usa = Vocabulario.usaMaterias(tipo);
                Caso caso = municipio.con(Hecho.ACTUACION_TIPO, tipo).con(Hecho.MATERIAS, List.of(m, Materia.AMBIENTE)).sin(Hecho.INMUNIDADES);
                Caso parcial = usa ? caso : caso.sin(Hecho.MATERIAS);
                List<Caso> dos = List.of(parcial.con(Hecho.INMUNIDADES, true), parcial.con(Hecho.INMUNIDADES, false));
                if ((usa || m.ordinal() == 0) && dos.stream().allMatch(c -> hallar(c).completo())) {
                    comparar(parcial, dos.stream().map(this::decidir).toList());
                }
            }
        }
    }

    private static Set<Paso> obligatorios(Decision d) {
        Set<Paso> pasos = EnumSet.noneOf(Paso.class);
        d.requisitos().stream().filter(Requisito::obligatorio).forEach(r -> pasos.add(r.paso()));
        return pasos;
    }

    private static Set<Paso> enTodas(List<Decision> decisiones, Function<Decision, Set<Paso>> cuales) {
        Set<Paso> pasos = EnumSet.allOf(Paso.class);
        decisiones.forEach(d -> pasos.retainAll(cuales.apply(d)));
        return decisiones.isEmpty() ? Set.of() : pasos;
    }
}
