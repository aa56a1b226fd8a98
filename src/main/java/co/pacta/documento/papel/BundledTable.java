package co.pacta.documento.papel;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** A table that ships with the program: one header line, then cells separated by semicolons. */
final class BundledTable {

    private BundledTable() {
    }

    /** The rows, without the header. */
    static List<String[]> rows(String file) {
        try (InputStream in = BundledTable.class.getResourceAsStream(file)) {
            String text = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(l -> l.split(";", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
