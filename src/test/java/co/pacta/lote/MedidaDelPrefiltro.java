package co.pacta.lote;

import co.pacta.catalogo.Catalogo;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compara el prefiltro con la muestra etiquetada; {@code main} escribe la cuenta y las filas en que se equivoca. */
public final class MedidaDelPrefiltro {

    private MedidaDelPrefiltro() {
    }

    /** Aciertos y errores del prefiltro. */
    record Cuenta(int acertadas, int sobrantes, int perdidas, int bienDejadas, List<String> errores) {

        int filas() {
            return acertadas + sobrantes + perdidas + bienDejadas;
        }

        String enUnaFrase() {
            return String.format(Locale.ROOT, "%d filas: %d internacionales señaladas, %d señaladas sin serlo, %d internacionales perdidas, "
                    + "%d bien dejadas; precisión %.2f, cobertura %.2f", filas(), acertadas, sobrantes, perdidas, bienDejadas,
                    (double) acertadas / (acertadas + sobrantes), (double) acertadas / (acertadas + perdidas));
        }
    }

    static Cuenta medir(Catalogo catalogo) throws IOException {
        int[] cuentas = new int[4];
        List<String> errores = new ArrayList<>();
        try (CsvReader<CsvRecord> filas = CsvReader.builder().ofCsvRecord(new java.io.InputStreamReader(
                MedidaDelPrefiltro.class.getResourceAsStream("/lote/registro-etiquetado.csv"), StandardCharsets.UTF_8))) {
            List<CsvRecord> todas = filas.stream().toList();
            EncabezadoDeRegistro encabezado = EncabezadoDeRegistro.de(todas.get(0).getFields(), catalogo);
            for (CsvRecord fila : todas.subList(1, todas.size())) {
                boolean es = fila.getField(fila.getFieldCount() - 1).equals("si");
                boolean senalada = encabezado.candidata(fila.getFields()).isPresent();
                cuentas[(es ? 0 : 1) + (senalada == es ? 0 : 2)]++;
                if (senalada != es) {
                    errores.add((es ? "perdida: " : "sobra: ") + fila.getField(1) + " — " + fila.getField(4)
                            + encabezado.candidata(fila.getFields()).map(c -> " " + c.senales()).orElse(""));
                }
            }
        }
        return new Cuenta(cuentas[0], cuentas[3], cuentas[2], cuentas[1], errores);
    }

    public static void main(String[] args) throws IOException {
        Cuenta cuenta = medir(Catalogo.cargar());
        System.out.println(cuenta.enUnaFrase());
        cuenta.errores().forEach(System.out::println);
    }
}
