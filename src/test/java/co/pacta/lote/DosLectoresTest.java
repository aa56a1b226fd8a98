package co.pacta.lote;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Leido;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** El camino corto y el lector que explica aceptan las mismas líneas y leen en ellas el mismo caso. */
class DosLectoresTest {

    private static final Predicate<String> PAISES = c -> Ensayo.PACTA.catalogo().pais(c).isPresent();
    private static final Limites LIMITES = Limites.deCaso(PAISES);
    private static final JsonMapper JSON = JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    /** Pedazos que rompen una línea, o la cambian sin romperla, de todas las maneras que se nos ocurren. */
    private static final List<String> PEDAZOS = List.of("\"", "{", "}", "[", "]", ",", ":", " ", "\t", "\\", "\\u0000", "\\n", "\\ud800",
            "\\\"", "\\/", "\\u00e9", "\\ud83d\\ude00", "\\u20",
            "null", "true", "\"si\"", "\"no\"", "\"desconocido\"", "0", "-1", "1e3", "1.0", "100", "101", "99999999999", "\"EC\"",
            "\"XX\"", "\"2026-02-29\"", "\"2024-02-29\"", "[]", "{}", "\"\"", "\" \"", "á", "\u0085", "\u200e", "\u2028", "\uFEFF",
            "😀", "\u007f", "\"fecha\":\"2026-03-01\"", "\"firmante\":\"alcalde\"", "\"nombre\":\"x\"", "\"porque\":\"y\"",
            "\"caso\":", "\"lecturas\":{\"limitrofe\":\"el_pais\"}", "\"tramites\":[]", "\"entidad\":{\"tipo\":\"municipio\"}");

    private final FastReader rapido = new FastReader(PAISES);

    private record Lectura(Optional<String> nombre, Caso caso) {
    }

    private static Optional<Lectura> despacio(byte[] linea) {
        Leido leido = LectorDeCasos.leer(linea, "", LIMITES);
        return leido.valido() && leido.documentos().size() == 1 && leido.documentos().get(0).espera().isEmpty()
                ? Optional.of(new Lectura(leido.documentos().get(0).nombre(), leido.documentos().get(0).caso())) : Optional.empty();
    }

    private Optional<Lectura> aprisa(byte[] linea) {
        return rapido.read(linea).filter(r -> r.errata().isEmpty()).map(r -> new Lectura(r.titulo().map(Titulo::texto), r.caso()));
    }

    /** Si la línea es un solo objeto JSON estricto sin claves que el camino corto deja al otro lector. */
    private static boolean esJsonLlano(String linea) {
        try {
            return JSON.readTree(linea).isObject()
                    && List.of("espera", "fuente", "confianza", "supuestos", "notas").stream().noneMatch(linea::contains);
        } catch (JacksonException e) {
            return false;
        }
    }

    private void comparar(String linea) {
        byte[] bytes = linea.getBytes(StandardCharsets.UTF_8);
        Optional<Lectura> aprisa = aprisa(bytes);
        Optional<Lectura> despacio = despacio(bytes);
        if (aprisa.isPresent() || esJsonLlano(linea)) {
            assertThat(aprisa).as(linea).isEqualTo(despacio);
        }
    }

    @Test
    void leen_lo_mismo_en_lineas_buenas() {
        CasosMezclados casos = CasosMezclados.con(7, Ensayo.PACTA.catalogo());
        int aceptadas = 0;
        for (int i = 0; i < 800; i++) {
            String linea = casos.linea(i);
            comparar(linea);
            aceptadas += aprisa(linea.getBytes(StandardCharsets.UTF_8)).isPresent() ? 1 : 0;
        }
        assertThat(aceptadas).isBetween(790, 800);
    }

    @Test
    void aceptan_y_rechazan_lo_mismo_en_lineas_cambiadas_al_azar() {
        SplittableRandom azar = new SplittableRandom(11);
        CasosMezclados casos = CasosMezclados.con(11, Ensayo.PACTA.catalogo());
        int aceptadas = 0;
        int rechazadas = 0;
        for (int i = 0; i < 3000; i++) {
            String linea = cambiada(casos.linea(i), azar);
            comparar(linea);
            boolean buena = aprisa(linea.getBytes(StandardCharsets.UTF_8)).isPresent();
            aceptadas += buena ? 1 : 0;
            rechazadas += buena ? 0 : 1;
        }
        assertThat(aceptadas).isGreaterThan(100);
        assertThat(rechazadas).isGreaterThan(1500);
    }

    @Test
    void despues_de_una_linea_leen_lo_mismo_en_la_misma_con_un_cambio() {
        SplittableRandom azar = new SplittableRandom(17);
        CasosMezclados casos = CasosMezclados.con(17, 5, Ensayo.PACTA.catalogo());
        int aceptadas = 0;
        for (int i = 0; i < 1500; i++) {
            String linea = casos.linea(i);
            comparar(linea);
            comparar(linea);
            String otra = cambiada(linea, azar);
            comparar(otra);
            aceptadas += aprisa(otra.getBytes(StandardCharsets.UTF_8)).isPresent() ? 1 : 0;
        }
        assertThat(aceptadas).isBetween(30, 1000);
    }

