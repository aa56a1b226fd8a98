package co.pacta.cli;

import co.pacta.archivo.Sugerencia;
import co.pacta.documento.Palabras;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Numbered choices, and which of them a written answer means: by number or by word. */
final class Choices {

    private final List<Choice> all;
    private final Palabras words;

    Choices(List<Choice> all, Palabras words) {
        this.all = List.copyOf(all);
        this.words = words;
    }

    /**
     * One of them.
     *
     * @param code  another way to write it; may be empty
     * @param label what is shown
     * @param more  an explanation; may be empty
     */
    record Choice(String code, String label, String more) {
    }

    /** The choices meant, from 0; or why the answer cannot be understood. */
    record Meant(List<Integer> which, String problem) {
    }

    /** Exactly one. */
    Meant one(String written) {
        return written.matches("\\d{1,4}") ? number(written) : word(written);
    }

    /** Several: numbers apart by spaces or commas, or words apart by commas. */
    Meant several(String written) {
        boolean numbers = written.matches("[\\d\\s,;]+");
        List<Integer> which = new ArrayList<>();
        for (String part : Arrays.stream(written.split(numbers ? "[\\s,;]+" : "[,;]+")).map(String::strip).filter(p -> !p.isEmpty()).toList()) {
            Meant meant = one(part);
            if (!meant.problem().isEmpty()) {
                return meant;
            }
            meant.which().stream().filter(i -> !which.contains(i)).forEach(which::add);
        }
        return new Meant(which, "");
    }

    private Meant number(String written) {
        int n = Integer.parseInt(written);
        return n >= 1 && n <= all.size() ? new Meant(List.of(n - 1), "")
                : new Meant(List.of(), words.frase("numero_fuera").replace("{n}", written).replace("{ultimo}", String.valueOf(all.size())));
    }

    /** By the whole label or code, by how the label starts, by what it contains; the explanation only suggests. */
    private Meant word(String written) {
        String plain = PlainText.of(written);
        List<Predicate<Choice>> ways = List.of(c -> PlainText.of(c.label()).equals(plain) || PlainText.of(c.code()).equals(plain),
                c -> PlainText.of(c.label()).startsWith(plain), c -> inside(plain, c.label()));
        for (Predicate<Choice> way : plain.length() < 2 ? ways.subList(0, plain.isEmpty() ? 0 : 2) : ways) {
            List<Integer> found = IntStream.range(0, all.size()).filter(i -> way.test(all.get(i))).boxed().toList();
            if (found.size() == 1) {
                return new Meant(found, "");
            }
            if (found.size() > 1) {
                return new Meant(List.of(), words.frase("varias_opciones").replace("{texto}", written)
                        .replace("{opciones}", String.join(", ", found.stream().map(this::numbered).toList())));
            }
        }
        return new Meant(List.of(), suggestion(written, plain));
    }

    private String suggestion(String written, String plain) {
        String near = Sugerencia.de(written, all.stream().map(Choice::label).toList());
        List<String> like = IntStream.range(0, all.size()).filter(i -> plain.length() > 2 && inside(plain, all.get(i).more())
                || all.get(i).label().equals(near)).mapToObj(this::numbered).toList();
        return like.isEmpty() ? words.frase("ninguna_opcion").replace("{texto}", written)
                : words.frase("opcion_parecida").replace("{texto}", written).replace("{opcion}", String.join(", ", like));
    }

    private static boolean inside(String plain, String text) {
        return (" " + PlainText.of(text)).contains(" " + plain);
    }

    private String numbered(int i) {
        return (i + 1) + " (" + all.get(i).label() + ")";
    }

    List<String> labels() {
        return all.stream().map(Choice::label).toList();
    }

    /** Each label with its explanation. */
    List<String> explained() {
        return all.stream().map(c -> c.more().isEmpty() ? c.label() : c.label() + ": " + c.more()).toList();
    }
}
