package co.pacta.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A folder of rules as it lies on disk: the rule files and the legal lists of {@code datos/}, in the order of their names.
 *
 * @param rules  the rule files
 * @param data   file name to text
 * @param sha256 digest of every name and byte
 * @param files  digest of each file, by rule name or by path of the list
 */
record RuleFolder(List<RuleFile> rules, Map<String, String> data, String sha256, Map<String, String> files) {

    private static final int SHORT = 32;

    /** Reads a folder; faults in the shape of files are added to {@code faults}. */
    static RuleFolder read(Path root, List<String> faults) {
        List<RuleFile> rules = new ArrayList<>();
        Map<String, String> data = new LinkedHashMap<>();
        Map<String, String> digests = new LinkedHashMap<>();
        MessageDigest digest = newDigest();
        for (Path file : files(root)) {
            String path = root.relativize(file).toString().replace('\\', '/');
            String text = text(file);
            String name = path;
            if (path.endsWith(".drl")) {
                RuleFile rule = RuleFile.parse(path, text, faults);
                rules.add(rule);
                name = rule.name();
            } else if (path.startsWith("datos/") && path.endsWith(".csv")) {
                data.put(path.substring("datos/".length()), text);
            } else {
                continue;
            }
            digest.update((path + "\n" + text).getBytes(StandardCharsets.UTF_8));
            digests.put(name, hex(newDigest().digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, SHORT));
        }
        RuleLint.check(rules, faults);
        return new RuleFolder(rules, data, hex(digest.digest()), digests);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    private static List<Path> files(Path root) {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
