package co.pacta.cli;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a key is written in a file; line and column count from 1. */
record KeyPlace(int line, int column) {

    /** The place of the last word of a dotted key, looking for each of its words in turn from the line where the case starts. */
    static Optional<KeyPlace> of(String[] lines, int start, String key) {
        int line = Math.max(start - 1, 0);
        int column = 0;
        for (String word : key.split("\\.")) {
            Pattern written = Pattern.compile("(?<![\\w.])" + word + "[\"']?\\s*:");
            Matcher matcher = null;
            while (line < lines.length && !(matcher = written.matcher(lines[line])).find(column)) {
                line++;
                column = 0;
            }
            if (line >= lines.length) {
                return Optional.empty();
            }
            column = matcher.start();
        }
        return Optional.of(new KeyPlace(line + 1, column + 1));
    }
}
