package co.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.archivo.Documento;
import co.pacta.archivo.Espera;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Leido;
import co.pacta.archivo.Limites;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Casos enteros: los de aceptación y los escenarios del proyecto, con todo lo que cada uno espera. */
class EscenariosTest {

    private static final Pacta PACTA = Pacta.cargar();

    @TestFactory
    Stream<DynamicTest> los_casos_de_aceptacion_se_cumplen() throws IOException {
        return pruebas(Path.of("src/test/resources/aceptacion.yaml"));
    }

    @TestFactory
    Stream<DynamicTest> los_escenarios_se_cumplen() throws IOException {
        List<DynamicTest> todas = new ArrayList<>();
        for (Path archivo : archivos()) {
            pruebas(archivo).forEach(todas::add);
        }
        return todas.stream();
    }

    @Test
    void hay_al_menos_sesenta_escenarios() throws IOException {
        assertThat(archivos()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static List<Path> archivos() throws IOException {
        try (Stream<Path> todos = Files.walk(Path.of("scenarios"))) {
            return todos.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
        }
    }

    private static Stream<DynamicTest> pruebas(Path archivo) throws IOException {
        Leido leido = LectorDeCasos.leer(Files.readAllBytes(archivo), archivo.toString(),
                Limites.deEscenarios(p -> PACTA.catalogo().pais(p).isPresent()));
        assertThat(leido.errores()).isEmpty();
        return leido.documentos().stream().map(d -> DynamicTest.dynamicTest(
                archivo.getFileName() + ": " + d.nombre().orElse("sin nombre"), () -> comparar(d)));
    }

    private static void comparar(Documento documento) {
        Espera espera = documento.espera().orElseThrow();
        Dictamen d = PACTA.dictaminar(documento.caso());
        List<String> normas = d.normas().stream().map(Norma::id).toList();
        SoftAssertions juntas = new SoftAssertions();
        juntas.assertThat(d.veredicto().name()).as("veredicto").isEqualTo(espera.veredicto());
        espera.pendientes().ifPresent(p -> juntas.assertThat(d.pendientes()).as("pendientes").containsExactlyInAnyOrderElementsOf(p));
        espera.despues().ifPresent(p -> juntas.assertThat(d.despues()).as("después").containsExactlyInAnyOrderElementsOf(p));
        espera.recomendados().ifPresent(p -> juntas.assertThat(d.recomendados()).as("recomendados").containsExactlyInAnyOrderElementsOf(p));
        espera.posibles().ifPresent(p -> juntas.assertThat(d.posibles().stream().map(Enum::name)).as("posibles").containsExactlyElementsOf(p));
        espera.canal().ifPresent(c -> juntas.assertThat(d.canal().name()).as("canal").isEqualTo(c));
        espera.faltantes().ifPresent(f -> juntas.assertThat(d.faltantes().stream().map(Faltante::hecho)).as("faltantes").containsExactlyElementsOf(f));
        espera.fundamentos().ifPresent(f -> {
            if (espera.fundamentosExactos()) {
                juntas.assertThat(normas).as("fundamentos").containsExactlyInAnyOrderElementsOf(f);
            } else {
                juntas.assertThat(normas).as("fundamentos").containsAll(f);
            }
        });
        juntas.assertAll();
    }
}
