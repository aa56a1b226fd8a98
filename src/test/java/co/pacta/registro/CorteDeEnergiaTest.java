package co.pacta.registro;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Un programa que escribe en el libro muere de golpe: lo que ya había confirmado está, y nada queda a medias. */
class CorteDeEnergiaTest {

    @TempDir
    Path carpeta;

    @Test
    void si_lo_matan_mientras_escribe_no_se_pierde_lo_confirmado() throws IOException, InterruptedException {
        matarDespuesDe(40);
    }

    @Tag("lento")
    @RepeatedTest(20)
    void si_lo_matan_muchas_veces_tampoco(org.junit.jupiter.api.RepetitionInfo vez) throws IOException, InterruptedException {
        for (int i = 0; i < 2; i++) {
            matarDespuesDe(vez.getCurrentRepetition() * 3);
        }
    }

    /** Arranca un escritor, espera a que confirme varios asientos, lo mata y mira el libro. */
    private void matarDespuesDe(int confirmaciones) throws IOException, InterruptedException {
        Path archivo = carpeta.resolve("libro.db");
        Process escritor = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                classPath(), Escritor.class.getName(), archivo.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        long confirmado = 0;
        int leidas = 0;
        try (BufferedReader salida = new BufferedReader(new InputStreamReader(escritor.getInputStream(), StandardCharsets.UTF_8))) {
            for (String linea = salida.readLine(); linea != null; linea = salida.readLine()) {
                confirmado = linea.endsWith(";") ? Long.parseLong(linea.substring(0, linea.length() - 1)) : confirmado;
                leidas++;
                if (leidas == confirmaciones) {
                    escritor.toHandle().destroyForcibly();
                }
            }
        }
        assertThat(leidas).isGreaterThanOrEqualTo(confirmaciones);
        assertThat(escritor.waitFor()).as("lo mataron").isNotZero();
        try (LibroDeRegistros libro = LibroDeRegistros.abrir(archivo)) {
            assertThat(libro.comprobar()).isEmpty();
            assertThat(libro.cabeza().numero()).isGreaterThanOrEqualTo(confirmado);
            libro.agregar(Ejemplos.registro(0), Instant.EPOCH);
        }
    }

    /** Lo que el escritor necesita, venga de donde venga cada pieza. */
    private static String classPath() {
        return Stream.of(Escritor.class, LibroDeRegistros.class, org.sqlite.JDBC.class, org.slf4j.Logger.class,
                        tools.jackson.databind.json.JsonMapper.class, tools.jackson.core.JsonParser.class,
                        com.fasterxml.jackson.annotation.JsonProperty.class)
                .map(c -> Path.of(URI.create(c.getProtectionDomain().getCodeSource().getLocation().toString())).toString())
                .distinct().collect(Collectors.joining(File.pathSeparator));
    }

    /** Agrega asientos sin parar y dice cuál acaba de confirmar. */
    static final class Escritor {

        private Escritor() {
        }

        public static void main(String[] args) {
            try (LibroDeRegistros libro = LibroDeRegistros.abrir(Path.of(args[0]))) {
                for (int i = 0; true; i++) {
                    System.out.println(libro.agregar(Ejemplos.registro(i), Instant.EPOCH).numero() + ";");
                }
            }
        }
    }
}
