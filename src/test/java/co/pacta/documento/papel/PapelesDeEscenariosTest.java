package co.pacta.documento.papel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import co.pacta.dictamen.Dictamen;
import co.pacta.dictamen.NoAplico;
import co.pacta.documento.Idioma;
import co.pacta.documento.papel.Casos.Respondido;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lo que todo papel de todo escenario cumple. Una muestra corre siempre; el resto, con la etiqueta «lento». */
class PapelesDeEscenariosTest {

    private static final Pattern DESCUIDO = Pattern.compile("[{}]|null|\\b[Dd]e el |\\b[Aa] el |desconocid|(?<!\\.)\\.\\.(?!\\.)|\\. \\.|,,| [,;.]"
            + "|\\(\\)|[:;,] ?\\.|«»|  |\\b(\\p{L}+) \\1\\b");

    static Stream<Respondido> muestra() {
        return Casos.uno(12);
    }

    static Stream<Respondido> todos() {
        return Casos.uno(1);
    }

    @ParameterizedTest
    @MethodSource("muestra")
    void una_muestra_se_redacta_sin_blancos_de_mas_ni_frases_sin_sosten(Respondido r) {
        revisar(r);
    }

    @Tag("lento")
    @ParameterizedTest
    @MethodSource("todos")
    void todos_se_redactan_sin_blancos_de_mas_ni_frases_sin_sosten(Respondido r) {
        revisar(r);
    }

    private static void revisar(Respondido r) {
        for (Clase clase : Clase.values()) {
            Papel papel = Redactor.papel(clase, r.dictamen(), Idioma.ES);
            assertThat(descuidos(papel)).as("huecos y descuidos de %s", clase).isEmpty();
            blancos(r.dictamen(), papel);
            sosten(r.dictamen(), papel);
            vigencias(r.dictamen(), papel);
            assertThatCode(() -> PapelHtml.escribir(papel)).doesNotThrowAnyException();
        }
    }

    /** Los trozos de renglón que delatan un hueco sin llenar o una frase mal unida. */
    private static List<String> descuidos(Papel papel) {
        List<String> descuidos = new ArrayList<>();
        Stream.concat(papel.renglones().stream().map(Tramo::corrido), Stream.concat(Stream.of(papel.titulo(), papel.asunto()),
                papel.notas().stream().map(Tramo.Nota::texto))).forEach(renglon -> {
                    Matcher m = DESCUIDO.matcher(renglon);
                    while (m.find()) {
                        descuidos.add(renglon.substring(Math.max(0, m.start() - 40), Math.min(renglon.length(), m.end() + 20)));
                    }
                });
        return descuidos;
    }

    /** Ningún blanco espera un hecho que el caso ya trae. */
    private static void blancos(Dictamen d, Papel papel) {
        List<String> sobran = new ArrayList<>();
        papel.renglones().forEach(renglon -> renglon.forEach(t -> {
            if (t instanceof Tramo.Blanco b && b.hecho().filter(d.caso()::sabe).isPresent()) {
                sobran.add(b.que());
            }
        }));
        assertThat(sobran).as("blancos que un hecho llenaba en %s", papel.titulo()).isEmpty();
    }

    /** Toda norma que una pieza dice tener es de la respuesta o de la forma del papel. */
    private static void sosten(Dictamen d, Papel papel) {
        Set<String> conocidas = normas(d).keySet();
        List<String> sueltas = papel.piezas().stream().flatMap(p -> p.normas().stream())
                .filter(id -> !conocidas.contains(id) && Formas.todas().stream().noneMatch(f -> f.id().equals(id))).toList();
        assertThat(sueltas).as("normas que ningún hallazgo trae en %s", papel.titulo()).isEmpty();
    }

    /** Toda norma citada regía ese día; si no, el párrafo que la cita lo dice. */
    private static void vigencias(Dictamen d, Papel papel) {
        Map<String, Norma> normas = normas(d);
        for (Pieza pieza : papel.piezas()) {
            for (String id : pieza.normas()) {
                Norma n = normas.get(id);
                if (n != null && !n.vigencia().cubre(d.fecha()) && texto(pieza).contains(Cita.corta(n.cita()))) {
                    assertThat(texto(pieza)).as("%s no regía y no se dice", id).containsIgnoringCase("no regía");
                }
            }
        }
    }

    private static Map<String, Norma> normas(Dictamen d) {
        Map<String, Norma> normas = new HashMap<>();
        d.normas().forEach(n -> normas.put(n.id(), n));
        d.desplazadas().forEach(n -> normas.put(n.id(), n));
        d.noAplicaron().stream().map(NoAplico::norma).forEach(n -> normas.put(n.id(), n));
        return normas;
    }

    private static String texto(Pieza pieza) {
        Papel solo = new Papel("", java.util.Optional.empty(), Idioma.ES, "", "", "", java.time.LocalDate.EPOCH,
                new Papel.Rotulos("", "", "", "", "", ""), List.of(pieza));
        return solo.renglones().stream().map(Tramo::corrido).collect(Collectors.joining(" "))
                + solo.notas().stream().map(Tramo.Nota::texto).collect(Collectors.joining(" "));
    }
}
