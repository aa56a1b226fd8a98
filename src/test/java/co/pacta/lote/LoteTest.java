package co.pacta.lote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.Ensayo;
import co.pacta.archivo.EscritorDeCasos;
import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.dictamen.Dictamen;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Un lote: una respuesta por línea, en orden, pase lo que pase. */
class LoteTest {

    private static final OpcionesDeLote DOS_HILOS = OpcionesDeLote.corrientes().conHilos(2);
    private static final Caso IPIALES = Caso.del("2026-03-01").con(Hecho.DIVIPOLA, "52356")
            .con(Hecho.ACTUACION_TIPO, TipoActuacion.TRATADO).con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ESTADO)
            .con(Hecho.MATERIAS, List.of(Materia.SALUD));

    @TempDir
    Path carpeta;

    private static List<String> lineas(int cuantas) {
        CasosMezclados casos = CasosMezclados.con(3, Ensayo.PACTA.catalogo());
        List<String> lineas = new ArrayList<>();
        for (int i = 1; i <= cuantas; i++) {
            lineas.add(i % 50 == 0 ? "esto no es un caso" : EscritorDeCasos.canonico(casos.caso()));
        }
        return lineas;
    }

    private static List<String> correr(String entrada, OpcionesDeLote opciones) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        Lote.enJson(Ensayo.PACTA, opciones).correr(Fuente.ndjson(flujo(entrada)), salida, Avance.CALLADO);
        return salida.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static InputStream flujo(String texto) {
        return new ByteArrayInputStream(texto.getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode json(String linea) {
        return JsonMapper.shared().readTree(linea);
    }

    @Test
    void cada_linea_tiene_su_respuesta_en_su_sitio_con_uno_o_varios_hilos() throws IOException {
        String entrada = String.join("\n", lineas(700));
        List<String> uno = correr(entrada, DOS_HILOS.conHilos(1));
        assertThat(uno).hasSize(700);
        for (int i = 0; i < uno.size(); i++) {
            assertThat(json(uno.get(i)).get("linea").asInt()).isEqualTo(i + 1);
            assertThat(json(uno.get(i)).has("errores")).as(uno.get(i)).isEqualTo((i + 1) % 50 == 0);
        }
        assertThat(correr(entrada, DOS_HILOS.conHilos(3))).isEqualTo(uno);
    }

    @Test
    void la_linea_corta_dice_lo_que_dice_el_dictamen() throws IOException {
        CasosMezclados casos = CasosMezclados.con(5, Ensayo.PACTA.catalogo());
        for (int i = 0; i < 60; i++) {
            Caso caso = casos.caso();
            Dictamen dictamen = Ensayo.PACTA.dictaminar(caso);
            JsonNode corta = json(correr(EscritorDeCasos.canonico(caso), DOS_HILOS.numeradas(true)).get(0));
            assertThat(corta.get("veredicto").asString()).isEqualTo(dictamen.veredicto().name());
            assertThat(corta.get("canal").asString()).isEqualTo(dictamen.canal().name());
            assertThat(corta.get("id").asString()).isEqualTo(dictamen.id());
            assertThat(corta.get("pendientes").valueStream().map(JsonNode::asString))
                    .containsExactlyElementsOf(dictamen.pendientes().stream().map(Enum::name).toList());
        }
    }

    @Test
    void a_un_caso_sin_datos_se_le_hace_la_primera_pregunta() throws IOException {
        JsonNode corta = json(correr("{\"nombre\":\"Solo el día\",\"caso\":{\"fecha\":\"2026-03-01\"}}", DOS_HILOS).get(0));
        assertThat(corta.get("nombre").asString()).isEqualTo("Solo el día");
        assertThat(corta.get("veredicto").asString()).isEqualTo("INDETERMINADA");
        assertThat(corta.get("falta").asString()).isEqualTo("entidad.tipo");
        assertThat(corta.get("pregunta").asString()).startsWith("¿");
    }

    @Test
    void completo_da_el_mismo_dictamen_que_evaluar() throws IOException {
        String linea = correr(EscritorDeCasos.canonico(IPIALES), DOS_HILOS.completas(true)).get(0);
        assertThat(linea).isEqualTo("{\"linea\":1,\"dictamen\":" + EscritorDeDictamen.enUnaLinea(Ensayo.PACTA.dictaminar(IPIALES)) + "}");
    }

    @Test
    void una_entidad_que_no_existe_es_un_error_de_su_linea() throws IOException {
        JsonNode mala = json(correr("{\"fecha\":\"2026-03-01\",\"entidad\":{\"divipola\":\"99999\"}}", DOS_HILOS).get(0));
        assertThat(mala.get("errores").get(0).get("clave").asString()).isEqualTo("entidad.divipola");
    }

    @Test
    void los_errores_dicen_columna_clave_y_lo_que_se_quiso_escribir() throws IOException {
        JsonNode error = json(correr("{\"fecha\":\"2026-03-01\",\"firmante\":\"alcade\"}", DOS_HILOS).get(0)).get("errores").get(0);
        assertThat(error.get("columna").asInt()).isEqualTo(34);
        assertThat(error.get("clave").asString()).isEqualTo("firmante");
        assertThat(error.get("sugerencia").asString()).isEqualTo("alcalde");
    }

    @Test
    void varios_casos_o_ninguno_en_una_linea_es_un_error() throws IOException {
        List<String> salida = correr("[{\"fecha\":\"2026-03-01\"},{\"fecha\":\"2026-03-01\"}]\n\n{\"fecha\":\"2026-03-01\"}\r\n", DOS_HILOS);
        assertThat(salida).hasSize(3);
        assertThat(salida.get(0)).contains("La línea trae 2 casos");
        assertThat(salida.get(1)).contains("La línea está vacía");
        assertThat(json(salida.get(2)).has("veredicto")).isTrue();
    }

    @Test
    void una_linea_enorme_se_salta_y_las_demas_se_responden() throws IOException {
        String enorme = "{\"fecha\":\"2026-03-01\",\"entidad\":{\"nombre\":\"" + "a".repeat(LineSource.LINE_BYTES) + "\"}}";
        List<String> salida = correr("{\"fecha\":\"2026-03-01\"}\n" + enorme + "\n{\"fecha\":\"2026-03-01\"}", DOS_HILOS);
        assertThat(salida).hasSize(3);
        assertThat(salida.get(1)).contains("La línea pesa más de");
        assertThat(json(salida.get(2)).has("veredicto")).isTrue();
    }

    @Test
    void el_corte_de_los_trozos_que_llegan_no_cambia_nada() throws IOException {
        byte[] bytes = (String.join("\n", lineas(40)) + "\n").getBytes(StandardCharsets.UTF_8);
        List<InputStream> trozos = new ArrayList<>();
        for (int i = 0; i < bytes.length; i += 97) {
            trozos.add(new ByteArrayInputStream(bytes, i, Math.min(97, bytes.length - i)));
        }
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        Lote.enJson(Ensayo.PACTA, DOS_HILOS).correr(
                Fuente.ndjson(new SequenceInputStream(Collections.enumeration(trozos))), salida, Avance.CALLADO);
        assertThat(salida.toString(StandardCharsets.UTF_8).lines().toList()).isEqualTo(correr(String.join("\n", lineas(40)), DOS_HILOS));
    }

    @Test
    void un_archivo_vacio_no_tiene_respuestas() throws IOException {
        assertThat(correr("", DOS_HILOS)).isEmpty();
    }

    private ResumenDeLote reanudar(String entrada, Path salida) throws IOException {
        return LoteDeArchivos.hacia(salida.toString(), Ensayo.PACTA, DOS_HILOS)
                .reanudar(LoteDeArchivos.fuente("casos.ndjson", flujo(entrada)), salida, Avance.CALLADO);
    }

    @Test
    void reanudar_da_los_mismos_bytes_se_corte_donde_se_corte() throws IOException {
        String entrada = String.join("\n", lineas(600));
        for (String nombre : List.of("salida.ndjson", "salida.csv")) {
            Path salida = carpeta.resolve(nombre);
            ResumenDeLote entero = reanudar(entrada, salida);
            byte[] todo = Files.readAllBytes(salida);
            for (int corte : new int[] {0, 1, 60, 200, 5000, todo.length / 2, todo.length - 1, todo.length}) {
                Files.write(salida, java.util.Arrays.copyOf(todo, corte));
                assertThat(reanudar(entrada, salida)).isEqualTo(entero);
                assertThat(Files.readAllBytes(salida)).isEqualTo(todo);
            }
            assertThat(entero.conError()).isEqualTo(12);
        }
    }

    @Test
    void no_se_reanuda_la_salida_de_otro_lote() throws IOException {
        Path salida = carpeta.resolve("salida.ndjson");
        Files.writeString(salida, "{\"linea\":1,\"veredicto\":\"PERMITIDA\"}\n");
        assertThatThrownBy(() -> reanudar("{\"fecha\":\"2026-03-01\"}\n", salida)).isInstanceOf(SalidaAjenaException.class);
        assertThatThrownBy(() -> reanudar("", salida)).isInstanceOf(SalidaAjenaException.class).hasMessageContaining("tiene menos");
        assertThat(salida).hasContent("{\"linea\":1,\"veredicto\":\"PERMITIDA\"}");
    }
}
