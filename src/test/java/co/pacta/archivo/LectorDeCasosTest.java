package co.pacta.archivo;

import static co.pacta.archivo.Archivos.leer;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Categoria;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LectorDeCasosTest {

    private static Caso uno(String texto) {
        Leido leido = leer(texto);
        assertThat(leido.errores()).isEmpty();
        assertThat(leido.documentos()).hasSize(1);
        return leido.documentos().get(0).caso();
    }

    private static Documento completo() {
        Leido leido = leer(Archivos.recurso("todas-las-claves.yaml"));
        assertThat(leido.errores()).isEmpty();
        return leido.documentos().get(0);
    }

    @Test
    void un_caracter_de_dos_unidades_puede_estar_en_cualquier_sitio_del_archivo() {
        for (int antes = 980; antes < 1030; antes++) {
            for (int cuantos = 1; cuantos < 4; cuantos++) {
                String nombre = "a".repeat(antes) + "\uD83D\uDE00".repeat(cuantos) + "z";
                Caso caso = uno("fecha: 2026-03-01\nentidad: {nombre: " + nombre + "}\n");
                assertThat(caso.texto(Hecho.ENTIDAD_NOMBRE)).isEqualTo(nombre);
            }
        }
    }

    @Test
    void lee_todas_las_claves_del_contrato() {
        Caso caso = completo().caso();
        assertThat(caso.hechos().keySet()).containsExactlyInAnyOrderElementsOf(ArbolDeHechos.HECHOS);
        assertThat(caso.fecha()).isEqualTo(LocalDate.of(2024, 5, 10));
        assertThat(caso.texto(Hecho.DIVIPOLA)).isEqualTo("05001");
        assertThat(caso.valor(Hecho.CATEGORIA)).contains(Categoria.DE_3_A_6);
        assertThat(caso.valor(Hecho.PORCENTAJE_EXTERNO)).contains(0);
        assertThat(caso.valor(Hecho.DISPOSICIONES)).contains(List.of());
        assertThat(caso.texto(Hecho.CONTRAPARTE_NOMBRE)).isEqualTo("Ålesund: puerto");
        assertThat(caso.lecturas()).containsEntry(Lectura.LIMITROFE, "el_pais").containsEntry(Lectura.ASOCIACIONES, "si");
        assertThat(caso.tramites()).containsExactly(
                Tramite.de(Paso.AUTORIZACION_CONCEJO, LocalDate.of(2024, 3, 1)),
                new Tramite(Paso.CONSULTA_CANCILLERIA, LocalDate.of(2024, 5, 20), Optional.of("045"), Optional.of(Sentido.FAVORABLE)));
    }

    @Test
    void lee_lo_que_el_escenario_espera() {
        Documento documento = completo();
        assertThat(documento.nombre()).contains("Todas las claves");
        assertThat(documento.porque()).contains("Para probar la lectura.\nOcupa dos líneas.");
        assertThat(documento.linea()).isEqualTo(2);
        assertThat(documento.espera()).contains(new Espera("REQUIERE_CONSULTA", Optional.of(List.of(Paso.CONSULTA_CANCILLERIA)),
                Optional.of(List.of("ley-191-1995/art-7-par-3-exige-consulta")), true, Optional.of(List.of()),
                Optional.of(List.of(Paso.INFORMAR_APC)), Optional.of(List.of(Hecho.NIVEL)),
                Optional.of(List.of("REVISION", "PERMITIDA")), Optional.of("FRONTERIZO")));
    }

    @Test
    void una_lista_ausente_no_es_una_lista_vacia() {
        Espera espera = leer("{caso: {fecha: 2024-05-10}, espera: {veredicto: PERMITIDA, despues: []}}").documentos().get(0).espera().orElseThrow();
        assertThat(espera.despues()).contains(List.of());
        assertThat(espera.pendientes()).isEmpty();
        assertThat(espera.fundamentosExactos()).isFalse();
    }

    @Test
    void un_caso_puede_ir_sin_nada_que_lo_envuelva() {
        assertThat(uno("fecha: 2024-05-10\nentidad: {divipola: \"52356\"}")).isEqualTo(Caso.del("2024-05-10").con(Hecho.DIVIPOLA, "52356"));
    }

    @Test
    void si_no_y_noruega_son_texto() {
        Caso caso = uno("fecha: 2024-05-10\ncontraparte: {pais: NO, limitrofe: no}\nrecursos: {propios: si}");
        assertThat(caso.valor(Hecho.PAIS)).contains("NO");
        assertThat(caso.valor(Hecho.LIMITROFE)).contains(false);
        assertThat(caso.valor(Hecho.PROPIOS)).contains(true);
    }

    @Test
    void desconocido_es_lo_mismo_que_ausente() {
        assertThat(uno("""
                fecha: 2024-05-10
                entidad: { nombre: desconocido, limita_con: desconocido, divipola: "desconocido" }
                credito: desconocido
                viaje: { dias: desconocido }
                contraparte: { pais: desconocido }
                tramites: desconocido
                lecturas: desconocido
                """)).isEqualTo(Caso.del("2024-05-10"));
    }

    @Test
    void el_sentido_desconocido_de_un_tramite_queda_ausente() {
        Caso caso = uno("fecha: 2024-05-10\ntramites: [{tipo: aval_apc, fecha: 2024-01-01, sentido: desconocido, documento: desconocido}]");
        assertThat(caso.tramites()).containsExactly(Tramite.de(Paso.AVAL_APC, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void un_hecho_que_no_va_con_el_acto_no_es_un_error() {
        assertThat(uno("fecha: 2024-05-10\nfirmante: alcalde\nacto_de_delegacion: si\nviaje: {dias: 3}").hechos()).hasSize(3);
    }

    @Test
    void el_orden_de_las_listas_no_hace_otro_caso() {
        Caso uno = uno("fecha: 2024-05-10\nactuacion: {materias: [turismo, salud]}\nentidad: {limita_con: [VE, BR]}");
        assertThat(uno).isEqualTo(uno("fecha: 2024-05-10\nactuacion: {materias: [salud, turismo]}\nentidad: {limita_con: [BR, VE]}"));
        assertThat(uno.valor(Hecho.MATERIAS)).contains(List.of(Materia.SALUD, Materia.TURISMO));
    }

    @Test
    void el_codigo_del_dane_vale_con_comillas_o_sin_ellas() {
        for (String escrito : List.of("05001", "\"05001\"", "'05001'")) {
            assertThat(uno("fecha: 2024-05-10\nentidad: {divipola: " + escrito + "}").texto(Hecho.DIVIPOLA)).isEqualTo("05001");
        }
        assertThat(uno("{\"fecha\":\"2024-05-10\",\"entidad\":{\"divipola\":52356}}").texto(Hecho.DIVIPOLA)).isEqualTo("52356");
    }

    @Test
    void el_mismo_caso_en_yaml_y_en_json_es_igual() {
        Caso yaml = uno("fecha: 2024-05-10\nentidad:\n  divipola: 52356\nviaje: {dias: 3}\nactuacion:\n  materias:\n    - salud\n");
        assertThat(uno("""
                {
                \t"fecha": "2024-05-10",
                \t"entidad": {"divipola"
                \t: "52356"}, "viaje": {"dias": 3}, "actuacion": {"materias": ["salud"]}
                }""")).isEqualTo(yaml);
    }

    @Test
    void el_bom_y_los_saltos_de_windows_no_molestan() {
        assertThat(uno("\uFEFFfecha: 2024-05-10\r\nentidad:\r\n  nombre: Ipiales\r\n").texto(Hecho.ENTIDAD_NOMBRE)).isEqualTo("Ipiales");
        assertThat(uno("\uFEFF{\"fecha\": \"2024-05-10\"}\r\n").hechos()).isEmpty();
    }

    @Test
    void el_29_de_febrero_de_un_bisiesto_existe() {
        assertThat(uno("fecha: 2024-02-29").fecha()).isEqualTo(LocalDate.of(2024, 2, 29));
    }

    @Test
    void de_una_lista_quedan_los_documentos_sin_problemas() {
        Leido leido = leer("- nombre: bueno\n  caso: {fecha: 2024-05-10}\n- nombre: malo\n  caso: {fecha: ayer}\n- fecha: 2024-05-11\n");
        assertThat(leido.documentos()).extracting(Documento::linea).containsExactly(1, 5);
        assertThat(leido.errores()).hasSize(1);
        assertThat(leido.valido()).isFalse();
    }

    @Test
    void lo_leido_no_depende_de_la_codificacion_de_la_maquina() {
        byte[] bytes = "fecha: 2024-05-10\nentidad: {nombre: Nariño}".getBytes(StandardCharsets.UTF_8);
        assertThat(leer(bytes).documentos().get(0).caso().texto(Hecho.ENTIDAD_NOMBRE)).isEqualTo("Nariño");
    }

    @Test
    void los_escenarios_del_proyecto_se_leen_sin_problemas() throws Exception {
        for (var ruta : Archivos.escenarios()) {
            Leido leido = LectorDeCasos.leer(Files.readAllBytes(ruta), ruta.toString(), Archivos.LIMITES);
            assertThat(leido.errores()).isEmpty();
            assertThat(leido.documentos()).isNotEmpty();
        }
    }
}
