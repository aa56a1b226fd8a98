package co.pacta.archivo;

import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** Writes plain maps, lists, texts and numbers as JSON, in the order they come. */
final class JsonText {

    private JsonText() {
    }

    /** Indented with two spaces, ended by a line feed. */
    static String pretty(Object value) {
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
    static StringBuilder quote(StringBuilder out, String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                default -> {
                    if (c < ' ') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        return out.append('"');
    }
}
