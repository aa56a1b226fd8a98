package co.pacta.drools;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.caso.Caso;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.Hechos;
import co.pacta.caso.Lectura;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Dictaminador;
import co.pacta.hallazgo.Bits;
import co.pacta.hallazgo.Cernido;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.norma.Cortes;
import co.pacta.norma.Norma;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Recordar, o preguntar solo lo que pudo cambiar, da exactamente lo mismo que examinar todas las reglas. */
class MemoriaDeHallazgosTest {

    private static final int CASOS = 4_000;
    private static final DroolsRules SIN_MEMORIA = DroolsRules.builtIn().recordando(Memoria.APAGADA);
    private static final Dictaminador DICTAMINADOR = new Dictaminador(SIN_MEMORIA.tablas());

    private static Valores tablero(Caso caso) {
        return Valores.tolerantes(caso, SIN_MEMORIA.tablas());
    }

    private static Hallazgos sinMemoria(Caso caso) {
        return SIN_MEMORIA.hallarDirecto(tablero(caso), DICTAMINADOR::resultantes);
    }

    private static List<Caso> casos(long semilla) {
        CasosAlAzar azar = new CasosAlAzar(semilla);
        return Stream.generate(azar::completo).limit(CASOS).toList();
    }

    /** Los de un caso y los que resultan de cambiarle un hecho, el día o una lectura por los de otro. */
    private static Stream<Caso> vecinos(Caso caso, Caso otro) {
        Stream<Caso> hechos = otro.hechos().entrySet().stream().map(e -> caso.con(e.getKey(), e.getValue()));
        Stream<Caso> lecturas = Stream.of(Lectura.values()).map(l -> caso.bajo(l, l.opciones().get(l.opciones().size() - 1)));
        Stream<Caso> faltas = caso.hechos().keySet().stream().map(caso::sin);
        return Stream.of(hechos, lecturas, faltas, Stream.of(caso.enFecha(otro.fecha()), caso.conTramites(otro.tramites())))
                .flatMap(Function.identity());
    }

    @Test
    void con_memoria_se_halla_lo_mismo_y_lo_mismo_se_da_por_leido() {
        DroolsRules conMemoria = DroolsRules.builtIn().recordando(new Memoria(700));
        for (Caso caso : casos(11)) {
            for (int vuelta = 0; vuelta < 2; vuelta++) {
                Valores uno = tablero(caso);
                Valores otro = tablero(caso);
                Hallazgos esperados = SIN_MEMORIA.hallarDirecto(uno, DICTAMINADOR::resultantes);
                assertThat(conMemoria.hallarDirecto(otro, DICTAMINADOR::resultantes)).as(caso.toString()).isEqualTo(esperados);
                assertThat(otro.leidos()).isEqualTo(uno.leidos());
            }
        }
        assertThat(conMemoria.memoria().aciertos()).isGreaterThanOrEqualTo(CASOS);
        assertThat(conMemoria.memoria().guardados()).isLessThanOrEqualTo(700);
    }

    @Test
    void preguntando_una_vez_lo_que_las_reglas_comparten_se_halla_lo_mismo() {
        DirectRules directas = new DirectRules(SIN_MEMORIA.sueltas(), SIN_MEMORIA.corpus(), SIN_MEMORIA.tablas(), Memoria.APAGADA);
        QuickRules aprisa = new QuickRules(directas, SIN_MEMORIA.tablas(), Cortes.de(SIN_MEMORIA.corpus()));
        List<Caso> casos = casos(15);
        int incompletos = 0;
        for (int i = 0; i < 400; i++) {
            incompletos += comparar(aprisa, vecinos(casos.get(i), casos.get(i + 1)).toList());
        }
        assertThat(incompletos).isGreaterThan(1_000);
    }

    /** Las mismas reglas, sin que nadie sepa qué lee cada condición. */
    private static ReglaSuelta aCiegas(ReglaSuelta regla) {
        String nada = new Reach(0, 0).written();
        return new ReglaSuelta(regla.nombre(), regla.concepto(), regla.requiere(), regla.sobreHechos(), regla.sobreExpediente(),
                regla.partesDeHechos().stream().<ReglaSuelta.Prueba<Hechos>>map(p -> Question.of(((Question<Hechos>) p).test(), Hechos.class, nada)).toList(),
                regla.partes().stream().<ReglaSuelta.Prueba<Expediente>>map(p -> Question.of(((Question<Expediente>) p).test(), Expediente.class, nada)).toList(), regla.clases());
    }

