package co.pacta.registro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Al libro solo se agrega; lo agregado no se pierde y lo tocado se nota. */
class LibroDeRegistrosTest {

    private static final Instant MOMENTO = Instant.parse("2026-03-01T15:00:00Z");

    @TempDir
    Path carpeta;

    private Path archivo() {
        return carpeta.resolve("libro.db");
    }

    private void llenar(int cuantos) {
        try (LibroDeRegistros libro = LibroDeRegistros.abrir(archivo())) {
            for (int i = 1; i <= cuantos; i++) {
                libro.agregar(Ejemplos.registro(i), MOMENTO.plusSeconds(i));
            }
        }
    }

    private void porFuera(String... ordenes) throws SQLException {
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + archivo()); Statement s = c.createStatement()) {
            for (String orden : ordenes) {
                s.execute(orden);
            }
        }
    }

    private List<String> defectos() {
        try (LibroDeRegistros libro = LibroDeRegistros.abrir(archivo())) {
            return libro.comprobar();
        }
    }

    @Test
    void lo_que_se_agrega_vuelve_igual_y_en_orden() {
        llenar(3);

        List<LibroDeRegistros.Asiento> asientos = new ArrayList<>();
        try (LibroDeRegistros libro = LibroDeRegistros.abrir(archivo())) {
            libro.recorrer(asientos::add);
            assertThat(libro.cabeza()).isEqualTo(new LibroDeRegistros.Cabeza(3, asientos.get(2).eslabon()));
        }

        assertThat(asientos).extracting(LibroDeRegistros.Asiento::numero).containsExactly(1L, 2L, 3L);
        assertThat(asientos.get(1).momento()).isEqualTo(MOMENTO.plusSeconds(2));
        assertThat(asientos.get(1).registro().json()).isEqualTo(Ejemplos.registro(2).json());
        assertThat(defectos()).isEmpty();
    }

    @Test
    void un_libro_nuevo_esta_vacio_y_entero() {
        llenar(0);

        try (LibroDeRegistros libro = LibroDeRegistros.abrir(archivo())) {
            assertThat(libro.cabeza()).isEqualTo(new LibroDeRegistros.Cabeza(0, LibroDeRegistros.ORIGEN));
        }
        assertThat(defectos()).isEmpty();
    }

    @Test
    void el_libro_no_deja_cambiar_ni_borrar() {
        llenar(2);

        assertThatThrownBy(() -> porFuera("UPDATE registros SET veredicto = 'PERMITIDA' WHERE numero = 1"))
                .hasMessageContaining("solo se agrega");
        assertThatThrownBy(() -> porFuera("DELETE FROM registros WHERE numero = 2")).hasMessageContaining("solo se agrega");
        assertThatThrownBy(() -> porFuera("UPDATE conjuntos SET huellas = '{}'")).hasMessageContaining("solo se agrega");
    }

    @Test
    void quien_quita_el_seguro_y_cambia_un_asiento_rompe_la_cadena() throws SQLException {
        llenar(3);
        porFuera("DROP TRIGGER registros_sin_update",
                "UPDATE registros SET registro = replace(registro, 'ejemplo 2', 'ejemplo x') WHERE numero = 2");

        assertThat(defectos()).containsExactly("El asiento 2 no es el que se escribió");
    }

    @Test
    void quitar_un_asiento_del_medio_se_nota() throws SQLException {
        llenar(4);
        porFuera("DROP TRIGGER registros_sin_delete", "DELETE FROM registros WHERE numero IN (2, 3)");

        assertThat(defectos()).containsExactly("Faltan los asientos del 2 al 3", "El asiento 4 no sigue al anterior");
    }

    @Test
    void quitar_el_ultimo_se_nota_si_se_anoto_la_cabeza() throws SQLException {
        llenar(3);
        LibroDeRegistros.Cabeza anotada;
        try (LibroDeRegistros libro = LibroDeRegistros.abrir(archivo())) {
            anotada = libro.cabeza();
        }
        porFuera("DROP TRIGGER registros_sin_delete", "DELETE FROM registros WHERE numero = 3");

        try (LibroDeRegistros libro = LibroDeRegistros.abrir(archivo())) {
            assertThat(libro.comprobar()).isEmpty();
            assertThat(libro.cabeza()).isNotEqualTo(anotada);
        }
    }

    @Test
    void varios_escriben_a_la_vez_sin_perder_ni_repetir() throws Exception {
        llenar(0);
        ExecutorService escritores = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> pendientes = new ArrayList<>();
            for (int e = 0; e < 4; e++) {
                int escritor = e;
                Callable<Integer> tarea = () -> {
                    try (LibroDeRegistros libro = LibroDeRegistros.abrir(archivo())) {
                        for (int i = 0; i < 25; i++) {
                            libro.agregar(Ejemplos.registro(escritor * 100 + i), MOMENTO);
                        }
                    }
                    return escritor;
                };
                pendientes.add(escritores.submit(tarea));
            }
            for (Future<Integer> p : pendientes) {
                p.get();
            }
        } finally {
            escritores.shutdown();
        }

        try (LibroDeRegistros libro = LibroDeRegistros.abrir(archivo())) {
            assertThat(libro.cabeza().numero()).isEqualTo(100);
            assertThat(libro.comprobar()).isEmpty();
        }
    }

    @Test
    void un_archivo_que_no_es_un_libro_se_rechaza() throws IOException, SQLException {
        Files.writeString(archivo(), "esto no es una base de datos, es un texto cualquiera".repeat(50));
        assertThatThrownBy(() -> LibroDeRegistros.abrir(archivo())).isInstanceOf(LibroDanadoException.class);

        Files.delete(archivo());
        porFuera("PRAGMA user_version = 7");
        assertThatThrownBy(() -> LibroDeRegistros.abrir(archivo())).hasMessageContaining("forma 7");
    }
}
