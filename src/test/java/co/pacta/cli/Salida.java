package co.pacta.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lo que el programa escribió y cómo terminó. */
record Salida(int codigo, String texto, String errores) {

    private static final LocalDate HOY = LocalDate.of(2026, 11, 22);

    static Salida de(String... args) {
        return conEntrada("", args);
    }

    static Salida conEntrada(String entrada, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int codigo = Main.run(args, new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8),
                new ByteArrayInputStream(entrada.getBytes(StandardCharsets.UTF_8)), () -> HOY);
        return new Salida(codigo, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(texto);
    }
}
