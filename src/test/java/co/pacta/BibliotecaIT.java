package co.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** El jar empaquetado, usado por otro programa que solo tiene al lado Drools y slf4j. */
class BibliotecaIT {

    private static final String PROGRAMA = """
            import co.pacta.Pacta;
            import co.pacta.caso.*;
            import co.pacta.dictamen.Dictamen;
            import java.util.List;

            public class Programa {
                public static void main(String[] args) {
                    Pacta pacta = Pacta.cargar();
                    Caso caso = Caso.del("2026-03-01").con(Hecho.DIVIPOLA, "52356")
                            .con(Hecho.ACTUACION_TIPO, TipoActuacion.REUNION)
                            .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.UNIVERSIDAD)
                            .con(Hecho.PAIS, "EC").con(Hecho.MATERIAS, List.of(Materia.CULTURA));
                    Dictamen dictamen = pacta.dictaminar(caso);
                    System.out.println(dictamen.veredicto() + " " + dictamen.fundamentos().size() + " " + dictamen.id().length());
                }
            }
            """;

    @TempDir
    private Path carpeta;

    @Test
    void decide_con_drools_y_slf4j_y_nada_mas() throws Exception {
        Path fuente = Files.writeString(carpeta.resolve("Programa.java"), PROGRAMA);
        String clases = String.join(File.pathSeparator, nucleo());
        int compila = ToolProvider.getSystemJavaCompiler().run(null, null, null, "-cp", clases, "-d", carpeta.toString(),
                fuente.toString());
        assertThat(compila).isZero();
        Process proceso = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                carpeta + File.pathSeparator + clases, "Programa").redirectError(carpeta.resolve("err").toFile()).start();
        String salida = new String(proceso.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(proceso.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(proceso.exitValue()).as(Files.readString(carpeta.resolve("err"))).isZero();
        assertThat(salida.strip()).matches("PERMITIDA \\d+ 64");
    }

    /** El jar del proyecto y las bibliotecas que no son opcionales. */
    private static List<String> nucleo() throws IOException {
        List<String> jars = new ArrayList<>();
        try (Stream<Path> obra = Files.list(Path.of("target"))) {
            obra.filter(p -> p.getFileName().toString().matches("pacta-[\\d.]+\\.jar")).forEach(p -> jars.add(p.toString()));
        }
        assertThat(jars).as("el jar empaquetado").hasSize(1);
        for (String entrada : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String nombre = Path.of(entrada).getFileName().toString();
            boolean opcional = nombre.startsWith("drools-model-codegen") || nombre.startsWith("drools-wiring-dynamic")
                    || nombre.startsWith("kie-dmn") || nombre.startsWith("drools-mvel");
            if (nombre.matches("(kie|drools|slf4j-api|antlr|ecj|commons-codec).*\\.jar") && !opcional) {
                jars.add(entrada);
            }
        }
        return jars;
    }
}
