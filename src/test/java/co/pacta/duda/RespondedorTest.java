package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Decision;
import co.pacta.dictamen.Dictaminador;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Hallazgos;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Los atajos antes de estudiar todas las posibilidades no cambian ninguna respuesta ({@code decision.md}, sección 5). */
class RespondedorTest {

    private static final int CASOS = Integer.getInteger("pruebas.casos", 300);
    private static final Reglas REGLAS = Ensayo.PACTA.reglas();
    private static final Caso DIA = Caso.del("2024-05-10");
    private static final List<Hecho> ESENCIALES = List.of(Hecho.ENTIDAD_TIPO, Hecho.ACTUACION_TIPO, Hecho.CONTRAPARTE_TIPO, Hecho.MATERIAS);

    private final Dictaminador dictaminador = new Dictaminador(REGLAS.tablas());
    private final Respondedor respondedor = new Respondedor(REGLAS);

    private Hallazgos hallar(Caso caso) {
        return REGLAS.hallarDirecto(Valores.tolerantes(caso, REGLAS.tablas()), dictaminador::resultantes);
    }

    private Decision enDrools(Caso caso) {
        return dictaminador.decidir(caso, REGLAS.hallar(Valores.tolerantes(caso, REGLAS.tablas()), dictaminador::resultantes));
    }

    @Test
    void si_se_sabe_todo_es_lo_que_decide_drools_y_nada_queda_por_saber() {
        CasosAlAzar azar = new CasosAlAzar(83);
        Respondedor enSesion = Respondedor.enSesion(REGLAS);
        boolean alguna = false;
        for (int i = 0; i < CASOS; i++) {
            Caso caso = i % 5 == 0 ? enFrontera(azar.completo()) : azar.completo();
            Respuesta cierta = new Respuesta(enDrools(caso), List.of(enDrools(caso).veredicto()), List.of(), List.of());
            assertThat(respondedor.responder(caso)).as(caso.toString()).isEqualTo(cierta);
            assertThat(enSesion.responder(caso)).as(caso.toString()).isEqualTo(cierta);
            assertThat(respondedor.cercaDe(caso.con(Hecho.INMUNIDADES, true)).responder(caso)).as(caso.toString()).isEqualTo(cierta);
            Decision d = cierta.decision();
            assertThat(respondedor.enDuda(caso)).as(caso.toString()).isEqualTo(new Respuesta(new Decision(caso, d.veredicto(), d.canal(),
                    d.requisitos(), d.fundamentos(), List.of()), cierta.posibles(), List.of(), List.of()));
            alguna |= !d.desplazadas().isEmpty();
        }
        assertThat(alguna).as("en algún caso una norma desplaza a otra").isTrue();
    }

