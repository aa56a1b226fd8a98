package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.dictamen.Fundamento;
import co.pacta.dictamen.HechoCitado;
import co.pacta.dictamen.LecturaRival;
import co.pacta.dictamen.NoAplico;
import co.pacta.dictamen.Provisional;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Norma;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lo que acompaña a la respuesta, contra lo que da volver a preguntar desde fuera (contrato, sección 7; {@code decision.md}, sección 6). */
class AcompanamientoTest {

    private static final Pacta PACTA = Ensayo.PACTA;

    private static final int UNO_DE_CADA = 4;

    /** Unos escenarios: de cada tres, uno entero y los otros sin algunos hechos. */
    static Stream<Caso> casos() {
        List<Path> rutas = Ensayo.escenarios();
        return IntStream.range(0, rutas.size() / UNO_DE_CADA).mapToObj(i -> {
            Caso caso = Ensayo.delArchivo(rutas.get(i * UNO_DE_CADA)).caso();
            return switch (i % 3) {
                case 0 -> caso;
                case 1 -> caso.sin(Hecho.REGIMEN).sin(Hecho.PROPIOS);
                default -> caso.sin(Hecho.LIMITROFE).sin(Hecho.FIRMANTE);
            };
        });
    }

    private static Set<Hecho> consultados(Norma norma) {
        Set<Hecho> hechos = new TreeSet<>();
        norma.condicion().palabras().stream().map(PACTA.reglas().vocablos()::get).filter(java.util.Objects::nonNull)
                .forEach(v -> v.hechos().forEach(c -> Hecho.deClave(c).ifPresent(hechos::add)));
        return hechos;
    }

    private static List<Object> respuesta(Dictamen d) {
        return List.of(d.veredicto(), d.pendientes(), d.posibles());
    }

    @ParameterizedTest
    @MethodSource("casos")
    void las_lecturas_rivales_son_las_que_cambian_la_respuesta(Caso caso) {
        Dictamen d = PACTA.dictaminar(caso);
        List<String> esperadas = new ArrayList<>();
        for (Lectura lectura : Lectura.values()) {
            for (String opcion : lectura.opciones()) {
                Dictamen otro = PACTA.dictaminar(d.caso().bajo(lectura, opcion));
                if (!opcion.equals(d.caso().lectura(lectura)) && !respuesta(otro).equals(respuesta(d))) {
                    esperadas.add(lectura.codigo() + "=" + opcion + " " + otro.veredicto() + " " + otro.requisitos().size());
                }
            }
        }
        List<String> halladas = new ArrayList<>();
        for (LecturaRival r : d.lecturas()) {
            assertThat(r.elegida()).isEqualTo(d.caso().lectura(r.lectura()));
            r.alternativas().forEach(a -> halladas.add(r.lectura().codigo() + "=" + a.lectura() + " " + a.veredicto() + " " + a.requisitos().size()));
        }
        assertThat(halladas).containsExactlyElementsOf(esperadas);
    }

