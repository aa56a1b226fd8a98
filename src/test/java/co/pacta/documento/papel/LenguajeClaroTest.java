package co.pacta.documento.papel;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.documento.Idioma;
import co.pacta.documento.papel.Casos.Respondido;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** La lista de pasos la lee quien no es abogado: frases cortas, sin siglas por adivinar y sin palabras de expediente. */
class LenguajeClaroTest {

    private static final int PALABRAS = 20;
    /** Lo que desaconseja la guía de lenguaje claro del Departamento Nacional de Planeación, y sus parientes. */
    private static final Pattern DE_EXPEDIENTE = Pattern.compile("\\b(mediante el cual|por medio del cual|incoar|precitad[oa]s?|so pena|impetrar|"
            + "susodich[oa]s?|el mismo|la misma|en aras de|a efectos de|sírvase|allegar|adjunto al presente|de conformidad con|en virtud de|"
            + "dar aplicación|proferir|otrosí|ibídem|per se|ex ante|erga omnes|lex)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern SIGLA = Pattern.compile("\\b[A-ZÁÉÍÓÚÑ]{3,}\\b");

    static Stream<Respondido> muestra() {
        return Casos.uno(10);
    }

    static Stream<Respondido> todos() {
        return Casos.uno(1);
    }

    @ParameterizedTest
    @MethodSource("muestra")
    void la_lista_de_una_muestra_se_lee_de_corrido(Respondido r) {
        revisar(r);
    }

    @Tag("lento")
    @ParameterizedTest
    @MethodSource("todos")
    void la_lista_de_todos_se_lee_de_corrido(Respondido r) {
        revisar(r);
    }

    @Test
    void las_frases_fijas_de_la_lista_son_cortas() {
        Textos textos = Textos.en(Idioma.ES);
        for (String clave : List.of("lista.antes.nada", "lista.antes.abierta", "lista.no_puede", "lista.fuera", "lista.revision",
                "lista.posibles.texto", "lista.faltan.texto", "lista.caminos.texto", "lista.ayuda.texto", "lista.alcance")) {
            assertThat(largas(textos.de(clave))).as(clave).isEmpty();
        }
    }

    private static void revisar(Respondido r) {
        Papel papel = Redactor.papel(Clase.LISTA, r.dictamen(), Idioma.ES);
        List<String> renglones = papel.renglones().stream().map(Tramo::corrido).map(LenguajeClaroTest::sinCitas).toList();
        assertThat(renglones.stream().flatMap(t -> largas(t).stream()).distinct().toList())
                .as("frases de más de %s palabras", PALABRAS).isEmpty();
        String todo = String.join("\n", renglones);
        assertThat(hallados(DE_EXPEDIENTE, todo)).as("palabras de expediente").isEmpty();
        assertThat(hallados(SIGLA, todo).stream().filter(s -> !todo.contains("(" + s) && !CONOCIDAS.contains(s)).toList())
                .as("siglas sin explicar").isEmpty();
    }

    /** Nombres propios que son una sigla: los trae el caso o así se llama la entidad. */
    private static final Set<String> CONOCIDAS = Set.of("AMUNORCA", "RAP", "ORU");

    private static String sinCitas(String texto) {
        return texto.replaceAll("Norma: .*", "").replaceAll("(Ley|Decreto|Decreto-ley|Constitución Política|Decisión)[^|]*, arts?\\..*", "");
    }

    private static List<String> largas(String texto) {
        return Arrays.stream(texto.split("(?<=[.!?])\\s+")).filter(f -> f.split("\\s+").length > PALABRAS).toList();
    }

    private static List<String> hallados(Pattern que, String texto) {
        List<String> hallados = new ArrayList<>();
        Matcher m = que.matcher(texto);
        while (m.find()) {
            hallados.add(m.group());
        }
        return hallados;
    }
}
