package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Lectura;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Valores;
import co.pacta.caso.Viajero;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.dictamen.NoAplico;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Las normas que se quedaron a una condición, a un día o a una lectura: halladas aquí otra vez, norma por norma y condición por condición. */
class CercanasTest {

    private static final int CASOS = Integer.getInteger("pruebas.casos", 300);
    private static final Reglas REGLAS = Ensayo.PACTA.reglas();
    private static final Map<Concepto, Predicate<Expediente>> CONCEPTOS = Map.ofEntries(
            Map.entry(Concepto.FRONTERIZA, Expediente::fronteriza), Map.entry(Concepto.LIMITROFE, Expediente::limitrofe),
            Map.entry(Concepto.MISMO_NIVEL, Expediente::mismoNivel), Map.entry(Concepto.ACUERDO_CON_LIMITROFE, Expediente::acuerdoConLimitrofe),
            Map.entry(Concepto.CANAL_ASOCIATIVO, Expediente::canalAsociativo), Map.entry(Concepto.DEPARTAMENTO_DIRECTO, Expediente::departamentoDirecto),
            Map.entry(Concepto.ACUERDO_ARCHIPIELAGO, Expediente::acuerdoArchipielago), Map.entry(Concepto.ACUERDO_INDIGENA, Expediente::acuerdoIndigena),
            Map.entry(Concepto.FRONTERA_INDIGENA, Expediente::fronteraIndigena), Map.entry(Concepto.MATERIA_AJENA, Expediente::materiaAjena),
            Map.entry(Concepto.FRONTERA_DE_ASOCIATIVA, Expediente::fronteraDeAsociativa));

    private final Dictaminador dictaminador = new Dictaminador(REGLAS.tablas());
    private final Cercanas cercanas = new Cercanas(REGLAS);
    private final CasosAlAzar azar = new CasosAlAzar(61);

    private Hallazgos hallar(Caso caso) {
        return REGLAS.hallarDirecto(Valores.tolerantes(caso, REGLAS.tablas()), dictaminador::resultantes);
    }

    /** Un caso con todos sus hechos y dentro del alcance. */
    private Caso dentro() {
        Caso caso = azar.completo();
        while (hallar(caso).fueraDeAlcance()) {
            caso = azar.completo();
        }
        return caso;
    }

    private static boolean falla(ReglaSuelta.Prueba<Expediente> parte, Expediente expediente) {
        try {
            return !parte.seCumple(expediente);
        } catch (HechoDesconocido noSeSabe) {
            return true;
        }
    }

    private static List<String> esperadas(Decision d, Expediente expediente) {
        Map<String, ReglaSuelta> reglas = new HashMap<>();
        REGLAS.sueltas().forEach(r -> reglas.put(r.nombre(), r));
        List<Norma> normas = REGLAS.corpus().normas().stream().filter(n -> n.decide() && reglas.get(n.id()).requiere().isEmpty()
                && !d.fundamentos().contains(n) && !d.desplazadas().contains(n)).toList();
        List<NoAplico> cerca = new ArrayList<>();
        for (Norma n : normas) {
            List<ReglaSuelta.Prueba<Expediente>> partes = reglas.get(n.id()).partes();
            List<String> fallas = IntStream.range(0, partes.size()).filter(i -> falla(partes.get(i), expediente))
                    .mapToObj(n.condicion().partes()::get).toList();
            boolean clase = fallas.stream().anyMatch(f -> f.matches("(?s)(actuacion|entidad|credito|declaracionOConvenio).*") && !f.contains("||"));
            if (fallas.isEmpty() && !n.rigePara(d.caso())) {
                cerca.add(new NoAplico(n, porque(n, d.caso())));
            } else if (fallas.size() == 1 && partes.size() > 1 && !clase && n.rigePara(d.caso())) {
                cerca.add(new NoAplico(n, new Frases(REGLAS.vocablos(), false).decir(fallas.get(0), false)));
            }
        }
        return cerca.stream().sorted(Comparator.comparing((NoAplico n) -> n.norma().efecto() == Efecto.PROHIBE ? 1 : 0)
                .thenComparing(n -> n.norma().id())).limit(12).map(CercanasTest::dicha).toList();
    }

