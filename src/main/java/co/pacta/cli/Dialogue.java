package co.pacta.cli;

import co.pacta.documento.Bloque;
import co.pacta.documento.EnTexto;
import co.pacta.documento.Palabras;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Talks with a person: questions go to the error stream, so that the output holds only the answer. */
final class Dialogue {

    private static final int INDENT = 4;

    private final PrintStream to;
    private final BufferedReader from;
    private final int columns;
    private final EnTexto text;
    private final Palabras words;

    Dialogue(Session session, Terminal terminal, Palabras words) {
        this.to = session.err();
        this.from = new BufferedReader(new InputStreamReader(session.in(), StandardCharsets.UTF_8));
        this.columns = Math.max(2 * INDENT, Math.min(terminal.columns(), EnTexto.ANCHO_MAXIMO));
        this.text = new EnTexto(terminal.columns(), terminal.color());
        this.words = words;
    }

    Palabras words() {
        return words;
    }

    void say(String paragraph) {
        to.print(text.escribir(List.of(new Bloque.Parrafo(paragraph))));
    }

    void bullets(List<String> points) {
        to.print(text.escribir(List.of(new Bloque.Lista(false, points.stream().map(p -> new Bloque.Punto(p, List.of())).toList()))));
    }

    void show(String title, Sheet sheet) {
        List<Bloque> blocks = new ArrayList<>(List.of(new Bloque.Subtitulo(title)));
        if (!sheet.why().isEmpty()) {
            blocks.add(new Bloque.Parrafo(words.frase("por_que_se_pregunta") + ": " + sheet.why()));
        }
        if (!sheet.narrow()) {
            blocks.add(new Bloque.Lista(true, sheet.choices().stream().map(c -> new Bloque.Punto(c, List.of())).toList()));
        }
        to.print("\n" + text.escribir(blocks));
        if (sheet.narrow()) {
            to.print(inColumns(sheet.choices()));
        }
        if (!sheet.unknown().isEmpty()) {
            to.print(" 0. " + words.frase("no_se") + "\n");
        }
        say(sheet.hint());
    }

    /** Short choices, numbered downwards in as many columns as fit. */
    private String inColumns(List<String> choices) {
        int width = choices.stream().mapToInt(String::length).max().orElse(0) + INDENT + 2;
        int across = Math.max(1, columns / width);
        int down = (choices.size() + across - 1) / across;
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < down; row++) {
            StringBuilder line = new StringBuilder();
            for (int i = row; i < choices.size(); i += down) {
                line.append(" ".repeat(Math.max(0, (i / down) * width - line.length())))
                        .append(String.format("%2d. ", i + 1)).append(choices.get(i));
            }
            out.append(line).append('\n');
        }
        return out.toString();
    }

    /** What the person writes; empty at the end of the input. */
    Optional<String> listen() {
        to.print("> ");
        to.flush();
        try {
            Optional<String> line = Optional.ofNullable(from.readLine()).map(String::strip);
            to.print(line.isEmpty() ? "\n" : "");
            return line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
