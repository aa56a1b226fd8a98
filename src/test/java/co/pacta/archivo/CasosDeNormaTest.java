package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CasosDeNormaTest {

    private static LeidosDeNorma leer(String texto) {
        return LectorDeCasos.leerCasosDeNorma(texto.getBytes(StandardCharsets.UTF_8), "art-7.casos.yaml", Archivos.LIMITES);
    }

    @Test
    void lee_los_casos_que_van_junto_a_la_norma() {
        LeidosDeNorma leidos = leer("""
                - nombre: El vecino es del mismo nivel
                  caso: { fecha: 2024-05-10, contraparte: { pais: EC } }
                  aplica: si
                  junto_a: [ley-191-1995/art-7-inc-1-habilita-convenios, definiciones/frontera/canal]
                - nombre: No es un convenio
                  caso: { fecha: 2024-05-10 }
                  aplica: no
                """);
        assertThat(leidos.valido()).isTrue();
        assertThat(leidos.casos()).containsExactly(
                new CasoDeNorma("El vecino es del mismo nivel", Caso.del("2024-05-10").con(Hecho.PAIS, "EC"), true,
                        List.of("ley-191-1995/art-7-inc-1-habilita-convenios", "definiciones/frontera/canal"), 1),
                new CasoDeNorma("No es un convenio", Caso.del("2024-05-10"), false, List.of(), 5));
    }

    @Test
    void dice_todo_lo_que_falta() {
        LeidosDeNorma leidos = leer("- aplica: true\n  caso: {}\n  junto_a: [Ley 191]\n- nombre: x\n  espera: {}\n");
        assertThat(leidos.casos()).isEmpty();
        assertThat(leidos.errores()).extracting(e -> e.linea() + " " + e.clave() + ": " + e.mensaje().split(";")[0]).containsExactly(
                "1 : Falta «nombre»",
                "1 aplica: «true» no sirve aquí",
                "2 caso: Falta «fecha», el día del acto: es el único dato obligatorio",
                "3 junto_a[0]: «Ley 191» no sirve",
                "4 : Falta «caso»",
                "4 : Falta «aplica»",
                "5 espera: No existe esta clave");
    }
}
