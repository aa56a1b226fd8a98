package co.pacta.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lo que el programa escribió y cómo terminó. */
record Salida(int codigo, String texto, String errores) {

    private static final LocalDate HOY = LocalDate.of(2026, 11, 22);

    static Salida de(String... args) {
        return conEntrada("", args);
    }

    static Salida conEntrada(String entrada, String... args) {
        return leyendo(err -> new ByteArrayInputStream(entrada.getBytes(StandardCharsets.UTF_8)), args);
    }

    /**
     * Conversa: cada vez que el programa espera, se le contesta según lo que ha dicho hasta ahí.
     *
     * @param contestador de lo último que se preguntó a lo que se contesta
     */
    static Salida conversando(UnaryOperator<String> contestador, String... args) {
        return leyendo(err -> new InputStream() {
            private byte[] linea = {};
            private int leidos;

            @Override
            public int read() {
                if (leidos == linea.length) {
                    String dicho = err.toString(StandardCharsets.UTF_8);
                    linea = (contestador.apply(dicho) + "\n").getBytes(StandardCharsets.UTF_8);
                    leidos = 0;
                }
                return linea[leidos++] & 0xFF;
            }

            @Override
            public int read(byte[] destino, int desde, int cuantos) {
                destino[desde] = (byte) read();
                int n = 1;
                while (n < cuantos && leidos < linea.length) {
                    destino[desde + n++] = (byte) read();
                }
                return n;
            }
        }, args);
    }

    private static Salida leyendo(Function<ByteArrayOutputStream, InputStream> entrada, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int codigo = Main.run(args, new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8),
                entrada.apply(err), () -> HOY);
        return new Salida(codigo, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** La respuesta sin los cortes de renglón. */
    String enUnRenglon() {
        return texto.replaceAll("\\s+", " ");
    }

    /** Lo que se conversó, sin los cortes de renglón. */
    String conversacion() {
        return errores.replaceAll("\\s+", " ");
    }

    JsonNode json() {
        return JsonMapper.shared().readTree(texto);
    }
}
