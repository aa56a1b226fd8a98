package co.pacta.catalogo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest of the catalogue's files: written when the program is built, so that starting does not read them all. */
public final class CatalogDigest {

    private static final List<String> FILES = List.of("divipola.csv", "fronteras.csv", "adyacencias.csv",
            "entidades_extranjeras.csv", "paises.csv", "organismos.csv");
    private static final String WRITTEN = "huella.txt";

    private CatalogDigest() {
    }

    /** Build step: writes the digest among the classes given as the only argument. */
    public static void main(String[] args) throws IOException {
        Path folder = Files.createDirectories(Path.of(args[0], "co", "pacta", "catalogo"));
        Files.writeString(folder.resolve(WRITTEN), computed());
    }

    static String value() {
        try (InputStream in = CatalogDigest.class.getResourceAsStream(WRITTEN)) {
            return in == null ? computed() : new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String computed() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String file : FILES) {
                digest.update(Table.bytes(file));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
