package co.pacta.archivo;

import java.util.Optional;

/**
 * Reads the bytes of a file into its node tree. Strict JSON takes the fast parser; anything else, broken JSON included,
 * takes the YAML one, which also words what is wrong.
 */
final class FileTree {

    private FileTree() {
    }

    /** The root of the file, or nothing when it cannot be read at all; the reasons are then among the problems. */
    static Optional<Nodo> read(byte[] content, Limites limites, Problemas problemas) {
        if (content.length > limites.bytes()) {
            problemas.agregar(1, 1, "", "El archivo pesa " + content.length + " bytes y el máximo es " + limites.bytes(), "");
            return Optional.empty();
        }
        return Utf8.decode(content, problemas).flatMap(text -> {
            Problemas found = new Problemas("");
            Optional<Nodo> json = looksLikeJson(text) ? JsonTree.read(text, limites.profundidad(), found) : Optional.empty();
            if (json.isPresent()) {
                problemas.agregar(found);
                return json;
            }
            return YamlTree.read(text, limites.profundidad(), problemas);
        });
    }

    private static boolean looksLikeJson(String text) {
        String start = text.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
