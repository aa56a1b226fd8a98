package co.pacta.lote;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que se dice de una palabra mal escrita es lo mismo la primera vez que las siguientes, en la columna que le toca a cada una. */
class ErratasTest {

    private static final OpcionesDeLote OPCIONES = OpcionesDeLote.corrientes();

    private final PorLinea conRecuerdo = PorLinea.enJson(Ensayo.PACTA, OPCIONES);

    private static byte[] bytes(String linea) {
        return linea.getBytes(StandardCharsets.UTF_8);
    }

    /** La de quien no ha visto ninguna otra línea. */
    private static String primera(String linea) {
        return PorLinea.enJson(Ensayo.PACTA, OPCIONES).responder(1, bytes(linea));
    }

    private void comparar(String linea) {
        assertThat(conRecuerdo.responder(1, bytes(linea))).as(linea).isEqualTo(primera(linea));
    }

    private static String con(String nombre, String resto) {
        return "{\"nombre\":\"" + nombre + "\",\"caso\":{\"fecha\":\"2026-03-01\"," + resto + "}}";
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"firmante\":\"alcaldesa\"", "\"actuacion\":{\"tipo\":\"hermandad\",\"materias\":[\"turismo\"]}",
        "\"recursos\":{\"propios\":\"quizá\"}", "\"firmante\":\"\"", "\"firmante\":\"a\\u0020b\"", "\"firmante\":\"😀\"",
        "\"firmante\":\"ALCALDE\"", "\"recursos\":{\"propios\":\"Sí\"}", "\"recursos\":{\"propios\":7}", "\"recursos\":{\"propios\":true}",
        "\"firmante\":\"uno\",\"recursos\":{\"propios\":\"dos\"}", "\"firmante\":\"uno\",\"firmante\":\"dos\"",
        "\"firmante\":\"uno\",\"entidad\":{\"divipola\":\"99998\"}", "\"firmante\":\"uno\",\"viaje\":{\"dias\":0}",
        "\"firmante\":\"uno\",\"lecturas\":{\"limitrofe\":\"nadie\"}"})
    void se_dice_lo_mismo_aunque_cambie_lo_que_va_antes(String errada) {
        for (String nombre : List.of("a", "Hermanamiento de Ipiales con Tulcán", "ñandú", "😀", "uno dos", "b")) {
            comparar(con(nombre, errada));
            comparar(con(nombre, errada));
            comparar(con(nombre, "\"tramites\":[]," + errada));
            comparar("{\"fecha\":\"2026-03-01\"," + errada + "}");
        }
    }

    @Test
    void la_columna_es_la_de_cada_linea() {
        String una = conRecuerdo.responder(1, bytes(con("a", "\"firmante\":\"alcaldesa\"")));
        String otra = conRecuerdo.responder(1, bytes(con("áé", "\"firmante\":\"alcaldesa\"")));
        assertThat(una).contains("\"columna\":55,");
        assertThat(otra).isEqualTo(una.replace("\"columna\":55,", "\"columna\":56,"));
    }

    @Test
    void se_dice_lo_mismo_en_lineas_al_azar_con_palabras_cambiadas() {
        SplittableRandom azar = new SplittableRandom(23);
        CasosMezclados casos = CasosMezclados.con(23, 5, Ensayo.PACTA.catalogo());
        List<String> palabras = List.of("\"no\"", "\"definida\"", "\"local\"", "\"alcalde\"", "\"empresa\"", "\"ninguno\"", "\"convenio\"");
        int rechazadas = 0;
        for (int i = 0; i < 1_500; i++) {
            String linea = casos.linea(i);
            for (int veces = azar.nextInt(3); veces > 0; veces--) {
                String palabra = palabras.get(azar.nextInt(palabras.size()));
                int donde = linea.indexOf(palabra, azar.nextInt(linea.length()));
                linea = donde < 0 ? linea : linea.substring(0, donde) + "\"otra" + azar.nextInt(3) + "\"" + linea.substring(donde + palabra.length());
            }
            comparar(linea);
            rechazadas += primera(linea).contains("\"errores\"") ? 1 : 0;
        }
        assertThat(rechazadas).isBetween(500, 1_400);
    }
}
