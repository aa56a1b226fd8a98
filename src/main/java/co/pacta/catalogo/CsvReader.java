package co.pacta.catalogo;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads records as RFC 4180 writes them: quoted fields may hold commas, doubled quotes and line ends; lines end in CRLF or LF.
 */
final class CsvReader {

    private final String text;
    private final List<String> fields = new ArrayList<>();
    private int at;
    private int lineEnd = -1;

    CsvReader(String text) {
        this.text = text;
    }

    boolean hasNext() {
        return at < text.length();
    }

    String[] next() {
        fields.clear();
        boolean more = true;
        while (more) {
            boolean quoted = hasNext() && text.charAt(at) == '"';
            fields.add(quoted ? quotedField() : plainField());
            more = hasNext() && text.charAt(at) == ',';
            at += more ? 1 : 0;
        }
        at += hasNext() && text.charAt(at) == '\r' ? 2 : 1;
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
            throw new IllegalStateException("comilla sin cerrar");
        }
        return quote;
    }
}
