package co.pacta.lote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.Ensayo;
import co.pacta.lote.MedidaDelPrefiltro.Cuenta;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** El prefiltro de registros en texto libre: qué señala, qué no, y que lo que se publica de él es lo que mide. */
class PrefiltroTest {

    private static final String ENCABEZADO = "ID Contrato,Nombre Entidad,Departamento,Objeto del Contrato,Fecha de Firma,Proveedor Adjudicado,País\n";

    private static List<JsonNode> responder(String filas) throws IOException {
        ByteArrayOutputStream salida = new ByteArrayOutputStream();
        Lote.enJson(Ensayo.PACTA, OpcionesDeLote.corrientes().conHilos(1)).correr(Fuente.registro(
                new ByteArrayInputStream((ENCABEZADO + filas).getBytes(StandardCharsets.UTF_8)), Ensayo.PACTA.catalogo()), salida, Avance.CALLADO);
        return salida.toString(StandardCharsets.UTF_8).lines().map(l -> JsonMapper.shared().readTree(l)).toList();
    }

    @Test
    void una_candidata_responde_con_la_pregunta_que_falta() throws IOException {
        JsonNode r = responder("C-1,MUNICIPIO DE IPIALES,Nariño,Acueducto binacional con el cantón Tulcán,2024-05-10T00:00:00.000,GAD TULCÁN,EC\n").get(0);
        assertThat(r.get("nombre").asString()).isEqualTo("C-1");
        assertThat(r.get("senales").toString()).contains("binacional", "proveedor de otro país");
        assertThat(r.get("veredicto").asString()).isEqualTo("INDETERMINADA");
        assertThat(r.get("falta").asString()).isEqualTo("actuacion.tipo");
    }

    @Test
    void solo_el_dia_y_la_entidad_pasan_a_ser_hechos() {
        EncabezadoDeRegistro encabezado = EncabezadoDeRegistro.de(List.of("objeto", "entidad", "fecha", "departamento"), Ensayo.PACTA.catalogo());
        var caso = encabezado.candidata(List.of("Convenio con la Embajada del Japón", "GOBERNACION DE NARIÑO", "1/2/2024", "Nariño")).orElseThrow()
                .caso().orElseThrow();
        assertThat(caso.fecha()).isEqualTo("2024-02-01");
        assertThat(Ensayo.PACTA.catalogo().completar(caso).caso().texto(co.pacta.caso.Hecho.DIVIPOLA)).isEqualTo("52");
        assertThat(caso.sabe(co.pacta.caso.Hecho.CONTRAPARTE_TIPO)).isFalse();
    }

    @Test
    void una_fila_sin_senales_o_de_una_entidad_nacional_no_se_responde() throws IOException {
        List<JsonNode> r = responder("C-1,MUNICIPIO DE TUNJA,Boyacá,Papelería,2024-05-10,X,CO\n"
                + "C-2,MINISTERIO DE CULTURA,Bogotá,Cooperación internacional con la embajada,2024-05-10,X,FR\n");
        assertThat(r).allSatisfy(n -> assertThat(n.get("candidata").asString()).isEqualTo("no"));
    }

    @Test
    void un_pais_que_nombra_un_lugar_de_aqui_no_es_senal() {
        Prefiltro prefiltro = Prefiltro.con(Ensayo.PACTA.catalogo());
        assertThat(prefiltro.buscar("Pavimento del barrio La Argentina y el colegio República de Panamá", "", false).senales()).isEmpty();
        assertThat(prefiltro.buscar("Plaza de Armenia y parque de Granada", "", false).senales()).isEmpty();
        assertThat(prefiltro.buscar("Convenio con Panamá", "", false).senales()).containsExactlyInAnyOrder("convenio", "panama");
    }

    @Test
    void una_candidata_sin_fecha_entendible_es_un_error_de_su_fila() throws IOException {
        assertThat(responder("C-1,MUNICIPIO DE IPIALES,Nariño,Convenio binacional,pronto,X,EC\n").get(0).toString()).contains("No se entiende la fecha");
    }

    @Test
    void un_registro_sin_las_columnas_necesarias_se_rechaza() {
        assertThatThrownBy(() -> EncabezadoDeRegistro.de(List.of("valor"), Ensayo.PACTA.catalogo()))
                .isInstanceOf(EncabezadoInvalidoException.class).hasMessageContaining("objeto_del_contrato");
    }

    @Test
    void lo_que_se_publica_es_lo_que_mide_la_muestra_etiquetada() throws IOException {
        Cuenta cuenta = MedidaDelPrefiltro.medir(Ensayo.PACTA.catalogo());
        System.out.println(cuenta.enUnaFrase());
        assertThat(cuenta.filas()).isGreaterThanOrEqualTo(120);
        assertThat(Files.readString(Path.of("src/docs/rendimiento-prefiltro.md"))).contains(cuenta.enUnaFrase());
    }
}
