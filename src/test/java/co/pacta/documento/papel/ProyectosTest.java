package co.pacta.documento.papel;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.Tramite;
import co.pacta.dictamen.Dictamen;
import co.pacta.documento.Idioma;
import co.pacta.documento.papel.Casos.Respondido;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** La carta y los proyectos: qué piden, a quién, y que solo se redactan cuando hacen falta. */
class ProyectosTest {

    private static final String FRONTERA = "frontera/cucuta-urena-agua";

    static Stream<Respondido> muestra() {
        return Casos.uno(9);
    }

    @Test
    void la_carta_dice_consulta_a_la_cancilleria_y_la_distingue_de_la_etnica() {
        String carta = texto(Clase.CONSULTA, Casos.dictamen(FRONTERA));
        assertThat(carta).contains("consulta a la Cancillería (Ley 191 de 1995, art. 7, par. 3)").contains("Ministerio de Relaciones Exteriores")
                .contains("No es la que se hace a los pueblos étnicos").contains("Pedro María Ureña (Venezuela)")
                .contains("Decreto 869 de 2016");
        assertThat(carta.replace("No es la consulta previa a los pueblos étnicos", "")).doesNotContainIgnoringCase("consulta previa");
    }

    @Test
    void el_destinatario_cambia_con_el_dia_del_acto() {
        Dictamen en2026 = Casos.PACTA.dictaminar(Casos.dictamen(FRONTERA).caso().enFecha(LocalDate.of(2026, 3, 2)));
        assertThat(texto(Clase.CONSULTA, en2026)).contains("Decreto 1081 de 2025").doesNotContain("Decreto 869 de 2016");
    }

    @Test
    void el_acuerdo_autoriza_y_pide_la_ratificacion_que_esta_pendiente() {
        String acuerdo = texto(Clase.ACUERDO, Casos.dictamen(FRONTERA));
        assertThat(acuerdo).contains("Autorízase al alcalde del municipio de San José de Cúcuta")
                .contains("Pídese a la Asamblea Departamental de Norte de Santander que ratifique").contains("Ley 136 de 1994");
    }

    @Test
    void la_ordenanza_de_un_municipio_ratifica_y_la_de_un_departamento_autoriza() {
        assertThat(texto(Clase.ORDENANZA, Casos.dictamen(FRONTERA))).contains("Ratifícase la autorización que el concejo dio al alcalde");
        Dictamen amazonas = Casos.PACTA.dictaminar(Casos.dictamen("frontera/amazonas-loreto-salud").caso().conTramites(List.of()));
        assertThat(texto(Clase.ORDENANZA, amazonas)).contains("Autorízase al gobernador del departamento del Amazonas").doesNotContain("Ratifícase");
    }

    @Test
    void un_tramite_ya_cumplido_no_se_vuelve_a_pedir() {
        String nada = texto(Clase.CONSULTA, Casos.dictamen("frontera/amazonas-loreto-salud"));
        assertThat(nada).contains("ya consta como cumplido").contains("10 de febrero de 2015");
    }

    @Test
    void el_documento_del_tramite_declarado_llena_su_blanco() {
        var caso = Casos.dictamen(FRONTERA).caso();
        var tramite = new Tramite(Paso.AUTORIZACION_CONCEJO, caso.fecha().minusDays(40), java.util.Optional.of("Acuerdo 12 de 2023"), java.util.Optional.empty());
        String ordenanza = texto(Clase.ORDENANZA, Casos.PACTA.dictaminar(caso.conTramite(tramite)));
        assertThat(ordenanza).contains("El acto del concejo es: Acuerdo 12 de 2023.").doesNotContain("número y fecha del acuerdo");
    }

    @Test
    void el_nombre_que_falta_es_un_blanco_y_no_un_invento() {
        var caso = Casos.dictamen(FRONTERA).caso().sin(Hecho.CONTRAPARTE_NOMBRE).sin(Hecho.CONTRAPARTE_ID);
        assertThat(texto(Clase.CONSULTA, Casos.PACTA.dictaminar(caso))).contains("[completar: nombre de la contraparte]");
    }

    @ParameterizedTest
    @MethodSource("muestra")
    void sin_norma_que_lo_exija_el_papel_dice_que_no_hace_falta(Respondido r) {
        exige(r, Clase.CONSULTA, List.of(Paso.CONSULTA_CANCILLERIA));
        exige(r, Clase.ACUERDO, List.of(Paso.AUTORIZACION_CONCEJO, Paso.AUTORIZACION_JUNTA_DIRECTIVA, Paso.AUTORIZACION_JUNTA_METROPOLITANA));
        exige(r, Clase.ORDENANZA, List.of(Paso.AUTORIZACION_ASAMBLEA, Paso.RATIFICACION_ASAMBLEA));
    }

    private static void exige(Respondido r, Clase clase, List<Paso> pasos) {
        boolean pendiente = r.dictamen().requisitos().stream().anyMatch(p -> pasos.contains(p.paso()) && p.obligatorio()
                && p.estado() != co.pacta.dictamen.EstadoRequisito.CUMPLIDO);
        Papel papel = Redactor.papel(clase, r.dictamen(), Idioma.ES);
        assertThat(papel.titulo().contains("no hace falta")).as(papel.titulo()).isEqualTo(!pendiente);
        assertThat(papel.marca().isPresent()).isEqualTo(pendiente);
    }

    /** Cada párrafo de un proyecto lleva el id de la norma que lo pide. */
    @Test
    void cada_parrafo_de_un_proyecto_tiene_su_norma() {
        for (Clase clase : List.of(Clase.CONSULTA, Clase.ACUERDO, Clase.ORDENANZA)) {
            Papel papel = Redactor.papel(clase, Casos.dictamen(FRONTERA), Idioma.ES);
            assertThat(papel.piezas()).filteredOn(p -> !(p instanceof Pieza.Titulo)).allSatisfy(p -> assertThat(p.normas()).as(p.toString()).isNotEmpty());
        }
    }

    private static String texto(Clase clase, Dictamen d) {
        Papel papel = Redactor.papel(clase, d, Idioma.ES);
        StringBuilder texto = new StringBuilder();
        papel.renglones().forEach(r -> texto.append(Tramo.corrido(r)).append('\n'));
        papel.notas().forEach(n -> texto.append(n.texto()).append('\n'));
        return texto.toString();
    }
}
