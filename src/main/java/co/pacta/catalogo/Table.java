package co.pacta.catalogo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A data file of the catalogue in memory: a header and its rows, as RFC 4180 writes them (quoted fields may hold commas,
 * doubled quotes and line ends). A row with another number of fields than the header is an error of the data.
 */
final class Table {

    private final String name;
    private final String text;
    private final String[] header;
    private final List<String[]> rows = new ArrayList<>();
    private int at;
    private int lineEnd = -1;

    private Table(String name, String text) {
        this.name = name;
        this.text = text;
        this.header = record(new ArrayList<>());
        List<String> fields = new ArrayList<>(header.length);
        while (at < text.length()) {
            fields.clear();
            rows.add(checked(record(fields)));
        }
    }

    /** The table of a class-path file beside this class. */
    static Table read(String name) {
        return parse(name, new String(bytes(name), StandardCharsets.UTF_8));
    }

    static Table parse(String name, String text) {
        return new Table(name, text);
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

    /** The rows in file order, without the header. */
    List<String[]> rows() {
        return rows;
    }

    /** The place of a column in every row. */
    int column(String title) {
        int found = Arrays.asList(header).indexOf(title);
        if (found < 0) {
            throw new IllegalStateException(name + " no tiene la columna " + title);
        }
        return found;
    }

    private String[] checked(String[] row) {
        if (row.length != header.length) {
            throw new IllegalStateException(name + ", registro " + (rows.size() + 1) + ": tiene " + row.length
                    + " campos y el encabezado " + header.length);
        }
        return row;
    }

    private String[] record(List<String> fields) {
        boolean more = true;
        while (more) {
            boolean quoted = at < text.length() && text.charAt(at) == '"';
            fields.add(quoted ? quotedField() : plainField());
            more = at < text.length() && text.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        at = at < text.length() && text.charAt(at) == '\r' ? at + 2 : at + 1;
        return fields.toArray(new String[0]);
    }

    private String plainField() {
        if (lineEnd < at) {
            int next = text.indexOf('\n', at);
            int end = next < 0 ? text.length() : next;
            lineEnd = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
        }
        int comma = text.indexOf(',', at);
        int end = comma < 0 || comma > lineEnd ? lineEnd : comma;
        String field = text.substring(at, end);
        at = end;
        return field;
    }

    private String quotedField() {
        StringBuilder field = new StringBuilder();
        int from = at + 1;
        int quote = closing(from);
        while (quote + 1 < text.length() && text.charAt(quote + 1) == '"') {
            field.append(text, from, quote + 1);
            from = quote + 2;
            quote = closing(from);
        }
        at = quote + 1;
        return field.append(text, from, quote).toString();
    }

    private int closing(int from) {
        int quote = text.indexOf('"', from);
        if (quote < 0) {
            throw new IllegalStateException(name + ": comilla sin cerrar");
        }
        return quote;
    }
}
