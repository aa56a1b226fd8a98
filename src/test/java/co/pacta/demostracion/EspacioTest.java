package co.pacta.demostracion;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TablasLegales;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoEntidad;
import co.pacta.caso.Valores;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Pais;
import co.pacta.drools.DroolsRules;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Condicion;
import co.pacta.norma.Norma;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Al espacio declarado no le falta ningún hecho ni ningún valor que las reglas distingan. */
class EspacioTest {

    private static final LocalDate HOY = LocalDate.of(2026, 3, 1);
    private static final Set<Hecho> DE_IDENTIDAD = EnumSet.of(Hecho.DIVIPOLA, Hecho.ENTIDAD_NOMBRE, Hecho.ENTIDAD_DEPARTAMENTO);
    private static final Set<Hecho> NUCLEARES = EnumSet.of(Hecho.ENTIDAD_TIPO, Hecho.ACTUACION_TIPO);

    private final Espacio espacio = Espacio.leer();
    private final Reglas reglas = DroolsRules.builtIn();

    private Caso comun(TipoEntidad tipo) {
        return Caso.del(HOY).con(Hecho.ENTIDAD_TIPO, tipo).con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO);
    }

    private Stream<String> condiciones() {
        return Stream.concat(reglas.corpus().normas().stream().map(Norma::condicion), reglas.corpus().definiciones().values()
                .stream()).map(Condicion::partes).flatMap(List::stream);
    }

    @Test
    void estan_todos_los_hechos_que_las_reglas_consultan() {
        Set<Hecho> consultados = reglas.vocablos().values().stream().flatMap(v -> v.hechos().stream())
                .map(c -> Hecho.deClave(c).orElseThrow()).collect(Collectors.toCollection(TreeSet::new));
        consultados.removeAll(DE_IDENTIDAD);
        consultados.removeAll(NUCLEARES);

        assertThat(new TreeSet<>(espacio.hechos())).containsAll(consultados);
    }

    @Test
    void cada_hecho_de_codigos_toma_todos_sus_codigos() {
        Caso comun = comun(TipoEntidad.MUNICIPIO);
        for (Hecho h : espacio.hechos()) {
            if (h.forma() == Hecho.Forma.CODIGO && h != Hecho.SENTIDO_DE_LA_CONSULTA) {
                assertThat(espacio.dominio(h, comun)).as(h.clave()).containsAll(h.codigos());
            }
            if (h.forma() == Hecho.Forma.SI_NO) {
                assertThat(espacio.dominio(h, comun)).as(h.clave()).containsExactlyInAnyOrder(true, false);
            }
        }
        assertThat(espacio.dominio(Hecho.MATERIAS, comun)).hasSize(40 + 40 * 39 / 2).doesNotHaveDuplicates();
        assertThat(espacio.dominio(Hecho.DISPOSICIONES, comun)).hasSize(8).doesNotHaveDuplicates();
    }

    @Test
    void estan_todas_las_clases_de_entidad_y_cada_codigo_que_alguna_regla_nombra() {
        List<Caso> casos = espacio.piezas(HOY, Map.of()).stream().map(Espacio.Pieza::caso).toList();

        assertThat(casos).extracting(c -> c.valor(Hecho.ENTIDAD_TIPO).orElseThrow()).containsAll(Arrays.asList(TipoEntidad.values()));
        assertThat(casos).extracting(c -> c.valor(Hecho.ACTUACION_TIPO).orElseThrow()).containsAll(Arrays.asList(TipoActuacion.values()));
        Set<String> codigos = casos.stream().map(c -> c.texto(Hecho.DIVIPOLA)).collect(Collectors.toSet());
        condiciones().filter(c -> c.contains("divipola")).forEach(condicion -> {
            Matcher nombrado = Pattern.compile("\"(\\d+)\"").matcher(condicion);
            assertThat(nombrado.results().map(r -> r.group(1)).anyMatch(codigos::contains)).as(condicion).isTrue();
        });
    }

    @Test
    void cada_pais_del_mundo_se_comporta_como_alguno_del_espacio() {
        TablasLegales t = reglas.tablas();
        java.util.function.Function<String, List<Boolean>> clase = p -> List.of(t.vecinos().contains(p),
                t.vecinosPorMar().contains(p), t.anglofonos().contains(p), p.equals("CO"));
        Set<List<Boolean>> clases = espacio.dominio(Hecho.PAIS, comun(TipoEntidad.MUNICIPIO)).stream()
                .map(p -> clase.apply((String) p)).collect(Collectors.toSet());

        assertThat(Catalogo.cargar().todosLosPaises()).extracting(Pais::iso2).allSatisfy(p ->
                assertThat(clases).as(p).contains(clase.apply(p)));
        Set<String> comparados = condiciones().filter(c -> c.contains("pais"))
                .flatMap(c -> Pattern.compile("\"([A-Z]{2})\"").matcher(c).results().map(r -> r.group(1)))
                .collect(Collectors.toSet());
        assertThat(espacio.dominio(Hecho.PAIS, comun(TipoEntidad.MUNICIPIO))).containsAll(comparados);
    }

    @Test
    void los_numeros_caen_a_los_dos_lados_de_cada_tope() {
        Map<String, Hecho> numericos = Map.of("dias", Hecho.DIAS, "horas", Hecho.HORAS, "porcentajeExterno", Hecho.PORCENTAJE_EXTERNO);
        Pattern tope = Pattern.compile("(dias|horas|porcentajeExterno) (<=|>=|<|>) (\\d+)");
        List<Matcher> topes = condiciones().map(tope::matcher).filter(Matcher::find).toList();

        assertThat(topes).hasSizeGreaterThan(3).allSatisfy(m -> {
            int valor = Integer.parseInt(m.group(3));
            Predicate<Object> debajo = v -> m.group(2).equals("<") || m.group(2).equals(">=") ? (int) v < valor : (int) v <= valor;
            List<Object> dominio = espacio.dominio(numericos.get(m.group(1)), comun(TipoEntidad.MUNICIPIO));
            assertThat(dominio.stream().anyMatch(debajo)).as(m.group()).isTrue();
            assertThat(dominio.stream().allMatch(debajo)).as(m.group()).isFalse();
        });
    }

    @Test
    void cada_restriccion_descarta_algo_y_deja_algo() {
        Caso deTierra = Caso.del(HOY).con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO).con(Hecho.ZONA_DE_FRONTERA, false)
                .con(Hecho.PAIS, "EC").con(Hecho.LIMITA_CON, List.of(co.pacta.duda.Dominios.EL_DE_LA_CONTRAPARTE))
                .con(Hecho.LIMITROFE, true).con(Hecho.CONTRAPARTE_TIPO, co.pacta.caso.TipoContraparte.ENTIDAD_TERRITORIAL);
        assertThat(espacio.condiciones()).allMatch(r -> r.test(tablero(deTierra)));

        List<Caso> imposibles = List.of(deTierra.con(Hecho.PAIS, "ES"), deTierra.con(Hecho.LIMITA_CON, List.of()),
                deTierra.con(Hecho.DIVIPOLA, "88"), deTierra.con(Hecho.PAIS, "ES").con(Hecho.LIMITROFE, false),
                deTierra.con(Hecho.DIVIPOLA, "88").con(Hecho.LIMITROFE, false), deTierra.con(Hecho.ZONA_DE_FRONTERA, true),
                deTierra.con(Hecho.CONTRAPARTE_TIPO, co.pacta.caso.TipoContraparte.ENTIDAD_COLOMBIANA),
                deTierra.con(Hecho.CONTRAPARTE_TIPO, co.pacta.caso.TipoContraparte.NINGUNA));
        assertThat(espacio.condiciones()).hasSameSizeAs(imposibles);
        for (int i = 0; i < imposibles.size(); i++) {
            assertThat(espacio.condiciones().get(i).test(tablero(imposibles.get(i)))).as("restricción " + (i + 1)).isFalse();
        }
    }

    private Valores tablero(Caso caso) {
        return Valores.estrictos(caso, reglas.tablas());
    }
}