    @ParameterizedTest
    @MethodSource("casos")
    void cada_norma_cita_los_hechos_del_caso_que_su_condicion_consulta(Caso caso) {
        Dictamen d = PACTA.dictaminar(caso);
        assertThat(d.fundamentos()).extracting(Fundamento::norma).isEqualTo(d.normas());
        for (Fundamento f : d.fundamentos()) {
            List<HechoCitado> esperados = consultados(f.norma()).stream().filter(d.caso()::sabe)
                    .map(h -> new HechoCitado(h.clave(), Hecho.escrito(d.caso().valor(h).orElseThrow()))).toList();
            assertThat(f.hechos()).as(f.norma().id()).isEqualTo(esperados);
        }
        for (Faltante f : d.faltantes()) {
            assertThat(f.pregunta()).isNotEmpty();
            assertThat(f.normas()).isEqualTo(PACTA.reglas().corpus().normas().stream()
                    .filter(n -> n.rigePara(d.caso()) && n.decide() && consultados(n).contains(f.hecho())).map(Norma::id).limit(5).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("casos")
    void la_respuesta_provisional_es_la_de_lo_presumido(Caso caso) {
        Dictamen d = PACTA.dictaminar(caso);

        assertThat(d.provisional().isPresent()).isEqualTo(d.veredicto() == Veredicto.INDETERMINADA);
        d.provisional().ifPresent(p -> {
            Caso supuesto = d.caso().con(Corrientes.para(d.caso()));
            assertThat(p.veredicto()).isEqualTo(PACTA.dictaminar(supuesto).veredicto());
            assertThat(p.requisitos()).isEqualTo(PACTA.dictaminar(supuesto).requisitos());
            Set<Hecho> faltan = new TreeSet<>(d.faltantes().stream().map(Faltante::hecho).toList());
            assertThat(p.supuestos()).hasSameSizeAs(Corrientes.para(d.caso()).keySet())
                    .allMatch(s -> !d.caso().sabe(s.hecho()) && s.cambia() == faltan.contains(s.hecho()));
            List<Boolean> cambian = p.supuestos().stream().map(Provisional.Supuesto::cambia).toList();
            assertThat(cambian.lastIndexOf(true)).as("primero los que cambian la respuesta").isLessThan(
                    cambian.contains(false) ? cambian.indexOf(false) : cambian.size());
        });
    }

    @ParameterizedTest
    @MethodSource("casos")
    void hay_que_verificar_cada_hecho_cuyo_error_cambiaria_el_veredicto(Caso caso) {
        Dictamen d = PACTA.dictaminar(caso);
        Set<Hecho> esperados = new TreeSet<>();
        for (Hecho h : Hecho.values()) {
            boolean propio = d.caso().sabe(h) && h.ordinal() > Hecho.MATERIAS.ordinal() && h.forma() != Hecho.Forma.LISTA_DE_PAISES
                    && h != Hecho.SENTIDO_DE_LA_CONSULTA && d.veredicto() != Veredicto.FUERA_DE_ALCANCE;
            if (propio && Dominios.de(h, d.caso()).stream().filter(v -> !d.caso().consta(h, v))
                    .anyMatch(v -> new Respondedor(PACTA.reglas()).responder(d.caso().con(h, v)).decision().veredicto() != d.veredicto())) {
                esperados.add(h);
            }
        }
        assertThat(new TreeSet<>(d.verificar().stream().map(Faltante::hecho).toList())).isEqualTo(esperados);
    }

    @ParameterizedTest
    @MethodSource("casos")
    void las_normas_cercanas_deciden_no_rigen_y_dicen_por_que(Caso caso) {
        Dictamen d = PACTA.dictaminar(caso);

        assertThat(d.noAplicaron()).hasSizeLessThanOrEqualTo(12).extracting(n -> n.norma().id()).doesNotHaveDuplicates();
        List<Boolean> prohiben = d.noAplicaron().stream().map(n -> n.norma().es(co.pacta.norma.Efecto.PROHIBE)).toList();
        assertThat(prohiben).as("las prohibiciones, al final").isSorted();
        for (NoAplico n : d.noAplicaron()) {
            assertThat(n.norma().decide()).isTrue();
            assertThat(d.normas()).doesNotContain(n.norma());
            assertThat(d.desplazadas()).doesNotContain(n.norma());
            assertThat(n.condicion()).isNotEmpty();
            boolean futura = d.fecha().isBefore(n.norma().vigencia().desde());
            boolean vencida = !futura && !n.norma().vigencia().cubre(d.fecha());
            assertThat(n.condicion().startsWith("todavía no regía: rige desde el " + n.norma().vigencia().desde())).as(n.toString()).isEqualTo(futura);
            assertThat(n.condicion().startsWith("ya no regía: rigió hasta el ")).as(n.toString()).isEqualTo(vencida);
            assertThat(n.condicion().startsWith("solo se aplica bajo la lectura ")).as(n.toString())
                    .isEqualTo(!futura && !vencida && !n.norma().rigePara(d.caso()));
        }
    }

    @Test
    void el_numero_cambia_si_cambia_un_hecho() {
        Caso caso = Ensayo.delEscenario("frontera/cucuta-urena-agua.yaml").caso();

        assertThat(PACTA.dictaminar(caso).id()).matches("[0-9a-f]{64}").isEqualTo(PACTA.dictaminar(caso).id())
                .isNotEqualTo(PACTA.dictaminar(caso.con(Hecho.INMUNIDADES, true)).id());
        assertThat(PACTA.dictaminar(caso).constancia().caso()).matches("[0-9a-f]{64}");
        assertThat(PACTA.dictaminar(caso).constancia().normasExaminadas()).isEqualTo(PACTA.reglas().corpus().normas().size());
    }
}
