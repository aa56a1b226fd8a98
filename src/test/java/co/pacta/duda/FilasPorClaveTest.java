package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Las filas se leen igual que con una biblioteca de CSV. */
class FilasPorClaveTest {

    @ParameterizedTest
    @CsvSource({"preguntas.csv, 1", "opciones.csv, 2"})
    void cada_fila_de_las_listas_es_la_que_lee_la_biblioteca(String archivo, int celdas) throws IOException {
        FilasPorClave filas = FilasPorClave.leer(archivo, celdas);
        String texto = new String(FilasPorClaveTest.class.getResourceAsStream(archivo).readAllBytes(), StandardCharsets.UTF_8);
        List<CsvRecord> registros = CsvReader.builder().ofCsvRecord(texto).stream().skip(1).toList();
        assertThat(registros).hasSizeGreaterThan(40);
        registros.forEach(r -> assertThat(filas.de(String.join(",", r.getFields().subList(0, celdas)))).isEqualTo(r.getFields()));
    }

    @Test
    void lo_raro_tambien() {
        FilasPorClave filas = FilasPorClave.de("a,b,c\nuno,\"dos \"\"y\"\" tres, cuatro\",\ndos,,\"\"\n\nsola\ntres,x,\"y\"", 1);
        assertThat(filas.de("uno")).containsExactly("uno", "dos \"y\" tres, cuatro", "");
        assertThat(filas.de("dos")).containsExactly("dos", "", "");
        assertThat(filas.de("tres")).containsExactly("tres", "x", "y");
        assertThat(filas.de("sola")).isEmpty();
        assertThat(filas.de("a")).isEmpty();
    }
}
