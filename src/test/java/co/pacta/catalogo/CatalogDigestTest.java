package co.pacta.catalogo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CatalogDigestTest {

    @Test
    void lo_escrito_al_construir_es_lo_que_resulta_de_los_archivos(@TempDir Path carpeta) throws Exception {
        CatalogDigest.main(new String[] {carpeta.toString()});
        assertThat(Files.readString(carpeta.resolve("co/pacta/catalogo/huella.txt"))).isEqualTo(CatalogDigest.computed());
        assertThat(CatalogDigest.value()).isEqualTo(CatalogDigest.computed()).hasSize(64);
    }
}
