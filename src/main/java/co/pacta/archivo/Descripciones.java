package co.pacta.archivo;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** Qué significa cada clave del contrato, en una frase; sale de {@code descripciones.properties}. */
final class Descripciones {

    private static final Properties FRASES = cargar();

    private Descripciones() {
    }

    private static Properties cargar() {
        Properties frases = new Properties();
        try (InputStream entrada = Descripciones.class.getResourceAsStream("descripciones.properties")) {
            frases.load(new InputStreamReader(Objects.requireNonNull(entrada, "descripciones.properties"), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return frases;
    }

    static Optional<String> de(String clave) {
        return Optional.ofNullable(FRASES.getProperty(clave));
    }

    /** La frase de una clave; falla si nadie la escribió. */
    static String exigida(String clave) {
        return de(clave).orElseThrow(() -> new IllegalStateException("Sin descripción: " + clave));
    }
}
