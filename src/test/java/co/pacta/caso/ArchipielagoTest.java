package co.pacta.caso;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quién es el Archipiélago, se escriba como se escriba, y qué forma tiene un código. */
class ArchipielagoTest {

    private static final List<String> NOMBRES = List.of("Archipiélago de San Andrés, Providencia y Santa Catalina",
            "ARCHIPIÉLAGO DE SAN ANDRÉS", "archipielago de san andres", "Archipiélago  de\tSan Andrés", "San Andrés y Providencia",
            "san andres y providencia", "SAN ANDRÉS Y PROVIDENCIA", "San Andrés, Providencia y Santa Catalina", "San Andres,Providencia",
            "San Andrés", "San Andrés de Sotavento", "San Andrés de Tumaco", "San Antonio", "San Agustín", "Santander", "Antioquia", "Arauca",
            "Archidona", "", "S", "San ", "San A", "San An", "San And", "San \u00e1", "San a\u0301", "Armenia", "San Andrés  y  Providencia", "San An\u0301drés y Providencia");

    /** Lo mismo, dicho con expresiones regulares. */
    private static boolean loNombra(String nombre) {
        String llano = Normalizer.normalize(nombre, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace(',', ' ').replaceAll("\\s+", " ");
        return llano.startsWith("archipielago de san andres") || llano.equals("san andres y providencia")
                || llano.startsWith("san andres providencia");
    }

    @Test
    void se_reconoce_por_su_nombre_con_tildes_o_sin_ellas() {
        int son = 0;
        for (String nombre : NOMBRES) {
            for (String escrito : List.of(nombre, Normalizer.normalize(nombre, Normalizer.Form.NFD), nombre.toUpperCase(Locale.ROOT))) {
                Caso caso = Caso.del("2026-03-01").con(Hecho.ENTIDAD_NOMBRE, escrito);
                assertThat(Archipielago.es(caso)).as(escrito).isEqualTo(loNombra(escrito));
                assertThat(Archipielago.es(Caso.del("2026-03-01").con(Hecho.ENTIDAD_DEPARTAMENTO, escrito))).as(escrito).isEqualTo(loNombra(escrito));
                son += loNombra(escrito) ? 1 : 0;
            }
        }
        assertThat(son).isEqualTo(33);
    }

    @ParameterizedTest
    @CsvSource({"05001, 5001", "99999, 99999", "00000, 0", "88, 100088", "00, 100000", "5001, -1", "050011, -1", "0500a, -1", "8x, -1", "'', -1",
        "٠٥٠٠١, -1"})
    void cada_codigo_tiene_su_puesto(String codigo, int puesto) {
        assertThat(CodigoDane.puesto(codigo)).isEqualTo(puesto).isLessThan(CodigoDane.PUESTOS);
    }
}
