package co.pacta.drools;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Compiled rule folders, kept in the user's cache folder under the key of their text and the engine's version, so that
 * compiling happens once. A cache that cannot be read or written is as good as none.
 */
final class RuleCache {

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
        return folder.resolve("reglas-" + key + "-" + ENGINE + "-" + Integer.toHexString(words()) + ".reglas");
    }

    /** A change in the words that rules use, or in the way they are written down, makes what was compiled before worthless. */
    private static int words() {
        CRC32 sum = new CRC32();
        for (Class<?> type : WORDS) {
            try (InputStream in = type.getResourceAsStream(type.getSimpleName() + ".class")) {
                sum.update(in == null ? new byte[0] : in.readAllBytes());
            } catch (IOException e) {
                break;
            }
        }
        return 31 * (31 * NormText.places() + ConditionIndex.FORMAT) + (int) sum.getValue();
    }

    /**
     * What is kept of a folder: its compiled rules, what they say of themselves and what they ask, as {@link RuleIndex} and
     * {@link ConditionIndex} write it.
     */
    record Entry(RuleCompiler.Compiled compiled, String index, String conditions) {
    }

    Optional<Entry> read(String key) {
        try {
            byte[] all = Files.readAllBytes(file(key));
            ByteBuffer in = ByteBuffer.wrap(all);
            if (all.length < Long.BYTES || in.getLong() != sum(all)) {
                return Optional.empty();
            }
            String index = new String(bytes(in), RuleIndex.CHARSET);
            String conditions = text(in);
            List<String> models = List.of(text(in).split("\n"));
            Map<String, byte[]> classes = new LinkedHashMap<>();
            while (in.hasRemaining()) {
                classes.put(text(in), bytes(in));
            }
            return Optional.of(new Entry(new RuleCompiler.Compiled(classes, models), index, conditions));
        } catch (IOException | BufferUnderflowException missing) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(ByteBuffer in) {
        byte[] bytes = new byte[in.getInt()];
        in.get(bytes);
        return bytes;
    }

    private static String text(ByteBuffer in) {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    /** Of all that comes after the sum itself. */
    private static long sum(byte[] all) {
        CRC32 sum = new CRC32();
        sum.update(all, Long.BYTES, all.length - Long.BYTES);
        return sum.getValue();
    }

    /** Writes aside and moves into place, so that nobody reads half a file. */
    void write(String key, Entry entry) {
        try {
            Files.createDirectories(folder);
            Path aside = Files.createTempFile(folder, "reglas", ".tmp");
            Files.write(aside, written(entry));
            move(aside, file(key));
        } catch (IOException unwritable) {
            return;
        }
    }

    /** A sum, and then one piece after another, each with its length; a file of one piece is read faster than one of a thousand. */
    private static byte[] written(Entry entry) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeLong(0);
            put(out, entry.index().getBytes(RuleIndex.CHARSET));
            put(out, entry.conditions().getBytes(StandardCharsets.UTF_8));
            put(out, String.join("\n", entry.compiled().models()).getBytes(StandardCharsets.UTF_8));
            for (Map.Entry<String, byte[]> e : entry.compiled().classes().entrySet()) {
                put(out, e.getKey().getBytes(StandardCharsets.UTF_8));
                put(out, e.getValue());
            }
        }
        byte[] all = bytes.toByteArray();
        ByteBuffer.wrap(all).putLong(sum(all));
        return all;
    }

    private static void put(DataOutputStream out, byte[] piece) throws IOException {
        out.writeInt(piece.length);
        out.write(piece);
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
