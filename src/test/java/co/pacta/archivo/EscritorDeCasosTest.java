package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class EscritorDeCasosTest {

    private static final LocalDate DIA = LocalDate.of(2024, 5, 10);

    private static void va_y_vuelve(Caso caso) {
        for (String texto : List.of(EscritorDeCasos.canonico(caso), EscritorDeCasos.yaml(caso), EscritorDeCasos.yaml("Un: título", caso))) {
            Leido leido = Archivos.leer(texto);
            assertThat(leido.errores()).as(texto).isEmpty();
            assertThat(leido.documentos().get(0).caso()).isEqualTo(caso);
        }
    }

    @Test
    void el_caso_minimo_es_solo_la_fecha() {
        assertThat(EscritorDeCasos.canonico(Caso.del(DIA))).isEqualTo("{\"fecha\":\"2024-05-10\"}");
        assertThat(EscritorDeCasos.yaml(Caso.del(DIA))).isEqualTo("fecha: 2024-05-10\n");
        va_y_vuelve(Caso.del(DIA));
    }

    @Test
    void la_forma_canonica_no_cambia() {
        Caso caso = Caso.del(DIA).con(Hecho.PAIS, "EC").con(Hecho.LIMITROFE, true).con(Hecho.DIVIPOLA, "52356")
                .con(Hecho.MATERIAS, List.of(Materia.TURISMO, Materia.SALUD)).con(Hecho.DIAS, 3).con(Hecho.DISPOSICIONES, List.of())
                .con(Hecho.ENTIDAD_NOMBRE, "Ipiales \"la\" ñ\\\n").bajo(Lectura.LIMITROFE, "el_pais")
                .conTramite(new Tramite(Paso.AVAL_APC, DIA, Optional.of("Oficio 3"), Optional.of(Sentido.FAVORABLE)))
                .conTramite(Tramite.de(Paso.AUTORIZACION_CONCEJO, DIA));
        assertThat(EscritorDeCasos.canonico(caso)).isEqualTo("{\"fecha\":\"2024-05-10\","
                + "\"entidad\":{\"divipola\":\"52356\",\"nombre\":\"Ipiales \\\"la\\\" ñ\\\\\\n\"},"
                + "\"actuacion\":{\"materias\":[\"salud\",\"turismo\"]},"
                + "\"contraparte\":{\"pais\":\"EC\",\"limitrofe\":\"si\"},"
                + "\"recursos\":{\"disposiciones\":[]},\"viaje\":{\"dias\":3},"
                + "\"tramites\":[{\"tipo\":\"autorizacion_concejo\",\"fecha\":\"2024-05-10\"},"
                + "{\"tipo\":\"aval_apc\",\"fecha\":\"2024-05-10\",\"documento\":\"Oficio 3\",\"sentido\":\"favorable\"}],"
                + "\"lecturas\":{\"limitrofe\":\"el_pais\"}}");
        assertThat(JsonMapper.shared().readTree(EscritorDeCasos.canonico(caso)).at("/entidad/nombre").asString())
                .isEqualTo("Ipiales \"la\" ñ\\\n");
    }

    @Test
    void el_orden_de_listas_y_tramites_no_cambia_la_forma_canonica() {
        Tramite uno = Tramite.de(Paso.AVAL_APC, DIA);
        Tramite otro = Tramite.de(Paso.AUTORIZACION_CONCEJO, DIA);
        Caso caso = Caso.del(DIA).con(Hecho.LIMITA_CON, List.of("VE", "BR")).conTramites(List.of(uno, otro));
        Caso igual = Caso.del(DIA).con(Hecho.LIMITA_CON, List.of("BR", "VE")).conTramites(List.of(otro, uno));
        assertThat(EscritorDeCasos.canonico(caso)).isEqualTo(EscritorDeCasos.canonico(igual));
        assertThat(EscritorDeCasos.yaml(caso)).isEqualTo(EscritorDeCasos.yaml(igual));
    }

    @Test
    void la_respuesta_de_la_consulta_va_en_su_tramite() {
        Caso caso = Caso.del(DIA).conTramite(Tramite.de(Paso.CONSULTA_CANCILLERIA, DIA));
        Caso sabido = caso.con(Hecho.SENTIDO_DE_LA_CONSULTA, Sentido.DESFAVORABLE);
        assertThat(EscritorDeCasos.canonico(sabido)).isNotEqualTo(EscritorDeCasos.canonico(caso)).isEqualTo(EscritorDeCasos.canonico(
                Caso.del(DIA).conTramite(Tramite.de(Paso.CONSULTA_CANCILLERIA, DIA, Sentido.DESFAVORABLE))));
    }

    @Test
    void todas_las_claves_van_y_vuelven() {
        va_y_vuelve(Archivos.leer(Archivos.recurso("todas-las-claves.yaml")).documentos().get(0).caso());
    }

    @Test
    void los_escenarios_del_proyecto_van_y_vuelven() throws Exception {
        for (var ruta : Archivos.escenarios()) {
            LectorDeCasos.leer(Files.readAllBytes(ruta), ruta.toString(), Archivos.LIMITES).documentos().forEach(d -> va_y_vuelve(d.caso()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"si", "no", "NO", "null", "true", "~", "1", "05001", "- a", "a: b", "a #b", "#", "'", "\"", "{", "[x]", "*a", "&a",
        "!a", "|", ">", "%", "@", "`", "a,b", "?", "a]", "Páez", "D’Ocaña", "e\u0301", "\uD83D\uDE00", "2024-05-10", "1e3", ".inf", "=", "<<", "a\\b", "-", "N/A"})
    void cualquier_nombre_va_y_vuelve(String nombre) {
        va_y_vuelve(Caso.del(DIA).con(Hecho.ENTIDAD_NOMBRE, nombre)
                .conTramite(new Tramite(Paso.AVAL_APC, DIA, Optional.of(nombre), Optional.empty())));
    }
}
