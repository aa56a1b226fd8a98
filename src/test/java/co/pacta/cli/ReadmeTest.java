package co.pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Lo que el README promete es lo que el programa hace. */
class ReadmeTest {

    private static final Pattern ORDEN = Pattern.compile("\\./pacta ((?:evaluar|probar) [\\w/.-]+(?: [\\w/-]+)?)");
    private static final Pattern SALIDA = Pattern.compile("Así empieza la respuesta:\\n\\n```\\n(.*?)```", Pattern.DOTALL);

    private static String readme() throws IOException {
        return Files.readString(Path.of("README.md"));
    }

    private static String salida(String... orden) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Main.run(orden, new PrintStream(out, true, StandardCharsets.UTF_8), System.err, new ByteArrayInputStream(new byte[0]));
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void el_ejemplo_es_la_salida_de_verdad() throws IOException {
        Matcher bloque = SALIDA.matcher(readme());
        assertThat(bloque.find()).isTrue();
        String obtenida = salida("evaluar", "scenarios/frontera/cucuta-urena-agua.yaml");
        assertThat(obtenida).startsWith(bloque.group(1));
    }

    @Test
    void las_rutas_de_las_ordenes_existen() throws IOException {
        List<String> rutas = ORDEN.matcher(readme()).results().map(m -> m.group(1).split(" ")[1])
                .filter(r -> r.startsWith("scenarios")).distinct().toList();
        assertThat(rutas).isNotEmpty().allSatisfy(r -> assertThat(Path.of(r)).exists());
    }
}
