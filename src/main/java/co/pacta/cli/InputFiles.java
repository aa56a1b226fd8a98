package co.pacta.cli;

import co.pacta.archivo.Documento;
import co.pacta.archivo.ErrorDeArchivo;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Leido;
import co.pacta.archivo.Limites;
import co.pacta.archivo.Sugerencia;
import co.pacta.catalogo.Problema;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
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
    private final Map<String, String[]> texts = new LinkedHashMap<>();

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
        List<Given> faulty = new ArrayList<>();
        for (String file : files) {
            String shown = file.equals(STDIN) ? "(entrada estándar)" : file;
            byte[] bytes = bytes(file);
            texts.put(shown, new String(bytes, StandardCharsets.UTF_8).split("\n", -1));
            Leido leido = LectorDeCasos.leer(bytes, shown, limits, day);
            problems.addAll(leido.errores());
            leido.documentos().forEach(d -> all.add(new Given(shown, d)));
            leido.conProblemas().forEach(d -> faulty.add(new Given(shown, d)));
        }
        if (!problems.isEmpty()) {
            Stream.concat(all.stream(), faulty.stream()).forEach(this::addWhatCatalogueSays);
            List<String> order = List.copyOf(texts.keySet());
            problems.sort(Comparator.comparing((ErrorDeArchivo e) -> order.indexOf(e.archivo())).thenComparing(ErrorDeArchivo::linea));
        }
        check();
        return all;
    }

    /** The places that do not exist are told together with the other problems, and not when those are mended. */
    private void addWhatCatalogueSays(Given given) {
        add(given.file(), given.document().linea(), session.catalogo().completar(given.document().caso()).problemas());
    }

    Limites limits() {
        return limits;
    }

    void add(Collection<ErrorDeArchivo> more) {
        problems.addAll(more);
    }

    /** Notes what the catalogue says of a case, at the place where the fact is written. */
    void add(String file, int line, Collection<Problema> found) {
        String[] lines = texts.getOrDefault(file, new String[0]);
        for (Problema p : found) {
            List<String> near = p.candidatos();
            String message = p.mensaje() + (near.size() > 1 ? ". Candidatos: " + String.join("; ", near) : "");
            String wrapped = "caso." + p.hecho().clave();
            boolean bare = KeyPlace.of(lines, line, wrapped).isEmpty();
            String key = bare ? p.hecho().clave() : wrapped;
            KeyPlace at = KeyPlace.of(lines, line, key).orElse(new KeyPlace(line, 1));
            problems.add(new ErrorDeArchivo(file, at.line(), at.column(), key, message, near.size() == 1 ? near.get(0) : ""));
        }
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
