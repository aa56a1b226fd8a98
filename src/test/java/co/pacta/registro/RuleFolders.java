package co.pacta.registro;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Small rule folders that compile fast, cut out of the real one. */
final class RuleFolders {

    private static final Path RULES = Path.of("rules");
    private static final List<String> PARTS = List.of("definiciones", "datos", "normas/ley-191-1995",
            "normas/constitucion/art-121-sin-norma-que-habilite.drl", "normas/constitucion/art-286-alcance.drl");

    private RuleFolders() {
    }

    /** The definitions, the legal lists, Ley 191 of 1995 and the two norms that close and open the whole. */
    static Path small(Path target) throws IOException {
        for (String part : PARTS) {
            try (Stream<Path> files = Files.walk(RULES.resolve(part))) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    Path copy = target.resolve(RULES.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
        return target;
    }

    static void replace(Path file, String old, String with) throws IOException {
        String text = Files.readString(file);
        if (!text.contains(old)) {
            throw new IllegalStateException(file + " does not say " + old);
        }
        Files.writeString(file, text.replace(old, with));
    }
}
