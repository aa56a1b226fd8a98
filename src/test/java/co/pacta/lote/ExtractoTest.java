package co.pacta.lote;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.CasoInvalidoException;
import co.pacta.Pacta;
import co.pacta.caso.Caso;
import co.pacta.catalogo.Catalogo;
import co.pacta.dictamen.Extracto;
import co.pacta.dictamen.Veredicto;
import co.pacta.hallazgo.Memoria;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que decide un dictamen, calculado sin él, es lo mismo que dice el dictamen entero. */
class ExtractoTest {

    private static final int CASOS = 2_000;
    private static final Catalogo CATALOGO = Catalogo.cargar();
    private static final Pacta DE_LOTE = Pacta.cargar(new Memoria(300, 100));
    private static final Pacta SIN_MEMORIA = Pacta.cargar(Memoria.APAGADA);

    private static boolean esValido(Caso caso) {
        try {
            SIN_MEMORIA.resumir(caso);
            return true;
        } catch (CasoInvalidoException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {5, 50})
    void dice_lo_mismo_que_el_dictamen(int rareza) {
        CasosMezclados mezcla = CasosMezclados.con(41, rareza, CATALOGO);
        Map<Veredicto, Integer> veces = new EnumMap<>(Veredicto.class);
        int conPregunta = 0;
        for (int i = 0; i < CASOS; i++) {
            Caso caso = mezcla.caso();
            if (esValido(caso)) {
                Extracto esperado = Extracto.de(SIN_MEMORIA.dictaminar(caso));
                assertThat(DE_LOTE.resumir(caso)).as(caso.toString()).isEqualTo(esperado);
                assertThat(SIN_MEMORIA.resumir(caso)).as(caso.toString()).isEqualTo(esperado);
                veces.merge(esperado.veredicto(), 1, Integer::sum);
                conPregunta += esperado.falta().isPresent() ? 1 : 0;
            }
        }
        assertThat(veces).containsKeys(Veredicto.PERMITIDA, Veredicto.NO_PERMITIDA, Veredicto.INDETERMINADA, Veredicto.REQUIERE_OTRO_TRAMITE);
        assertThat(conPregunta).isGreaterThan(50);
    }
}
