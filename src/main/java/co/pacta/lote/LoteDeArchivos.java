package co.pacta.lote;

import co.pacta.Pacta;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;

/** Un lote entre dos archivos; la extensión de cada uno dice si es NDJSON o CSV. */
public final class LoteDeArchivos {

    private static final String CSV = ".csv";

    private final Lote lote;
    private final boolean csv;

    private LoteDeArchivos(Lote lote, boolean csv) {
        this.lote = lote;
        this.csv = csv;
    }

    /** Con la forma de salida que dice el nombre. Un dictamen entero no cabe en una fila de CSV. */
    public static LoteDeArchivos hacia(String salida, Pacta pacta, OpcionesDeLote opciones) {
        boolean csv = esCsv(salida);
        if (csv && opciones.completo()) {
            throw new IllegalArgumentException("CSV");
        }
        return new LoteDeArchivos(csv ? Lote.enCsv(pacta, opciones) : Lote.enJson(pacta, opciones), csv);
    }

    /** Si el nombre es de un archivo CSV. */
    public static boolean esCsv(String nombre) {
        return nombre.toLowerCase(Locale.ROOT).endsWith(CSV);
    }

    /** Las filas de una entrada con ese nombre. */
    public static Fuente fuente(String nombre, InputStream entrada) throws IOException {
        return esCsv(nombre) ? Fuente.csv(entrada) : Fuente.ndjson(entrada);
    }

    /** Responde todo desde el comienzo. */
    public ResumenDeLote correr(Fuente fuente, OutputStream salida, Avance avance) throws IOException {
        if (csv) {
            salida.write((EscritorCsv.ENCABEZADO + "\n").getBytes(StandardCharsets.UTF_8));
        }
        return lote.correr(fuente, salida, avance);
    }

    /**
     * Sigue donde quedó una salida interrumpida: descarta la última línea si quedó a medias y responde lo que falta.
     *
     * @throws SalidaAjenaException si la salida no es de esta entrada con estas reglas y opciones
     */
    public ResumenDeLote reanudar(Fuente fuente, Path salida, Avance avance) throws IOException {
        if (!Files.exists(salida) || Files.size(salida) == 0) {
            try (OutputStream nueva = Files.newOutputStream(salida)) {
                return correr(fuente, nueva, avance);
            }
        }
        Reanudacion ya = Reanudacion.de(salida, csv);
        Fuente resto = comprobada(fuente, ya);
        ya.recortar(salida);
        try (OutputStream abierta = Files.newOutputStream(salida, StandardOpenOption.APPEND)) {
            if (ya.completos() == 0) {
                return correr(resto, abierta, avance);
            }
            return lote.correr(resto, abierta, avance, ya.resumen());
        }
    }

    /** La fuente adelantada hasta la última fila respondida, después de comprobar que hoy se respondería igual. */
    private Fuente comprobada(Fuente fuente, Reanudacion ya) throws IOException {
        long hechas = ya.resumen().lineas();
        if (hechas == 0) {
            return fuente;
        }
        for (Optional<Tanda> t = fuente.siguiente(); t.isPresent(); t = fuente.siguiente()) {
            Tanda tanda = t.get();
            if (tanda.ultima() >= hechas) {
                if (!lote.muestra(hechas, tanda.fila(hechas)).equals(ya.ultima())) {
                    throw new SalidaAjenaException("La última línea de la salida no es la que hoy daría la línea " + hechas
                            + " de la entrada: cambió la entrada, las reglas o las opciones");
                }
                return new Adelantada(tanda, fuente);
            }
        }
        throw new SalidaAjenaException("La salida tiene " + hechas + " líneas y la entrada tiene menos");
    }

    /** Una fuente de la que ya se sacó una tanda. */
    private static final class Adelantada implements Fuente {

        private final Fuente resto;
        private Optional<Tanda> primera;

        Adelantada(Tanda primera, Fuente resto) {
            this.primera = Optional.of(primera);
            this.resto = resto;
        }

        @Override
        public Optional<Tanda> siguiente() throws IOException {
            Optional<Tanda> t = primera.isPresent() ? primera : resto.siguiente();
            primera = Optional.empty();
            return t;
        }
    }
}
