package co.pacta.cli;

import co.pacta.CasoInvalidoException;
import co.pacta.archivo.Documento;
import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Leido;
import co.pacta.archivo.Limites;
import co.pacta.archivo.Sugerencia;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the files named on the command line and gathers every problem of all of them. */
final class InputFiles {

    static final String STDIN = "-";

    private final Session session;
    private final Limites limits;
    private final List<ErrorDeArchivo> problems = new ArrayList<>();
    private final Map<String, String[]> texts = new HashMap<>();

    InputFiles(Session session, Function<java.util.function.Predicate<String>, Limites> limits) {
        this.session = session;
        this.limits = limits.apply(session::isCountry);
    }

    /** One document and the file it came from. */
    record Given(String file, Documento document) {
    }

    /** The documents of all files, or every problem at once. */
    List<Given> read(Collection<String> files) {
        return read(files, Optional.empty());
    }

    /**
     * The same, with a day for the cases that do not say theirs.
     *
     * @param day empty if a case without a day is a problem
     */
    List<Given> read(Collection<String> files, Optional<LocalDate> day) {
        List<Given> all = new ArrayList<>();
        for (String file : files) {
            String shown = file.equals(STDIN) ? "(entrada estándar)" : file;
            byte[] bytes = bytes(file);
            texts.put(shown, new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
            Leido leido = LectorDeCasos.leer(bytes, shown, limits, day);
            problems.addAll(leido.errores());
            leido.documentos().forEach(d -> all.add(new Given(shown, d)));
        }
        check();
        return all;
    }

    Limites limits() {
        return limits;
    }

    void add(Collection<ErrorDeArchivo> more) {
        problems.addAll(more);
    }

    /** Notes what the catalogue says of a case, at the line where the fact is written. */
    void add(String file, int line, CasoInvalidoException e) {
        e.problemas().forEach(p -> {
            List<String> near = p.candidatos();
            String message = p.mensaje() + (near.size() > 1 ? ". Candidatos: " + String.join("; ", near) : "");
            problems.add(new ErrorDeArchivo(file, lineOf(file, line, p.hecho().clave()), 1, "caso." + p.hecho().clave(), message,
                    near.size() == 1 ? near.get(0) : ""));
        });
    }

    /** The line where a key is written, looking for each of its words in turn from where the case starts; that line if it is not found. */
    private int lineOf(String file, int start, String key) {
        String[] lines = texts.getOrDefault(file, new String[0]);
        int at = Math.max(start - 1, 0);
        for (String word : key.split("\\.")) {
            while (at < lines.length && !lines[at].matches("(|.*[^\\w.])" + word + "[\"']?\\s*:.*")) {
                at++;
            }
        }
        return at < lines.length ? at + 1 : start;
    }

    /** Fails if any problem was noted. */
    void check() {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    /** The bytes of a file, one more than the limit at most; {@code -} is standard input. */
    byte[] bytes(String file) {
        try (InputStream in = file.equals(STDIN) ? session.in() : Files.newInputStream(existing(file))) {
            return in.readNBytes(limits.bytes() + 1);
        } catch (IOException e) {
            throw new UsageException("No se pudo leer «" + file + "»", file, "");
        }
    }

    private static Path existing(String file) {
        Path path = path(file);
        if (Files.isDirectory(path)) {
            throw new UsageException("«" + file + "» es una carpeta; aquí va un archivo", file, "");
        }
        if (!Files.exists(path)) {
            throw new UsageException("No existe el archivo «" + file + "»", file, near(path));
        }
        return path;
    }

    static Path path(String file) {
        try {
            return Path.of(file);
        } catch (java.nio.file.InvalidPathException e) {
            throw new UsageException("«" + file + "» no sirve como nombre de archivo", file, "");
        }
    }

    static String near(Path path) {
        Path folder = path.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            return "";
        }
        try (Stream<Path> files = Files.list(folder)) {
            String name = Sugerencia.de(path.getFileName().toString(), files.map(f -> f.getFileName().toString()).sorted().toList());
            return name.isEmpty() ? "" : path.resolveSibling(name).toString();
        } catch (IOException e) {
            return "";
        }
    }
}