    /** Un convenio de un municipio con su limítrofe, bajo la lectura en que la ley posterior desplaza a la anterior. */
    private static Caso enFrontera(Caso caso) {
        return caso.enFecha(LocalDate.of(2024, 5, 10)).con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO).con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO)
                .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL).con(Hecho.PAIS, "EC").con(Hecho.LIMITA_CON, List.of("EC"))
                .con(Hecho.LIMITROFE, true).con(Hecho.NIVEL, co.pacta.caso.Nivel.LOCAL)
                .bajo(co.pacta.caso.Lectura.SUBSISTENCIA_ART_7, "derogacion_tacita");
    }

    @Test
    void una_lista_vacia_de_materias_no_dice_de_que_trata_un_acto_que_las_usa() {
        Caso convenio = DIA.con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO).con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO)
                .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL).con(Hecho.PAIS, "ES");
        Caso viaje = convenio.con(Hecho.ACTUACION_TIPO, TipoActuacion.VIAJE_OFICIAL).con(Hecho.MATERIAS, List.of());

        assertThat(respondedor.responder(convenio.con(Hecho.MATERIAS, List.of()))).isEqualTo(respondedor.responder(convenio));
        assertThat(respondedor.responder(convenio).faltantes()).containsExactly(Hecho.MATERIAS);
        assertThat(respondedor.responder(viaje).decision().caso()).isEqualTo(viaje);
        assertThat(respondedor.responder(convenio.sin(Hecho.ACTUACION_TIPO).con(Hecho.MATERIAS, List.of())).decision().caso())
                .isEqualTo(convenio.sin(Hecho.ACTUACION_TIPO));
        assertThat(respondedor.responder(convenio.con(Hecho.MATERIAS, List.of(Materia.AMBIENTE))).decision().caso().sabe(Hecho.MATERIAS)).isTrue();
    }

    @Test
    void sin_lo_esencial_solo_se_responde_lo_que_vale_en_todas_las_posibilidades() {
        CasosAlAzar azar = new CasosAlAzar(89);
        Map<Veredicto, Integer> vistos = new EnumMap<>(Veredicto.class);
        for (int i = 0; vistos.values().stream().mapToInt(n -> n).sum() < CASOS; i++) {
            Caso caso = evidente(azar.completo(), i).sin(ESENCIALES.get(i / 7 % 4));
            Caso parcial = i % 2 == 0 ? caso : caso.sin(Hecho.REGIMEN);
            if (!Nucleo.faltan(parcial).isEmpty()) {
                Respuesta esperada = sinLoEsencial(parcial);
                assertThat(respondedor.enDuda(parcial)).as(parcial.toString()).isEqualTo(esperada);
                assertThat(respondedor.responder(parcial)).as(parcial.toString()).isEqualTo(esperada);
                vistos.merge(esperada.decision().veredicto(), 1, Integer::sum);
            }
        }
        assertThat(vistos).containsOnlyKeys(Veredicto.FUERA_DE_ALCANCE, Veredicto.NO_PERMITIDA, Veredicto.INDETERMINADA)
                .allSatisfy((v, n) -> assertThat(n).as(v.name()).isGreaterThan(CASOS / 20));
    }

    /** Rasgos que por sí solos dejan el acto fuera de alcance o prohibido, unos días sí y otros no. */
    private static Caso evidente(Caso caso, int i) {
        return switch (i % 7) {
            case 0 -> caso.con(Hecho.ENTIDAD_TIPO, TipoEntidad.NACION);
            case 1 -> caso.enFecha(LocalDate.of(1991, 7, 3));
            case 2 -> caso.con(Hecho.ACTUACION_TIPO, TipoActuacion.ACTO_INTERNO);
            case 3, 4 -> caso.con(Hecho.A_NOMBRE_DE_LA_NACION, true);
            case 5 -> caso.con(Hecho.ACTUACION_TIPO, TipoActuacion.TRATADO);
            default -> caso;
        };
    }

    private Respuesta sinLoEsencial(Caso parcial) {
        List<Decision> todas = Completaciones.posibles(parcial, 10_000).stream()
                .map(a -> EnLaFrontera.concreto(parcial.con(a))).map(c -> dictaminador.decidir(c, hallar(c))).toList();
        assertThat(todas).isNotEmpty();
        Set<Norma> normas = new HashSet<>(todas.get(0).fundamentos());
        todas.forEach(d -> normas.retainAll(d.fundamentos()));
        long fuera = todas.stream().filter(d -> d.veredicto() == Veredicto.FUERA_DE_ALCANCE).count();
        boolean prohibe = normas.stream().anyMatch(n -> n.es(Efecto.PROHIBE));
        if (fuera == todas.size()) {
            return cierta(parcial, Veredicto.FUERA_DE_ALCANCE, normas);
        }
        return fuera == 0 && prohibe ? cierta(parcial, Veredicto.NO_PERMITIDA, normas)
                : new Respuesta(dictaminador.incierta(parcial, Veredicto.INDETERMINADA, co.pacta.norma.Canal.NINGUNO, List.of(), List.of()),
                List.of(), List.of(), Nucleo.faltan(parcial));
    }

    private Respuesta cierta(Caso parcial, Veredicto veredicto, Set<Norma> normas) {
        return Respuesta.cierta(dictaminador.incierta(parcial, veredicto, co.pacta.norma.Canal.NINGUNO, List.of(), normas));
    }

    @Test
    void cambiar_un_hecho_cambia_el_veredicto_si_volver_a_responder_da_otro() {
        CasosAlAzar azar = new CasosAlAzar(97);
        int cambian = 0;
        int iguales = 0;
        for (int i = 0; i < CASOS; i++) {
            Caso caso = i % 4 == 0 ? azar.completo() : azar.parcial(azar.completo(), i % 4);
            Hallazgos halladas = hallar(caso);
            Veredicto veredicto = respondedor.responder(caso).decision().veredicto();
            for (Hecho h : List.of(Hecho.FIRMANTE, Hecho.REGIMEN, Hecho.INMUNIDADES, Hecho.LIMITROFE, Hecho.PROPIOS, Hecho.NIVEL, Hecho.RECIBE)) {
                for (Object v : caso.sabe(h) ? Dominios.de(h, caso) : List.of()) {
                    Caso otro = caso.con(h, v);
                    boolean cambia = respondedor.responder(otro).decision().veredicto() != veredicto;
                    assertThat(respondedor.cambia(otro, halladas, veredicto)).as(h + " es " + v + " y no lo de " + caso).isEqualTo(cambia);
                    cambian += cambia ? 1 : 0;
                    iguales += cambia || hallar(otro).completo() ? 0 : 1;
                }
            }
        }
        assertThat(cambian).isGreaterThan(CASOS / 2);
        assertThat(iguales).as("con hechos sin saber y el mismo veredicto").isGreaterThan(CASOS / 2);
    }

    @Test
    void las_mismas_normas_solo_dan_el_mismo_veredicto_si_no_falto_ningun_hecho() {
        CasosAlAzar azar = new CasosAlAzar(101);
        int inciertos = 0;
        for (int i = 0; i < CASOS; i++) {
            Caso caso = i % 2 == 0 ? azar.completo() : azar.parcial(azar.completo(), 2);
            Hallazgos suyas = hallar(caso);
            Hallazgos alReves = new Hallazgos(suyas.conceptos(), suyas.normas(), !suyas.completo());
            Veredicto veredicto = respondedor.responder(caso).decision().veredicto();
            for (Veredicto otro : Veredicto.values()) {
                assertThat(respondedor.cambia(caso, alReves, otro)).as(caso.toString()).isEqualTo(veredicto != otro);
            }
            inciertos += suyas.completo() ? 0 : 1;
        }
        assertThat(inciertos).isGreaterThan(CASOS / 10);
    }
}
