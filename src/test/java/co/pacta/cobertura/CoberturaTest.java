package co.pacta.cobertura;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.drools.DroolsRules;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** La página de cobertura nombra todas las normas; con {@code -Dpacta.escribir=true} se vuelve a escribir. */
class CoberturaTest {

    private static final Path PAGINA = Path.of("src/docs/cobertura.md");
    private static final Path TABLA = Path.of("src/main/resources/co/pacta/web/cobertura.tsv");

    @Test
    void la_pagina_del_sitio_dice_lo_que_hoy_cubren_las_reglas_los_casos_y_los_escenarios() throws IOException {
        String hoy = new Cobertura().tabla();
        if (Boolean.getBoolean("pacta.escribir")) {
            Files.writeString(TABLA, hoy);
        }
        assertThat(Files.readString(TABLA)).isEqualTo(hoy);
    }

    @Test
    void la_pagina_nombra_cada_norma_y_cada_cosa_que_se_dejo_fuera() throws IOException {
        if (Boolean.getBoolean("pacta.escribir")) {
            Files.writeString(PAGINA, new Cobertura().pagina());
        }
        String pagina = Files.readString(PAGINA);
        for (Norma n : DroolsRules.builtInCorpus().normas()) {
            assertThat(pagina).as(n.id()).contains("`" + n.id().substring(n.cuerpo().length() + 1) + "`");
        }
        List<String> fuera = Files.readAllLines(Path.of("src/test/resources/sin-codificar.csv"));
        fuera.stream().skip(1).forEach(linea -> assertThat(pagina).contains(linea.substring(0, linea.indexOf('|'))));
    }
}
