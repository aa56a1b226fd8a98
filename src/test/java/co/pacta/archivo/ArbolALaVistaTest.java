package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** De los bytes al árbol de nodos: qué es cada pedazo, dónde empieza y qué no se admite. */
class ArbolALaVistaTest {

    private final Problemas problemas = new Problemas("caso.yaml");

    private Nodo yaml(String texto) {
        return YamlTree.read(texto, 32, problemas).orElseThrow();
    }

    private Nodo json(String texto) {
        return JsonTree.read(texto, 32, problemas).orElseThrow();
    }

    private List<String> quejas() {
        return problemas.lista().stream().map(e -> e.linea() + ":" + e.columna() + " " + e.clave() + ": " + e.mensaje().split("[;:(]")[0].strip()).toList();
    }

    private static Nodo.Escalar palabra(String texto, boolean entreComillas, int linea, int columna) {
        return new Nodo.Escalar(texto, entreComillas, linea, columna);
    }

    @Test
    void yaml_y_json_dan_el_mismo_arbol_con_la_linea_y_la_columna_de_cada_pedazo() {
        Nodo.Mapa esperado = new Nodo.Mapa(List.of(
                new Nodo.Entrada(palabra("a", true, 1, 2), new Nodo.Lista(List.of(palabra("1", false, 1, 8), palabra("x", true, 1, 11)), 1, 7)),
                new Nodo.Entrada(palabra("b", true, 2, 2), new Nodo.Mapa(List.of(), 2, 7))), 1, 1);
        String texto = "{\"a\": [1, \"x\"],\n \"b\": {}}";

        assertThat(yaml(texto)).isEqualTo(esperado);
        assertThat(json(texto)).isEqualTo(esperado);
        assertThat(quejas()).isEmpty();
    }

