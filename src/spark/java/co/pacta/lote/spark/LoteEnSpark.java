package co.pacta.lote.spark;

import co.pacta.lote.LoteDeArchivos;
import co.pacta.lote.OpcionesDeLote;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Responde en Spark lo mismo que {@code pacta lote}, byte por byte: una línea JSON por caso, en el orden en que Spark lee la
 * entrada. Cada ejecutor carga las reglas una sola vez.
 *
 * <pre>{@code spark-submit --class co.pacta.lote.spark.LoteEnSpark --jars BIBLIOTECAS pacta.jar casos.parquet respuestas}</pre>
 *
 * La orden entera, con las bibliotecas que hacen falta, está en el README.
 */
public final class LoteEnSpark {

    private LoteEnSpark() {
    }

    /** Un caso por línea, en JSON. */
    public static JavaRDD<String> lineas(JavaRDD<String> casos, OpcionesDeLote opciones) {
        return casos.zipWithIndex().mapPartitions(new PorParticion.DeLineas(opciones), true);
    }

    /** Un caso por fila: columnas de texto con las claves del contrato y puntos, o columnas anidadas como el caso en JSON. */
    public static JavaRDD<String> filas(Dataset<Row> casos, OpcionesDeLote opciones) {
        List<String> columnas = List.of(casos.columns());
        boolean anidadas = List.of(casos.schema().fields()).stream().anyMatch(f -> !f.dataType().typeName().equals("string"));
        if (anidadas) {
            return lineas(casos.toJSON().toJavaRDD(), opciones);
        }
        return casos.toJavaRDD().zipWithIndex().mapPartitions(new PorParticion.DeFilas(new ArrayList<>(columnas), opciones), true);
    }

    /** Lee por la extensión de la entrada: {@code .parquet}, {@code .csv} o texto con un caso por línea. */
    public static JavaRDD<String> leerYResponder(SparkSession spark, String entrada, OpcionesDeLote opciones) {
        if (entrada.toLowerCase(Locale.ROOT).endsWith(".parquet")) {
            return filas(spark.read().parquet(entrada), opciones);
        }
        if (LoteDeArchivos.esCsv(entrada)) {
            return filas(spark.read().option("header", "true").option("multiLine", "true").option("escape", "\"")
                    .option("enforceSchema", "false").csv(entrada), opciones);
        }
        return lineas(JavaSparkContext.fromSparkContext(spark.sparkContext()).textFile(entrada), opciones);
    }

    /** {@code ENTRADA SALIDA [--completo]}; la salida es una carpeta con las respuestas en orden. */
    public static void main(String[] args) throws IOException {
        boolean completo = List.of(args).contains("--completo");
        try (SparkSession spark = SparkSession.builder().appName("pacta lote").getOrCreate()) {
            leerYResponder(spark, args[0], OpcionesDeLote.corrientes().completas(completo)).saveAsTextFile(args[1]);
        }
    }
}
