package co.pacta.demostracion;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.drools.DroolsRules;
import co.pacta.norma.BajoLectura;
import co.pacta.norma.Corpus;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Para cada norma, el día antes, el primero, el último y el siguiente; y entre las versiones de un texto, ni hueco ni traslape. */
class FechasTest {

    private static final Corpus CORPUS = DroolsRules.builtInCorpus();
    private static final Pattern VERSION = Pattern.compile("(-texto-[a-z0-9]+|-desde-\\d{4}|-antes-de-\\d{4})");

    private static boolean rige(Norma norma, LocalDate dia) {
        Caso caso = Caso.del(dia);
        Optional<BajoLectura> lectura = norma.lectura();
        return norma.rigePara(lectura.map(l -> caso.bajo(l.lectura(), l.opcion())).orElse(caso));
    }

    @TestFactory
    Stream<DynamicTest> cada_norma_rige_desde_su_primer_dia_hasta_el_ultimo() {
        return CORPUS.normas().stream().map(n -> DynamicTest.dynamicTest(n.id(), () -> {
            LocalDate primero = n.vigencia().desde();
            assertThat(rige(n, primero.minusDays(1))).as("el día antes").isFalse();
            assertThat(rige(n, primero)).as("el primer día").isTrue();
            LocalDate ultimo = n.vigencia().hasta().orElse(LocalDate.of(2100, 1, 1));
            assertThat(rige(n, ultimo)).as("el último día").isTrue();
            assertThat(rige(n, ultimo.plusDays(1))).as("el día después").isEqualTo(n.vigencia().hasta().isEmpty());
        }));
    }

    @Test
    void entre_las_versiones_de_un_mismo_texto_no_hay_traslape_ni_hueco() {
        Map<String, List<Norma>> porTexto = CORPUS.normas().stream().filter(n -> VERSION.matcher(n.id()).find())
                .collect(Collectors.groupingBy(n -> VERSION.matcher(n.id()).replaceAll("") + " " + n.efecto(), TreeMap::new, Collectors.toList()));
        List<String> malas = new ArrayList<>();
        porTexto.forEach((texto, versiones) -> {
            List<Norma> enOrden = versiones.stream().sorted(java.util.Comparator.comparing(n -> n.vigencia().desde())).toList();
            for (int i = 1; i < enOrden.size(); i++) {
                Optional<LocalDate> acaba = enOrden.get(i - 1).vigencia().hasta();
                LocalDate empieza = enOrden.get(i).vigencia().desde();
                boolean seguidas = acaba.filter(a -> a.plusDays(1).equals(empieza)).isPresent()
                        || enOrden.get(i - 1).vigencia().equals(enOrden.get(i).vigencia());
                if (!seguidas) {
                    malas.add(enOrden.get(i - 1).id() + " acaba " + acaba + " y " + enOrden.get(i).id() + " empieza " + empieza);
                }
            }
        });
        assertThat(malas).isEmpty();
    }

    @Test
    void los_periodos_van_seguidos_y_empiezan_en_cada_fecha_que_cambia_algo() {
        List<Periodo> periodos = Periodo.de(CORPUS);
        for (int i = 1; i < periodos.size(); i++) {
            assertThat(periodos.get(i - 1).hasta()).contains(periodos.get(i).desde().minusDays(1));
        }
        assertThat(periodos.get(periodos.size() - 1).hasta()).isEmpty();
        TreeSet<LocalDate> principios = periodos.stream().map(Periodo::desde).collect(Collectors.toCollection(TreeSet::new));
        for (Norma n : CORPUS.normas()) {
            assertThat(principios).contains(n.vigencia().desde());
            n.vigencia().hasta().ifPresent(h -> assertThat(principios).contains(h.plusDays(1)));
        }
        assertThat(principios).as("las fechas de las condiciones").contains(LocalDate.of(1991, 7, 4), LocalDate.of(2022, 2, 8),
                LocalDate.of(2000, 9, 26), LocalDate.of(2019, 5, 25), LocalDate.of(1994, 12, 28), LocalDate.of(2002, 8, 7));
    }

    /** La línea del tiempo de decision.md, sección 8: qué texto rige el día antes y el día que empieza. */
    @Test
    void la_linea_del_tiempo_es_la_de_la_ley() {
        cambia("1994-06-02", "ley-136-1994/art-193-texto-original-habilita", true);
        cambia("1995-06-23", "ley-136-1994/art-193-texto-original-habilita", false);
        cambia("1995-06-23", "ley-191-1995/art-7-inc-1-habilita-convenios", true);
        cambia("2008-01-16", "ley-1150-2007/art-20-inc-3-administracion-de-recursos", true);
        cambia("2011-06-29", "ley-1454-2011/art-3-num-4-integracion", true);
        cambia("2012-07-06", "ley-136-1994/art-3-num-13-convenios-fronterizos", true);
        cambia("2021-08-04", "ley-2135-2021/art-16-procesos-asociativos", true);
        cambia("2022-02-08", "ley-2200-2022/art-4-num-2-1-cooperacion-descentralizada", true);
        cambia("2024-01-01", "ley-358-1997/par-transitorio-2021-2023", false);
    }

    private static void cambia(String dia, String id, boolean empieza) {
        Norma norma = CORPUS.norma(id).orElseThrow();
        LocalDate primero = LocalDate.parse(dia);
        assertThat(rige(norma, primero)).as(id + " el " + dia).isEqualTo(empieza);
        assertThat(rige(norma, primero.minusDays(1))).as(id + " el día antes del " + dia).isEqualTo(!empieza);
    }
}