    @Test
    void si_se_yerra_al_suponer_lo_que_lee_una_condicion_se_halla_lo_mismo() {
        List<ReglaSuelta> reglas = SIN_MEMORIA.sueltas().stream().map(MemoriaDeHallazgosTest::aCiegas).toList();
        DirectRules directas = new DirectRules(reglas, SIN_MEMORIA.corpus(), SIN_MEMORIA.tablas(), Memoria.APAGADA);
        comparar(new QuickRules(directas, SIN_MEMORIA.tablas(), Cortes.de(SIN_MEMORIA.corpus())), casos(17).subList(0, 1_000));
    }

    @Test
    void si_no_se_sabe_que_lee_una_condicion_que_echa_algo_de_menos_se_dice() {
        List<ReglaSuelta> reglas = SIN_MEMORIA.sueltas().stream().map(MemoriaDeHallazgosTest::aCiegas).toList();
        QuickRules aCiegas = new QuickRules(new DirectRules(reglas, SIN_MEMORIA.corpus(), SIN_MEMORIA.tablas(), Memoria.APAGADA),
                SIN_MEMORIA.tablas(), Cortes.de(SIN_MEMORIA.corpus()));
        int enDuda = 0;
        for (Caso completo : casos(20).subList(0, 500)) {
            Cernido cernido = aCiegas.sift(tablero(completo.sin(Hecho.FIRMANTE).sin(Hecho.REGIMEN)));
            if (!Bits.isEmpty(cernido.enDuda())) {
                assertThat(cernido.legible()).isFalse();
                enDuda++;
            }
            assertThat(aCiegas.sift(tablero(completo)).legible()).isTrue();
        }
        assertThat(enDuda).isGreaterThan(100);
    }

    @Test
    void los_valores_que_no_caben_en_las_tablas_se_preguntan_en_cada_caso() {
        DirectRules directas = new DirectRules(SIN_MEMORIA.sueltas(), SIN_MEMORIA.corpus(), SIN_MEMORIA.tablas(), Memoria.APAGADA);
        List<Caso> casos = casos(18);
        List<Caso> variados = IntStream.range(0, 1_500).mapToObj(i -> casos.get(i).con(Hecho.PORCENTAJE_EXTERNO, 1 + i % 100)
                .con(Hecho.DIAS, 1 + i % 400).con(Hecho.DIVIPOLA, "%05d".formatted(i)).con(Hecho.PAIS, (char) ('A' + i % 26) + "" + (char) ('A' + i / 26 % 26)))
                .toList();
        comparar(new QuickRules(directas, SIN_MEMORIA.tablas(), Cortes.de(SIN_MEMORIA.corpus())), variados);
    }

    /** Dice a cuántos les faltaban hechos. */
    private static int comparar(QuickRules aprisa, List<Caso> casos) {
        int incompletos = 0;
        for (Caso caso : casos) {
            Hallazgos esperados = sinMemoria(caso);
            Hallazgos hallados = aprisa.find(tablero(caso), DICTAMINADOR::resultantes);
            assertThat(hallados.completo()).as(caso.toString()).isEqualTo(esperados.completo());
            if (esperados.completo()) {
                assertThat(hallados).as(caso.toString()).isEqualTo(esperados);
            }
            incompletos += esperados.completo() ? 0 : 1;
        }
        return incompletos;
    }

    private static List<String> normas(QuickRules aprisa, IntPredicate cuales) {
        List<ReglaSuelta> reglas = aprisa.sieve().reglas();
        return IntStream.range(0, reglas.size()).filter(cuales).mapToObj(reglas::get).filter(r -> r.concepto().isEmpty()).map(ReglaSuelta::nombre).toList();
    }

