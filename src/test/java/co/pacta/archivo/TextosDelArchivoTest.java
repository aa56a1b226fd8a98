package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.caso.Nivel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo pequeño: caracteres peligrosos, citas, problemas, países, claves y frases. */
class TextosDelArchivoTest {

    /** Controles, separadores de línea, mitades de carácter e inversores del sentido (Unicode, Bidi_Control). */
    @ParameterizedTest
    @ValueSource(ints = {0, 0x1B, '\n', '\t', 0x7F, 0x2028, 0x2029, 0xD800, 0x200E, 0x200F, 0x202A, 0x202C, 0x202E, 0x2066, 0x2068, 0x2069})
    void un_caracter_que_rompe_la_linea_o_voltea_el_texto_es_peligroso(int c) {
        assertThat(Texto.peligroso(c)).isTrue();
        assertThat(Texto.sucio("a" + Character.toString(c) + "b", false)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {' ', 'a', 'ñ', 0x200D, 0x2010, 0x202F, 0x2065, 0x206A, 0x1F30E})
    void los_demas_no_lo_son(int c) {
        assertThat(Texto.peligroso(c)).isFalse();
        assertThat(Texto.sucio("a" + Character.toString(c) + "b", false)).isFalse();
    }

    @Test
    void solo_donde_se_admiten_caben_saltos_de_linea_y_tabulaciones() {
        assertThat(Texto.sucio("a\nb\tc", true)).isFalse();
        assertThat(Texto.sucio("a\rb", true)).isTrue();
        assertThat(Texto.sucio("a\u001bb", true)).isTrue();
        assertThat(Texto.sucio("a\tb", false)).isTrue();
    }

    @Test
    void lo_citado_cabe_en_sesenta_caracteres_sin_saltos() {
        assertThat(Problemas.cita(" a\nb ")).isEqualTo("«a b»");
        assertThat(Problemas.limpio("x".repeat(60))).isEqualTo("x".repeat(60));
        assertThat(Problemas.limpio("x".repeat(61))).isEqualTo("x".repeat(60) + "…");
        assertThat(Problemas.limpio("🌎".repeat(60))).isEqualTo("🌎".repeat(60));
        assertThat(Problemas.limpio("🌎".repeat(61))).isEqualTo("🌎".repeat(60) + "…");
    }

    @Test
    void quinientos_problemas_se_dicen_todos_y_desde_ahi_se_cuentan() {
        Problemas problemas = new Problemas("a.yaml");
        for (int i = 500; i > 0; i--) {
            problemas.agregar(i, 1, "", "m", "");
        }
        assertThat(problemas.total()).isEqualTo(500);
        assertThat(problemas.lista()).hasSize(500).isSortedAccordingTo((a, b) -> Integer.compare(a.linea(), b.linea()));

        problemas.agregar(900, 1, "", "m", "");

        assertThat(problemas.total()).isEqualTo(501);
        assertThat(problemas.lista()).hasSize(501).last().isEqualTo(new ErrorDeArchivo("a.yaml", 500, 1, "",
                "Hay 1 problemas más; corrija estos y vuelva a leer el archivo", ""));
    }

    @Test
    void los_problemas_de_una_misma_linea_van_por_columna_y_los_de_otra_lectura_se_suman() {
        Problemas otros = new Problemas("");
        otros.agregar(2, 9, "b", "n", "s");
        otros.agregar(2, 3, "a", "m", "");
        Problemas problemas = new Problemas("a.yaml");
        problemas.agregar(otros);
        assertThat(problemas.lista()).containsExactly(new ErrorDeArchivo("a.yaml", 2, 3, "a", "m", ""),
                new ErrorDeArchivo("a.yaml", 2, 9, "b", "n", "s"));
        assertThat(problemas.total()).isEqualTo(2);
    }

    @Test
    void un_problema_cabe_en_una_linea() {
        assertThat(new ErrorDeArchivo("a.yaml", 2, 3, "fecha", "No sirve", "2024-05-10").enUnaLinea())
                .isEqualTo("a.yaml:2:3: fecha: No sirve. ¿Quiso decir «2024-05-10»?");
        assertThat(new ErrorDeArchivo("a.yaml", 2, 3, "", "No sirve", "").enUnaLinea()).isEqualTo("a.yaml:2:3: No sirve.");
    }

    @ParameterizedTest
    @CsvSource({"ec, EC", "' ec ', EC", "EC, ''", "ECU, EC", "ecuador, EC", "Perú, PE", "Peru, PE", "Venezuela, VE", "Brazil, BR", "estados unidos, US",
        "Ecuadro, EC", "Colmbia, CO", "pru, ''", "ecx, ''", "ZZ, ''", "zz, ''", "país que no existe, ''"})
    void un_pais_escrito_de_otra_forma_se_adivina(String escrito, String codigo) {
        assertThat(Paises.sugerencia(escrito, Archivos.LIMITES.esPais())).isEqualTo(codigo);
    }

    @Test
    void no_se_adivina_un_pais_que_el_catalogo_no_tiene() {
        assertThat(Paises.sugerencia("ec", p -> false)).isEmpty();
        assertThat(Paises.sugerencia("Ecuador", p -> false)).isEmpty();
        assertThat(Paises.sugerencia("Ecuadro", p -> false)).isEmpty();
    }

    @Test
    void se_sabe_en_que_grupos_va_una_palabra() {
        assertThat(ArbolDeHechos.queTerminanEn("pais")).containsExactly("contraparte.pais");
        assertThat(ArbolDeHechos.queTerminanEn("tipo")).containsExactlyInAnyOrder("entidad.tipo", "actuacion.tipo", "contraparte.tipo");
        assertThat(ArbolDeHechos.queTerminanEn("firmante")).containsExactly("firmante");
        assertThat(ArbolDeHechos.queTerminanEn("ipo")).isEmpty();
    }

    @Test
    void las_palabras_de_un_codigo_van_en_su_orden_y_no_se_pueden_cambiar() {
        Map<String, Nivel> palabras = Codigos.porPalabra(List.of(Nivel.values()));
        assertThat(palabras).containsExactly(Map.entry("local", Nivel.LOCAL), Map.entry("intermedio", Nivel.INTERMEDIO),
                Map.entry("nacional", Nivel.NACIONAL));
        assertThatThrownBy(() -> palabras.put("x", Nivel.LOCAL)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void cada_clave_tiene_su_frase_y_la_que_no_la_tiene_se_nota() {
        assertThat(Descripciones.de("fecha")).hasValueSatisfying(f -> assertThat(f).contains("único dato obligatorio"));
        assertThat(Descripciones.exigida("contraparte.pais")).contains("ISO 3166-1");
        assertThat(Descripciones.de("no.existe")).isEmpty();
        assertThatThrownBy(() -> Descripciones.exigida("no.existe")).isInstanceOf(IllegalStateException.class).hasMessage("Sin descripción: no.existe");
    }

    @Test
    void lo_leido_vale_si_no_trae_ningun_problema() {
        ErrorDeArchivo error = new ErrorDeArchivo("a.yaml", 1, 1, "", "m", "");
        assertThat(new Leido(List.of(), List.of(), List.of()).valido()).isTrue();
        assertThat(new Leido(List.of(), List.of(), List.of(error)).valido()).isFalse();
        assertThat(new LeidosDeNorma(List.of(), List.of()).valido()).isTrue();
        assertThat(new LeidosDeNorma(List.of(), List.of(error)).valido()).isFalse();
    }
}
