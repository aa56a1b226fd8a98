package co.pacta.catalogo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** El lector de CSV y la clave de búsqueda. */
class TableTest {

    private static String[][] filas(String texto) {
        return Table.parse("x.csv", texto).rows().toArray(new String[0][]);
    }

    @Test
    void lee_comillas_comas_y_saltos_dentro_de_un_campo() {
        assertThat(filas("a,b,c\r\n1,\"dos, \"\"2\"\"\",\r\n\"x\r\ny\",,z\r\n"))
                .isDeepEqualTo(new String[][] {{"1", "dos, \"2\"", ""}, {"x\r\ny", "", "z"}});
    }

    @Test
    void lee_LF_y_un_final_sin_salto() {
        assertThat(filas("a,b\n1,2\n,\"\"")).isDeepEqualTo(new String[][] {{"1", "2"}, {"", ""}});
        assertThat(filas("a,b\n1,")).isDeepEqualTo(new String[][] {{"1", ""}});
        assertThat(filas("a\r\n")).isEmpty();
    }

    @Test
    void un_registro_con_otro_numero_de_campos_es_un_error() {
        assertThatThrownBy(() -> filas("a,b\n1\n")).hasMessageContaining("x.csv: el registro «1» tiene 1 campos");
        assertThatThrownBy(() -> filas("a,b\n\"1,2\n")).hasMessageContaining("comilla sin cerrar");
        assertThatThrownBy(() -> Table.parse("x.csv", "a\n").column("b")).hasMessageContaining("columna b");
    }

    @Test
    void las_filas_de_una_clave_se_hallan_sin_leer_las_demas() {
        Table tabla = Table.parse("x.csv", "k,v\r\n05,a\r\n05001,b\r\n05001,c\r\n1,ñ\r\n11,e");
        assertThat(tabla.rows("05")).extracting(f -> f[1]).containsExactly("a");
        assertThat(tabla.rows("05001")).extracting(f -> f[1]).containsExactly("b", "c");
        assertThat(tabla.rows("1")).extracting(f -> f[1]).containsExactly("ñ");
        assertThat(tabla.rows("11")).extracting(f -> f[1]).containsExactly("e");
        assertThat(tabla.rows("0")).isEmpty();
        assertThat(tabla.rows("050011")).isEmpty();
        assertThat(tabla.rows("99")).isEmpty();
        assertThat(tabla.rows("")).isEmpty();
        assertThat(Table.parse("x.csv", "k,v").rows("1")).isEmpty();
    }

    @Test
    void la_clave_de_busqueda_quita_acentos_signos_y_mayusculas() {
        assertThat(SearchKey.of("  Bogotá, D.C. ")).isEqualTo("bogota dc");
        assertThat(SearchKey.of("Sotará - Paispamba")).isEqualTo("sotara paispamba");
        assertThat(SearchKey.of("São Gabriel da Cachoeira / Ngäbe-Buglé")).isEqualTo("sao gabriel da cachoeira ngabe bugle");
        assertThat(SearchKey.of("Nari\u006e\u0303o Kovač")).isEqualTo("narino kovac");
        assertThat(SearchKey.compact("Hato Nuevo")).isEqualTo("hatonuevo");
    }

    @Test
    void la_distancia_cuenta_errores_de_tecleo() {
        assertThat(EditDistance.between("ipiales", "ipailes")).isEqualTo(1);
        assertThat(EditDistance.between("ipiales", "ipiale")).isEqualTo(1);
        assertThat(EditDistance.between("", "abc")).isEqualTo(3);
    }
}
