package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasosAlAzar;
import co.pacta.Ensayo;
import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.Rastro;
import co.pacta.caso.Sentido;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.Tramite;
import co.pacta.caso.Valores;
import co.pacta.caso.Vocabulario;
import co.pacta.dictamen.Extracto;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Memoria;
import co.pacta.hallazgo.ReglaSuelta;
import co.pacta.hallazgo.Reglas;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** En el sello de un caso está todo aquello de lo que depende su extracto. */
class SellosTest {

    private static final Reglas REGLAS = Pacta.cargar(Memoria.CORRIENTE).reglas();
    private static final Sellos SELLOS = new Sellos(REGLAS.tamiz().orElseThrow(), REGLAS);
    private static final int CASOS = Integer.getInteger("pruebas.casos", 500) / 2;

    private final Respondedor respondedor = new Respondedor(REGLAS);
    private final Map<Sello, Extracto> extractos = new HashMap<>();
    private final Map<Veredicto, Integer> veces = new EnumMap<>(Veredicto.class);
    private int compartidos;
    private int estudiados;

    private static boolean seSella(Caso caso) {
        boolean sinMaterias = caso.consta(Hecho.MATERIAS, List.of())
                && Vocabulario.usaMaterias((TipoActuacion) caso.valor(Hecho.ACTUACION_TIPO).orElseThrow());
        return Nucleo.faltan(caso).isEmpty() && !sinMaterias;
    }

    private void mirar(Caso caso) {
        if (!seSella(caso)) {
            return;
        }
        Extracto esperado = respondedor.resumir(caso);
        Sellos.Sellado sellado = SELLOS.de(caso, Valores.tolerantes(caso, REGLAS.tablas()));
        if (sellado.sello().isPresent()) {
            Extracto otro = extractos.putIfAbsent(sellado.sello().get(), esperado);
            assertThat(otro == null ? esperado : otro).as("mismo sello que otro: %s", caso).isEqualTo(esperado);
            compartidos += otro == null ? 0 : 1;
        }
        List<ReglaSuelta> quedan = sellado.quedan();
        if (!quedan.isEmpty()) {
            Extracto conLoQueQueda = new Estudio(caso, new Analisis(caso, REGLAS, quedan)).extracto();
            assertThat(conLoQueQueda).as("con las reglas que quedan: %s", caso).isEqualTo(esperado);
            estudiados++;
        }
        veces.merge(esperado.veredicto(), 1, Integer::sum);
    }

    private static Caso parcial(Caso caso, Random azar) {
        Caso parcial = caso;
        int deCada = 2 + azar.nextInt(20);
        for (Hecho h : caso.hechos().keySet()) {
            parcial = azar.nextInt(deCada) == 0 ? parcial.sin(h) : parcial;
        }
        return parcial;
    }

    /** Los que se apartan de un caso en un hecho, en el día, en un trámite o en una lectura. */
    private static Stream<Caso> vecinos(Caso caso, Caso otro) {
        Stream<Caso> hechos = otro.hechos().entrySet().stream().map(e -> caso.con(e.getKey(), e.getValue()));
        Stream<Caso> faltas = caso.hechos().keySet().stream().map(caso::sin);
        Stream<Caso> lecturas = Stream.of(Lectura.values()).map(l -> caso.bajo(l, l.opciones().get(l.opciones().size() - 1)));
        Stream<Caso> dias = Stream.of(caso.enFecha(otro.fecha()), caso.enFecha(caso.fecha().plusDays(1)), caso.enFecha(caso.fecha().minusDays(40)));
        Stream<Caso> tramites = Stream.of(Paso.values()).flatMap(p -> Stream.of(caso.conTramite(Tramite.de(p, caso.fecha())),
                caso.conTramite(Tramite.de(p, caso.fecha().plusDays(3))), caso.conTramite(Tramite.de(p, caso.fecha().minusDays(9), Sentido.DESFAVORABLE))));
        Stream<Caso> dosTramites = Stream.of(Paso.CONSULTA_CANCILLERIA, Paso.AUTORIZACION_CONCEJO, Paso.AUTORIZACION_ASAMBLEA)
                .flatMap(p -> Stream.of(Paso.RATIFICACION_ASAMBLEA, p).flatMap(q -> Stream.of(conDos(caso, p, 9, q, 20), conDos(caso, p, 20, q, 9))));
        return Stream.of(hechos, faltas, lecturas, dias, tramites, dosTramites, Stream.of(caso, caso.conTramites(otro.tramites()))).flatMap(Function.identity());
    }

    private static Caso conDos(Caso caso, Paso uno, int dias, Paso otro, int otrosDias) {
        return caso.conTramites(List.of(Tramite.de(uno, caso.fecha().minusDays(dias), Sentido.FAVORABLE),
                Tramite.de(otro, caso.fecha().minusDays(otrosDias), otro == uno ? Sentido.DESFAVORABLE : Sentido.FAVORABLE)));
    }

    @Test
    void los_casos_con_el_mismo_sello_tienen_el_mismo_extracto() {
        CasosAlAzar completos = new CasosAlAzar(31);
        Random azar = new Random(31);
        for (int i = 0; i < CASOS; i++) {
            Caso caso = parcial(completos.completo(), azar);
            vecinos(caso, completos.completo()).forEach(this::mirar);
        }
        assertThat(compartidos).isGreaterThan(CASOS * 20);
        assertThat(estudiados).isGreaterThan(CASOS * 20);
        assertThat(veces).containsKeys(Veredicto.NO_PERMITIDA, Veredicto.INDETERMINADA, Veredicto.REVISION, Veredicto.FUERA_DE_ALCANCE);
    }

    /** En los escenarios se cruzan las normas que se desplazan, las lecturas y los pasos de la frontera. */
    @Test
    void lo_mismo_alrededor_de_los_escenarios() {
        CasosAlAzar completos = new CasosAlAzar(41);
        Random azar = new Random(41);
        for (Path ruta : Ensayo.escenarios()) {
            Caso caso = Ensayo.delArchivo(ruta).caso();
            vecinos(caso, completos.completo()).forEach(this::mirar);
            Caso parcial = parcial(caso, azar);
            parcial.hechos().keySet().stream().map(parcial::sin).forEach(this::mirar);
        }
        assertThat(compartidos).isGreaterThan(20_000);
        assertThat(veces).containsKeys(Veredicto.REQUIERE_CONSULTA, Veredicto.REQUIERE_CONSULTA_Y_AUTORIZACION, Veredicto.PERMITIDA);
    }

    /** Las condiciones de coherencia no leen más de lo que dicen leer. */
    @Test
    void la_coherencia_no_lee_mas_de_lo_que_entra_en_el_sello() {
        CasosAlAzar completos = new CasosAlAzar(37);
        Random azar = new Random(37);
        List<Long> leidas = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            Valores tablero = Valores.tolerantes(parcial(completos.completo(), azar), REGLAS.tablas());
            long dicen = Coherencia.enDuda(tablero);
            Rastro rastro = tablero.rastro();
            for (Predicate<Valores> condicion : Coherencia.CONDICIONES) {
                condicion.test(tablero);
            }
            if (dicen != 0) {
                assertThat(rastro.todas() & ~dicen).isZero();
                leidas.add(rastro.todas());
            }
        }
        assertThat(leidas).hasSizeGreaterThan(500);
    }
}
