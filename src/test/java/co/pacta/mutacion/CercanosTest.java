package co.pacta.mutacion;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.NormaSola;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.LeidosDeNorma;
import co.pacta.archivo.Limites;
import co.pacta.catalogo.Catalogo;
import co.pacta.drools.DroolsRules;
import co.pacta.drools.LooseSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Los casos que quedan a un paso de cada norma: lo que se espera lo dijo la segunda codificación. */
class CercanosTest {

    private static final Path CERCANOS = Path.of("src/test/resources/cercanos");
    private static final Catalogo CATALOGO = Catalogo.cargar();

    @TestFactory
    Stream<DynamicTest> cada_caso_cercano_se_cumple() throws IOException {
        LooseSet todas = LooseSet.of(DroolsRules.builtIn());
        NormaSola sola = new NormaSola(todas, todas::only, CATALOGO);
        List<Path> archivos;
        try (Stream<Path> todos = Files.walk(CERCANOS)) {
            archivos = todos.filter(p -> p.toString().endsWith(".casos.yaml")).sorted().toList();
        }
        return archivos.stream().flatMap(archivo -> pruebas(archivo, sola));
    }

    private static Stream<DynamicTest> pruebas(Path archivo, NormaSola sola) {
        String regla = CERCANOS.relativize(archivo).toString().replace('\\', '/').replace(".casos.yaml", "");
        LeidosDeNorma leidos = leer(archivo);
        assertThat(leidos.errores()).as(archivo.toString()).isEmpty();
        assertThat(sola.existe(regla)).as(regla).isTrue();
        return leidos.casos().stream().map(c -> DynamicTest.dynamicTest(regla + ": " + c.nombre(), () ->
                assertThat(sola.probar(regla, c.juntoA(), c.caso())).isEqualTo(c.aplica() ? NormaSola.Resultado.SE_APLICA
                        : NormaSola.Resultado.NO_SE_APLICA)));
    }

    private static LeidosDeNorma leer(Path archivo) {
        try {
            return LectorDeCasos.leerCasosDeNorma(Files.readAllBytes(archivo), archivo.toString(),
                    Limites.deEscenarios(p -> CATALOGO.pais(p).isPresent()));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
