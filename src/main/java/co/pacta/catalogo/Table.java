package co.pacta.catalogo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A data file of the catalogue: a header and its rows. When the file is sorted by its first column, the rows of one key are
 * found and decoded without reading the others, because the command line starts cold. A row with another number of fields
 * than the header is an error of the data.
 */
final class Table {

    private final String name;
    private final byte[] data;
    private final String[] header;
    private final int body;

    private Table(String name, byte[] data) {
        this.name = name;
        this.data = data;
        this.body = nextLine(0);
        this.header = new CsvReader(text(0, body)).next();
    }

    /** The table of a class-path file beside this class. */
    static Table read(String name) {
        return new Table(name, bytes(name));
    }

    static Table parse(String name, String text) {
        return new Table(name, text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] bytes(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("Falta el archivo de datos " + name);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The place of a column in every row. */
    int column(String title) {
        int found = Arrays.asList(header).indexOf(title);
        if (found < 0) {
            throw new IllegalStateException(name + " no tiene la columna " + title);
        }
        return found;
    }

    /** All the rows, in file order. */
    List<String[]> rows() {
        return rows(body, data.length);
    }

    /** The rows whose first field is the key, an ASCII word. The file must be sorted by that field. */
    List<String[]> rows(String key) {
        int from = firstNotBefore(key);
        int to = from;
        while (to < data.length && compare(to, key) == 0) {
            to = nextLine(to);
        }
        return rows(from, to);
    }

    private List<String[]> rows(int from, int to) {
        List<String[]> rows = new ArrayList<>();
        CsvReader reader = new CsvReader(text(from, to));
        while (reader.hasNext()) {
            String[] row = reader.next();
            if (row.length != header.length) {
                throw new IllegalStateException(name + ": el registro «" + row[0] + "» tiene " + row.length
                        + " campos y el encabezado, " + header.length);
            }
            rows.add(row);
        }
        return rows;
    }

    private String text(int from, int to) {
        return new String(data, from, to - from, StandardCharsets.UTF_8);
    }

    private int nextLine(int at) {
        int i = at;
        while (i < data.length && data[i] != '\n') {
            i++;
        }
        return Math.min(i + 1, data.length);
    }

    private int firstNotBefore(String key) {
        int low = body;
        int high = data.length;
        while (low < high) {
            int line = (low + high) >>> 1;
            while (line > low && data[line - 1] != '\n') {
                line--;
            }
            if (compare(line, key) < 0) {
                low = nextLine(line);
            } else {
                high = line;
            }
        }
        return low;
    }

    /** The order of a line's first field and the key. */
    private int compare(int line, String key) {
        for (int i = 0; i < key.length(); i++) {
            int at = line + i;
            int order = at < data.length ? data[at] - key.charAt(i) : -1;
            if (order != 0) {
                return at < data.length && data[at] == ',' ? -1 : order;
            }
        }
        int end = line + key.length();
        return end < data.length && data[end] == ',' ? 0 : 1;
    }
}
