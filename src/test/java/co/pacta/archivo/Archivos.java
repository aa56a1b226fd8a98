package co.pacta.archivo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Lo que las pruebas de esta sala usan para leer. */
final class Archivos {

    private static final Set<String> PAISES = Set.of(Locale.getISOCountries());

    static final Limites LIMITES = Limites.deEscenarios(PAISES::contains);

    private Archivos() {
    }

    static Leido leer(String texto) {
        return leer(texto.getBytes(StandardCharsets.UTF_8));
    }

    static Leido leer(byte[] bytes) {
        return LectorDeCasos.leer(bytes, "caso.yaml", Limites.deCaso(PAISES::contains));
    }

    /** El único problema del texto. */
    static ErrorDeArchivo problema(String texto) {
        List<ErrorDeArchivo> errores = leer(texto).errores();
        if (errores.size() != 1) {
            throw new AssertionError("Se esperaba un problema y hay " + errores);
        }
        return errores.get(0);
    }

    /** El único problema de un caso al que se le agregan esas líneas. */
    static ErrorDeArchivo problemaEn(String lineas) {
        return problema("fecha: 2024-05-10\n" + lineas);
    }

    static byte[] recurso(String nombre) {
        try (var entrada = Archivos.class.getResourceAsStream(nombre)) {
            return entrada.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Los escenarios del proyecto; {@code -Dpacta.escenarios} señala otra carpeta. */
    static List<Path> escenarios() {
        try (Stream<Path> rutas = Files.walk(Path.of(System.getProperty("pacta.escenarios", "scenarios")))) {
            return rutas.filter(r -> r.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
