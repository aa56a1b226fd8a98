package co.pacta.archivo;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes plain maps, lists, texts and numbers as JSON, in the order they come. */
public final class JsonText {

    private JsonText() {
    }

    /** On one line and without spaces. */
    public static String compact(Object value) {
        StringBuilder out = new StringBuilder(4096);
        flat(out, value);
        return out.toString();
    }

    private static void flat(StringBuilder out, Object value) {
        if (value instanceof Map<?, ?> map) {
            String comma = "{";
            for (Map.Entry<?, ?> e : map.entrySet()) {
                quote(out.append(comma), e.getKey().toString());
                flat(out.append(':'), e.getValue());
                comma = ",";
            }
            out.append(map.isEmpty() ? "{}" : "}");
        } else if (value instanceof List<?> list) {
            String comma = "[";
            for (Object item : list) {
                flat(out.append(comma), item);
                comma = ",";
            }
            out.append(list.isEmpty() ? "[]" : "]");
        } else {
            write(out, value, "");
        }
    }

    /** Indented with two spaces, ended by a line feed. */
    public static String pretty(Object value) {
        StringBuilder out = new StringBuilder();
        write(out, value, "\n");
        return out.append('\n').toString();
    }

    private static void write(StringBuilder out, Object value, String newline) {
        if (value instanceof Map<?, ?> map) {
            out.append('{');
            for (Iterator<? extends Map.Entry<?, ?>> i = map.entrySet().iterator(); i.hasNext(); ) {
                Map.Entry<?, ?> e = i.next();
                quote(out.append(newline).append("  "), e.getKey().toString());
                write(out.append(": "), e.getValue(), newline + "  ");
                out.append(i.hasNext() ? "," : newline);
            }
            out.append('}');
        } else if (value instanceof List<?> list) {
            out.append('[');
            for (Iterator<?> i = list.iterator(); i.hasNext(); ) {
                write(out, i.next(), newline + "  ");
                out.append(i.hasNext() ? ", " : "");
            }
            out.append(']');
        } else if (value instanceof String text) {
            quote(out, text);
        } else {
            out.append(value);
        }
    }

    /** Appends a JSON string; everything that is not a control character stays as it is. */
    public static StringBuilder quote(StringBuilder out, String text) {
        out.append('"');
        int pending = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, pending, i).append(escape(c));
                pending = i + 1;
            }
        }
        return (pending == 0 ? out.append(text) : out.append(text, pending, text.length())).append('"');
    }

    private static String escape(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            case '\b' -> "\\b";
            case '\f' -> "\\f";
            default -> String.format("\\u%04x", (int) c);
        };
    }
}
