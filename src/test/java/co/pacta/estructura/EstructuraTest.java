package co.pacta.estructura;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** La casa por dentro: qué cuarto puede usar a cuál, y qué no entra en ninguno. */
class EstructuraTest {

    private static final JavaClasses CLASES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("co.pacta");
    private static final String[] SIEMPRE = {"java..", "javax..", "co.pacta.caso.."};

    private static void soloUsa(String cuarto, String... otros) {
        String[] todos = Stream.of(Stream.of(SIEMPRE), Stream.of(otros), Stream.of("co.pacta." + cuarto + ".."))
                .flatMap(s -> s).toArray(String[]::new);
        classes().that().resideInAPackage("co.pacta." + cuarto + "..").should().onlyDependOnClassesThat()
                .resideInAnyPackage(todos).check(CLASES);
    }

    @Test
    void el_caso_solo_usa_el_jdk() {
        soloUsa("caso");
    }

    @Test
    void la_norma_solo_usa_el_caso() {
        soloUsa("norma");
    }

    @Test
    void el_catalogo_solo_usa_el_caso() {
        soloUsa("catalogo");
    }

    @Test
    void los_hallazgos_usan_caso_y_norma() {
        soloUsa("hallazgo", "co.pacta.norma..");
    }

    @Test
    void el_dictamen_usa_caso_norma_y_hallazgo() {
        soloUsa("dictamen", "co.pacta.norma..", "co.pacta.hallazgo..");
    }

    @Test
    void la_duda_no_conoce_drools_ni_la_cascara() {
        soloUsa("duda", "co.pacta.norma..", "co.pacta.hallazgo..", "co.pacta.dictamen..");
    }

    @Test
    void solo_un_cuarto_conoce_drools() {
        noClasses().that().resideOutsideOfPackages("co.pacta.drools..", "normas..", "definiciones..").should()
                .dependOnClassesThat().resideInAnyPackage("org.drools..", "org.kie..").check(CLASES);
    }

    @Test
    void el_nucleo_no_usa_bibliotecas_de_la_cascara() {
        noClasses().that().resideInAnyPackage("co.pacta", "co.pacta.caso..", "co.pacta.norma..", "co.pacta.catalogo..",
                "co.pacta.hallazgo..", "co.pacta.dictamen..", "co.pacta.duda..").should().dependOnClassesThat()
                .resideInAnyPackage("tools.jackson..", "org.snakeyaml..", "ch.qos.logback..", "io.javalin..",
                        "org.apache..").check(CLASES);
    }

    @Test
    void ningun_archivo_de_java_pasa_de_doscientas_cincuenta_lineas_salvo_los_que_se_explican() throws IOException {
        List<String> explicados = List.of();
        try (Stream<Path> todos = Files.walk(Path.of("src/main/java"))) {
            List<String> largos = todos.filter(p -> p.toString().endsWith(".java")).filter(p -> lineas(p) > 250)
                    .map(p -> p.getFileName().toString()).filter(n -> !explicados.contains(n)).toList();
            assertThat(largos).isEmpty();
        }
    }

    private static long lineas(Path archivo) {
        try (Stream<String> lineas = Files.lines(archivo)) {
            return lineas.count();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
