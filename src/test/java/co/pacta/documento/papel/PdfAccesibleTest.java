package co.pacta.documento.papel;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.documento.Idioma;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** veraPDF no encuentra ninguna falla de PDF/UA-1 ni de PDF/A-2a en ninguna clase de papel. */
class PdfAccesibleTest {

    @BeforeAll
    static void preparar() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /** Cada caso, con los cinco papeles: los que pide y los avisos de que otros no hacen falta. */
    static Stream<Arguments> todos() {
        return Stream.of("frontera/cucuta-urena-agua", "prohibiciones/meta-se-obliga-con-ministerio-chino", "dudas/no-se-dice-quien-actua",
                "credito/bogota-birf-con-garantia-2015", "viajes/gobernador-de-narino-72-horas", "fuera_de_alcance/la-nacion",
                "indigenas/pastos-de-los-dos-lados").flatMap(e -> Stream.of(Clase.values()).map(c -> Arguments.of(e, c)));
    }

    /** Entre los dos tienen todas las piezas: notas, blancos, listas, tablas de las dos clases y dibujos. */
    @ParameterizedTest
    @EnumSource(names = {"CONSULTA", "LISTA"})
    void la_carta_y_la_lista_son_accesibles_y_de_archivo(Clase clase) throws Exception {
        revisar("frontera/cucuta-urena-agua", clase, Idioma.ES);
    }

    @Tag("lento")
    @ParameterizedTest
    @MethodSource("todos")
    void todas_las_clases_lo_son_en_las_dos_lenguas(String escenario, Clase clase) throws Exception {
        revisar(escenario, clase, Idioma.ES);
        revisar(escenario, clase, Idioma.EN);
    }

    private static void revisar(String escenario, Clase clase, Idioma idioma) throws Exception {
        byte[] pdf = Redactor.redactar(clase, Formato.PDF, Casos.dictamen(escenario), idioma);
        for (PDFAFlavour perfil : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A)) {
            try (PDFAParser lector = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), perfil)) {
                var resultado = Foundries.defaultInstance().createValidator(perfil, false).validate(lector);
                assertThat(resultado.getTestAssertions()).extracting(TestAssertion::getMessage).as("%s %s", clase, perfil).isEmpty();
                assertThat(resultado.isCompliant()).isTrue();
            }
        }
    }
}
