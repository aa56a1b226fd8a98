package co.pacta.archivo;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lo que acompaña a los hechos: lo esperado, los trámites y lo que va al lado de {@code caso}. */
class LectorDeEsperaTest {

    private static final LocalDate MARZO = LocalDate.of(2024, 3, 1);

    private static Leido conEspera(String espera) {
        return Archivos.leer("caso: {fecha: 2024-05-10}\nespera: {veredicto: PERMITIDA, " + espera + "}");
    }

    @ParameterizedTest
    @CsvSource({"true, true", "True, true", "false, false", "FALSE, false", "si, true", "no, false"})
    void los_fundamentos_exactos_se_dicen_con_true_o_con_si(String escrito, boolean exactos) {
        assertThat(conEspera("fundamentos_exactos: " + escrito).documentos().get(0).espera()).hasValueSatisfying(e ->
                assertThat(e.fundamentosExactos()).isEqualTo(exactos));
    }

    @Test
    void cada_lista_se_lee_en_su_sitio() {
        Leido leido = conEspera("pendientes: [AVAL_APC], despues: [PUBLICAR_SECOP], recomendados: [INFORMAR_APC], faltantes: [firmante, viaje.dias], "
                + "posibles: [REVISION], fundamentos: [ley-1/art-2], canal: NINGUNO");
        assertThat(leido.documentos().get(0).espera()).contains(new Espera("PERMITIDA", Optional.of(List.of(Paso.AVAL_APC)),
                Optional.of(List.of("ley-1/art-2")), false, Optional.of(List.of(Paso.PUBLICAR_SECOP)), Optional.of(List.of(Paso.INFORMAR_APC)),
                Optional.of(List.of(Hecho.FIRMANTE, Hecho.DIAS)), Optional.of(List.of("REVISION")), Optional.of("NINGUNO")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pendientes: [AVAL_APCC]       | espera.pendientes[0] | AVAL_APC
            despues: PUBLICAR_SECOP       | espera.despues | [PUBLICAR_SECOP]
            recomendados: [INFORMAR_APC, INFORMAR_APC] | espera.recomendados[1] | ''
            faltantes: [viaje.dia]        | espera.faltantes[0] | viaje.dias
            posibles: [permitida]         | espera.posibles[0] | PERMITIDA
            canal: FRONTERISO             | espera.canal | FRONTERIZO
            fundamentos_exactos: verdadero | espera.fundamentos_exactos | si
            fundamentos: [Ley 1]          | espera.fundamentos[0] | ''
            requisitos: []                | espera.requisitos | ''
            """)
    void lo_esperado_mal_escrito_se_dice_con_lo_mas_parecido(String linea, String clave, String sugerencia) {
        Leido leido = conEspera(linea);
        assertThat(leido.documentos()).isEmpty();
        assertThat(leido.errores()).extracting(e -> e.clave() + "|" + e.sugerencia()).containsExactly(clave + "|" + sugerencia);
    }

    @Test
    void todo_escenario_dice_que_veredicto_espera() {
        ErrorDeArchivo error = Archivos.problema("caso: {fecha: 2024-05-10}\nespera: {canal: NINGUNO}");
        assertThat(error.mensaje()).isEqualTo("Falta «veredicto»: todo escenario dice qué espera");
        assertThat(error.clave()).isEqualTo("espera");
        assertThat(Archivos.problema("caso: {fecha: 2024-05-10}\nespera: PERMITIDA").mensaje())
                .isEqualTo("Hay un valor suelto; se esperaba un grupo con claves como veredicto, pendientes, fundamentos, fundamentos_exactos");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fuente", "confianza", "supuestos", "notas"})
    void lo_que_va_al_lado_es_libre_pero_no_queda_vacio(String clave) {
        assertThat(Archivos.problema("caso: {fecha: 2024-05-10}\n" + clave + ":").mensaje()).isEqualTo("Falta el valor; borre la clave si no la usa");
        for (String valor : List.of("x", "[a, b]", "{a: b}", "true", "''")) {
            assertThat(Archivos.leer("caso: {fecha: 2024-05-10}\n" + clave + ": " + valor).errores()).isEmpty();
        }
    }

    @Test
    void un_caso_envuelto_dice_si_le_falta_el_caso_y_si_un_hecho_quedo_afuera() {
        assertThat(Archivos.problema("nombre: x").mensaje()).isEqualTo("Falta «caso»");
        ErrorDeArchivo error = Archivos.problema("caso: {fecha: 2024-05-10}\ntramites: []");
        assertThat(error.mensaje()).isEqualTo("Esta clave es un hecho: va dentro de «caso»");
        assertThat(error.sugerencia()).isEqualTo("caso.tramites");
        assertThat(Archivos.problema("caso: {fecha: 2024-05-10, nombre: x}").mensaje()).isEqualTo("Esta clave va en otro grupo");
        assertThat(Archivos.problema("caso: {fecha: 2024-05-10}\ncosa: x").mensaje())
                .isEqualTo("No existe esta clave; aquí van: nombre, porque, caso, espera, fuente, confianza, supuestos, notas");
    }

    @Test
    void los_casos_de_una_norma_dicen_lo_que_les_falta() {
        for (String clave : List.of("porque", "notas")) {
            LeidosDeNorma leidos = deNorma("nombre: x\ncaso: {fecha: 2024-05-10}\naplica: si\n" + clave + ":\n");
            assertThat(leidos.errores()).extracting(ErrorDeArchivo::mensaje).containsExactly("Falta el valor; borre la clave si no la usa");
        }
        assertThat(deNorma("nombre: x\ncaso: {fecha: 2024-05-10}\naplica: si\nporque: 3\nnotas: [a]\n").casos()).hasSize(1);
        assertThat(deNorma("nombre: x\ncaso: {fecha: 2024-05-10}\naplica: si\nfirmante: alcalde\n").errores())
                .extracting(ErrorDeArchivo::sugerencia).containsExactly("caso.firmante");
        assertThat(deNorma("fecha: 2024-05-10\n").errores()).extracting(ErrorDeArchivo::mensaje).containsExactly(
                "Esta clave es un hecho: va dentro de «caso»", "Falta «nombre»", "Falta «caso»", "Falta «aplica»");
    }

    private static LeidosDeNorma deNorma(String texto) {
        return LectorDeCasos.leerCasosDeNorma(texto.getBytes(StandardCharsets.UTF_8), "a.casos.yaml", Archivos.LIMITES);
    }

    @Test
    void los_tramites_se_guardan_por_paso_dia_respuesta_y_documento() {
        Leido leido = Archivos.leer("""
                fecha: 2024-05-10
                tramites:
                  - {tipo: aval_apc, fecha: 2024-03-01, sentido: sin_respuesta}
                  - {tipo: aval_apc, fecha: 2024-03-01, sentido: favorable, documento: b}
                  - {tipo: aval_apc, fecha: 2024-03-01, sentido: favorable, documento: a}
                  - {tipo: aval_apc, fecha: 2024-03-01, sentido: favorable}
                  - {tipo: aval_apc, fecha: 2024-03-01}
                  - {tipo: aval_apc, fecha: 2024-02-01, sentido: desfavorable}
                  - {tipo: autorizacion_concejo, fecha: 2024-04-01}
                """);
        assertThat(leido.documentos().get(0).caso().tramites()).containsExactly(
                Tramite.de(Paso.AUTORIZACION_CONCEJO, LocalDate.of(2024, 4, 1)),
                Tramite.de(Paso.AVAL_APC, LocalDate.of(2024, 2, 1), Sentido.DESFAVORABLE),
                Tramite.de(Paso.AVAL_APC, MARZO),
                Tramite.de(Paso.AVAL_APC, MARZO, Sentido.FAVORABLE),
                new Tramite(Paso.AVAL_APC, MARZO, Optional.of("a"), Optional.of(Sentido.FAVORABLE)),
                new Tramite(Paso.AVAL_APC, MARZO, Optional.of("b"), Optional.of(Sentido.FAVORABLE)),
                Tramite.de(Paso.AVAL_APC, MARZO, Sentido.SIN_RESPUESTA));
    }
}
