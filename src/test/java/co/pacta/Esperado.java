package co.pacta;

import co.pacta.archivo.Documento;
import co.pacta.archivo.Espera;
import co.pacta.archivo.Leido;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.Faltante;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.assertj.core.api.SoftAssertions;

/** Compara la respuesta a un caso con todo lo que su archivo espera. */
public final class Esperado {

    private Esperado() {
    }

    /** Los casos de un archivo, con lo que cada uno espera. */
    public static List<Documento> documentos(Path archivo) throws IOException {
        Leido leido = LectorDeCasos.leer(Files.readAllBytes(archivo), archivo.toString(),
                Limites.deEscenarios(p -> Ensayo.PACTA.catalogo().pais(p).isPresent()));
        Assertions.assertThat(leido.errores()).isEmpty();
        return leido.documentos();
    }

    public static void comparar(Documento documento) {
        Espera espera = documento.espera().orElseThrow();
        Dictamen d = Ensayo.PACTA.dictaminar(documento.caso());
        List<String> normas = d.normas().stream().map(Norma::id).toList();
        SoftAssertions juntas = new SoftAssertions();
        juntas.assertThat(d.veredicto().name()).as("veredicto").isEqualTo(espera.veredicto());
        espera.pendientes().ifPresent(p -> juntas.assertThat(d.pendientes()).as("pendientes").containsExactlyInAnyOrderElementsOf(p));
        espera.despues().ifPresent(p -> juntas.assertThat(d.despues()).as("después").containsExactlyInAnyOrderElementsOf(p));
        espera.recomendados().ifPresent(p -> juntas.assertThat(d.recomendados()).as("recomendados").containsExactlyInAnyOrderElementsOf(p));
        espera.posibles().ifPresent(p -> juntas.assertThat(d.posibles().stream().map(Enum::name)).as("posibles").containsExactlyElementsOf(p));
        espera.canal().ifPresent(c -> juntas.assertThat(d.canal().name()).as("canal").isEqualTo(c));
        espera.faltantes().ifPresent(f -> juntas.assertThat(d.faltantes().stream().map(Faltante::hecho)).as("faltantes").containsExactlyElementsOf(f));
        espera.fundamentos().ifPresent(f -> {
            if (espera.fundamentosExactos()) {
                juntas.assertThat(normas).as("fundamentos").containsExactlyInAnyOrderElementsOf(f);
            } else {
                juntas.assertThat(normas).as("fundamentos").containsAll(f);
            }
        });
        juntas.assertAll();
    }
}
