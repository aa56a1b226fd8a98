package co.pacta.registro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.Pacta;
import co.pacta.archivo.EscritorDeCasos;
import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.caso.Caso;
import co.pacta.caso.Firmante;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.Regimen;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Un registro se verifica byte por byte, y si algo cambió dice qué. */
class RegistroTest {

    private static final String CONSULTA = "ley-191-1995/art-7-par-3-exige-consulta";

    @TempDir
    static Path carpeta;

    private static Pacta deAntes;
    private static Pacta deAhora;
    private static Registro registro;

    /** Un conjunto pequeño, y el mismo con la consulta vuelta ratificación. */
    @BeforeAll
    static void prepararReglas() throws IOException {
        Path antes = RuleFolders.small(carpeta.resolve("antes"));
        Path ahora = RuleFolders.small(carpeta.resolve("ahora"));
        RuleFolders.replace(ahora.resolve("normas/" + CONSULTA + ".drl"), "EXIGE CONSULTA_CANCILLERIA ANTES",
                "EXIGE COORDINACION_CANCILLERIA ANTES");
        deAntes = Pacta.conReglas(antes);
        deAhora = Pacta.conReglas(ahora);
        registro = Registro.decidir(deAntes, cumbalYTulcan(), false);
    }

    private static Caso cumbalYTulcan() {
        return Caso.del("2026-03-01").con(Hecho.DIVIPOLA, "52227").con(Hecho.FIRMANTE, Firmante.ALCALDE)
                .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL).con(Hecho.PAIS, "EC")
                .con(Hecho.CONTRAPARTE_NOMBRE, "Tulcán").con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO)
                .con(Hecho.MATERIAS, List.of(Materia.SERVICIOS_PUBLICOS)).con(Hecho.REGIMEN, Regimen.DERECHO_INTERNO);
    }

    @Test
    void el_registro_de_hoy_se_verifica_hoy_byte_por_byte() {
        Verificacion verificacion = new Verificador(deAntes).verificar(LectorDeRegistros.leer(registro.json()));

        assertThat(verificacion.estado()).isEqualTo(Verificacion.Estado.INTEGRO);
        assertThat(verificacion.vale()).isTrue();
        assertThat(verificacion.reparos()).isEmpty();
        assertThat(verificacion.cambios()).isEmpty();
        assertThat(verificacion.diferencias()).isEmpty();
        assertThat(verificacion.catalogo()).isTrue();
        assertThat(verificacion.programa()).isTrue();
    }

    @Test
    void la_misma_pregunta_da_siempre_los_mismos_bytes() {
        assertThat(Registro.decidir(deAntes, cumbalYTulcan(), false).json()).isEqualTo(registro.json());
        assertThat(LectorDeRegistros.leer(registro.json()).json()).isEqualTo(registro.json());
    }

    @Test
    void el_registro_lleva_la_pregunta_y_la_respuesta_enteras() {
        assertThat(registro.json()).contains("\"caso\":" + EscritorDeCasos.canonico(cumbalYTulcan()))
                .contains("\"dictamen\":" + EscritorDeDictamen.enUnaLinea(deAntes.dictaminar(cumbalYTulcan())))
                .doesNotContain("\n");
    }

    @Test
    void despues_de_cambiar_una_norma_se_dice_exactamente_cual() {
        Verificacion verificacion = new Verificador(deAhora).verificar(registro);

        CambioDeRegla consulta = new CambioDeRegla(CONSULTA, CambioDeRegla.Clase.CAMBIADA);
        assertThat(verificacion.estado()).isEqualTo(Verificacion.Estado.OTRA_RESPUESTA);
        assertThat(verificacion.cambios()).containsExactly(consulta);
        assertThat(verificacion.decisivos()).containsExactly(consulta);
        assertThat(verificacion.diferencias()).extracting(Verificacion.Diferencia::donde)
                .contains("requisitos.CONSULTA_CANCILLERIA", "requisitos.COORDINACION_CANCILLERIA")
                .doesNotContain("id").noneMatch(d -> d.startsWith("constancia"));
    }

    @Test
    void un_cambio_que_no_toca_la_respuesta_no_la_desmiente() throws IOException {
        Path ajena = RuleFolders.small(carpeta.resolve("ajena"));
        RuleFolders.replace(ajena.resolve("normas/ley-191-1995/art-53-archipielago.drl"), "package normas", "// Otra nota.\npackage normas");

        Verificacion verificacion = new Verificador(Pacta.conReglas(ajena)).verificar(registro);

        assertThat(verificacion.estado()).isEqualTo(Verificacion.Estado.MISMA_RESPUESTA);
        assertThat(verificacion.cambios()).extracting(CambioDeRegla::nombre).containsExactly("ley-191-1995/art-53-archipielago");
        assertThat(verificacion.decisivos()).isEmpty();
    }

    @Test
    void un_registro_retocado_se_descubre() {
        String retocado = registro.json().replaceFirst("\"estado\":\"PENDIENTE\"", "\"estado\":\"CUMPLIDO\"");
        assertThat(retocado).isNotEqualTo(registro.json());

        Verificacion verificacion = new Verificador(deAntes).verificar(LectorDeRegistros.leer(retocado));

        assertThat(verificacion.estado()).isEqualTo(Verificacion.Estado.ALTERADO);
        assertThat(verificacion.reparos()).hasSize(2);
    }

    @Test
    void retocar_las_huellas_tambien_se_descubre() {
        String retocado = registro.json().replaceFirst("(\"" + CONSULTA + "\":\")[0-9a-f]{4}", "$1ffff");

        assertThat(new Verificador(deAntes).verificar(LectorDeRegistros.leer(retocado)).estado())
                .isEqualTo(Verificacion.Estado.ALTERADO);
    }

    @Test
    void lo_presumido_se_registra_y_se_repite() {
        Registro presumido = Registro.decidir(deAntes, cumbalYTulcan(), true);

        assertThat(presumido.veredicto()).isNotEqualTo(registro.veredicto());
        assertThat(new Verificador(deAntes).verificar(LectorDeRegistros.leer(presumido.json())).vale()).isTrue();
    }

    @Test
    void se_guarda_entero_en_un_archivo() throws IOException {
        Path archivo = carpeta.resolve("registro.json");
        Files.writeString(archivo, "algo que había");

        registro.guardar(archivo);

        assertThat(LectorDeRegistros.leer(Files.readAllBytes(archivo))).singleElement()
                .extracting(Registro::json).isEqualTo(registro.json());
        try (var archivos = Files.list(carpeta)) {
            assertThat(archivos.map(Path::getFileName).map(Path::toString)).noneMatch(n -> n.endsWith(".parcial"));
        }
    }

    @Test
    void se_sabe_a_que_registros_guardados_se_responderia_distinto() {
        try (LibroDeRegistros libro = LibroDeRegistros.abrir(carpeta.resolve("libro.db"))) {
            libro.agregar(Registro.decidir(deAntes, Caso.del("1990-01-01"), false), Instant.EPOCH);
            libro.agregar(registro, Instant.EPOCH);

            RegistrosQueCambian cambian = RegistrosQueCambian.en(libro, deAntes, deAhora);

            assertThat(cambian.mirados()).isEqualTo(2);
            assertThat(cambian.cambios()).singleElement().satisfies(c -> {
                assertThat(c.numero()).isEqualTo(2);
                assertThat(c.antes()).contains("CONSULTA_CANCILLERIA");
                assertThat(c.ahora()).contains("COORDINACION_CANCILLERIA");
            });
            assertThat(RegistrosQueCambian.en(libro, deAntes, deAntes).cambios()).isEmpty();
        }
    }

    /** Semilla fija: mil registros con un byte cambiado, quitado o repetido. */
    @Test
    void ningun_registro_estropeado_pasa_por_bueno_ni_rompe_el_programa() {
        byte[] bueno = registro.json().getBytes(StandardCharsets.UTF_8);
        Verificador verificador = new Verificador(deAntes);
        Random azar = new Random(20260301);
        for (int i = 0; i < 1000; i++) {
            byte[] malo = estropear(bueno, azar);
            try {
                for (Registro leido : LectorDeRegistros.leer(malo)) {
                    boolean igual = leido.json().equals(registro.json());
                    assertThat(verificador.verificar(leido).estado()).isEqualTo(igual ? Verificacion.Estado.INTEGRO
                            : Verificacion.Estado.ALTERADO);
                }
            } catch (RegistroIlegibleException dicho) {
                assertThat(dicho.getMessage()).isNotBlank();
            }
        }
    }

    private static byte[] estropear(byte[] bueno, Random azar) {
        int donde = azar.nextInt(bueno.length);
        ByteArrayOutputStream malo = new ByteArrayOutputStream();
        malo.write(bueno, 0, donde);
        switch (azar.nextInt(3)) {
            case 0 -> malo.write(32 + azar.nextInt(95));
            case 1 -> malo.write(bueno, donde, 1);
            default -> { }
        }
        malo.write(bueno, donde + 1 - azar.nextInt(2), bueno.length - donde - 1);
        return malo.toByteArray();
    }

    @Test
    void lo_que_no_es_un_registro_se_dice() {
        assertThatThrownBy(() -> LectorDeRegistros.leer("{\"registro\":".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RegistroIlegibleException.class).hasMessageContaining("No es JSON");
        assertThatThrownBy(() -> LectorDeRegistros.leer("{\"registro\":\"9\"}")).hasMessageContaining("forma 1");
        assertThatThrownBy(() -> LectorDeRegistros.leer("{\"registro\":\"1\",\"caso\":{}}")).hasMessageContaining("dictamen");
    }
}
