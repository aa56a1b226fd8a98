package co.pacta.drools;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lo compilado se guarda y se recupera entero; un archivo dañado o ausente no estorba. */
class RuleCacheTest {

    @TempDir
    private Path carpeta;

    @Test
    void lo_que_se_guarda_se_recupera_igual() {
        RuleCache cache = RuleCache.in(carpeta);
        assertThat(cache.read("abc")).isEmpty();
        cache.write("abc", new RuleCache.Entry(
                new RuleCompiler.Compiled(Map.of("normas/X.class", new byte[] {1, 2, 3}), List.of("normas.X")), "índice", "condición"));
        assertThat(cache.read("abc").orElseThrow().index()).isEqualTo("índice");
        assertThat(cache.read("abc").orElseThrow().conditions()).isEqualTo("condición");
        RuleCompiler.Compiled leido = cache.read("abc").orElseThrow().compiled();
        assertThat(leido.models()).containsExactly("normas.X");
        assertThat(leido.classes()).containsOnlyKeys("normas/X.class");
        assertThat(leido.classes().get("normas/X.class")).containsExactly(1, 2, 3);
        assertThat(cache.read("abd")).isEmpty();
    }

    @Test
    void un_archivo_danado_es_como_ninguno() throws IOException {
        RuleCache cache = RuleCache.in(carpeta);
        cache.write("abc", new RuleCache.Entry(new RuleCompiler.Compiled(Map.of(), List.of("normas.X")), "índice", "condición"));
        try (var archivos = Files.list(carpeta)) {
            Files.write(archivos.findFirst().orElseThrow(), new byte[] {9, 9, 9});
        }
        assertThat(cache.read("abc")).isEmpty();
    }

    @Test
    void un_solo_byte_cambiado_o_de_menos_se_nota() throws IOException {
        RuleCache cache = RuleCache.in(carpeta);
        cache.write("abc", new RuleCache.Entry(
                new RuleCompiler.Compiled(Map.of("normas/X.class", new byte[] {1, 2, 3}), List.of("normas.X", "normas.Y")), "índice", "condición"));
        Path archivo;
        try (var archivos = Files.list(carpeta)) {
            archivo = archivos.findFirst().orElseThrow();
        }
        byte[] bueno = Files.readAllBytes(archivo);
        assertThat(cache.read("abc").orElseThrow().compiled().models()).containsExactly("normas.X", "normas.Y");
        for (int i = 0; i < bueno.length; i++) {
            byte[] malo = bueno.clone();
            malo[i] ^= 0x10;
            Files.write(archivo, malo);
            assertThat(cache.read("abc")).as("byte " + i).isEmpty();
            Files.write(archivo, Arrays.copyOf(bueno, i));
            assertThat(cache.read("abc")).as("hasta el byte " + i).isEmpty();
        }
    }
}
