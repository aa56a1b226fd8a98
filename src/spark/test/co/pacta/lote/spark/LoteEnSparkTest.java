package co.pacta.lote.spark;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.lote.Avance;
import co.pacta.lote.CasosMezclados;
import co.pacta.lote.LoteDeArchivos;
import co.pacta.lote.OpcionesDeLote;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spark responde lo mismo que {@code lote}, byte por byte, lea NDJSON, CSV o Parquet. */
@Tag("lento")
class LoteEnSparkTest {

    private static final OpcionesDeLote OPCIONES = OpcionesDeLote.corrientes();
    private static SparkSession spark;

    @TempDir
    Path carpeta;

    @BeforeAll
    static void encender() {
        spark = SparkSession.builder().master("local[2]").appName("prueba").config("spark.ui.enabled", "false")
                .config("spark.sql.shuffle.partitions", "2").config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.driver.host", "127.0.0.1").getOrCreate();
    }

    @AfterAll
    static void apagar() {
        spark.stop();
    }

    private Path escribir(String nombre, String texto) throws IOException {
        return Files.writeString(carpeta.resolve(nombre), texto);
    }

    private String conLote(Path entrada) throws IOException {
        Path salida = carpeta.resolve("lote.ndjson");
        try (InputStream in = Files.newInputStream(entrada); OutputStream out = Files.newOutputStream(salida)) {
            LoteDeArchivos.hacia("lote.ndjson", Ensayo.PACTA, OPCIONES)
                    .correr(LoteDeArchivos.fuente(entrada.toString(), in), out, Avance.CALLADO);
        }
        return Files.readString(salida);
    }

    private String conSpark(JavaRDD<String> respuestas) throws IOException {
        Path salida = carpeta.resolve("spark");
        respuestas.saveAsTextFile(salida.toString());
        try (Stream<Path> partes = Files.list(salida)) {
            StringBuilder todo = new StringBuilder();
            for (Path p : partes.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList()) {
                todo.append(Files.readString(p));
            }
            return todo.toString();
        }
    }

    private static String ndjson() {
        CasosMezclados casos = CasosMezclados.con(9, Ensayo.PACTA.catalogo());
        return LongStream.rangeClosed(1, 400).mapToObj(n -> n % 40 == 0 ? "no es un caso" : casos.linea(n))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void las_lineas_json_en_varias_particiones() throws IOException {
        Path entrada = escribir("casos.ndjson", ndjson());
        JavaRDD<String> respuestas = LoteEnSpark.leerYResponder(spark, entrada.toString(), OPCIONES);
        assertThat(respuestas.getNumPartitions()).isGreaterThan(1);
        assertThat(conSpark(respuestas)).isEqualTo(conLote(entrada));
    }

    @Test
    void las_filas_de_csv() throws IOException {
        Path entrada = escribir("casos.csv", "nombre,fecha,entidad.divipola,actuacion.tipo,actuacion.materias\n"
                + "\"con, coma\",2026-03-01,52356,convenio,salud;ambiente\n,ayer,,,\n\"con \"\"comillas\"\"\",2026-03-01,,acto_interno,[]\n");
        assertThat(conSpark(LoteEnSpark.leerYResponder(spark, entrada.toString(), OPCIONES))).isEqualTo(conLote(entrada));
    }

    @Test
    void las_columnas_anidadas_de_parquet() throws IOException {
        List<String> lineas = List.of("{\"fecha\":\"2026-03-01\",\"entidad\":{\"divipola\":\"52356\"},\"actuacion\":{\"tipo\":\"convenio\","
                + "\"materias\":[\"salud\"]},\"recursos\":{\"porcentaje_externo\":60}}", "{\"fecha\":\"2025-01-01\",\"actuacion\":{\"tipo\":\"acto_interno\"}}");
        Path ndjson = escribir("casos.ndjson", String.join("\n", lineas) + "\n");
        Path parquet = carpeta.resolve("casos.parquet");
        spark.read().json(ndjson.toString()).coalesce(1).write().parquet(parquet.toString());
        assertThat(conSpark(LoteEnSpark.leerYResponder(spark, parquet.toString(), OPCIONES))).isEqualTo(conLote(ndjson));
    }
}
