package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.norma.Vocablo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Una condición de una regla, dicha en español llano o en inglés, se cumpla o no. */
class FrasesTest {

    private static final Map<String, Vocablo> VOCABLOS = Map.of(
            "vecino", new Vocablo("vecino", "el país es vecino", "el país no es vecino", List.of(), "it is a neighbour", "it is no neighbour"),
            "obliga", new Vocablo("obliga", "obliga", "no obliga", List.of(), "it binds", "it does not bind"),
            "gasta", new Vocablo("gasta", "gasta", "no gasta", List.of(), "it spends", "it does not spend"),
            "contraparte", new Vocablo("contraparte", "trata con {valor}", "no trata con {valor}", List.of(), "it deals with {valor}",
                    "it does not deal with {valor}"),
            "horas", new Vocablo("horas", "dura {valor} horas", "no dura {valor} horas", List.of(), "it lasts {valor} hours", "it does not last {valor} hours"),
            "fecha", new Vocablo("fecha", "la fecha es {valor}", "la fecha no es {valor}", List.of(), "the date is {valor}", "the date is not {valor}"));
    private final Frases frases = new Frases(VOCABLOS, false);
    private final Frases enIngles = new Frases(VOCABLOS, true);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"vecino | el país es vecino | el país no es vecino",
        "!vecino | el país no es vecino | el país es vecino",
        "obliga && gasta | obliga y gasta | no obliga, o no gasta",
        "obliga && !gasta && vecino | obliga y no gasta y el país es vecino | no obliga, o gasta, o el país no es vecino",
        "!(vecino && obliga) && gasta | el país no es vecino, o no obliga y gasta | el país es vecino y obliga, o no gasta",
        "obliga && (gasta && vecino) | obliga y gasta y el país es vecino | no obliga, o no gasta, o el país no es vecino",
        "contraparte == TipoContraparte.ESTADO | trata con gobierno nacional de otro país | no trata con gobierno nacional de otro país",
        "contraparte != TipoContraparte.ESTADO | no trata con gobierno nacional de otro país | trata con gobierno nacional de otro país",
        "contraparte in (TipoContraparte.ESTADO, TipoContraparte.ORGANISMO_INTERNACIONAL) && gasta | trata con gobierno nacional de otro país o "
            + "organismo internacional y gasta | no trata con gobierno nacional de otro país o organismo internacional, o no gasta",
        "contraparte not in (TipoContraparte.ESTADO) && gasta | no trata con gobierno nacional de otro país y gasta | trata con gobierno nacional de otro país, o no gasta",
        "contraparte(\"VE\") && gasta | trata con VE y gasta | no trata con VE, o no gasta",
        "horas >= 48 | dura al menos 48 horas | no dura al menos 48 horas", "horas <= 48 && gasta | dura a lo sumo 48 horas y gasta | no dura a lo sumo 48 horas, o no gasta",
        "horas > 48 | dura más de 48 horas | no dura más de 48 horas", "horas < 48 | dura menos de 48 horas | no dura menos de 48 horas",
        "horas == 48 | dura 48 horas | no dura 48 horas",
        "fecha >= 20130205 | la fecha es igual o posterior al 2013-02-05 | la fecha no es igual o posterior al 2013-02-05",
        "fecha < 20130205 | la fecha es anterior al 2013-02-05 | la fecha no es anterior al 2013-02-05"})
    void en_espanol_la_negacion_cambia_y_por_o(String condicion, String cierta, String falsa) {
        assertThat(frases.decir(condicion, true)).isEqualTo(cierta);
        assertThat(frases.decir(condicion, false)).isEqualTo(falsa);
    }

    @Test
    void las_alternativas_se_unen_con_o_y_si_fallan_fallaron_todas() {
        assertThat(frases.decir("obliga || gasta || vecino", true)).isEqualTo("obliga, o gasta, o el país es vecino");
        assertThat(frases.decir("obliga || gasta", false)).isEqualTo("no obliga y no gasta");
        assertThat(frases.decir("(obliga || gasta) && vecino", true)).isEqualTo("obliga, o gasta y el país es vecino");
    }

    @Test
    void en_ingles_tambien() {
        assertThat(enIngles.decir("obliga || gasta", true)).isEqualTo("it binds, or it spends");
        assertThat(enIngles.decir("obliga || gasta", false)).isEqualTo("it does not bind and it does not spend");
        assertThat(enIngles.decir("obliga && gasta", true)).isEqualTo("it binds and it spends");
        assertThat(enIngles.decir("obliga && gasta", false)).isEqualTo("it does not bind, or it does not spend");
        assertThat(enIngles.decir("contraparte in (TipoContraparte.ESTADO, TipoContraparte.ORGANISMO_INTERNACIONAL)", true))
                .isEqualTo("it deals with national government of another country or international organisation");
        assertThat(List.of(enIngles.decir("horas >= 48", true), enIngles.decir("horas <= 48", true), enIngles.decir("horas > 48", true),
                enIngles.decir("horas < 48", true))).containsExactly("it lasts at least 48 hours", "it lasts at most 48 hours",
                "it lasts more than 48 hours", "it lasts less than 48 hours");
        assertThat(enIngles.decir("fecha < 20130205", true)).isEqualTo("the date is before 2013-02-05");
        assertThat(enIngles.decir("fecha >= 20130205", false)).isEqualTo("the date is not on or after 2013-02-05");
    }

    @Test
    void lo_que_no_esta_en_el_vocabulario_queda_como_esta_escrito() {
        assertThat(frases.decir("otraCosa && gasta", true)).isEqualTo("otraCosa y gasta");
    }
}
