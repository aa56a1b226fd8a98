package co.pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.archivo.EscritorDeDictamen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluarTest {

    private static final String CUCUTA = "scenarios/frontera/cucuta-urena-agua.yaml";
    private static final String DUDA = "scenarios/dudas/no-se-sabe-si-hay-dinero.yaml";
    private static final String SIN_NADA = "caso: { fecha: 2024-05-10 }";

    @TempDir
    private Path carpeta;

    private String archivo(String nombre, String texto) throws Exception {
        return Files.writeString(carpeta.resolve(nombre), texto).toString();
    }

    @Test
    void responde_en_texto_si_no_se_pide_otra_cosa() {
        Salida salida = Salida.de("evaluar", CUCUTA);
        assertThat(salida.codigo()).isZero();
        assertThat(salida.texto()).startsWith("Puede, pero antes consulte").doesNotContain("\u001b");
        assertThat(salida.errores()).isEmpty();
    }

    @Test
    void el_json_es_exactamente_el_dictamen() {
        assertThat(Salida.de("evaluar", CUCUTA, "--formato", "json").texto())
                .isEqualTo(EscritorDeDictamen.conSangria(Ensayo.delArchivo(Path.of(CUCUTA))));
    }

    @Test
    void varios_archivos_dan_una_lista_aunque_cada_uno_traiga_un_caso() {
        assertThat(Salida.de("evaluar", CUCUTA, DUDA, "--formato=json").json()).hasSize(2);
    }

    @Test
    void el_guion_lee_la_entrada() {
        Salida salida = Salida.conEntrada(SIN_NADA, "evaluar", "-", "--formato", "json");
        assertThat(salida.json().get("veredicto").asString()).isEqualTo("INDETERMINADA");
    }

    @Test
    void el_html_y_el_markdown_llevan_la_respuesta() {
        assertThat(Salida.de("evaluar", CUCUTA, "--formato", "html").texto()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
        assertThat(Salida.de("evaluar", CUCUTA, "--formato", "md").texto()).startsWith("# Puede, pero antes consulte");
    }

    @Test
    void la_fecha_y_las_lecturas_de_la_orden_mandan() {
        String antes = Salida.de("evaluar", CUCUTA, "--fecha", "1995-06-22", "--formato", "json").json().get("fecha").asString();
        assertThat(antes).isEqualTo("1995-06-22");
        var elegidas = Salida.de("evaluar", CUCUTA, "--lectura", "ratificacion_asamblea=inaplicable_por_autonomia", "--lectura",
                "limitrofe=el_pais", "--formato", "json").json().get("requisitos").toString();
        assertThat(elegidas).doesNotContain("RATIFICACION_ASAMBLEA");
    }

    @Test
    void con_fecha_en_la_orden_el_caso_puede_no_traerla() throws Exception {
        String sinDia = archivo("sin-dia.yaml", "entidad: { divipola: \"52356\" }\nactuacion: { tipo: reunion }\n");
        assertThat(Salida.de("evaluar", sinDia, "--fecha", "2020-02-29", "--formato", "json").json().get("fecha").asString()).isEqualTo("2020-02-29");
        assertThat(Salida.de("caminos", sinDia, "--fecha", "2020-02-29").codigo()).isZero();
        Salida sin = Salida.de("evaluar", sinDia);
        assertThat(sin.codigo()).isEqualTo(2);
        assertThat(sin.errores()).contains("Falta «fecha»").doesNotContain("¿Quiso decir");
    }

    @Test
    void lo_permitido_solo_bajo_una_lectura_lo_dice_en_el_segundo_renglon() {
        assertThat(Salida.de("evaluar", "scenarios/hermanamientos/tunja-interior-sin-obligaciones.yaml").texto())
                .startsWith("Puede hacerlo\nEs un punto discutido. ¿Puede un municipio hermanarse sin una norma que lo diga?");
        assertThat(Salida.de("evaluar", "scenarios/cooperacion/quibdo-giz-asistencia.yaml").texto()).startsWith("Puede hacerlo\nPERMITIDA");
    }

    @Test
    void en_ingles_la_frase_nombra_a_quien_falta() {
        assertThat(Salida.de("evaluar", CUCUTA, "--lang", "en").texto().replaceAll("\\s+", " ")).startsWith("You may, but first consult the Foreign Ministry"
                + " and obtain authorisation (Concejo Municipal de San José de Cúcuta, Asamblea Departamental de Norte de Santander)");
        assertThat(Salida.de("evaluar", DUDA, "--lang", "en").texto()).contains("Does the entity spend or commit its own money?");
    }

    @Test
    void presumir_cuenta_lo_corriente_como_dicho() {
        assertThat(Salida.de("evaluar", DUDA, "--formato", "json").json().get("veredicto").asString()).isEqualTo("INDETERMINADA");
        assertThat(Salida.de("evaluar", DUDA, "--presumir", "--formato", "json").json().get("veredicto").asString()).isEqualTo("PERMITIDA");
        assertThat(Salida.de("evaluar", DUDA, "--presumir").enUnRenglon()).contains("Se presumió lo usual: ", "Gasta dinero de la entidad: no")
                .doesNotContain("recursos.propios = no");
    }

    @Test
    void la_traza_nombra_todas_las_normas() {
        assertThat(Salida.de("evaluar", CUCUTA, "--traza", "--formato", "json").json().get("traza"))
                .hasSize(Ensayo.PACTA.corpus().normas().size());
        assertThat(Salida.de("evaluar", CUCUTA, "--traza").texto()).contains("TODAS LAS NORMAS EXAMINADAS");
    }

    @Test
    void fallar_si_cambia_solo_el_codigo_de_salida() {
        Salida sin = Salida.de("evaluar", CUCUTA);
        Salida con = Salida.de("evaluar", CUCUTA, "--fallar-si", "NO_PERMITIDA, REQUIERE_CONSULTA_Y_AUTORIZACION");
        assertThat(con.codigo()).isEqualTo(3);
        assertThat(con.texto()).isEqualTo(sin.texto());
        assertThat(Salida.de("evaluar", CUCUTA, "--fallar-si", "PERMITIDA").codigo()).isZero();
        assertThat(Salida.de("evaluar", CUCUTA, "--fallar-si", "PERMITDA").errores()).contains("¿Quiso decir «PERMITIDA»?");
    }

    @Test
    void la_constancia_guarda_el_caso_y_la_respuesta() throws Exception {
        Path registro = carpeta.resolve("registro.json");
        assertThat(Salida.de("evaluar", CUCUTA, "--constancia", registro.toString()).codigo()).isZero();
        assertThat(Files.readString(registro)).contains("\"caso\":{\"fecha\":", "\"dictamen\":{\"version\":\"1\"");
        assertThat(Salida.de("evaluar", CUCUTA, "--constancia", carpeta.resolve("no/existe.json").toString()).codigo()).isEqualTo(2);
    }

    @Test
    void en_ingles_cambian_los_titulos_y_no_la_ley() {
        assertThat(Salida.de("evaluar", CUCUTA, "--lang", "en").texto()).contains("WHAT TO DO BEFORE", "What it says",
                "You may, but first consult the Foreign Ministry");
    }

    @Test
    void el_color_se_puede_exigir() {
        assertThat(Salida.de("evaluar", CUCUTA, "--color=always").texto()).contains("\u001b[");
        assertThat(Salida.de("evaluar", CUCUTA, "--color=never").texto()).doesNotContain("\u001b[");
    }

    @Test
    void cuenta_todos_los_problemas_de_todos_los_archivos_de_una_vez() throws Exception {
        String uno = archivo("uno.yaml", "caso: { fecha: 2024-05-10, entidad: { tipo: municpio } }\n");
        String dos = archivo("dos.yaml", "caso: { fecha: ayer }\n");
        Salida salida = Salida.de("evaluar", uno, dos);
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.texto()).isEmpty();
        assertThat(salida.errores().lines()).hasSize(2).first().asString()
                .startsWith(uno + ":1:").contains("caso.entidad.tipo").contains("¿Quiso decir «municipio»?");
    }

    @Test
    void un_municipio_mal_escrito_se_dice_con_su_linea_y_su_candidato() throws Exception {
        String ruta = archivo("caso.yaml", "- caso: { fecha: 2024-05-10 }\n- caso: { fecha: 2024-05-10, entidad: { tipo: municipio, nombre: Ipialse } }\n");
        assertThat(Salida.de("evaluar", ruta).errores()).startsWith(ruta + ":2:").contains("caso.entidad.nombre", "Ipiales, Nariño (52356)");
        var error = Salida.de("evaluar", ruta, "--formato", "json").json().get("errores").get(0);
        assertThat(error.propertyNames()).containsExactly("archivo", "linea", "columna", "clave", "mensaje", "sugerencia");
        assertThat(error.get("linea").asInt()).isEqualTo(2);
    }

    @Test
    void un_nombre_de_varios_municipios_trae_los_candidatos() throws Exception {
        String ruta = archivo("caso.yaml", "caso: { fecha: 2024-05-10, entidad: { tipo: municipio, nombre: La Unión } }\n");
        assertThat(Salida.de("evaluar", ruta).errores()).contains("Candidatos: ", "La Unión, Nariño (52399)");
    }

    @Test
    void un_archivo_que_no_existe_no_es_culpa_del_programa() {
        Salida salida = Salida.de("evaluar", "scenarios/frontera/cucuta-urena-agu.yaml");
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.errores()).contains("No existe el archivo", "¿Quiso decir «scenarios/frontera/cucuta-urena-agua.yaml»?");
        assertThat(Salida.de("evaluar", "scenarios").errores()).contains("es una carpeta");
    }

    @Test
    void un_caso_de_mas_de_un_megabyte_se_rechaza() throws Exception {
        String ruta = archivo("grande.yaml", SIN_NADA + "\n" + "#".repeat(1 << 20));
        Salida salida = Salida.de("evaluar", ruta);
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.errores()).contains("máximo");
    }

    @Test
    void un_municipio_mal_escrito_se_senala_en_su_renglon(@TempDir Path carpeta) throws Exception {
        Path archivo = carpeta.resolve("caso.yaml");
        Files.writeString(archivo, """
                caso:
                  fecha: 2026-03-01
                  contraparte: {tipo: entidad_territorial, nombre: Tulcán, pais: EC}
                  entidad:
                    tipo: municipio
                    nombre: Ipialez
                  actuacion: {tipo: hermanamiento, materias: [cultura]}
                """);

        Salida salida = Salida.de("evaluar", archivo.toString());

        assertThat(salida.codigo()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(salida.errores()).contains("caso.yaml:6:5: caso.entidad.nombre", "¿Quiso decir «Ipiales, Nariño (52356)»?");
    }

    @Test
    void un_municipio_mal_escrito_se_dice_junto_con_lo_demas(@TempDir Path carpeta) throws Exception {
        Path malo = carpeta.resolve("malo.yaml");
        Files.writeString(malo, "fecha: 2026-03-01\nentidad: {tipo: municipio, nombre: Ipialez}\nfirmante: alcalde\nactuacion:\n  tipo: hermanamientos\n");
        Path otro = carpeta.resolve("otro.yaml");
        Files.writeString(otro, "entidad: {tipo: municipio, nombre: Tumaqo}\n");

        List<String> renglones = Salida.de("evaluar", malo.toString(), otro.toString()).errores().lines().toList();

        assertThat(renglones).hasSize(4);
        assertThat(renglones.get(0)).contains("malo.yaml:2:28: entidad.nombre", "Ipiales");
        assertThat(renglones.get(1)).contains("malo.yaml:5:9: actuacion.tipo", "hermanamiento");
        assertThat(renglones.get(2)).contains("otro.yaml:1:1:", "fecha");
        assertThat(renglones.get(3)).contains("otro.yaml:1:28: entidad.nombre", "Tumaco");
    }
}