    private static String porque(Norma n, Caso caso) {
        if (caso.fecha().isBefore(n.vigencia().desde())) {
            return "todavía no regía: rige desde el " + n.vigencia().desde();
        }
        return n.vigencia().hasta().filter(h -> h.isBefore(caso.fecha())).map(h -> "ya no regía: rigió hasta el " + h)
                .orElseGet(() -> "solo se aplica bajo la lectura " + n.lectura().orElseThrow());
    }

    private static String dicha(NoAplico n) {
        return n.norma().id() + ": " + n.condicion();
    }

    private static Set<Concepto> deHechos(Hallazgos h) {
        Set<Concepto> conceptos = EnumSet.noneOf(Concepto.class);
        h.conceptos().stream().filter(Concepto::esDeHechos).forEach(conceptos::add);
        return conceptos;
    }

    @Test
    void son_las_que_se_quedaron_a_una_condicion_a_un_dia_o_a_una_lectura() {
        int llenas = 0;
        for (int i = 0; i < CASOS; i++) {
            Caso caso = dentro();
            Hallazgos h = hallar(caso);
            Decision d = dictaminador.decidir(caso, h);
            Expediente expediente = Expediente.calificado(Valores.estrictos(caso, REGLAS.tablas()), deHechos(h), Set.of());
            assertThat(cercanas.de(d)).as(caso.toString()).extracting(CercanasTest::dicha).isEqualTo(esperadas(d, expediente));
            llenas += cercanas.de(d).size() == 12 ? 1 : 0;
        }
        assertThat(llenas).as("casos con las doce").isGreaterThan(CASOS / 20);
    }

    /** Ni el régimen, ni el dinero, ni el firmante entran en una definición: sin saberlos, los conceptos son los mismos. */
    @Test
    void una_condicion_que_no_se_sabe_si_se_cumple_es_una_condicion_que_falta() {
        Respondedor respondedor = new Respondedor(REGLAS);
        for (int i = 0; i < CASOS; i++) {
            Caso caso = dentro();
            Caso parcial = caso.sin(Hecho.REGIMEN).sin(Hecho.PROPIOS).sin(Hecho.FIRMANTE).sin(Hecho.INMUNIDADES);
            Decision d = respondedor.responder(parcial).decision();
            Expediente expediente = Expediente.calificado(Valores.estrictos(parcial, REGLAS.tablas()), deHechos(hallar(caso)), Set.of());
            assertThat(cercanas.de(d)).as(parcial.toString()).extracting(CercanasTest::dicha).isEqualTo(esperadas(d, expediente));
        }
    }

    @Test
    void dicen_el_dia_en_que_empezaron_o_dejaron_de_regir() {
        Caso cucuta = Ensayo.delEscenario("frontera/cucuta-urena-agua.yaml").caso();
        Caso gobernador = Caso.del("2022-02-08").con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO).con(Hecho.ACTUACION_TIPO, TipoActuacion.VIAJE_OFICIAL)
                .con(Hecho.VIAJERO, Viajero.GOBERNADOR).con(Hecho.DIAS, 15).con(Hecho.HORAS, 360).con(Hecho.PAIS, "ES").con(Hecho.CONCEJO_EN_SESIONES, false);

