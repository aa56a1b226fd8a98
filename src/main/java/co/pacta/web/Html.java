package co.pacta.web;

import java.util.List;
import java.util.Set;

/**
 * A piece of HTML. Text becomes markup only through the functions of this class, so whatever a user wrote is always escaped;
 * there is no way to put raw markup in.
 */
sealed interface Html {

    /** Appends this piece as markup. */
    void writeTo(StringBuilder out);

    /** Nothing. */
    Html NONE = new Group(List.of());

    /** An element; its parts are attributes ({@link Attribute}), pieces, texts, numbers and lists of them, in any order. */
    static Html el(String tag, Object... parts) {
        StringBuilder attributes = new StringBuilder();
        for (Object part : parts) {
            if (part instanceof Attribute a) {
                a.writeTo(attributes);
            }
        }
        return new Element(tag, attributes.toString(), group(parts));
    }

    /** Several pieces in a row. */
    static Html group(Object... parts) {
        List<Html> children = new java.util.ArrayList<>();
        for (Object part : parts) {
            add(children, part);
        }
        return new Group(children);
    }

    private static void add(List<Html> children, Object part) {
        if (part instanceof Html html) {
            children.add(html);
        } else if (part instanceof List<?> list) {
            list.forEach(p -> add(children, p));
        } else if (!(part instanceof Attribute)) {
            children.add(new Text(String.valueOf(part)));
        }
    }

    /** The same piece, written once for all the pages that carry it. */
    static Html once(Html piece) {
        return new Written(piece.markup());
    }

    /** A text, escaped. */
    static Html text(String text) {
        return new Text(text);
    }

    /** An attribute with its value, escaped. */
    static Attribute at(String name, Object value) {
        return new Attribute(name, String.valueOf(value), true);
    }

    /** An attribute without value, there only when the condition holds. */
    static Attribute flag(String name, boolean condition) {
        return new Attribute(condition ? name : "", "", false);
    }

    /** A class name. */
    static Attribute css(String names) {
        return at("class", names);
    }

    /** A link; an address that is neither of this site nor of the web goes nowhere. */
    static Html link(String address, Object... parts) {
        Object[] all = new Object[parts.length + 1];
        all[0] = href(address);
        System.arraycopy(parts, 0, all, 1, parts.length);
        return el("a", all);
    }

    /** The target of a link; only this site's own addresses and http(s) ones pass. */
    static Attribute href(String address) {
        boolean own = address.startsWith("/") && !address.startsWith("//") || address.startsWith("#");
        boolean web = address.startsWith("https://") || address.startsWith("http://");
        return at("href", own || web ? address : "#");
    }

    /** The markup. */
    default String markup() {
        StringBuilder out = new StringBuilder(4096);
        writeTo(out);
        return out.toString();
    }

    /** An attribute of an element. */
    record Attribute(String name, String value, boolean valued) {

        private void writeTo(StringBuilder out) {
            if (!name.isEmpty()) {
                out.append(' ').append(name);
                if (valued) {
                    escape(out.append("=\""), value);
                    out.append('"');
                }
            }
        }
    }

    /** An element with its attributes already written. */
    record Element(String tag, String attributes, Html children) implements Html {

        private static final Set<String> VOID = Set.of("input", "meta", "link", "br", "hr", "img");

        @Override
        public void writeTo(StringBuilder out) {
            out.append('<').append(tag).append(attributes).append('>');
            if (!VOID.contains(tag)) {
                children.writeTo(out);
                out.append("</").append(tag).append('>');
            }
        }
    }

    /** A text. */
    record Text(String text) implements Html {

        @Override
        public void writeTo(StringBuilder out) {
            escape(out, text);
        }
    }

    /** A piece already written; only {@link #once} makes one, from another piece. */
    final class Written implements Html {

        private final String markup;

        private Written(String markup) {
            this.markup = markup;
        }

        @Override
        public void writeTo(StringBuilder out) {
            out.append(markup);
        }
    }

    /** Pieces in a row. */
    record Group(List<Html> children) implements Html {

        public Group {
            children = List.copyOf(children);
        }

        @Override
        public void writeTo(StringBuilder out) {
            children.forEach(c -> c.writeTo(out));
        }
    }

    private static void escape(StringBuilder out, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.append(c);
            }
        }
    }
}
