package co.pacta.drools;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Compiled rule folders, kept in the user's cache folder under the key of their text and the engine's version, so that
 * compiling happens once. A cache that cannot be read or written is as good as none.
 */
final class RuleCache {

    private static final String MODELS = "modelos.txt";
    private static final String INDEX = "normas.tsv";
    private static final String CONDITIONS = "condiciones.tsv";
    private static final String ENGINE = "10.2.0";
    private static final List<Class<?>> WORDS = List.of(co.pacta.caso.Expediente.class, co.pacta.caso.Hechos.class,
            co.pacta.caso.Vocabulario.class, co.pacta.caso.VocabularioDelActo.class, co.pacta.caso.Datos.class,
            co.pacta.caso.Concepto.class);

    private final Path folder;

    private RuleCache(Path folder) {
        this.folder = folder;
    }

    /** In {@code $XDG_CACHE_HOME/pacta}, or {@code ~/.cache/pacta}. */
    static RuleCache ofUser() {
        String xdg = System.getenv("XDG_CACHE_HOME");
        Path home = xdg == null || xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
        return new RuleCache(home.resolve("pacta"));
    }

    static RuleCache in(Path folder) {
        return new RuleCache(folder);
    }

    private Path file(String key) {
        return folder.resolve("reglas-" + key + "-" + ENGINE + "-" + Integer.toHexString(words()) + ".zip");
    }

    /** A change in the words that rules use, or in the way they are written down, makes what was compiled before worthless. */
    private static int words() {
        int hash = 31 * NormText.places() + ConditionIndex.FORMAT;
        for (Class<?> type : WORDS) {
            try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                hash = 31 * hash + (in == null ? 0 : Arrays.hashCode(in.readAllBytes()));
            } catch (IOException e) {
                return hash;
            }
        }
        return hash;
    }

    /**
     * What is kept of a folder: its compiled rules, what they say of themselves and what they ask, as {@link RuleIndex} and
     * {@link ConditionIndex} write it.
     */
    record Entry(RuleCompiler.Compiled compiled, String index, String conditions) {
    }

    Optional<Entry> read(String key) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        List<String> models = new ArrayList<>();
        String index = "";
        String conditions = "";
        try (InputStream in = Files.newInputStream(file(key)); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                byte[] bytes = zip.readAllBytes();
                if (e.getName().equals(MODELS)) {
                    new String(bytes, StandardCharsets.UTF_8).lines().forEach(models::add);
                } else if (e.getName().equals(INDEX)) {
                    index = new String(bytes, RuleIndex.CHARSET);
                } else if (e.getName().equals(CONDITIONS)) {
                    conditions = new String(bytes, StandardCharsets.UTF_8);
                } else {
                    classes.put(e.getName(), bytes);
                }
            }
        } catch (IOException missing) {
            return Optional.empty();
        }
        return models.isEmpty() || index.isEmpty() || conditions.isEmpty() ? Optional.empty()
                : Optional.of(new Entry(new RuleCompiler.Compiled(classes, models), index, conditions));
    }

    /** Writes aside and moves into place, so that nobody reads half a file. */
    void write(String key, Entry entry) {
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, "reglas", ".tmp");
            try (OutputStream out = Files.newOutputStream(aside); ZipOutputStream zip = new ZipOutputStream(out)) {
                zip.setLevel(Deflater.NO_COMPRESSION);
                for (Map.Entry<String, byte[]> e : entry.compiled().classes().entrySet()) {
                    put(zip, e.getKey(), e.getValue());
                }
                put(zip, CONDITIONS, entry.conditions().getBytes(StandardCharsets.UTF_8));
                put(zip, INDEX, entry.index().getBytes(RuleIndex.CHARSET));
                put(zip, MODELS, String.join("\n", entry.compiled().models()).getBytes(StandardCharsets.UTF_8));
            }
            move(aside, file(key));
        } catch (IOException unwritable) {
            return;
        }
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
