package co.pacta.documento;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.dictamen.EstadoRequisito;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Canal;
import co.pacta.norma.Confianza;
import co.pacta.norma.Efecto;
import co.pacta.norma.Rango;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PalabrasTest {

    private static final int PALABRAS_POR_FRASE = 20;

    private static Palabras en(Idioma idioma) {
        return Palabras.en(idioma, codigo -> codigo.equals("EC") ? "Ecuador" : codigo);
    }

    private static List<String[]> filas() throws Exception {
        try (var entrada = Palabras.class.getResourceAsStream("palabras.csv")) {
            return new String(entrada.readAllBytes(), StandardCharsets.UTF_8).lines().skip(1).map(l -> l.split(";", -1)).toList();
        }
    }

    private static List<String> exigidas() {
        List<String> claves = new ArrayList<>();
        for (Hecho h : Hecho.values()) {
            claves.add("hecho." + h.clave());
            h.codigos().stream().filter(c -> !c.codigo().equals("no")).forEach(c -> claves.add("valor." + c.codigo()));
        }
        for (Lectura l : Lectura.values()) {
            claves.add("lectura." + l.codigo());
            l.opciones().forEach(o -> claves.add("lectura." + l.codigo() + "." + o));
        }
        Stream.of(Veredicto.values()).map(v -> "veredicto." + v.codigo()).forEach(claves::add);
        Stream.of(Paso.values()).map(p -> "paso." + p.name()).forEach(claves::add);
        Stream.of(Canal.values()).map(c -> "canal." + c.name()).forEach(claves::add);
        Stream.of(EstadoRequisito.values()).map(e -> "estado." + e.name()).forEach(claves::add);
        Stream.of(Efecto.values()).map(e -> "efecto." + e.name()).forEach(claves::add);
        Stream.of(Rango.values()).map(r -> "rango." + r.name()).forEach(claves::add);
        Stream.of(Traza.Suerte.values()).map(s -> "traza." + s.name()).forEach(claves::add);
        Stream.of(Confianza.values()).map(Codigo::codigo).map(c -> "confianza." + c).forEach(claves::add);
        return claves;
    }

    @ParameterizedTest
    @EnumSource
    void cada_clave_y_cada_codigo_del_contrato_tienen_palabras(Idioma idioma) {
        Palabras palabras = en(idioma);
        assertThat(exigidas()).allSatisfy(clave -> assertThat(palabras.exacta(clave)).as(clave).isPresent().get().asString().isNotBlank());
    }

    @Test
    void cada_fila_tiene_tres_celdas_y_ninguna_clave_se_repite() throws Exception {
        assertThat(filas()).allSatisfy(f -> assertThat(f).as(f[0]).hasSize(3));
        assertThat(filas().stream().map(f -> f[0]).toList()).doesNotHaveDuplicates();
    }

    @Test
    void ninguna_frase_pasa_de_veinte_palabras() throws Exception {
        for (String[] fila : filas()) {
            for (String frase : fila[1].split("[.?!:] ?")) {
                assertThat(frase.trim().split("\\s+").length).as(fila[0]).isLessThanOrEqualTo(PALABRAS_POR_FRASE);
            }
        }
    }

    @Test
    void los_valores_se_dicen_en_palabras() {
        Palabras es = en(Idioma.ES);
        assertThat(es.valor("contraparte.pais", "EC")).isEqualTo("Ecuador");
        assertThat(es.valor("entidad.limita_con", List.of())).isEqualTo("ninguno");
        assertThat(es.valor("actuacion.materias", List.of("salud", "servicios_publicos"))).isEqualTo("salud, servicios públicos");
        assertThat(es.valor("contraparte.limitrofe", true)).isEqualTo("sí");
        assertThat(es.valor("recursos.propios", "desconocido")).isEqualTo("no se sabe");
        assertThat(es.valor("entidad.nombre", "alcalde")).isEqualTo("alcalde");
        assertThat(es.valor("viaje.dias", 5)).isEqualTo("5");
        assertThat(es.valor("lecturas.limitrofe", "el_pais")).isEqualTo("basta que colinde el país");
        assertThat(es.hecho("lecturas.limitrofe")).isEqualTo("¿Debe colindar la entidad misma o basta el país?");
    }

    @Test
    void lo_que_la_tabla_no_conoce_se_muestra_sin_guiones() {
        assertThat(en(Idioma.ES).hecho("recursos.otra_cosa")).isEqualTo("recursos otra cosa");
    }

    @Test
    void los_dias_se_dicen_como_se_leen() {
        assertThat(en(Idioma.ES).dia(LocalDate.of(2024, 5, 10))).isEqualTo("10 de mayo de 2024");
        assertThat(en(Idioma.EN).dia(LocalDate.of(2024, 5, 10))).isEqualTo("2024-05-10");
    }
}
