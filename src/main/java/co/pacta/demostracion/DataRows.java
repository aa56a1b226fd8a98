package co.pacta.demostracion;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a plain list beside this class: a header, then one row a line; fields hold no commas and no quotes. */
final class DataRows {

    private DataRows() {
    }

    static List<String[]> of(String name) {
        try (InputStream in = DataRows.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            int width = lines.get(0).split(",", -1).length;
            List<String[]> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                String[] row = line.split(",", -1);
                if (row.length != width) {
                    throw new IllegalStateException(name + ": " + line);
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
