package co.pacta;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.archivo.Documento;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Lo mismo que {@link EscenariosTest}, en dos pruebas que paran en la primera falla: así la mutación del núcleo no tarda. */
@Tag("mutacion")
class TodoLoEsperadoTest {

    private static List<Documento> aceptacion = List.of();
    private static final List<Documento> ESCENARIOS = new ArrayList<>();

    @BeforeAll
    static void leer() throws IOException {
        if (aceptacion.isEmpty()) {
            for (Path p : Ensayo.escenarios()) {
                ESCENARIOS.addAll(Esperado.documentos(p));
            }
            aceptacion = Esperado.documentos(Path.of("src/test/resources/aceptacion.yaml"));
        }
    }

    @Test
    void los_casos_de_aceptacion() {
        aceptacion.forEach(Esperado::comparar);
        assertThat(aceptacion).hasSizeGreaterThan(50);
    }

    @Test
    void los_escenarios() {
        ESCENARIOS.forEach(Esperado::comparar);
        assertThat(ESCENARIOS).hasSizeGreaterThan(60);
    }
}
