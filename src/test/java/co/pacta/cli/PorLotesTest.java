package co.pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.lote.ResumenDeLote;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** La orden {@code pacta lote}. */
class PorLotesTest {

    private static final String BUENA = "{\"fecha\":\"2026-03-01\",\"actuacion\":{\"tipo\":\"acto_interno\"}}\n";

    @TempDir
    Path carpeta;

    private record Fin(int codigo, String salida, String errores) {
    }

    private Fin correr(String entrada, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream salida = new PrintStream(out, false, StandardCharsets.UTF_8);
        Session session = new Session(salida, new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(entrada.getBytes(StandardCharsets.UTF_8)), Terminal.piped(),
                () -> java.time.LocalDate.of(2026, 3, 1));
        PorLotes orden = new PorLotes();
        int codigo = orden.run(new WordReader(Options.common(orden.spec())).read(args), session);
        salida.flush();
        return new Fin(codigo, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private String archivo(String nombre, String texto) throws IOException {
        return Files.writeString(carpeta.resolve(nombre), texto).toString();
    }

    private String en(String nombre) {
        return carpeta.resolve(nombre).toString();
    }

    @Test
    void responde_un_archivo_y_termina_bien() throws IOException {
        Fin fin = correr("", archivo("casos.ndjson", BUENA + BUENA), "-o", en("salida.ndjson"));
        assertThat(fin.codigo()).isZero();
        assertThat(fin.salida()).isEmpty();
        assertThat(fin.errores()).startsWith("2 líneas en ").doesNotContain("\u001B", "\r");
        assertThat(Path.of(en("salida.ndjson"))).content().isEqualTo(
                "{\"linea\":1,\"veredicto\":\"FUERA_DE_ALCANCE\",\"canal\":\"NINGUNO\",\"pendientes\":[]}\n"
                + "{\"linea\":2,\"veredicto\":\"FUERA_DE_ALCANCE\",\"canal\":\"NINGUNO\",\"pendientes\":[]}\n");
    }

    @Test
    void una_linea_mala_no_detiene_y_termina_con_cuatro() {
        Fin fin = correr("nada\n" + BUENA, "-", "-o", "-", "--hilos", "1");
        assertThat(fin.codigo()).isEqualTo(4);
        assertThat(fin.salida().lines()).hasSize(2).last().asString().startsWith("{\"linea\":2,\"veredicto\"");
        assertThat(fin.errores()).contains("1 con error");
    }

    @Test
    void reanudar_completa_lo_que_falta_y_recuerda_los_errores_de_antes() throws IOException {
        String casos = archivo("casos.ndjson", "nada\n" + BUENA + BUENA);
        correr("", casos, "-o", en("entera.ndjson"));
        String entera = Files.readString(Path.of(en("entera.ndjson")));
        archivo("cortada.ndjson", entera.substring(0, entera.length() - 20));
        Fin fin = correr("", casos, "-o", en("cortada.ndjson"), "--reanudar");
        assertThat(fin.codigo()).isEqualTo(4);
        assertThat(Path.of(en("cortada.ndjson"))).hasContent(entera);
    }

    @Test
    void lo_que_no_sirve_se_dice_antes_de_empezar() throws IOException {
        String casos = archivo("casos.ndjson", BUENA);
        assertThatThrownBy(() -> correr("", casos, "-o", casos)).hasMessageContaining("no puede ser la misma entrada");
        assertThatThrownBy(() -> correr("", casos, "-o", en("s.csv"), "--completo")).hasMessageContaining("no cabe en una fila de CSV");
        assertThatThrownBy(() -> correr("", casos, "-o", "-", "--reanudar")).hasMessageContaining("Solo se puede reanudar");
        assertThatThrownBy(() -> correr("", casos, "-o", en("s.ndjson"), "--hilos", "0")).hasMessageContaining("un número de 1 a 256");
        assertThatThrownBy(() -> correr("", en("caso.ndjson"), "-o", en("s.ndjson"))).isInstanceOf(UsageException.class)
                .hasMessageContaining("No existe el archivo").extracting(e -> ((UsageException) e).suggestion()).isEqualTo(casos);
        archivo("malo.csv", "fecha,actuacion.tpo\n");
        assertThatThrownBy(() -> correr("", en("malo.csv"), "-o", en("s.ndjson"))).hasMessageContaining("«actuacion.tipo»");
        archivo("ajena.ndjson", "{}\n");
        assertThatThrownBy(() -> correr("", casos, "-o", en("ajena.ndjson"), "--reanudar")).hasMessageContaining("no es la que hoy daría");
    }

    @Test
    void el_avance_dice_cuantas_van_a_que_paso_y_cuanto_falta() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicLong reloj = new AtomicLong();
        Progress avance = new Progress(new PrintStream(err, true, StandardCharsets.UTF_8), 1000, reloj::get);
        avance.van(new ResumenDeLote(0, 0, 0), 0);
        reloj.set(2_000_000_000L);
        avance.van(new ResumenDeLote(5000, 3, 0), 250);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("\r5.000 líneas · 2.500 líneas/s · 25 % · faltan 6 s\u001B[K");
    }
}
