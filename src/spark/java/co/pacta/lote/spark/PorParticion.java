package co.pacta.lote.spark;

import co.pacta.Pacta;
import co.pacta.hallazgo.Memoria;
import co.pacta.lote.OpcionesDeLote;
import co.pacta.lote.PorLinea;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.sql.Row;
import scala.Tuple2;

/** Answers the rows of one partition, in their order and as they come. */
final class PorParticion {

    private PorParticion() {
    }

    /** The rules, once for each executor. */
    private static final class Reglas {

        static final Pacta PACTA = Pacta.cargar(Memoria.DE_LOTE);

        private Reglas() {
        }
    }

    /** Lines of JSON with their position from zero. */
    static final class DeLineas implements FlatMapFunction<Iterator<Tuple2<String, Long>>, String> {

        private static final long serialVersionUID = 1L;
        private final OpcionesDeLote opciones;

        DeLineas(OpcionesDeLote opciones) {
            this.opciones = opciones;
        }

        @Override
        public Iterator<String> call(Iterator<Tuple2<String, Long>> rows) {
            PorLinea answers = PorLinea.enJson(Reglas.PACTA, opciones);
            return new Answered<>(rows, t -> answers.responder(t._2() + 1, t._1().getBytes(StandardCharsets.UTF_8)));
        }
    }

    /** Rows of text under dotted keys, with their position from zero. */
    static final class DeFilas implements FlatMapFunction<Iterator<Tuple2<Row, Long>>, String> {

        private static final long serialVersionUID = 1L;
        private final ArrayList<String> columns;
        private final OpcionesDeLote opciones;

        DeFilas(ArrayList<String> columns, OpcionesDeLote opciones) {
            this.columns = columns;
            this.opciones = opciones;
        }

        @Override
        public Iterator<String> call(Iterator<Tuple2<Row, Long>> rows) {
            PorLinea answers = PorLinea.enJson(Reglas.PACTA, opciones);
            return new Answered<>(rows, t -> answers.responder(t._2() + 1, columns, cells(t._1())));
        }

        private static List<String> cells(Row row) {
            List<String> cells = new ArrayList<>(row.length());
            for (int i = 0; i < row.length(); i++) {
                cells.add(row.isNullAt(i) ? "" : row.getString(i));
            }
            return cells;
        }
    }

    /** Answers one row at a time, so a partition never sits in memory. */
    private record Answered<T>(Iterator<T> rows, java.util.function.Function<T, String> answer) implements Iterator<String> {

        @Override
        public boolean hasNext() {
            return rows.hasNext();
        }

        @Override
        public String next() {
            return answer.apply(rows.next());
        }
    }
}
