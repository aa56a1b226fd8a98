package co.pacta.documento.papel;

import co.pacta.Pacta;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Leido;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import co.pacta.dictamen.Dictamen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Los escenarios del proyecto y sus respuestas, con las reglas cargadas una sola vez. */
final class Casos {

    static final Pacta PACTA = Pacta.cargar();

    private static final Path CARPETA = Path.of("scenarios");

    private Casos() {
    }

    /** Un escenario y su respuesta. */
    record Respondido(String nombre, Caso caso, Dictamen dictamen) {
        @Override
        public String toString() {
            return nombre;
        }
    }

    static Dictamen dictamen(String escenario) {
        return PACTA.dictaminar(leer(CARPETA.resolve(escenario + ".yaml")));
    }

    /** Uno de cada tantos escenarios, en orden de nombre. */
    static Stream<Respondido> uno(int cada) {
        try (Stream<Path> arbol = Files.walk(CARPETA)) {
            List<Path> archivos = arbol.filter(p -> p.toString().endsWith(".yaml")).sorted().toList();
            return Stream.iterate(0, i -> i < archivos.size(), i -> i + cada).map(archivos::get).map(p -> {
                Caso caso = leer(p);
                return new Respondido(CARPETA.relativize(p).toString(), caso, PACTA.dictaminar(caso));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Caso leer(Path archivo) {
        try {
            Leido leido = LectorDeCasos.leer(Files.readAllBytes(archivo), archivo.toString(),
                    Limites.deCaso(c -> PACTA.catalogo().pais(c).isPresent()));
            return leido.documentos().get(0).caso();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
