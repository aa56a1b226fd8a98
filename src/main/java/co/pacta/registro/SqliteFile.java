package co.pacta.registro;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** The SQLite side of the store: one file, every commit on disk before it returns, no row ever changed or removed. */
final class SqliteFile {

    private static final int SCHEMA = 1;
    private static final String[] TABLES = {
        "CREATE TABLE conjuntos (sha256 TEXT PRIMARY KEY, version TEXT NOT NULL, huellas TEXT NOT NULL) STRICT",
        "CREATE TABLE registros (numero INTEGER PRIMARY KEY, momento TEXT NOT NULL, respuesta TEXT NOT NULL, "
            + "veredicto TEXT NOT NULL, conjunto TEXT NOT NULL REFERENCES conjuntos(sha256), registro TEXT NOT NULL, "
            + "anterior TEXT NOT NULL, eslabon TEXT NOT NULL UNIQUE) STRICT",
        guard("registros", "UPDATE"), guard("registros", "DELETE"), guard("conjuntos", "UPDATE"), guard("conjuntos", "DELETE"),
        "PRAGMA user_version = " + SCHEMA,
    };

    private SqliteFile() {
    }

    /** Work that may fail in the database. */
    interface Work<T> {
        T run() throws SQLException;
    }

    private static String guard(String table, String change) {
        return "CREATE TRIGGER " + table + "_sin_" + change.toLowerCase(java.util.Locale.ROOT) + " BEFORE " + change + " ON "
                + table + " BEGIN SELECT RAISE(ABORT, 'al libro solo se agrega'); END";
    }

    static Connection open(Path file) {
        return reading(() -> {
            Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file.toAbsolutePath());
            try {
                prepare(connection);
                return connection;
            } catch (SQLException e) {
                connection.close();
                throw e;
            }
        });
    }

    private static void prepare(Connection connection) throws SQLException {
        run(connection, "PRAGMA busy_timeout = 10000", "PRAGMA foreign_keys = ON", "PRAGMA journal_mode = WAL",
                "PRAGMA synchronous = FULL");
        int version = version(connection);
        if (version == 0) {
            inTransaction(connection, () -> {
                if (version(connection) == 0) {
                    run(connection, TABLES);
                }
                return null;
            });
        } else if (version != SCHEMA) {
            throw new SQLException("El libro es de la forma " + version + " y este programa conoce la " + SCHEMA);
        }
    }

    private static int version(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
             ResultSet row = statement.executeQuery("PRAGMA user_version")) {
            return row.getInt(1);
        }
    }

    private static void run(Connection connection, String... commands) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    /** All of the work, or none of it; other writers wait. */
    static <T> T inTransaction(Connection connection, Work<T> work) {
        return reading(() -> {
            run(connection, "BEGIN IMMEDIATE");
            try {
                T result = work.run();
                run(connection, "COMMIT");
                return result;
            } catch (SQLException | RuntimeException e) {
                run(connection, "ROLLBACK");
                throw e;
            }
        });
    }

    static <T> T reading(Work<T> work) {
        try {
            return work.run();
        } catch (SQLException e) {
            throw new LibroDanadoException("No se pudo usar el libro de registros: " + e.getMessage(), e);
        }
    }

    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    static void close(Connection connection) {
        reading(() -> {
            connection.close();
            return null;
        });
    }
}
