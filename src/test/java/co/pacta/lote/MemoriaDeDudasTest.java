package co.pacta.lote;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.archivo.EscritorDeDictamen;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.catalogo.Catalogo;
import co.pacta.catalogo.Lugar;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Memoria;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Criba casos con hechos sin saber, recordando lo respondido: los mismos bytes que sin recordar nada. */
class MemoriaDeDudasTest {

    private static final int CASOS = 400;
    private static final Catalogo CATALOGO = Catalogo.cargar();
    private static final Pacta CON_MEMORIA = Pacta.cargar(new Memoria(300));
    private static final Pacta SIN_MEMORIA = Pacta.cargar(Memoria.APAGADA);

    private static String json(Pacta pacta, Caso caso) {
        try {
            return EscritorDeDictamen.enUnaLinea(pacta.cribar(caso));
        } catch (CasoInvalidoException e) {
            return e.getMessage();
        }
    }

    @Test
    void recordar_no_cambia_un_byte() {
        CasosMezclados mezcla = CasosMezclados.con(31, 5, CATALOGO);
        List<Lugar> lugares = CATALOGO.departamentos().stream().flatMap(d -> CATALOGO.lugaresDe(d.codigo()).stream()).toList();
        int inciertos = 0;
        for (int i = 0; i < CASOS; i++) {
            Caso caso = mezcla.caso();
            Caso deOtro = caso.con(Hecho.DIVIPOLA, lugares.get(i * 7 % lugares.size()).codigo());
            for (Caso uno : List.of(caso, deOtro, caso)) {
                assertThat(json(CON_MEMORIA, uno)).as(uno.toString()).isEqualTo(json(SIN_MEMORIA, uno));
            }
            inciertos += json(SIN_MEMORIA, caso).contains(Veredicto.INDETERMINADA.name()) ? 1 : 0;
        }
        assertThat(inciertos).isGreaterThanOrEqualTo(10);
        assertThat(CON_MEMORIA.memoria().aciertos()).isGreaterThan(CASOS);
        assertThat(SIN_MEMORIA.memoria()).isEqualTo(Memoria.Uso.NINGUNO);
    }
}