    @Test
    @Tag("lento")
    void aceptan_y_rechazan_lo_mismo_en_muchisimas_lineas_cambiadas() {
        SplittableRandom azar = new SplittableRandom(13);
        CasosMezclados casos = CasosMezclados.con(13, Ensayo.PACTA.catalogo());
        for (int i = 0; i < 100_000; i++) {
            comparar(cambiada(casos.linea(i), azar));
        }
    }

    private static String cambiada(String linea, SplittableRandom azar) {
        String nueva = linea;
        for (int veces = 1 + azar.nextInt(2); veces > 0; veces--) {
            int sitio = azar.nextInt(nueva.length());
            int hasta = Math.min(nueva.length(), sitio + azar.nextInt(4));
            String pedazo = PEDAZOS.get(azar.nextInt(PEDAZOS.size()));
            nueva = switch (azar.nextInt(4)) {
                case 0 -> nueva.substring(0, sitio) + nueva.substring(hasta);
                case 1 -> nueva.substring(0, sitio) + pedazo + nueva.substring(sitio);
                case 2 -> valorCambiado(nueva, sitio, pedazo);
                default -> nueva.replaceFirst("\\{", "{" + pedazo + ",");
            };
        }
        return nueva;
    }

    /** Cambia entero el valor de la primera clave que haya después del sitio. */
    private static String valorCambiado(String linea, int sitio, String pedazo) {
        int dosPuntos = linea.indexOf("\":", sitio);
        if (dosPuntos < 0) {
            return linea;
        }
        int fin = dosPuntos + 2;
        while (fin < linea.length() && ",}]".indexOf(linea.charAt(fin)) < 0) {
            fin++;
        }
        return linea.substring(0, dosPuntos + 2) + pedazo + linea.substring(fin);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"fecha\":\"2026-03-01\"}",
        "{\"caso\":{\"fecha\":\"2026-03-01\"}}",
        "{\"nombre\":\"a\\nb\",\"caso\":{\"fecha\":\"2026-03-01\"}}",
        "{\"nombre\":7,\"caso\":{\"fecha\":\"2026-03-01\"}}",
        "{\"fecha\":\"2026-03-01\",\"entidad\":\"desconocido\",\"tramites\":\"desconocido\",\"lecturas\":\"desconocido\"}",
        "{\"fecha\":\"2026-03-01\",\"entidad\":{\"divipola\":52356,\"nombre\":\" Ipiales \"}}",
        "{\"fecha\":\"2026-03-01\",\"entidad\":{\"limita_con\":[\"VE\",\"BR\"]}}",
        "{\"fecha\":\"2026-03-01\",\"actuacion\":{\"materias\":[\"turismo\",\"salud\"]}}",
        "{\"fecha\":\"2026-03-01\",\"recursos\":{\"porcentaje_externo\":-0}}",
        "{\"fecha\":\"0000-01-01\",\"tramites\":[{\"tipo\":\"consulta_cancilleria\",\"fecha\":\"2026-01-01\",\"sentido\":\"desconocido\"}]}",
        "{\"fecha\":\"2026-03-01\",\"tramites\":[{\"tipo\":\"concepto_dnp\",\"fecha\":\"2026-01-02\",\"documento\":\"123\"},"
                + "{\"fecha\":\"2026-01-01\",\"tipo\":\"autorizacion_concejo\",\"documento\":456}]}",
        "{\"fecha\":\"2026-03-01\",\"lecturas\":{\"limitrofe\":\"el_pais\",\"asociaciones\":\"si\"}}",
        "{\"fecha\":\"2026-03-01\",\"f\\u0069rmante\":\"alcalde\"}",
        "{\"nombre\":\"uni\\u00f3n \\\"A\\/B\\\" \\ud83d\\ude00 ñ\",\"caso\":{\"fecha\":\"2026-03-01\"}}",
        "  {\"fecha\":\"2026-03-01\"}\t"})
    void aceptan_lo_que_el_contrato_admite(String linea) {
        byte[] bytes = linea.getBytes(StandardCharsets.UTF_8);
        assertThat(aprisa(bytes)).isPresent().isEqualTo(despacio(bytes));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", " ", "[]", "{}", "7", "\"caso\"", "null", "{\"caso\":{}}", "{\"caso\":null}", "{\"nombre\":\"x\"}",
        "{\"fecha\":\"2026-02-29\"}", "{\"fecha\":\"2026-3-1\"}", "{\"fecha\":\"desconocido\"}", "{\"fecha\":20260301}",
        "{\"fecha\":\"2026-03-01\"} {\"fecha\":\"2026-03-01\"}", "{\"fecha\":\"2026-03-01\",\"fecha\":\"2026-03-01\"}",
        "{\"fecha\":\"2026-03-01\",\"firmante\":\"desconocido\",\"firmante\":\"alcalde\"}",
        "{\"fecha\":\"2026-03-01\",\"entidad\":{},\"entidad\":{}}", "{\"fecha\":\"2026-03-01\",\"entidad\":null}",
        "{\"fecha\":\"2026-03-01\",\"caso\":{\"fecha\":\"2026-03-01\"}}", "{\"fecha\":\"2026-03-01\",\"nombre\":\"x\"}",
        "{\"fecha\":\"2026-03-01\",\"recursos\":{\"porcentaje_externo\":\"10\"}}",
        "{\"fecha\":\"2026-03-01\",\"recursos\":{\"porcentaje_externo\":101}}",
        "{\"fecha\":\"2026-03-01\",\"viaje\":{\"dias\":0}}", "{\"fecha\":\"2026-03-01\",\"recursos\":{\"propios\":true}}",
        "{\"fecha\":\"2026-03-01\",\"contraparte\":{\"pais\":\"ec\"}}", "{\"fecha\":\"2026-03-01\",\"contraparte\":{\"pais\":\"ZZ\"}}",
        "{\"fecha\":\"2026-03-01\",\"actuacion\":{\"materias\":\"turismo\"}}",
        "{\"fecha\":\"2026-03-01\",\"actuacion\":{\"materias\":[\"turismo\",\"turismo\"]}}",
        "{\"fecha\":\"2026-03-01\",\"actuacion\":{\"materias\":[\"desconocido\"]}}",
        "{\"fecha\":\"2026-03-01\",\"entidad\":{\"nombre\":\"a\\u200eb\"}}", "{\"fecha\":\"2026-03-01\",\"entidad\":{\"nombre\":\"\\n\"}}",
        "{\"fecha\":\"2026-03-01\",\"tramites\":[{\"tipo\":\"consulta_cancilleria\"}]}",
        "{\"fecha\":\"2026-03-01\",\"lecturas\":{\"limitrofe\":\"desconocido\"}}", "{\"entidad.tipo\":\"municipio\"}",
        "{\"fecha\":\"2026-03-01\",\"tramites\":[{\"tipo\":\"desconocido\",\"fecha\":\"2026-01-01\"}]}"})
    void rechazan_lo_que_el_contrato_no_admite(String linea) {
        byte[] bytes = linea.getBytes(StandardCharsets.UTF_8);
        assertThat(aprisa(bytes)).isEmpty();
        assertThat(despacio(bytes)).isEmpty();
    }

    @Test
    void una_clave_fuera_de_su_grupo_se_rechaza_aunque_antes_se_haya_leido_en_su_sitio() {
        String buena = "{\"fecha\":\"2026-03-01\",\"entidad\":{\"divipola\":\"52356\",\"tipo\":\"municipio\"},\"firmante\":\"alcalde\"}";
        assertThat(aprisa(buena.getBytes(StandardCharsets.UTF_8))).isPresent();
        for (String mala : List.of(
                "{\"fecha\":\"2026-03-01\",\"entidad\":{},\"divipola\":\"52356\"}",
                "{\"fecha\":\"2026-03-01\",\"entidad\":{\"divipola\":\"52356\"},\"tipo\":\"municipio\"}",
                "{\"fecha\":\"2026-03-01\",\"entidad\":{\"firmante\":\"alcalde\"}}",
                "{\"fecha\":\"2026-03-01\",\"entidad\":{\"divipola\":\"52356\",\"firmante\":\"alcalde\"}}",
                "{\"divipola\":\"52356\",\"fecha\":\"2026-03-01\"}")) {
            assertThat(aprisa(mala.getBytes(StandardCharsets.UTF_8))).as(mala).isEmpty();
            assertThat(aprisa(buena.getBytes(StandardCharsets.UTF_8))).isPresent();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xC0, 0xC1, 0xE0, 0xED, 0xF8, 0xFF, 0x00, 0x1F, 0x7F})
    void rechazan_un_byte_que_no_es_texto(int malo) {
        byte[] bytes = "{\"fecha\":\"2026-03-01\",\"entidad\":{\"nombre\":\"Cúcuta?\"}}".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 4] = (byte) malo;
        assertThat(aprisa(bytes)).isEmpty();
        assertThat(despacio(bytes)).isEmpty();
    }

    @Test
    void una_linea_en_yaml_la_lee_el_lector_que_explica() {
        byte[] bytes = "{fecha: 2026-03-01, entidad: {divipola: 05001}}".getBytes(StandardCharsets.UTF_8);
        assertThat(aprisa(bytes)).isEmpty();
        assertThat(despacio(bytes)).isPresent();
    }
}