    @Test
    void lo_que_se_sabe_en_parte_vale_como_quiera_que_se_complete() {
        DirectRules directas = new DirectRules(SIN_MEMORIA.sueltas(), SIN_MEMORIA.corpus(), SIN_MEMORIA.tablas(), Memoria.APAGADA);
        QuickRules aprisa = new QuickRules(directas, SIN_MEMORIA.tablas(), Cortes.de(SIN_MEMORIA.corpus()));
        SplittableRandom azar = new SplittableRandom(19);
        int seguras = 0;
        int dudosas = 0;
        for (Caso completo : casos(19).subList(0, 1_500)) {
            Caso parcial = completo;
            for (Hecho h : completo.hechos().keySet()) {
                parcial = azar.nextInt(6) == 0 ? parcial.sin(h) : parcial;
            }
            Cernido cernido = aprisa.sift(tablero(parcial));
            if (cernido.alcance() == Cernido.Alcance.DENTRO) {
                List<String> suyas = sinMemoria(completo).normas().stream().map(Norma::id).toList();
                List<String> abiertas = normas(aprisa, i -> Bits.has(cernido.abiertas(), i));
                List<String> ciertas = normas(aprisa, i -> Bits.has(cernido.abiertas(), i) && !Bits.has(cernido.enDuda(), i)
                        && aprisa.sieve().reglas().get(i).requiere().isEmpty());
                assertThat(suyas).as(parcial.toString()).containsAll(ciertas);
                assertThat(abiertas).as(parcial.toString()).containsAll(suyas);
                seguras += ciertas.size();
                dudosas += abiertas.size() - ciertas.size();
            }
        }
        assertThat(seguras).isGreaterThan(3_000);
        assertThat(dudosas).isGreaterThan(1_000);
    }

    @Test
    void lo_que_un_caso_refuta_no_puede_cumplirse_se_sepa_lo_que_se_sepa() {
        DirectRules directas = new DirectRules(SIN_MEMORIA.sueltas(), SIN_MEMORIA.corpus(), SIN_MEMORIA.tablas(), Memoria.APAGADA);
        QuickRules aprisa = new QuickRules(directas, SIN_MEMORIA.tablas(), Cortes.de(SIN_MEMORIA.corpus()));
        SplittableRandom azar = new SplittableRandom(16);
        int refutadas = 0;
        for (Caso completo : casos(16).subList(0, 1_500)) {
            Caso parcial = completo;
            for (Hecho h : completo.hechos().keySet()) {
                parcial = azar.nextInt(4) == 0 ? parcial.sin(h) : parcial;
            }
            String caso = parcial.toString();
            Set<String> abiertas = aprisa.open(parcial).stream().map(ReglaSuelta::nombre).collect(Collectors.toSet());
            assertThat(sinMemoria(completo).normas()).as(caso).allMatch(n -> abiertas.contains(n.id()));
            refutadas += SIN_MEMORIA.sueltas().size() - abiertas.size();
        }
        assertThat(refutadas).isGreaterThan(1_500 * 200);
    }

    @Test
    void los_vecinos_de_un_caso_recordado_no_se_confunden_con_el() {
        DroolsRules conMemoria = DroolsRules.builtIn();
        List<Caso> casos = casos(12);
        for (int i = 0; i < 120; i++) {
            vecinos(casos.get(i), casos.get(i + 1)).forEach(c -> assertThat(
                    conMemoria.hallarDirecto(tablero(c), DICTAMINADOR::resultantes)).as(c.toString()).isEqualTo(sinMemoria(c)));
        }
    }

    @Test
    void cerca_de_un_caso_se_halla_lo_mismo_que_de_nuevo() {
        List<Caso> casos = casos(13);
        for (int i = 0; i < 120; i++) {
            Function<Valores, Hallazgos> cerca = SIN_MEMORIA.cercaDe(casos.get(i), DICTAMINADOR::resultantes);
            vecinos(casos.get(i), casos.get(i + 1)).forEach(c ->
                    assertThat(cerca.apply(tablero(c))).as(c.toString()).isEqualTo(sinMemoria(c)));
        }
    }

    @Test
    void dos_casos_que_solo_difieren_en_el_nombre_comparten_lo_recordado() {
        DroolsRules conMemoria = DroolsRules.builtIn();
        Caso caso = casos(14).get(0).con(Hecho.DIVIPOLA, "66001");
        conMemoria.hallarDirecto(tablero(caso), DICTAMINADOR::resultantes);
        conMemoria.hallarDirecto(tablero(caso.con(Map.of(Hecho.ENTIDAD_NOMBRE, "Otro municipio")).enFecha(caso.fecha())),
                DICTAMINADOR::resultantes);
        assertThat(conMemoria.memoria().aciertos()).isEqualTo(1);
    }

    @Test
    void las_reglas_solo_comparan_el_codigo_con_codigos_escritos() {
        assertThat(Stream.concat(SIN_MEMORIA.corpus().normas().stream().map(n -> n.condicion()),
                        SIN_MEMORIA.corpus().definiciones().values().stream()).flatMap(c -> c.partes().stream())
                .filter(p -> p.contains("divipola"))).isNotEmpty()
                .allSatisfy(p -> assertThat(p).matches("divipola (== \"\\d{2,5}\"|in \\( ?\"\\d{2,5}\"(, \"\\d{2,5}\")* ?\\))"));
    }
}
