package co.pacta.dictamen;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.TipoActuacion;
import co.pacta.drools.DroolsRules;
import co.pacta.norma.Canal;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import co.pacta.norma.Norma.Cobertura.Clase;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Qué materias alcanza a cubrir cada camino ({@code decision.md}, sección 1, pasos 3 y 9). */
class CanalesTest {

    private static final Canales CANALES = new Canales(DroolsRules.builtIn().tablas());

    private static Norma abre(Canal canal, Clase clase, Materia... materias) {
        return UnaNorma.que(Efecto.HABILITA, "a/" + canal.codigo() + clase).abre(canal, clase, materias).norma();
    }

    private static Caso convenio(Materia... materias) {
        return Caso.del("2024-05-10").con(Hecho.ACTUACION_TIPO, TipoActuacion.CONVENIO).con(Hecho.MATERIAS, List.of(materias));
    }

    @Test
    void cada_norma_cubre_lo_que_nombra() {
        assertThat(CANALES.cubre(abre(Canal.SECTORIAL, Clase.LISTA, Materia.AMBIENTE), Materia.AMBIENTE)).isTrue();
        assertThat(CANALES.cubre(abre(Canal.SECTORIAL, Clase.LISTA, Materia.AMBIENTE), Materia.SALUD)).isFalse();
        assertThat(CANALES.cubre(abre(Canal.AUTONOMIA, Clase.TODAS_LAS_PROPIAS), Materia.SALUD)).isTrue();
        assertThat(CANALES.cubre(abre(Canal.AUTONOMIA, Clase.TODAS_LAS_PROPIAS), Materia.LIMITES)).isFalse();
        assertThat(CANALES.cubre(abre(Canal.CONTRACTUAL, Clase.TODAS), Materia.LIMITES)).isTrue();
        assertThat(CANALES.cubre(abre(Canal.CONTRACTUAL, Clase.NINGUNA), Materia.SALUD)).isFalse();
        assertThat(CANALES.cubre(UnaNorma.que(Efecto.ADVIERTE, "a/advierte").norma(), Materia.SALUD)).isFalse();
    }

    @Test
    void las_leyes_de_frontera_nombran_finalidades_y_las_demas_no() {
        for (Canal frontera : List.of(Canal.FRONTERIZO, Canal.ASOCIATIVO_FRONTERIZO, Canal.SAN_ANDRES)) {
            assertThat(CANALES.cubre(abre(frontera, Clase.LISTA, Materia.SERVICIOS_PUBLICOS), Materia.SALUD))
                    .as("la salud es un servicio público").isTrue();
        }
        assertThat(CANALES.cubre(abre(Canal.DEPARTAMENTAL, Clase.LISTA, Materia.SERVICIOS_PUBLICOS), Materia.SALUD)).isFalse();
        assertThat(CANALES.cubre(abre(Canal.FRONTERIZO, Clase.LISTA, Materia.SERVICIOS_PUBLICOS), Materia.ADUANAS_Y_ARANCELES)).isFalse();
    }

    @Test
    void cada_materia_necesita_un_camino_y_el_acto_sin_materias_uno_cualquiera() {
        Norma ambiente = abre(Canal.SECTORIAL, Clase.LISTA, Materia.AMBIENTE);
        Norma salud = abre(Canal.DEPARTAMENTAL, Clase.LISTA, Materia.SALUD);
        Norma nada = UnaNorma.que(Efecto.ADVIERTE, "a/advierte").norma();
        Caso viaje = Caso.del("2024-05-10").con(Hecho.ACTUACION_TIPO, TipoActuacion.VIAJE_OFICIAL);

        assertThat(CANALES.cubren(convenio(Materia.AMBIENTE, Materia.SALUD), List.of(ambiente, salud))).isTrue();
        assertThat(CANALES.cubren(convenio(Materia.AMBIENTE, Materia.SALUD), List.of(ambiente, nada))).isFalse();
        assertThat(CANALES.cubren(convenio(Materia.SALUD, Materia.AMBIENTE), List.of(ambiente))).isFalse();
        assertThat(CANALES.cubren(viaje, List.of(nada, ambiente))).isTrue();
        assertThat(CANALES.cubren(viaje, List.of(nada))).isFalse();
        assertThat(CANALES.cubreAlguna(convenio(Materia.SALUD, Materia.AMBIENTE), ambiente)).isTrue();
        assertThat(CANALES.cubreAlguna(convenio(Materia.SALUD), ambiente)).isFalse();
        assertThat(CANALES.cubreAlguna(Caso.del("2024-05-10"), ambiente)).isFalse();
    }

    @Test
    void se_muestra_el_primer_camino_abierto_que_cubra_algo_del_acto() {
        Norma autonomia = abre(Canal.AUTONOMIA, Clase.TODAS);
        Norma sectorial = abre(Canal.SECTORIAL, Clase.LISTA, Materia.AMBIENTE);
        Norma fronterizo = abre(Canal.FRONTERIZO, Clase.LISTA, Materia.DEPORTE);
        Caso viaje = Caso.del("2024-05-10").con(Hecho.ACTUACION_TIPO, TipoActuacion.VIAJE_OFICIAL);

        assertThat(CANALES.mostrado(convenio(Materia.AMBIENTE), List.of(autonomia, sectorial, fronterizo))).isEqualTo(Canal.SECTORIAL);
        assertThat(CANALES.mostrado(convenio(Materia.AMBIENTE), List.of(sectorial, autonomia))).isEqualTo(Canal.SECTORIAL);
        assertThat(CANALES.mostrado(viaje, List.of(autonomia, fronterizo, sectorial))).isEqualTo(Canal.FRONTERIZO);
        assertThat(CANALES.mostrado(viaje, List.of(UnaNorma.que(Efecto.ADVIERTE, "a/b").norma()))).isEqualTo(Canal.NINGUNO);
    }
}
