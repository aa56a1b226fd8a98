package co.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoEntidad;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class MemoriaTest {

    @Test
    void solo_recuerda_las_ultimas_y_no_vuelve_a_calcular_lo_que_recuerda() {
        List<Integer> calculadas = new ArrayList<>();
        Memoria<Integer, String> memoria = new Memoria<>(2, n -> {
            calculadas.add(n);
            return "r" + n;
        });

        assertThat(List.of(memoria.de(1), memoria.de(2), memoria.de(1), memoria.de(3), memoria.de(1), memoria.de(2)))
                .containsExactly("r1", "r2", "r1", "r3", "r1", "r2");
        assertThat(calculadas).containsExactly(1, 2, 3, 2);
    }

    @Test
    void lo_recordado_es_siempre_del_mismo_caso() {
        Consultas consultas = new Consultas(Reglas.PACTA);
        SplittableRandom azar = new SplittableRandom(20261122);
        for (int i = 0; i < 300; i++) {
            TipoEntidad quien = TipoEntidad.values()[azar.nextInt(TipoEntidad.values().length)];
            TipoActuacion que = List.of(TipoActuacion.TRATADO, TipoActuacion.ACTO_INTERNO, TipoActuacion.ZONA_DE_INTEGRACION,
                    TipoActuacion.GESTION_ANTE_GOBIERNO_EXTRANJERO).get(azar.nextInt(4));
            Caso caso = Caso.del("20" + (10 + azar.nextInt(3)) + "-03-01").con(Hecho.ENTIDAD_TIPO, quien).con(Hecho.ACTUACION_TIPO, que);
            assertThat(consultas.dictaminar(caso).id()).isEqualTo(Reglas.PACTA.dictaminar(caso).id());
            assertThat(consultas.dictaminar(caso).veredicto()).isEqualTo(Reglas.PACTA.dictaminar(caso).veredicto());
        }
    }
}
