package co.pacta.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
    private static final String LISTS = "datos/";

    /**
     * The files of a folder, not looked into yet.
     *
     * @param texts  path to text, in the order of their names
     * @param sha256 digest of every name and byte
     */
    record Texts(Map<String, String> texts, String sha256) {

        static Texts read(Path root) {
            Map<String, String> texts = new LinkedHashMap<>();
            MessageDigest digest = newDigest();
            for (String path : paths(root)) {
                String text = text(root.resolve(path));
                texts.put(path, text);
                digest.update((path + "\n" + text).getBytes(StandardCharsets.UTF_8));
            }
            return new Texts(texts, hex(digest.digest()));
        }

        /** The text of a legal list; empty if there is none. */
        String list(String name) {
            return texts.getOrDefault(LISTS + name, "");
        }
    }

    private static boolean isList(String path) {
        return path.startsWith(LISTS) && path.endsWith(".csv");
    }

    /** Reads a folder; faults in the shape of files are added to {@code faults}. */
    static RuleFolder read(Path root, List<String> faults) {
        return of(Texts.read(root), faults);
    }

    static RuleFolder of(Texts read, List<String> faults) {
        List<RuleFile> rules = new ArrayList<>();
        Map<String, String> data = new LinkedHashMap<>();
        Map<String, String> digests = new LinkedHashMap<>();
        read.texts().forEach((path, text) -> {
            String name = path;
            if (isList(path)) {
                data.put(path.substring(LISTS.length()), text);
            } else {
                RuleFile rule = RuleFile.parse(path, text, faults);
                rules.add(rule);
                name = rule.name();
            }
            digests.put(name, hex(newDigest().digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, SHORT));
        });
        RuleLint.check(rules, faults);
        return new RuleFolder(rules, data, read.sha256(), digests);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** The rules and lists, by their path from the root. Looks only at names where it can: this is half of a start with other rules. */
    private static List<String> paths(Path root) {
        List<String> paths = new ArrayList<>();
        collect(root, "", paths);
        Collections.sort(paths);
        return paths;
    }

    private static void collect(Path root, String folder, List<String> paths) {
        String[] names = root.resolve(folder).toFile().list();
        if (names == null) {
            throw new UncheckedIOException(new NoSuchFileException(root.resolve(folder).toString()));
        }
        for (String name : names) {
            String path = folder + name;
            if ((name.endsWith(".drl") || isList(path)) && Files.isRegularFile(root.resolve(path))) {
                paths.add(path);
            } else if (!name.endsWith(".casos.yaml") && Files.isDirectory(root.resolve(path), LinkOption.NOFOLLOW_LINKS)) {
                collect(root, path + "/", paths);
            }
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
