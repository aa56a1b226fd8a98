package co.pacta.lote;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads the rows of a CSV file under its header. */
final class CsvSource implements Fuente {

    private final CountingStream counted;
    private final CloseableIterator<CsvRecord> records;
    private final Encabezado header;
    private boolean broken;
    private long next = 1;

    CsvSource(InputStream in, Function<List<String>, Encabezado> meaning) throws IOException {
        counted = new CountingStream(in);
        records = CsvReader.builder().skipEmptyLines(false).extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new InputStreamReader(counted, StandardCharsets.UTF_8)).iterator();
        try {
            header = meaning.apply(records.hasNext() ? records.next().getFields() : List.of());
        } catch (CsvParseException e) {
            throw new EncabezadoInvalidoException(List.of("El encabezado no es CSV"));
        }
    }

    @Override
    public Optional<Tanda> siguiente() throws IOException {
        List<Fila> rows = new ArrayList<>(LineSource.ROWS);
        long bytes = 0;
        while (rows.size() < LineSource.ROWS && bytes < LineSource.BATCH_BYTES && !broken && more(rows)) {
            List<String> cells = records.next().getFields();
            rows.add(row(header, cells));
            for (String cell : cells) {
                bytes += cell.length();
            }
        }
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Tanda batch = new Tanda(next, rows, counted.count());
        next += rows.size();
        return Optional.of(batch);
    }

    /** Whether there is another row; text that is not CSV ends the input with one row that says so. */
    private boolean more(List<Fila> rows) {
        try {
            return records.hasNext();
        } catch (CsvParseException e) {
            broken = true;
            rows.add(new Fila.Ilegible("Desde aquí el archivo no es CSV: hay comillas sin cerrar o un campo demasiado largo"));
            return false;
        }
    }

    static Fila row(Encabezado header, List<String> cells) {
        if (cells.size() != header.ancho()) {
            return new Fila.Ilegible(cells.size() == 1 && cells.get(0).isEmpty() ? "La línea está vacía"
                    : "La fila tiene " + cells.size() + " celdas y el encabezado " + header.ancho());
        }
        return cells.stream().anyMatch(c -> c.indexOf('\uFFFD') >= 0)
                ? new Fila.Ilegible("La fila tiene caracteres que no son UTF-8; guarde el archivo con esa codificación")
                : new Fila.Celdas(header, cells);
    }
}
