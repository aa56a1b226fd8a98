package co.pacta.registro;

import co.pacta.Pacta;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Digest of the program's own classes, the same whether it runs from a folder or from a jar. */
final class ProgramDigest {

    private static final String HOME = "/co/pacta";

    private ProgramDigest() {
    }

    private static final class Once {
        private static final String VALUE = compute();
    }

    /** SHA-256, or an empty text where the program cannot read its own classes. */
    static String value() {
        return Once.VALUE;
    }

    private static String compute() {
        try {
            Path home = Path.of(Pacta.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(home)) {
                return of(home.resolve(HOME.substring(1)));
            }
            try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + home.toUri()), Map.of())) {
                return of(jar.getPath(HOME));
            }
        } catch (IOException | URISyntaxException | RuntimeException unreadable) {
            return "";
        }
    }

    private static String of(Path folder) throws IOException {
        MessageDigest digest = Sha256.start();
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> classes = all.filter(f -> f.toString().endsWith(".class"))
                    .sorted(Comparator.comparing(f -> folder.relativize(f).toString().replace('\\', '/'))).toList();
            for (Path file : classes) {
                digest.update(Files.readAllBytes(file));
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
