package co.pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProbarTest {

    @TempDir
    private Path carpeta;

    private String archivo(String nombre, String texto) throws Exception {
        Path ruta = carpeta.resolve(nombre);
        Files.createDirectories(ruta.getParent());
        return Files.writeString(ruta, texto).toString();
    }

    @Test
    void una_carpeta_se_recorre_entera_y_pasa() {
        Salida salida = Salida.de("probar", "scenarios/frontera", "scenarios/dudas/no-se-dice-quien-actua.yaml");
        assertThat(salida.codigo()).isZero();
        assertThat(salida.texto()).contains(" bien, 0 mal.");
    }

    @Test
    void lo_que_no_sale_como_se_esperaba_se_muestra_y_termina_con_uno() throws Exception {
        archivo("a/uno.yaml", "nombre: Uno & otro\ncaso: { fecha: 2024-05-10, entidad: { tipo: nacion } }\nespera: { veredicto: PERMITIDA, canal: CREDITO }\n");
        Salida texto = Salida.de("probar", carpeta.toString());
        assertThat(texto.codigo()).isEqualTo(1);
        assertThat(texto.texto()).contains("FALLA  Uno & otro", "uno.yaml:1", "veredicto: se esperaba PERMITIDA y se obtuvo FUERA_DE_ALCANCE",
                "1 escenario: 0 bien, 1 mal.");
        var json = Salida.de("probar", carpeta.toString(), "--formato", "json").json();
        assertThat(json.propertyNames()).containsExactly("total", "pasan", "fallan");
        assertThat(json.get("fallan").get(0).propertyNames()).containsExactly("archivo", "nombre", "esperado", "obtenido");
        assertThat(json.get("fallan").get(0).get("obtenido").get("veredicto").asString()).isEqualTo("FUERA_DE_ALCANCE");
        assertThat(Salida.de("probar", carpeta.toString(), "--formato", "junit").texto())
                .contains("tests=\"1\" failures=\"1\"", "name=\"Uno &amp; otro\"", "<failure message=\"veredicto: ");
    }

    @Test
    void un_escenario_sin_espera_o_una_carpeta_vacia_son_errores() throws Exception {
        assertThat(Salida.de("probar", carpeta.toString()).errores()).contains("No hay nada que probar");
        String ruta = archivo("caso.yaml", "caso: { fecha: 2024-05-10 }\n");
        Salida salida = Salida.de("probar", ruta);
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.errores()).startsWith(ruta + ":1:1: espera: Falta «espera»");
    }

    @Test
    void una_norma_se_prueba_sola_con_los_casos_que_van_junto_a_ella() throws Exception {
        archivo("definiciones/x.drl", "package definiciones\nrule \"definiciones/fuera-de-alcance-por-quien-actua\"\n");
        archivo("definiciones/x.casos.yaml", """
                - nombre: La Nación queda por fuera
                  caso: { fecha: 2024-05-10, entidad: { tipo: nacion } }
                  aplica: si
                - nombre: Un municipio no
                  caso: { fecha: 2024-05-10, entidad: { tipo: municipio } }
                  aplica: si
                """);
        Salida salida = Salida.de("probar", "--solo-normas", carpeta.toString());
        assertThat(salida.codigo()).isEqualTo(1);
        assertThat(salida.texto()).contains("FALLA  definiciones/fuera-de-alcance-por-quien-actua: Un municipio no",
                "x.casos.yaml:4", "aplica: se esperaba si y se obtuvo no", "2 escenarios: 1 bien, 1 mal.");
    }

    @Test
    void los_casos_sin_regla_o_de_otra_regla_son_errores() throws Exception {
        String casos = "- { nombre: Uno, caso: { fecha: 2024-05-10 }, aplica: si }\n";
        archivo("a/sola.casos.yaml", casos);
        assertThat(Salida.de("probar", "--solo-normas", carpeta.toString()).errores()).contains("No hay junto a él un archivo .drl");
        archivo("a/sola.drl", "rule \"ley-0/no-existe\"\n");
        assertThat(Salida.de("probar", "--solo-normas", carpeta.toString()).errores()).contains("no tiene «ley-0/no-existe»", "--reglas");
    }
}
