package co.pacta.lote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.Ensayo;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Un lote en CSV dice lo mismo que en NDJSON. */
class LoteCsvTest {

    private static List<String> correr(String entrada, String salida, Charset codificacion) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LoteDeArchivos.hacia(salida, Ensayo.PACTA, OpcionesDeLote.corrientes().conHilos(2)).correr(
                LoteDeArchivos.fuente("casos.CSV", new ByteArrayInputStream(entrada.getBytes(codificacion))), bytes, Avance.CALLADO);
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }

    private static List<String> enJson(String entrada) throws IOException {
        return correr(entrada, "respuestas.ndjson", StandardCharsets.UTF_8);
    }

    private static String linea(String json) {
        return PorLinea.enJson(Ensayo.PACTA, OpcionesDeLote.corrientes()).responder(1, json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void una_fila_dice_lo_mismo_que_la_linea_json_de_esos_hechos() throws IOException {
        String encabezado = "nombre,fecha,entidad.divipola,actuacion.tipo,actuacion.materias,contraparte.tipo,contraparte.pais,"
                + "recursos.porcentaje_externo,entidad.limita_con,recursos.disposiciones,tramites.consulta_cancilleria.fecha,"
                + "tramites.consulta_cancilleria.sentido,lecturas.limitrofe\n";
        String fila = "\"Salud, en la frontera\",2026-03-01,52356,convenio,salud;ambiente,entidad_territorial,EC,60,EC,[],2026-01-15,favorable,el_pais\n";
        String json = "{\"nombre\":\"Salud, en la frontera\",\"caso\":{\"fecha\":\"2026-03-01\",\"entidad\":{\"divipola\":\"52356\","
                + "\"limita_con\":[\"EC\"]},\"actuacion\":{\"tipo\":\"convenio\",\"materias\":[\"salud\",\"ambiente\"]},"
                + "\"contraparte\":{\"tipo\":\"entidad_territorial\",\"pais\":\"EC\"},\"recursos\":{\"porcentaje_externo\":60,\"disposiciones\":[]},"
                + "\"tramites\":[{\"tipo\":\"consulta_cancilleria\",\"fecha\":\"2026-01-15\",\"sentido\":\"favorable\"}],"
                + "\"lecturas\":{\"limitrofe\":\"el_pais\"}}}";
        assertThat(enJson(encabezado + fila)).containsExactly(linea(json));
        assertThat(linea(json)).contains("\"veredicto\"");
    }

    @Test
    void una_celda_vacia_es_un_dato_que_no_se_sabe() throws IOException {
        assertThat(enJson("fecha,entidad.tipo,viaje.dias\n2026-03-01,,\n")).containsExactly(linea("{\"fecha\":\"2026-03-01\"}"));
    }

    @Test
    void una_fila_mala_dice_que_celda_y_no_detiene_a_las_demas() throws IOException {
        List<String> salida = enJson("\uFEFFfecha,firmante,viaje.dias\n2026-03-01,alcade,\n2026-03-01,alcalde\n\n2026-03-01,alcalde,05\n2026-03-01,,3\n");
        assertThat(salida).hasSize(5);
        assertThat(salida.get(0)).contains("\"clave\":\"firmante\"", "\"sugerencia\":\"alcalde\"");
        assertThat(salida.get(1)).contains("La fila tiene 2 celdas y el encabezado 3");
        assertThat(salida.get(2)).contains("La línea está vacía");
        assertThat(salida.get(3)).contains("\"clave\":\"viaje.dias\"");
        assertThat(salida.get(4)).contains("\"veredicto\"");
    }

    @Test
    void la_salida_en_csv_tiene_encabezado_y_una_fila_por_caso() throws IOException {
        List<String> salida = correr("nombre,fecha,actuacion.tipo\n\"con, coma\",2026-03-01,acto_interno\nx,ayer,\n", "respuestas.csv",
                StandardCharsets.UTF_8);
        assertThat(salida.get(0)).isEqualTo(EscritorCsv.ENCABEZADO);
        assertThat(salida.get(1)).startsWith("1,\"con, coma\",FUERA_DE_ALCANCE,NINGUNO,");
        assertThat(salida.get(2)).startsWith("2,,,,,,,,,").contains("fecha: «ayer» no es una fecha");
        assertThat(salida).hasSize(3);
    }

    @Test
    void un_encabezado_que_no_se_entiende_no_responde_nada() {
        assertThatThrownBy(() -> enJson("fecha,entidad.tpo,fecha\n")).isInstanceOf(EncabezadoInvalidoException.class)
                .hasMessageContaining("«entidad.tpo»; ¿quiso decir «entidad.tipo»?").hasMessageContaining("«fecha» está repetida");
        assertThatThrownBy(() -> enJson("fecha;entidad.tipo\n")).hasMessageContaining("se separan con comas");
        assertThatThrownBy(() -> enJson("")).isInstanceOf(EncabezadoInvalidoException.class);
    }

    @Test
    void otra_codificacion_y_comillas_sin_cerrar_se_dicen() throws IOException {
        assertThat(correr("nombre,fecha\nCúcuta,2026-03-01\nx,2026-03-01\n", "r.ndjson", StandardCharsets.ISO_8859_1))
                .satisfies(s -> assertThat(s.get(0)).contains("no son UTF-8"), s -> assertThat(s.get(1)).contains("\"veredicto\""));
    }
}
