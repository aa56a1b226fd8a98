package co.pacta.web;

import static co.pacta.web.Html.at;
import static co.pacta.web.Html.el;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTest {

    @Test
    void todo_texto_queda_escapado_en_contenido_y_en_atributos() {
        String malo = "\"><script>alert('x')</script>&";
        String markup = el("p", at("title", malo), malo, List.of(malo)).markup();

        String seguro = "&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;";
        assertThat(markup).isEqualTo("<p title=\"" + seguro + "\">" + seguro + seguro + "</p>");
    }

    @Test
    void un_elemento_vacio_no_se_cierra_y_los_demas_si() {
        assertThat(el("input", at("name", "a")).markup()).isEqualTo("<input name=\"a\">");
        assertThat(el("p").markup()).isEqualTo("<p></p>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "//malo.example", "data:text/html,x", "JAVASCRIPT:alert(1)", " javascript:x", "vbscript:x"})
    void un_enlace_solo_lleva_a_este_sitio_o_a_la_web(String malo) {
        assertThat(Html.link(malo, "x").markup()).isEqualTo("<a href=\"#\">x</a>");
    }

    @Test
    void un_enlace_bueno_pasa_con_sus_atributos() {
        assertThat(Html.link("/normas?q=a&b=c", at("title", "t"), "x").markup())
                .isEqualTo("<a href=\"/normas?q=a&amp;b=c\" title=\"t\">x</a>");
        assertThat(Html.link("https://www.gov.co", "x").markup()).contains("href=\"https://www.gov.co\"");
    }
}
