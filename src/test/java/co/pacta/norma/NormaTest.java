package co.pacta.norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacta.caso.Caso;
import co.pacta.caso.Lectura;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Lo que una norma dice de sí misma. */
class NormaTest {

    private static final LocalDate PRIMERO = LocalDate.of(2011, 6, 29);
    private static final LocalDate ULTIMO = LocalDate.of(2012, 7, 5);
    private static final BajoLectura RIVAL = BajoLectura.leer("distritos=equiparados");

    private static Norma norma(String id, Efecto efecto, Optional<BajoLectura> lectura, String... palabras) {
        return new Norma(id, "Ley 1454, art. 9", "Ley 1454 de 2011", Rango.LEY_ORGANICA, new Vigencia(PRIMERO, Optional.of(ULTIMO)), "", "vigente",
                Confianza.ALTA, "texto", efecto, Optional.empty(), Norma.Cobertura.de(Norma.Cobertura.Clase.NINGUNA, Set.of()),
                List.of(Paso.AVAL_APC), Optional.empty(), List.of(), Optional.empty(), lectura, List.of(), 0, "", "", Optional.empty(),
                new Condicion(List.of(), List.of(palabras)));
    }

    private static Norma norma(String id) {
        return norma(id, Efecto.EXIGE, Optional.empty());
    }

    @Test
    void rige_del_primer_dia_al_ultimo_ambos_incluidos() {
        Vigencia cerrada = new Vigencia(PRIMERO, Optional.of(ULTIMO));
        Vigencia abierta = new Vigencia(PRIMERO, Optional.empty());

        assertThat(cerrada.cubre(PRIMERO.minusDays(1))).isFalse();
        assertThat(cerrada.cubre(PRIMERO)).isTrue();
        assertThat(cerrada.cubre(ULTIMO)).isTrue();
        assertThat(cerrada.cubre(ULTIMO.plusDays(1))).isFalse();
        assertThat(abierta.cubre(LocalDate.of(2100, 1, 1))).isTrue();
        assertThat(new Vigencia(PRIMERO, Optional.of(PRIMERO)).cubre(PRIMERO)).isTrue();
        assertThatThrownBy(() -> new Vigencia(PRIMERO, Optional.of(PRIMERO.minusDays(1)))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void bajo_una_lectura_solo_rige_si_se_eligio() {
        Caso caso = Caso.del(PRIMERO).bajo(Lectura.DISTRITOS, "equiparados");
        Caso otro = Caso.del(PRIMERO).bajo(Lectura.DISTRITOS,
                Lectura.DISTRITOS.opciones().stream().filter(o -> !o.equals("equiparados")).findFirst().orElseThrow());
        Norma deLectura = norma("a/a", Efecto.EXIGE, Optional.of(RIVAL));

        assertThat(deLectura.rigePara(caso)).isTrue();
        assertThat(deLectura.rigePara(otro)).isFalse();
        assertThat(norma("a/a").rigePara(otro)).isTrue();
        assertThat(deLectura.rigePara(caso.enFecha(ULTIMO.plusDays(1)))).isFalse();
        assertThat(norma("a/a").rigePara(otro.enFecha(PRIMERO.minusDays(1)))).isFalse();
    }

    @Test
    void una_lectura_se_escribe_punto_igual_opcion() {
        assertThat(RIVAL).isEqualTo(new BajoLectura(Lectura.DISTRITOS, "equiparados")).hasToString("distritos=equiparados");
        assertThat(BajoLectura.leer(" distritos = equiparados ")).isEqualTo(RIVAL);
        assertThatThrownBy(() -> BajoLectura.leer("=equiparados")).hasMessageContaining("No hay una lectura «»");
        assertThatThrownBy(() -> BajoLectura.leer("distrito=equiparados")).hasMessageContaining("distrito");
        assertThatThrownBy(() -> BajoLectura.leer("distritos")).hasMessageContaining("no tiene la opción");
        assertThatThrownBy(() -> BajoLectura.leer("distritos=otra")).hasMessageContaining("otra");
    }

    @ParameterizedTest
    @EnumSource(Efecto.class)
    void solo_cambian_la_respuesta_las_que_habilitan_prohiben_exigen_o_piden_revision(Efecto efecto) {
        Norma norma = norma("a/a", efecto, Optional.empty());

        assertThat(norma.decide()).isEqualTo(Set.of(Efecto.HABILITA, Efecto.PROHIBE, Efecto.EXIGE, Efecto.REVISA).contains(efecto));
        assertThat(norma.es(efecto)).isTrue();
        assertThat(norma.es(efecto == Efecto.DEFINE ? Efecto.EXIGE : Efecto.DEFINE)).isFalse();
    }

    @Test
    void su_id_la_identifica_y_dice_de_que_cuerpo_es() {
        assertThat(norma("ley-1454/art-9")).isEqualTo(norma("ley-1454/art-9", Efecto.PROHIBE, Optional.empty()))
                .hasSameHashCodeAs(norma("ley-1454/art-9", Efecto.PROHIBE, Optional.empty())).isNotEqualTo(norma("ley-1454/art-3"));
        assertThat(norma("ley-1454/art-9").hashCode()).isNotEqualTo(norma("ley-1454/art-3").hashCode());
        assertThat((Object) norma("a/a")).isNotEqualTo("a/a");
        assertThat(norma("ley-1454/art-9").cuerpo()).isEqualTo("ley-1454");
    }

    @Test
    void mira_las_materias_si_su_condicion_las_nombra() {
        assertThat(norma("a/a", Efecto.EXIGE, Optional.empty(), "fecha", "materiaReservada").miraMaterias()).isTrue();
        assertThat(norma("a/a", Efecto.EXIGE, Optional.empty(), "fecha", "acto").miraMaterias()).isFalse();
        assertThat(norma("a/a").pide(Paso.AVAL_APC)).isTrue();
        assertThat(norma("a/a").pide(Paso.CONCEPTO_DNP)).isFalse();
        assertThat(norma("a/a").abreCanal()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Materia.class)
    void la_cobertura_nombra_lo_que_lista_y_nada_mas(Materia materia) {
        Norma.Cobertura cobertura = Norma.Cobertura.de(Norma.Cobertura.Clase.LISTA, Set.of(Materia.AMBIENTE, Materia.SUBSUELO));

        assertThat(cobertura.nombra(materia)).isEqualTo(materia == Materia.AMBIENTE || materia == Materia.SUBSUELO);
    }

    @Test
    void el_corpus_va_por_id_y_encuentra_cada_norma() {
        Condicion condicion = new Condicion(List.of("fecha >= 20110629"), List.of("fecha"));
        Corpus corpus = new Corpus(List.of(norma("b/b"), norma("a/z"), norma("a/b")), "resumen", Map.of("a/b", "11"), Map.of("limitrofe", condicion));

        assertThat(corpus.normas()).extracting(Norma::id).containsExactly("a/b", "a/z", "b/b");
        assertThat(corpus.norma("a/z")).contains(norma("a/z"));
        assertThat(corpus.norma("a/y")).isEmpty();
        assertThat(corpus.sha256()).isEqualTo("resumen");
        assertThat(corpus.huellas()).containsExactly(Map.entry("a/b", "11"));
        assertThat(corpus.definiciones()).containsExactly(Map.entry("limitrofe", condicion));
    }
}