    @Test
    void en_yaml_solo_lo_escrito_sin_comillas_es_un_valor_llano() {
        assertThat(yaml("- si\n- 'si'\n-\n")).isEqualTo(new Nodo.Lista(List.of(
                palabra("si", false, 1, 3), palabra("si", true, 2, 3), palabra("", false, 3, 2)), 1, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "{\"a\": 1} 2", "[1,]", "hola", "{a: 1}", ""})
    void lo_que_no_es_json_estricto_no_se_lee_como_json(String texto) {
        assertThat(JsonTree.read(texto, 32, problemas)).isEmpty();
    }

    @Test
    void json_con_tabulaciones_se_lee_como_json() {
        for (String texto : List.of("{\n\t\"fecha\":\n\t\"2024-05-10\"\n}", "[\n\t{\n\t\t\"fecha\":\n\t\"2024-05-10\"}\n]")) {
            assertThat(Archivos.leer(texto).errores()).as(texto).isEmpty();
            assertThat(Archivos.leer("\n " + texto).documentos()).hasSize(1);
        }
    }

    @Test
    void caben_justo_los_niveles_y_los_bytes_del_limite() {
        assertThat(FileTree.read("[[1]]".getBytes(), new Limites(5, 2, p -> true), problemas)).isPresent();
        assertThat(quejas()).isEmpty();
        assertThat(FileTree.read("[[1]]".getBytes(), new Limites(4, 2, p -> true), problemas)).isEmpty();
        assertThat(FileTree.read("[[1]]".getBytes(), new Limites(5, 1, p -> true), problemas)).isEmpty();
        assertThat(quejas()).containsExactly("1:1 : El archivo pesa 5 bytes y el máximo es 4",
                "1:2 : Hay más de 1 niveles de listas o grupos, uno dentro de otro");
    }

    @Test
    void los_limites_de_un_caso_son_un_mega_y_los_de_una_lista_treinta_y_dos() {
        assertThat(Limites.deCaso("EC"::equals).bytes()).isEqualTo(1_048_576);
        assertThat(Limites.deEscenarios("EC"::equals).bytes()).isEqualTo(33_554_432);
        Limites otros = Limites.deCaso("EC"::equals).hasta(10);
        assertThat(otros.bytes()).isEqualTo(10);
        assertThat(otros.profundidad()).isEqualTo(Limites.deEscenarios("EC"::equals).profundidad()).isEqualTo(32);
        assertThat(otros.esPais().test("EC")).isTrue();
        assertThat(otros.esPais().test("PE")).isFalse();
    }

    @Test
    void las_claves_repetidas_y_las_que_no_son_palabras_se_dicen_con_su_camino_y_no_entran() {
        Nodo leido = yaml("caso:\n  a: 1\n  a: 2\n  ? [x]\n  : 3\na: 4\ncaso: 5\n");

        assertThat(leido).isEqualTo(new Nodo.Mapa(List.of(
                new Nodo.Entrada(palabra("caso", false, 1, 1), new Nodo.Mapa(List.of(
                        new Nodo.Entrada(palabra("a", false, 2, 3), palabra("1", false, 2, 6))), 2, 3)),
                new Nodo.Entrada(palabra("a", false, 6, 1), palabra("4", false, 6, 4))), 1, 1));
        assertThat(problemas.lista()).extracting(e -> e.linea() + " " + e.clave() + " " + e.mensaje()).containsExactly(
                "3 caso.a Esta clave está repetida; ya está en la línea 2",
                "4 caso Una clave debe ser una palabra, no una lista ni un grupo",
                "7 caso Esta clave está repetida; ya está en la línea 1");
    }

    @Test
    void una_ancla_una_referencia_y_una_etiqueta_se_dicen_con_la_clave_donde_estan() {
        Nodo leido = yaml("- caso: {a: &x 1, b: [1, *x, !y 2]}\n  c: &z [1]\n- *z\n");

        assertThat(quejas()).containsExactly("1:13 caso.a: No se admiten anclas", "1:26 caso.b[1]: No se admiten referencias",
                "1:30 caso.b[2]: No se admiten etiquetas de tipo", "2:6 c: No se admiten anclas", "3:3 : No se admiten referencias");
        assertThat(((Nodo.Lista) leido).elementos().get(1)).isEqualTo(new Nodo.Roto(3, 3));
    }

    @Test
    void lo_roto_ya_se_dijo_y_no_se_vuelve_a_decir() {
        assertThat(Archivos.leer("fecha: &f 2024-05-10\nfirmante: *f\nactuacion: {materias: *f}\nentidad: *f\n").errores())
                .extracting(ErrorDeArchivo::linea).containsExactly(1, 2, 3, 4);
    }

    @Test
    void un_segundo_documento_detiene_la_lectura() {
        assertThat(YamlTree.read("a\n---\nb\n---\nc\n", 32, problemas)).isEmpty();
        assertThat(quejas()).containsExactly("3:1 : El archivo tiene varios documentos separados por «---»");
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "null", "Null", "NULL", ""})
    void no_hay_valor_si_no_se_escribe_o_se_escribe_nulo(String texto) {
        assertThat(palabra(texto, false, 1, 1).nulo()).isTrue();
        assertThat(palabra(texto, true, 1, 1).nulo()).isFalse();
        assertThat(palabra(texto, false, 1, 1).logico()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "True", "TRUE", "false", "False", "FALSE"})
    void true_y_false_se_reconocen_sin_comillas(String texto) {
        assertThat(palabra(texto, false, 1, 1).logico()).isTrue();
        assertThat(palabra(texto, true, 1, 1).logico()).isFalse();
        assertThat(palabra(texto, false, 1, 1).nulo()).isFalse();
    }

    @Test
    void lo_que_no_se_entiende_se_dice_en_el_lugar_que_se_sabe() {
        YamlMessages.report(new YamlEngineException("anchor"), problemas);
        YamlMessages.report(new YamlEngineException((String) null), problemas);
        assertThat(quejas()).containsExactly("1:1 : No se admiten anclas", "1:1 : El archivo no se entiende en este punto");
    }

    @Test
    void un_error_de_lectura_sin_lugar_se_pone_al_principio() {
        YamlMessages.report(new ParserException("while scanning an alias", java.util.Optional.empty(), "otra cosa", java.util.Optional.empty()), problemas);
        assertThat(quejas()).containsExactly("1:1 : No se admiten referencias");
    }
}
