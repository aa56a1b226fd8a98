package co.pacta.mutacion;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.drools.DroolsRules;
import co.pacta.drools.LooseSet;
import co.pacta.mutacion.Corrida.Suerte;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Si se cambia una palabra de una regla, algún caso lo nota. Las reglas que cambiaron desde la última corrida completa se mutan
 * siempre; todas, en la corrida lenta, que con {@code -Dpacta.escribir=true} vuelve a escribir la página y la lista.
 */
class MutacionTest {

    private static final Path REGLAS = Path.of("rules");
    private static final List<Path> ENTEROS = List.of(Path.of("scenarios"), Path.of("src/test/resources/aceptacion.yaml"));
    private static final Path PAGINA = Path.of("src/docs/mutacion.md");
    private static final Path MUTADAS = Path.of("src/test/resources/mutadas.csv");
    private static final List<String> DE_MUESTRA = List.of("ley-191-1995/art-7-par-3-exige-consulta",
            "definiciones/fronteriza-municipal", "ley-2200-2022/art-117-exige-permiso");

    @TempDir
    Path carpeta;

    private final DroolsRules reglas = DroolsRules.builtIn();
    private final LooseSet sueltas = LooseSet.of(reglas);

    private Corrida correr(List<String> cuales, Equivalencia equivalencia) throws IOException {
        Suite suite = new Suite(REGLAS, ENTEROS, sueltas);
        return Corrida.de(new MutantWorkshop(reglas, REGLAS, carpeta).of(cuales), suite, sueltas, equivalencia);
    }

    private List<String> todas() {
        List<String> todas = new ArrayList<>(reglas.corpus().huellas().keySet());
        todas.removeIf(n -> n.startsWith("datos/"));
        return todas;
    }

    @Test
    void de_las_reglas_que_cambiaron_se_nota_cada_mutante() throws IOException {
        Map<String, String> yaMutadas = new HashMap<>();
        for (String linea : Files.readAllLines(MUTADAS)) {
            yaMutadas.put(linea.substring(0, linea.indexOf(',')), linea.substring(linea.indexOf(',') + 1));
        }
        List<String> cuales = new ArrayList<>(todas());
        cuales.removeIf(r -> reglas.corpus().huellas().get(r).equals(yaMutadas.get(r)));

        Corrida corrida = correr(cuales.isEmpty() ? DE_MUESTRA : cuales, new EnTodoElEspacio(reglas));

        assertThat(corrida.con(Suerte.LO_NOTA_UN_CASO)).isNotEmpty();
        assertThat(corrida.con(Suerte.VIVO)).isEmpty();
    }

    @Test
    @Tag("lento")
    void de_todas_las_reglas_se_nota_al_menos_el_noventa_y_ocho_por_ciento() throws IOException {
        Corrida corrida = correr(todas(), new EnTodoElEspacio(reglas));
        if (Boolean.getBoolean("pacta.escribir")) {
            Files.writeString(PAGINA, PaginaDeMutacion.de(corrida) + delNucleo(Files.readString(PAGINA)));
            StringBuilder lista = new StringBuilder();
            todas().forEach(r -> lista.append(r).append(',').append(reglas.corpus().huellas().get(r)).append('\n'));
            Files.writeString(MUTADAS, lista);
        }

        assertThat(corrida.con(Suerte.VIVO)).hasSizeLessThan(20);
        assertThat(corrida.puntaje()).isGreaterThanOrEqualTo(98);
    }

    /** Lo que la página dice del núcleo, que se mide aparte y se escribe a mano. */
    private static String delNucleo(String pagina) {
        int desde = pagina.indexOf("\n## El núcleo");
        return desde < 0 ? "" : pagina.substring(desde);
    }
}
