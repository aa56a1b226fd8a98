package co.pacta.documento.papel;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import co.pacta.dictamen.Veredicto;
import co.pacta.documento.Idioma;
import co.pacta.norma.Vigencia;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Las tablas con que se redactan los papeles están completas y sus fechas son las de las listas legales. */
class TablasDePapelesTest {

    @Test
    void el_destinatario_tiene_las_fechas_y_los_decretos_de_la_lista_de_instituciones() throws IOException {
        List<String> esperadas = Files.readAllLines(Path.of("rules/datos/instituciones.csv")).stream()
                .filter(l -> l.startsWith("CANCILLERIA,")).map(l -> l.substring("CANCILLERIA,".length())).toList();
        assertThat(Destinatario.todos()).extracting(d -> d.vigencia().desde() + ","
                + d.vigencia().hasta().map(LocalDate::toString).orElse("") + "," + d.institucion() + "," + d.cita())
                .containsExactlyElementsOf(esperadas);
    }

    @ParameterizedTest
    @EnumSource(Formas.Asunto.class)
    void en_ningun_dia_rigen_dos_normas_de_forma_del_mismo_asunto(Formas.Asunto asunto) {
        List<Vigencia> suyas = BundledTable.rows(Formas.ARCHIVO).stream().filter(c -> c[0].equals(asunto.name())).map(c -> new Vigencia(
                LocalDate.parse(c[4]), Optional.of(c[5]).filter(h -> !h.isEmpty()).map(LocalDate::parse))).toList();
        for (Vigencia v : suyas) {
            assertThat(suyas).as("%s el %s", asunto, v.desde()).filteredOn(otra -> otra.cubre(v.desde())).containsExactly(v);
            v.hasta().ifPresent(h -> assertThat(suyas).filteredOn(otra -> otra.cubre(h)).containsExactly(v));
        }
    }

    @Test
    void el_alcance_de_un_concepto_lo_fijo_en_cada_epoca_una_norma_distinta() {
        assertThat(concepto("2010-01-01")).contains("D. 1 de 1984, art. 25");
        assertThat(concepto("2013-01-01")).contains("Ley 1437 de 2011, art. 28 (texto original)");
        assertThat(concepto("2015-06-29")).contains("D. 1 de 1984, art. 25");
        assertThat(concepto("2015-06-30")).contains("Ley 1437 de 2011, art. 28 (Ley 1755 de 2015, art. 1)");
    }

    private static Optional<String> concepto(String dia) {
        return Formas.de(Formas.Asunto.CONCEPTO_NO_OBLIGA, LocalDate.parse(dia)).map(Fuente::cita);
    }

    @Test
    void antes_de_la_ley_136_no_se_le_atribuye_la_forma_de_los_acuerdos() {
        assertThat(Formas.de(Formas.Asunto.PROYECTO_DE_ACUERDO, LocalDate.of(1994, 6, 1))).isEmpty();
        assertThat(Formas.de(Formas.Asunto.PROYECTO_DE_ACUERDO, LocalDate.of(1994, 6, 2)).map(Fuente::cita)).contains("Ley 136 de 1994, art. 72");
    }

    @ParameterizedTest
    @EnumSource(Idioma.class)
    void hay_palabras_para_cada_codigo_del_contrato(Idioma idioma) {
        Textos t = Textos.en(idioma);
        for (Paso p : Paso.values()) {
            assertThat(ajena(t, "prueba." + p.name())).as(p.name()).isFalse();
        }
        for (TipoActuacion a : TipoActuacion.values()) {
            assertThat(List.of("", ".nombre", ".con")).noneMatch(s -> ajena(t, "acto." + a.codigo() + s));
        }
        for (TipoContraparte c : TipoContraparte.values()) {
            boolean nadie = c == TipoContraparte.NINGUNA;
            assertThat(nadie || !ajena(t, "contraparte." + c.codigo()) && !ajena(t, "contraparte.su." + c.codigo())).as(c.codigo()).isTrue();
        }
        for (TipoEntidad e : TipoEntidad.values()) {
            assertThat(t.con("entidad." + e.codigo(), Huecos.con("nombre", "X"))).as(e.codigo()).isNotEmpty();
        }
        for (Veredicto v : Veredicto.values()) {
            assertThat(t.tiene("conclusion." + v.codigo())).as(v.codigo()).isTrue();
        }
        for (Sentido s : Sentido.values()) {
            assertThat(ajena(t, "sentido." + s.codigo())).as(s.codigo()).isFalse();
        }
    }

    /** Si la frase no está en la lengua del papel. */
    private static boolean ajena(Textos t, String clave) {
        return t.con(clave, Huecos.NINGUNO).stream().anyMatch(x -> x instanceof Tramo.Texto texto && texto.ajeno());
    }
}
