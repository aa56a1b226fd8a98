package co.pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** De la constancia que se guarda a la que se verifica. */
class VerificarTest {

    private static final String CUCUTA = "scenarios/frontera/cucuta-urena-agua.yaml";

    @TempDir
    private Path carpeta;

    private Path constancia() {
        Path archivo = carpeta.resolve("constancia.json");
        assertThat(Salida.de("evaluar", CUCUTA, "--constancia", archivo.toString()).codigo()).isZero();
        return archivo;
    }

    @Test
    void la_constancia_recien_escrita_se_sostiene() {
        Salida salida = Salida.de("verificar", constancia().toString());

        assertThat(salida.codigo()).isZero();
        assertThat(salida.texto()).contains("se sostiene cada byte").contains("El catálogo es el mismo.");
        assertThat(salida.errores()).isEmpty();
    }

    @Test
    void una_constancia_retocada_termina_con_uno_y_se_dice() throws IOException {
        Path archivo = constancia();
        Files.writeString(archivo, Files.readString(archivo).replaceFirst("PENDIENTE", "CUMPLIDO"));

        Salida salida = Salida.de("verificar", archivo.toString(), "--formato", "json");

        assertThat(salida.codigo()).isEqualTo(ExitCode.MISSED);
        assertThat(salida.json().get("estado").asString()).isEqualTo("ALTERADO");
        assertThat(salida.json().get("vale").asBoolean()).isFalse();
        assertThat(salida.json().get("reparos")).hasSize(2);
    }

    @Test
    void un_libro_crece_con_cada_respuesta_y_se_verifica_entero() {
        Path libro = carpeta.resolve("libro.db");
        Salida.de("evaluar", CUCUTA, "--constancia", libro.toString());
        Salida.de("evaluar", CUCUTA, "--fecha", "2020-05-05", "--constancia", libro.toString());

        Salida salida = Salida.de("verificar", libro.toString());

        assertThat(salida.codigo()).isZero();
        assertThat(salida.texto()).contains("2 asientos; la cadena está entera").contains("se sostiene cada byte");
    }

    @Test
    void a_un_libro_al_que_le_quitan_un_asiento_se_le_nota() throws SQLException {
        Path libro = carpeta.resolve("libro.db");
        Salida.de("evaluar", CUCUTA, "--constancia", libro.toString());
        Salida.de("evaluar", CUCUTA, "--constancia", libro.toString());
        try (Connection c = DriverManager.getConnection("jdbc:sqlite:" + libro); Statement s = c.createStatement()) {
            for (String trigger : triggers(c)) {
                s.execute("DROP TRIGGER \"" + trigger + "\"");
            }
            s.execute("DELETE FROM registros WHERE numero = 1");
        }

        Salida salida = Salida.de("verificar", libro.toString());

        assertThat(salida.codigo()).isEqualTo(ExitCode.MISSED);
        assertThat(salida.texto()).contains("la cadena está rota");
    }

    private static List<String> triggers(Connection c) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Statement s = c.createStatement(); ResultSet r = s.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
            while (r.next()) {
                names.add(r.getString(1));
            }
        }
        return names;
    }

    @Test
    void un_archivo_que_no_es_un_libro_se_rechaza() throws IOException {
        Path falso = carpeta.resolve("falso.db");
        Files.writeString(falso, "no soy un libro de registros, ni lo parezco");

        assertThat(Salida.de("verificar", falso.toString()).codigo()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Salida.de("evaluar", CUCUTA, "--constancia", falso.toString()).codigo()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(Salida.de("verificar", carpeta.resolve("nada.db").toString()).codigo()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void lo_que_no_es_una_constancia_es_un_archivo_malo() {
        Salida salida = Salida.de("verificar", "pom.xml");

        assertThat(salida.codigo()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(salida.errores()).contains("No es JSON");
    }

    @Test
    void un_dia_sin_derecho_no_se_puede_demostrar() {
        Salida salida = Salida.de("demostrar", "--periodo", "1800-01-01");

        assertThat(salida.codigo()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(salida.errores()).contains("Ninguna norma es tan antigua");
    }

    @Tag("lento")
    @Test
    void comparar_reglas_dice_que_archivo_cambio_y_que_respuestas() throws IOException {
        Path otras = carpeta.resolve("reglas");
        try (var archivos = Files.walk(Path.of("rules"))) {
            for (Path archivo : archivos.filter(Files::isRegularFile).toList()) {
                Path copia = otras.resolve(Path.of("rules").relativize(archivo).toString());
                Files.createDirectories(copia.getParent());
                Files.copy(archivo, copia);
            }
        }
        Path permiso = otras.resolve("normas/ley-2200-2022/art-117-exige-permiso.drl");
        Files.writeString(permiso, Files.readString(permiso).replace("@desde(\"2022-02-08\")", "@desde(\"2024-02-08\")"));

        Salida salida = Salida.de("comparar-reglas", "rules", otras.toString(), "--formato", "json");

        assertThat(salida.codigo()).isZero();
        assertThat(salida.json().get("archivos")).hasSize(1);
        assertThat(salida.json().get("cambios").get(0).get("ahora").asString()).isEqualTo("PERMITIDA");
        assertThat(salida.json().get("cambios").get(0).get("piezas").get(0).asString()).contains("viaje_oficial");
    }
}
