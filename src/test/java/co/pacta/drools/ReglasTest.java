package co.pacta.drools;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.caso.Materia;
import co.pacta.norma.Efecto;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** La carpeta de reglas: todas cargadas, todas bien formadas, cada una con sus casos; y lo que se dice de una mal escrita. */
class ReglasTest {

    private static final Path CARPETA = Path.of("rules");
    private static final String BUENA = """
            // Síntesis de prueba.
            package normas

            import co.pacta.caso.Expediente

            rule "ley-1/art-1"
                @cita("Ley 1, art. 1")
                @norma("Ley 1")
                @fuente("https://ejemplo.co")
                @rango("LEY")
                @estado("vigente")
                @desde("1995-06-23")
                @efecto("ADVIERTE")
                @confianza("alta")
                @base("leida")
                @consecuencia("Nada.")
            when
                Expediente( credito )
            then
            end
            """;

    @TempDir
    private Path temporal;

    private static List<Path> archivos(String fin) throws IOException {
        try (Stream<Path> todos = Files.walk(CARPETA)) {
            return todos.filter(p -> p.toString().endsWith(fin)).sorted().toList();
        }
    }

    @Test
    void se_cargan_tantas_reglas_como_archivos_hay() throws IOException {
        DroolsRules reglas = DroolsRules.builtIn();
        long normas = archivos(".drl").stream().filter(p -> p.startsWith("rules/normas")).count();
        assertThat(reglas.corpus().normas()).hasSize((int) normas);
        assertThat(reglas.sueltas()).hasSize(archivos(".drl").size());
        assertThat(normas).isEqualTo(304);
    }

    @Test
    void la_carpeta_no_tiene_faltas() {
        List<String> faltas = new ArrayList<>();
        RuleFolder.read(CARPETA, faltas);
        assertThat(faltas).isEmpty();
    }

    @Test
    void cada_regla_tiene_sus_casos_al_lado() throws IOException {
        List<Path> sinCasos = archivos(".drl").stream()
                .filter(p -> !Files.exists(Path.of(p.toString().replace(".drl", ".casos.yaml")))).toList();
        assertThat(sinCasos).isEmpty();
    }

    @Test
    void las_materias_reservadas_del_programa_son_las_de_la_lista_legal() throws IOException {
        List<String> lista = Files.readAllLines(CARPETA.resolve("datos/materias_reservadas.csv")).stream().skip(1)
                .map(l -> l.substring(0, l.indexOf(','))).toList();
        assertThat(Stream.of(Materia.values()).filter(Materia::reservada).map(Materia::codigo))
                .containsExactlyInAnyOrderElementsOf(lista);
    }

    @Test
    void toda_norma_que_habilita_abre_un_canal_y_toda_la_que_exige_nombra_la_autoridad() {
        DroolsRules.builtIn().corpus().normas().forEach(n -> {
            assertThat(n.abreCanal() || !n.es(Efecto.HABILITA)).as(n.id()).isTrue();
            assertThat(!n.autoridades().isEmpty() || !n.es(Efecto.EXIGE)).as(n.id()).isTrue();
            assertThat(n.sintesis()).as(n.id()).isNotBlank();
            assertThat(n.fuente()).as(n.id()).startsWith("http");
        });
    }

    @Test
    void una_regla_bien_escrita_no_tiene_faltas() throws IOException {
        assertThat(faltas("ley-1/art-1", BUENA)).isEmpty();
    }

    @Test
    void cada_falta_se_dice_con_el_archivo_y_lo_que_va_en_su_lugar() throws IOException {
        falta(BUENA.replace("@cita(\"Ley 1, art. 1\")", ""), "falta @cita");
        falta(BUENA.replace("ADVIERTE", "EXIGE"), "lleva paso, momento y @autoridad");
        falta(BUENA.replace("ADVIERTE", "PROHIBE"), "lleva @orden con un número");
        falta(BUENA.replace("ADVIERTE", "HABILITA"), "lleva el canal que abre");
        falta(BUENA.replace("ADVIERTE", "EXIGE CONSULTA_CANCILERIA ANTES"), "no conoce «CONSULTA_CANCILERIA»");
        falta(BUENA.replace("1995-06-23", "1995-06-31"), "@desde no es una fecha");
        falta(BUENA.replace("// Síntesis de prueba.\n", ""), "falta la síntesis");
        falta(BUENA.replace("art-1\"\n", "art-2\"\n"), "debe llamarse como su archivo");
        falta(BUENA.replace("@base(\"leida\")", "@base(\"leida\")\n    @vaze(\"x\")"), "@vaze no se conoce");
        falta(BUENA.replace("then\n", "then\n    System.exit(1);\n"), "después de then no va nada");
        falta(BUENA.replace("when\n", "    salience 10\nwhen\n"), "«salience» no se usa");
        falta(BUENA.replace("import co.pacta.caso.Expediente", "import java.io.File"), "import java.io.File no se admite");
        falta(BUENA.replace("@base(\"leida\")", "@base(\"leida\")\n    @lectura(\"limitrofe=nadie\")"), "no tiene la opción nadie");
        falta(BUENA.replace("@base(\"leida\")", "@base(\"leida\")\n    @desplaza(\"ley-9/art-9\")\n    @porque(\"x\")"), "que no existe");
    }

    private void falta(String texto, String esperada) throws IOException {
        assertThat(faltas("ley-1/art-1", texto)).as(esperada).anyMatch(f -> f.contains("ley-1/art-1") && f.contains(esperada));
    }

    private List<String> faltas(String id, String texto) throws IOException {
        Path archivo = temporal.resolve("normas/" + id + ".drl");
        Files.createDirectories(archivo.getParent());
        Files.writeString(archivo, texto);
        List<String> faltas = new ArrayList<>();
        RuleFolder.read(temporal, faltas);
        return faltas;
    }

    @Test
    void una_palabra_que_no_existe_es_una_falta_del_autor_de_la_regla() throws IOException {
        Path archivo = temporal.resolve("normas/ley-1/art-1.drl");
        Files.createDirectories(archivo.getParent());
        Files.writeString(archivo, BUENA.replace("credito", "creditoo"));
        copiarDatos();
        assertThatThrownBy(() -> DroolsRules.ofFolder(temporal)).isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining("ley-1.art-1.drl").hasMessageContaining("creditoo");
    }

    @Test
    void una_carpeta_sin_reglas_no_se_acepta() {
        assertThatThrownBy(() -> DroolsRules.ofFolder(temporal)).isInstanceOf(InvalidRulesException.class)
                .hasMessageContaining("no hay reglas");
    }

    private void copiarDatos() throws IOException {
        Files.createDirectories(temporal.resolve("datos"));
        for (Path p : archivos(".csv")) {
            Files.copy(p, temporal.resolve("datos").resolve(p.getFileName()));
        }
    }
}
