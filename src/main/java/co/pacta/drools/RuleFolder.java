package co.pacta.drools;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
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
import java.util.zip.CRC32;
import java.util.zip.CRC32C;

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
     * @param files path to bytes, in the order of their names
     * @param key   tells this folder from any other that is not made to be mistaken for it: two checksums and the length of every name and
     *              byte. Made at every start with other rules, when a digest would take longer
     */
    record Texts(Map<String, byte[]> files, String key) {

        static Texts read(Path root) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            CRC32 one = new CRC32();
            CRC32C other = new CRC32C();
            long length = 0;
            for (String path : paths(root)) {
                byte[] bytes = bytes(root.resolve(path));
                files.put(path, bytes);
                for (byte[] part : List.of((path + "\n" + bytes.length + "\n").getBytes(StandardCharsets.UTF_8), bytes)) {
                    one.update(part);
                    other.update(part);
                    length += part.length;
                }
            }
            return new Texts(files, Long.toHexString(one.getValue()) + "-" + Long.toHexString(other.getValue()) + "-" + Long.toHexString(length));
        }

        /** The text of a file, with the line ends of Unix. */
        String text(String path) {
            try {
                return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(files.get(path))).toString().replace("\r\n", "\n");
            } catch (CharacterCodingException e) {
                throw new UncheckedIOException(path, e);
            }
        }

        /** The text of a legal list; empty if there is none. */
        String list(String name) {
            return files.containsKey(LISTS + name) ? text(LISTS + name) : "";
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
        MessageDigest whole = newDigest();
        for (String path : read.files().keySet()) {
            String text = read.text(path);
            whole.update((path + "\n" + text).getBytes(StandardCharsets.UTF_8));
            String name = path;
            if (isList(path)) {
                data.put(path.substring(LISTS.length()), text);
            } else {
                RuleFile rule = RuleFile.parse(path, text, faults);
                rules.add(rule);
                name = rule.name();
            }
            digests.put(name, hex(newDigest().digest(text.getBytes(StandardCharsets.UTF_8))).substring(0, SHORT));
        }
        RuleLint.check(rules, faults);
        return new RuleFolder(rules, data, hex(whole.digest()), digests);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    /** The rules and lists, by their path from the root. Looks only at names where it can: asking about each file is slow at start. */
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

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
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
