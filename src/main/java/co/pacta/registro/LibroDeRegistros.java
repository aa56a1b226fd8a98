package co.pacta.registro;

import co.pacta.archivo.JsonText;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Un archivo SQLite al que solo se agrega. Cada asiento lleva el eslabón del anterior, de modo que quitar, cambiar o
 * intercalar uno rompe la cadena; quitar los últimos solo se nota si se guardó aparte la {@link #cabeza()}. Un asiento
 * agregado está en el disco cuando {@link #agregar} vuelve, aunque el programa muera enseguida. De un solo hilo.
 */
public final class LibroDeRegistros implements AutoCloseable {

    /** El eslabón del que cuelga el primer asiento. */
    static final String ORIGEN = "0".repeat(64);

    private final Connection connection;

    private LibroDeRegistros(Connection connection) {
        this.connection = connection;
    }

    /**
     * Un asiento del libro.
     *
     * @param numero  desde 1, sin huecos
     * @param momento cuándo se asentó
     * @param eslabon SHA-256 del eslabón anterior, el número, el momento y el registro
     */
    public record Asiento(long numero, Instant momento, Registro registro, String eslabon) {
    }

    /**
     * Abre el libro, o lo crea.
     *
     * @throws LibroDanadoException si el archivo no es un libro de registros
     */
    public static LibroDeRegistros abrir(Path archivo) {
        return new LibroDeRegistros(SqliteFile.open(archivo));
    }

    /** Agrega un registro. El reloj lo pone quien llama. */
    public Asiento agregar(Registro registro, Instant momento) {
        return SqliteFile.inTransaction(connection, () -> {
            Cabeza cabeza = leerCabeza();
            String texto = sinHuellas(registro);
            long numero = cabeza.numero() + 1;
            String eslabon = eslabon(cabeza.eslabon(), numero, momento.toString(), texto);
            agregarConjunto(registro.conjunto());
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO registros(numero, momento, respuesta, "
                    + "veredicto, conjunto, registro, anterior, eslabon) VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
                SqliteFile.bind(insert, numero, momento.toString(), registro.id(), registro.veredicto(),
                        registro.conjunto().sha256(), texto, cabeza.eslabon(), eslabon);
                insert.executeUpdate();
            }
            return new Asiento(numero, momento, registro, eslabon);
        });
    }

    private void agregarConjunto(Conjunto conjunto) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT OR IGNORE INTO conjuntos(sha256, version, huellas) VALUES (?, ?, ?)")) {
            SqliteFile.bind(insert, conjunto.sha256(), conjunto.version(), JsonText.compact(conjunto.huellas()));
            insert.executeUpdate();
        }
    }

    /** Las huellas de un mismo conjunto se guardan una sola vez. */
    private static String sinHuellas(Registro registro) {
        Map<String, Object> arbol = new LinkedHashMap<>(registro.arbol());
        arbol.put(Registro.HUELLAS, Map.of());
        return JsonText.compact(arbol);
    }

    private static Registro conHuellas(String texto, String huellas) {
        Map<String, Object> arbol = JsonReading.map(JsonReading.tree(texto), "registro");
        arbol.put(Registro.HUELLAS, JsonReading.tree(huellas));
        return LectorDeRegistros.leer(JsonText.compact(arbol));
    }

    private static String eslabon(String anterior, long numero, String momento, String registro) {
        return Sha256.of(anterior + "\n" + numero + "\n" + momento + "\n" + registro);
    }

    /** El último asiento: anotarlo en otra parte prueba que después no se quitó nada. */
    public record Cabeza(long numero, String eslabon) {
    }

    /** La cabeza de hoy; con número 0 si el libro está vacío. */
    public Cabeza cabeza() {
        return SqliteFile.reading(this::leerCabeza);
    }

    private Cabeza leerCabeza() throws SQLException {
        try (PreparedStatement last = connection.prepareStatement(
                "SELECT numero, eslabon FROM registros ORDER BY numero DESC LIMIT 1"); ResultSet row = last.executeQuery()) {
            return row.next() ? new Cabeza(row.getLong(1), row.getString(2)) : new Cabeza(0, ORIGEN);
        }
    }

    /** Recorre los asientos en su orden. */
    public void recorrer(Consumer<Asiento> visitante) {
        SqliteFile.reading(() -> {
            try (PreparedStatement all = connection.prepareStatement("SELECT r.numero, r.momento, r.registro, r.eslabon, "
                    + "c.huellas FROM registros r JOIN conjuntos c ON c.sha256 = r.conjunto ORDER BY r.numero");
                 ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    visitante.accept(new Asiento(row.getLong(1), Instant.parse(row.getString(2)),
                            conHuellas(row.getString(3), row.getString(5)), row.getString(4)));
                }
            }
            return null;
        });
    }

    /** Los defectos de la cadena; ninguno si está entera. */
    public List<String> comprobar() {
        return SqliteFile.reading(() -> {
            List<String> defectos = new ArrayList<>();
            String anterior = ORIGEN;
            long esperado = 1;
            try (PreparedStatement all = connection.prepareStatement(
                    "SELECT numero, momento, registro, anterior, eslabon FROM registros ORDER BY numero");
                 ResultSet row = all.executeQuery()) {
                while (row.next()) {
                    long numero = row.getLong(1);
                    if (numero != esperado) {
                        defectos.add("Faltan los asientos del " + esperado + " al " + (numero - 1));
                    }
                    if (!row.getString(4).equals(anterior)) {
                        defectos.add("El asiento " + numero + " no sigue al anterior");
                    }
                    if (!row.getString(5).equals(eslabon(row.getString(4), numero, row.getString(2), row.getString(3)))) {
                        defectos.add("El asiento " + numero + " no es el que se escribió");
                    }
                    anterior = row.getString(5);
                    esperado = numero + 1;
                }
            }
            return defectos;
        });
    }

    @Override
    public void close() {
        SqliteFile.close(connection);
    }
}
