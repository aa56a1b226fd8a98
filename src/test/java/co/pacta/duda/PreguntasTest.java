package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Cada pregunta y cada opción dicen lo que está en su tabla, y las casillas que van juntas dicen su hecho y lo corriente. */
class PreguntasTest {

    private static final Pattern CAMPO = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^\",]*))");
    private static final Caso DIA = Caso.del("2024-05-10");

    private static List<List<String>> tabla(String archivo) throws IOException {
        List<List<String>> filas = new ArrayList<>();
        try (InputStream in = Preguntas.class.getResourceAsStream(archivo)) {
            for (String linea : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                List<String> fila = new ArrayList<>();
                for (Matcher m = CAMPO.matcher(linea); m.find();) {
                    fila.add(sinComillas(m.group(1) == null ? m.group(2) : m.group(1)));
                }
                filas.add(fila);
            }
        }
        return filas.subList(1, filas.size());
    }

    /** Cómo se escriben las comillas de un texto no se mira aquí. */
    private static String sinComillas(String texto) {
        return texto.replace("\"", "");
    }

    private static Preguntas.Texto sinComillas(Preguntas.Texto t) {
        return new Preguntas.Texto(sinComillas(t.pregunta()), sinComillas(t.porQue()), sinComillas(t.ayuda()), sinComillas(t.aQuien()));
    }

    @Test
    void cada_pregunta_dice_lo_de_su_fila_en_cada_idioma() throws IOException {
        for (List<String> f : tabla("preguntas.csv")) {
            Hecho hecho = Hecho.deClave(f.get(0)).orElseThrow();
            assertThat(sinComillas(Preguntas.de(hecho, false))).isEqualTo(new Preguntas.Texto(f.get(1), f.get(2), f.get(3), f.get(4)));
            assertThat(sinComillas(Preguntas.de(hecho, true))).isEqualTo(new Preguntas.Texto(f.get(5), f.get(6), f.get(7), f.get(8)));
            assertThat(Preguntas.faltante(hecho, List.of("a/b")).pregunta()).isEqualTo(f.get(1));
            assertThat(Preguntas.faltante(hecho, List.of("a/b")).porQue()).isEqualTo(f.get(2));
            assertThat(Preguntas.faltante(hecho, List.of("a/b")).normas()).containsExactly("a/b");
        }
        assertThat(Preguntas.de(Hecho.CONTRAPARTE_ID, false)).isEqualTo(new Preguntas.Texto("¿contraparte.id?", "", "", ""));
        assertThat(Preguntas.de(Hecho.CONTRAPARTE_ID, true).pregunta()).isEqualTo("¿contraparte.id?");
    }

    @Test
    void cada_opcion_dice_lo_de_su_fila_y_la_que_no_tiene_se_llama_por_su_codigo() throws IOException {
        for (List<String> f : tabla("opciones.csv")) {
            Hecho hecho = Hecho.deClave(f.get(0)).orElseThrow();
            assertThat(Preguntas.opcion(hecho, f.get(1), false)).isEqualTo(new Preguntas.Opcion(f.get(1), f.get(2), f.get(3)));
            assertThat(Preguntas.opcion(hecho, f.get(1), true)).isEqualTo(new Preguntas.Opcion(f.get(1), f.get(4), f.get(5)));
        }
        assertThat(Preguntas.opcion(Hecho.CONTRAPARTE_ID, "si", false)).isEqualTo(new Preguntas.Opcion("si", "Sí", ""));
        assertThat(Preguntas.opcion(Hecho.CONTRAPARTE_ID, "si", true)).isEqualTo(new Preguntas.Opcion("si", "Yes", ""));
        assertThat(Preguntas.opcion(Hecho.CONTRAPARTE_ID, "no", true)).isEqualTo(new Preguntas.Opcion("no", "No", ""));
        assertThat(Preguntas.opcion(Hecho.CONTRAPARTE_ID, "otro_lugar", false).etiqueta()).isEqualTo("otro lugar");
    }

    @ParameterizedTest
    @EnumSource(Hecho.class)
    void lo_que_va_junto_tiene_una_pagina_y_lo_demas_la_suya(Hecho hecho) {
        Optional<Grupo> grupo = Grupo.de(hecho);

        assertThat(Preguntas.pagina(hecho)).isEqualTo(grupo.isPresent() ? grupo.get().name() : hecho.clave());
        grupo.ifPresent(g -> {
            List<Pregunta.Marca> marcas = g.marcas(EnumSet.of(hecho), false);
            assertThat(marcas).isNotEmpty().allMatch(m -> m.hecho() == hecho);
            assertThat(marcas).allMatch(m -> hecho.admite(m.marcada()) && hecho.admite(m.sinMarca()) && !m.marcada().equals(m.sinMarca()));
            assertThat(List.of(Grupo.values()).stream().filter(o -> !o.marcas(EnumSet.of(hecho), false).isEmpty())).containsExactly(g);
        });
    }

    /** Lo que no se marca toma su valor corriente (contrato, sección 2.0). */
    @ParameterizedTest
    @EnumSource(Grupo.class)
    void las_casillas_de_un_grupo_dejan_lo_corriente_y_se_dicen_en_los_dos_idiomas(Grupo grupo) {
        Map<Hecho, Object> corriente = Corrientes.para(DIA);
        List<Pregunta.Marca> todas = grupo.marcas(EnumSet.allOf(Hecho.class), false);
        List<Pregunta.Marca> all = grupo.marcas(EnumSet.allOf(Hecho.class), true);
        Set<String> etiquetas = new HashSet<>(todas.stream().map(Pregunta.Marca::etiqueta).toList());

        assertThat(todas).allMatch(m -> m.sinMarca().equals(corriente.getOrDefault(m.hecho(), m.sinMarca())));
        assertThat(etiquetas).hasSameSizeAs(todas).doesNotContain("").doesNotContainAnyElementsOf(all.stream().map(Pregunta.Marca::etiqueta).toList());
        assertThat(all).extracting(Pregunta.Marca::hecho).isEqualTo(todas.stream().map(Pregunta.Marca::hecho).toList());
        assertThat(grupo.marcas(Set.of(), false)).isEmpty();
        assertThat(grupo.texto(false).pregunta()).startsWith("¿").endsWith("?");
        assertThat(grupo.texto(true).pregunta()).doesNotStartWith("¿").endsWith("?");
        assertThat(List.of(grupo.texto(false).porQue(), grupo.texto(false).ayuda(), grupo.texto(false).aQuien()))
                .doesNotContain("").doesNotContain(grupo.texto(true).porQue(), grupo.texto(true).ayuda(), grupo.texto(true).aQuien());
    }

    @Test
    void una_pregunta_de_un_solo_hecho_resuelve_ese_y_la_de_varios_cada_uno_una_vez() {
        Preguntas.Texto texto = Preguntas.de(Hecho.PROPIOS, false);
        List<Pregunta.Marca> marcas = Grupo.TEXTO.marcas(EnumSet.of(Hecho.CREA_ORGANISMO, Hecho.INMUNIDADES), false);

        assertThat(new Pregunta(Hecho.PROPIOS, texto, List.of(), List.of(), false, List.of()).hechos()).containsExactly(Hecho.PROPIOS);
        assertThat(new Pregunta(Hecho.INMUNIDADES, texto, List.of(), List.of(), false, marcas).hechos())
                .containsExactly(Hecho.INMUNIDADES, Hecho.CREA_ORGANISMO);
    }

    @Test
    void un_valor_perezoso_se_calcula_una_sola_vez_y_cuando_se_pide() {
        int[] veces = {0};
        Perezoso<String> perezoso = new Perezoso<>(() -> "calculado " + ++veces[0]);

        assertThat(veces[0]).isZero();
        assertThat(perezoso.valor()).isEqualTo("calculado 1").isEqualTo(perezoso.valor());
    }
}
