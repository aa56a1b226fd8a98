package co.pacta.demostracion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Sentido;
import co.pacta.caso.Valores;
import co.pacta.dictamen.Veredicto;
import co.pacta.drools.DroolsRules;
import co.pacta.duda.Analisis;
import co.pacta.duda.DiagramReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * El mismo derecho escrito otra vez, en cláusulas (src/test/resources/asp), a partir de la matriz y de las definiciones, y no de
 * las reglas. Clingo tiene que aplicar las mismas normas y responder lo mismo, caso por caso.
 */
@Tag("lento")
class SegundaCodificacionTest {

    private static final DroolsRules REGLAS = DroolsRules.builtIn();
    private static final Espacio ESPACIO = Espacio.leer();
    private static final int CASOS = Integer.getInteger("pruebas.casos", 6000);
    private static final int POR_VEREDICTO = 15;

    @TempDir
    Path carpeta;

    @Test
    void las_dos_codificaciones_responden_lo_mismo() throws IOException, InterruptedException {
        assumeTrue(Clingo.hay(), "clingo no está instalado");
        List<Caso> casos = casos(new Random(7), CASOS);
        DosCodificaciones dos = new DosCodificaciones(REGLAS, carpeta);
        Map<Integer, DosCodificaciones.Respuesta> segunda = dos.segunda(casos, "");

        assertThat(dos.diferencias(casos, segunda)).isEmpty();
        assertThat(segunda.values().stream().map(DosCodificaciones.Respuesta::veredicto).collect(Collectors.toSet())).as("veredictos vistos").hasSize(8);
    }

    @Test
    void una_clausula_de_mas_se_notaria() throws IOException, InterruptedException {
        assumeTrue(Clingo.hay(), "clingo no está instalado");
        List<Caso> casos = casos(new Random(3), 100);
        String demas = "cumple(C,\"ley-80-1993/art-25-num-11-corporaciones\") :- caso(C), f(C,\"firmante\",\"alcalde\").";

        DosCodificaciones dos = new DosCodificaciones(REGLAS, carpeta);
        assertThat(dos.diferencias(casos, dos.segunda(casos, demas))).isNotEmpty()
                .allMatch(d -> d.contains("solo clingo: [ley-80-1993/art-25-num-11-corporaciones]"));
    }

    /** Casos posibles al azar, y de las celdas de unas piezas algunas de cada veredicto; en distintos días y lecturas. */
    private static List<Caso> casos(Random azar, int cuantos) {
        List<Periodo> periodos = Periodo.de(REGLAS.corpus());
        List<Caso> casos = new ArrayList<>();
        while (casos.size() < cuantos) {
            LocalDate dia = azar.nextBoolean() ? LocalDate.of(2026, 3, 1) : periodos.get(azar.nextInt(periodos.size())).desde();
            List<Espacio.Pieza> piezas = ESPACIO.piezas(dia, azar.nextInt(3) > 0 ? Map.of() : rivales(azar));
            for (int i = 0; i < 40; i++) {
                Espacio.Pieza pieza = piezas.get(azar.nextInt(piezas.size()));
                alAzar(azar.nextInt(3) == 0 ? Espacio.consultada(pieza) : pieza, azar).ifPresent(casos::add);
            }
            Espacio.Pieza una = piezas.get(azar.nextInt(piezas.size()));
            casos.addAll(deCeldas(azar.nextInt(3) == 0 ? Espacio.consultada(una) : una, azar));
        }
        return casos;
    }

    private static List<Caso> deCeldas(Espacio.Pieza pieza, Random azar) {
        Analisis analisis = Analisis.de(pieza.caso(), REGLAS, ESPACIO);
        DiagramReader reader = new DiagramReader(analisis.posibilidades().diagrams());
        List<Celda> celdas = new ArrayList<>(Particion.de(analisis));
        Collections.shuffle(celdas, azar);
        Map<Veredicto, Integer> tomadas = new EnumMap<>(Veredicto.class);
        List<Caso> casos = new ArrayList<>();
        for (Celda c : celdas) {
            if (tomadas.merge(c.veredicto(), 1, Integer::sum) <= POR_VEREDICTO) {
                casos.add(Representante.de(pieza.caso(), analisis.posibilidades(), Representante.completo(reader.shortest(c.funcion()))));
            }
        }
        return casos;
    }

    private static Map<Lectura, String> rivales(Random azar) {
        Map<Lectura, String> rivales = new LinkedHashMap<>();
        for (Lectura l : Lectura.values()) {
            rivales.put(l, l.opciones().get(azar.nextInt(l.opciones().size())));
        }
        return rivales;
    }

    private static java.util.Optional<Caso> alAzar(Espacio.Pieza pieza, Random azar) {
        Caso caso = pieza.caso();
        boolean verosimil = azar.nextInt(4) > 0;
        for (Hecho h : ESPACIO.hechos()) {
            List<Object> dominio = ESPACIO.dominio(h, caso);
            if (dominio.isEmpty()) {
                continue;
            }
            Object valor = dominio.get(azar.nextInt(dominio.size()));
            boolean raro = verosimil && Set.of(Hecho.REGIMEN, Hecho.A_NOMBRE_DE_LA_NACION, Hecho.CREA_ORGANISMO, Hecho.INMUNIDADES,
                    Hecho.FIRMANTE, Hecho.CONTRAPARTE_TIPO).contains(h) && azar.nextInt(5) > 0;
            valor = raro ? corriente(h, caso, azar) : valor;
            if (h == Hecho.SENTIDO_DE_LA_CONSULTA) {
                Sentido sentido = (Sentido) valor;
                caso = caso.conTramites(caso.tramites().stream().map(t -> t.conSentido(sentido)).toList());
            } else if (h == Hecho.LIMITA_CON) {
                caso = caso.con(h, limita((List<?>) valor, caso.texto(Hecho.PAIS)));
            } else {
                caso = caso.con(h, valor);
            }
        }
        Valores tablero = Valores.estrictos(caso, REGLAS.tablas());
        boolean posible = caso.valor(Hecho.LIMITA_CON).map(l -> ((List<?>) l).isEmpty()).orElse(true)
                ? ESPACIO.condiciones().stream().allMatch(r -> r.test(tablero)) : !tablero.esElArchipielago();
        return posible ? java.util.Optional.of(caso) : java.util.Optional.empty();
    }

    private static Object corriente(Hecho hecho, Caso caso, Random azar) {
        return switch (hecho) {
            case REGIMEN -> azar.nextBoolean() ? co.pacta.caso.Regimen.SIN_OBLIGACIONES : co.pacta.caso.Regimen.DERECHO_INTERNO;
            case CREA_ORGANISMO -> co.pacta.caso.Organismo.NINGUNO;
            case FIRMANTE -> co.pacta.caso.Firmante.REPRESENTANTE_LEGAL;
            case CONTRAPARTE_TIPO -> azar.nextBoolean() ? co.pacta.caso.TipoContraparte.ENTIDAD_TERRITORIAL
                    : co.pacta.caso.TipoContraparte.ORGANISMO_INTERNACIONAL;
            default -> false;
        };
    }

    private static List<String> limita(List<?> simbolo, String pais) {
        boolean ninguno = simbolo.isEmpty() || simbolo.contains(co.pacta.duda.Dominios.EL_DE_LA_CONTRAPARTE)
                && !REGLAS.tablas().vecinos().contains(pais);
        return ninguno ? List.of() : List.of(simbolo.contains(co.pacta.duda.Dominios.EL_DE_LA_CONTRAPARTE) ? pais : "BR");
    }
}
