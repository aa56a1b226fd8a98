package co.pacta.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/** The style sheet and the icon; their address changes when they change, so a browser may keep them for ever. */
final class Estilo {

    static final String RUTA = "/estilo.css";
    static final String RUTA_DEL_ICONO = "/icono.svg";
    static final byte[] HOJA = resource("estilo.css");
    static final byte[] DIBUJO = resource("icono.svg");
    static final String DIRECCION = RUTA + "?v=" + huella(HOJA);
    static final String ICONO = RUTA_DEL_ICONO + "?v=" + huella(DIBUJO);

    private static final String KEEP = "public, max-age=31536000, immutable";

    private Estilo() {
    }

    static Respuesta hoja() {
        return Respuesta.de(200, "text/css; charset=utf-8", HOJA).con("Cache-Control", KEEP);
    }

    static Respuesta icono() {
        return Respuesta.de(200, "image/svg+xml", DIBUJO).con("Cache-Control", KEEP);
    }

    static byte[] resource(String name) {
        try (InputStream in = Estilo.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String huella(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(Arrays.copyOf(MessageDigest.getInstance("SHA-256").digest(bytes), 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
