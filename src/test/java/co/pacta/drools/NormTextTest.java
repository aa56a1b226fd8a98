package co.pacta.drools;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.norma.Condicion;
import co.pacta.norma.Norma;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lo que el programa lee al arrancar es lo que dice cada archivo de regla, sin perder nada. */
class NormTextTest {

    private static final RuleFolder CARPETA = leer();

    private static RuleFolder leer() {
        List<String> faltas = new ArrayList<>();
        RuleFolder carpeta = RuleFolder.read(Path.of("rules"), faltas);
        assertThat(faltas).isEmpty();
        return carpeta;
    }

    /** El texto de un registro de Java dice todos sus campos; las rayas largas se guardan cortas. */
    private static String todo(Object registro) {
        return registro.toString().replace('\u2013', '-').replace('\u2014', '-');
    }

    @Test
    void cada_norma_se_lee_igual_que_en_su_archivo() {
        RuleIndex indice = RuleIndex.read(RuleIndex.write(CARPETA));
        List<String> escritas = new ArrayList<>();
        List<String> faltas = new ArrayList<>();
        for (RuleFile f : CARPETA.rules()) {
            if (!f.isDefinition()) {
                escritas.add(todo(NormReader.read(f.name(), f.synthesis(), f.annotations(), ConditionText.read(f.when()), faltas).orElseThrow()));
            }
        }
        assertThat(indice.norms().stream().map(NormTextTest::todo)).hasSizeGreaterThan(300).containsExactlyElementsOf(escritas);
        assertThat(DroolsRules.builtInCorpus().normas().stream().map(Norma::toString)).containsExactlyInAnyOrderElementsOf(escritas);
    }

    @Test
    void cada_definicion_se_lee_igual_que_en_su_archivo() {
        RuleIndex indice = RuleIndex.read(RuleIndex.write(CARPETA));
        List<RuleFile> definiciones = CARPETA.rules().stream().filter(RuleFile::isDefinition).toList();
        assertThat(indice.definitions()).hasSize(definiciones.size());
        for (RuleFile f : definiciones) {
            Condicion condicion = ConditionText.read(f.when());
            assertThat(indice.definitions()).containsEntry(f.name(), condicion);
            assertThat(f.annotations().get("concepto")).isEqualToIgnoringCase(indice.concepts().get(f.name()).name());
        }
    }

    @Test
    void los_resumenes_de_los_archivos_se_leen_igual() {
        RuleIndex indice = RuleIndex.read(RuleIndex.write(CARPETA));
        assertThat(indice.sha256()).isEqualTo(CARPETA.sha256());
        assertThat(indice.files()).isEqualTo(CARPETA.files());
    }
}