        assertThat(cercanas.de(decision(cucuta.enFecha(java.time.LocalDate.of(1995, 6, 22))))).extracting(CercanasTest::dicha)
                .contains("ley-191-1995/art-7-inc-1-exige-autorizacion-concejo: todavía no regía: rige desde el 1995-06-23");
        assertThat(cercanas.de(decision(gobernador))).extracting(NoAplico::condicion).contains("ya no regía: rigió hasta el 2022-02-07");
    }

    private static Decision decision(Caso caso) {
        return new Respondedor(REGLAS).responder(caso).decision();
    }

    @Test
    void un_concepto_solo_consta_o_se_descarta_si_es_asi_en_toda_manera_de_completar_el_caso() {
        Map<Hecho, Boolean> exactos = Map.of(Hecho.NIVEL, true, Hecho.PAIS, false, Hecho.ZONA_DE_FRONTERA, true, Hecho.LIMITROFE, false);
        int dudosos = 0;
        for (int i = 0; i < CASOS; i++) {
            Caso caso = i % 3 == 0 ? dentro().con(Hecho.DIVIPOLA, "88").con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO) : dentro();
            for (Hecho falta : exactos.keySet()) {
                Caso parcial = caso.sin(falta);
                List<Set<Concepto>> todas = Dominios.de(falta, parcial).stream().map(v -> hallar(parcial.con(falta, v)).conceptos()).toList();
                for (Map.Entry<Concepto, Predicate<Expediente>> e : CONCEPTOS.entrySet()) {
                    long veces = todas.stream().filter(c -> c.contains(e.getKey())).count();
                    String dice = dice(cercanas.expediente(parcial), e.getValue());
                    String cierto = veces == 0 ? "no" : veces == todas.size() ? "si" : "quizá";
                    assertThat(dice.equals(cierto) || !exactos.get(falta) && dice.equals("quizá"))
                            .as(e.getKey() + " es " + cierto + " y se dice " + dice + " sin " + falta + " en " + caso).isTrue();
                    dudosos += dice.equals("quizá") ? 1 : 0;
                }
            }
        }
        assertThat(dudosos).isGreaterThan(CASOS / 2);
    }

    private static String dice(Expediente expediente, Predicate<Expediente> concepto) {
        try {
            return concepto.test(expediente) ? "si" : "no";
        } catch (HechoDesconocido quiza) {
            return "quizá";
        }
    }

    @Test
    void cada_hecho_lo_leen_las_normas_cuya_condicion_lo_consulta() {
        Caso caso = Ensayo.delEscenario("frontera/cucuta-urena-agua.yaml").caso();
        for (Hecho h : Hecho.values()) {
            List<String> leen = REGLAS.corpus().normas().stream().filter(n -> n.decide() && n.rigePara(caso) && consultados(n).contains(h))
                    .map(Norma::id).toList();
            for (int cuantas : List.of(1, 3, 500)) {
                assertThat(cercanas.queLeen(h, caso, cuantas)).as(h.clave()).isEqualTo(leen.stream().limit(cuantas).toList());
            }
        }
        REGLAS.corpus().normas().forEach(n -> assertThat(cercanas.consultados(n)).as(n.id()).isEqualTo(consultados(n)));
    }

    private static Set<Hecho> consultados(Norma norma) {
        Set<Hecho> hechos = EnumSet.noneOf(Hecho.class);
        for (Hecho h : Hecho.values()) {
            if (norma.condicion().palabras().stream().filter(REGLAS.vocablos()::containsKey)
                    .anyMatch(p -> REGLAS.vocablos().get(p).hechos().contains(h.clave()))) {
                hechos.add(h);
            }
        }
        return hechos;
    }

    @Test
    void bajo_cada_lectura_estan_las_reglas_de_las_normas_que_dependen_de_ella() {
        for (Lectura l : Lectura.values()) {
            List<String> suyas = REGLAS.corpus().normas().stream().filter(n -> n.lectura().filter(b -> b.lectura() == l).isPresent()).map(Norma::id).toList();
            assertThat(cercanas.bajo(l)).as(l.codigo()).extracting(ReglaSuelta::nombre).containsExactlyInAnyOrderElementsOf(suyas);
        }
    }
}
