package co.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Casos enteros: los de aceptación y los escenarios del proyecto, con todo lo que cada uno espera. */
class EscenariosTest {

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
        return Esperado.documentos(archivo).stream().map(d -> DynamicTest.dynamicTest(
                archivo.getFileName() + ": " + d.nombre().orElse("sin nombre"), () -> Esperado.comparar(d)));
    }
}
