package co.pacta;

import co.pacta.archivo.Documento;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.dictamen.Dictamen;
import co.pacta.hallazgo.Memoria;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** El programa cargado una vez y los escenarios del proyecto, para las pruebas que los necesitan enteros. */
public final class Ensayo {

    /** Con {@code -Dpruebas.memoria=no}, sin recordar respuestas: al mutar el núcleo, lo recordado taparía el cambio. */
    public static final Pacta PACTA = Pacta.cargar("no".equals(System.getProperty("pruebas.memoria")) ? Memoria.APAGADA : Memoria.CORRIENTE);
    private static final Map<Path, Dictamen> RESPUESTAS = new ConcurrentHashMap<>();

    private Ensayo() {
    }

    /** La respuesta a un escenario, por su ruta debajo de {@code scenarios}. */
    public static Dictamen delEscenario(String ruta) {
        return delArchivo(Path.of("scenarios", ruta));
    }

    /** La respuesta al caso de un archivo; se calcula una sola vez aunque la pidan varias pruebas. */
    public static Dictamen delArchivo(Path archivo) {
        return RESPUESTAS.computeIfAbsent(archivo, Ensayo::nuevoDelArchivo);
    }

    /** La respuesta al caso de un archivo, calculada otra vez. */
    public static Dictamen nuevoDelArchivo(Path archivo) {
        try {
            return PACTA.dictaminar(documento(Files.readAllBytes(archivo)).caso());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Los escenarios del proyecto. */
    public static List<Path> escenarios() {
        try (Stream<Path> rutas = Files.walk(Path.of("scenarios"))) {
            return rutas.filter(r -> r.toString().endsWith(".yaml")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Documento documento(byte[] bytes) {
        return LectorDeCasos.leer(bytes, "caso.yaml", Limites.deCaso(p -> true)).documentos().get(0);
    }
}
