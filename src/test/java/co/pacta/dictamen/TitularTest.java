package co.pacta.dictamen;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import co.pacta.caso.TipoEntidad;
import co.pacta.norma.Canal;
import co.pacta.norma.Efecto;
import co.pacta.norma.Momento;
import co.pacta.norma.Norma;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** La frase que resume la respuesta, como la fija el contrato, y los nombres de las autoridades de {@code decision.md}, sección 10. */
class TitularTest {

    private static final Caso CUCUTA = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO)
            .con(Hecho.ENTIDAD_NOMBRE, "Cúcuta").con(Hecho.ENTIDAD_DEPARTAMENTO, "Norte de Santander");
    private static final Norma CONCEJO = exige("a/concejo", Paso.AUTORIZACION_CONCEJO, "Concejo de {entidad}");
    private static final Norma ASAMBLEA = exige("b/asamblea", Paso.RATIFICACION_ASAMBLEA, "Asamblea Departamental de {departamento}");
    private static final Norma JUNTA = exige("c/junta", Paso.AUTORIZACION_JUNTA_METROPOLITANA, "Junta Metropolitana de {entidad}");
    private static final Norma CONSULTA = exige("d/consulta", Paso.CONSULTA_CANCILLERIA, "Ministerio de Relaciones Exteriores");
    private static final Norma DNP = exige("e/dnp", Paso.CONCEPTO_DNP, "Departamento Nacional de Planeación");
    private static final Norma CONFIS = exige("f/confis", Paso.APROBACION_CONFIS, "Confis territorial de {entidad}");

    private static Norma exige(String id, Paso paso, String autoridad) {
        return UnaNorma.que(Efecto.EXIGE, id).pide(Momento.ANTES, paso).ante(autoridad).norma();
    }

    private static String titular(Veredicto veredicto, Norma... normas) {
        return Titular.de(new Decision(CUCUTA, veredicto, Canal.NINGUNO, Dictaminador.requisitos(CUCUTA, List.of(normas)), List.of(), List.of()));
    }

    private static String autoridad(Caso caso, String plantilla) {
        return Dictaminador.requisitos(caso, List.of(exige("a/a", Paso.AUTORIZACION_CONCEJO, plantilla))).get(0).autoridad();
    }

    @ParameterizedTest
    @CsvSource({"FUERA_DE_ALCANCE, No es una actuación internacional de una entidad territorial", "NO_PERMITIDA, No puede hacerlo así",
        "INDETERMINADA, Falta un dato para responder", "REVISION, Requiere concepto jurídico antes de seguir",
        "REQUIERE_CONSULTA, 'Puede, pero antes consulte a la Cancillería'", "PERMITIDA, Puede hacerlo"})
    void cada_veredicto_tiene_la_frase_del_contrato(Veredicto veredicto, String frase) {
        assertThat(titular(veredicto, CONSULTA, DNP)).isEqualTo(frase);
    }

    @Test
    void dice_a_que_corporaciones_hay_que_pedirles() {
        assertThat(titular(Veredicto.REQUIERE_AUTORIZACION, CONCEJO, DNP))
                .isEqualTo("Puede, pero antes pida autorización al Concejo Municipal de Cúcuta");
        assertThat(titular(Veredicto.REQUIERE_AUTORIZACION, CONCEJO, ASAMBLEA, JUNTA)).isEqualTo("Puede, pero antes pida autorización al "
                + "Concejo Municipal de Cúcuta, la ratificación de la Asamblea Departamental de Norte de Santander y a la Junta Metropolitana de Cúcuta");
        assertThat(titular(Veredicto.REQUIERE_CONSULTA_Y_AUTORIZACION, CONCEJO, ASAMBLEA, CONSULTA))
                .isEqualTo("Puede, pero antes consulte a la Cancillería y obtenga la autorización del Concejo Municipal de Cúcuta y la "
                        + "ratificación de la Asamblea Departamental de Norte de Santander");
    }

    @Test
    void no_nombra_lo_que_ya_se_hizo_ni_lo_que_solo_se_aconseja() {
        Norma aconseja = UnaNorma.que(Efecto.ACONSEJA, "g/aconseja").pide(Momento.ANTES, Paso.AUTORIZACION_JUNTA_DIRECTIVA, Paso.INFORMAR_APC)
                .ante("Junta Directiva").norma();
        Norma soloConsejo = UnaNorma.que(Efecto.ACONSEJA, "h/aconseja").pide(Momento.ANTES, Paso.RATIFICACION_ASAMBLEA).ante("Asamblea").norma();

        assertThat(titular(Veredicto.REQUIERE_AUTORIZACION, CONCEJO, aconseja, soloConsejo))
                .isEqualTo("Puede, pero antes pida autorización al Concejo Municipal de Cúcuta");
        assertThat(titular(Veredicto.REQUIERE_OTRO_TRAMITE, DNP, aconseja))
                .isEqualTo("Puede, pero antes debe obtener el concepto del Departamento Nacional de Planeación (DNP)");
    }

    @Test
    void los_otros_pasos_se_enumeran_todos() {
        Norma capacidad = exige("e/capacidad", Paso.CAPACIDAD_DE_PAGO, "Ministerio de Hacienda y Crédito Público");

        assertThat(titular(Veredicto.REQUIERE_OTRO_TRAMITE, DNP, CONFIS, capacidad)).isEqualTo("Puede, pero antes debe obtener el concepto del "
                + "Departamento Nacional de Planeación (DNP), demostrar la capacidad de pago y obtener la aprobación del Consejo de Política "
                + "Fiscal (Confis) de la entidad");
        assertThat(titular(Veredicto.REQUIERE_OTRO_TRAMITE, DNP,
                exige("g/informar", Paso.INFORMAR_CANCILLERIA_POR_MINTRANSPORTE, "Ministerio de Transporte")))
                .as("ante i se dice e").contains("(DNP) e informar a la Cancillería");
        assertThat(Titular.enumerar(List.of("uno", "hierro"))).as("hie- no suena i").isEqualTo("uno y hierro");
        assertThat(Titular.enumerar(List.of())).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Paso.class)
    void todo_paso_se_dice_con_un_infinitivo(Paso paso) {
        Requisito r = Dictaminador.requisitos(CUCUTA, List.of(exige("a/a", paso, "Concejo"))).get(0);

        assertThat(FrasesDePasos.infinitivo(r)).matches("\\p{L}+[aei]r .+");
    }

    @Test
    void cada_autoridad_lleva_el_nombre_de_la_entidad() {
        Caso distrito = CUCUTA.con(Hecho.ENTIDAD_TIPO, TipoEntidad.DISTRITO).con(Hecho.ENTIDAD_NOMBRE, "Cartagena de Indias");
        Caso bogota = CUCUTA.con(Hecho.ENTIDAD_TIPO, TipoEntidad.DISTRITO_CAPITAL).con(Hecho.ENTIDAD_NOMBRE, "Bogotá, D.C.");
        Caso anonimo = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.MUNICIPIO);

        assertThat(autoridad(CUCUTA, "Concejo de {entidad}")).isEqualTo("Concejo Municipal de Cúcuta");
        assertThat(autoridad(distrito, "Concejo de {entidad}")).isEqualTo("Concejo Distrital de Cartagena de Indias");
        assertThat(autoridad(bogota, "Concejo de {entidad}")).isEqualTo("Concejo de Bogotá, D.C.");
        assertThat(autoridad(anonimo, "Concejo de {entidad}")).isEqualTo("Concejo Municipal");
        assertThat(autoridad(CUCUTA, "Confis territorial de {entidad}")).isEqualTo("Confis territorial de Cúcuta");
        assertThat(autoridad(anonimo, "Confis territorial de {entidad}")).isEqualTo("Confis territorial de la entidad");
        assertThat(autoridad(anonimo, "{entidad} y otras")).as("la plantilla empieza con el nombre").isEqualTo("la entidad y otras");
        assertThat(autoridad(CUCUTA, "Ministerio del Interior")).isEqualTo("Ministerio del Interior");
    }

    @Test
    void la_asamblea_es_la_del_departamento_de_la_entidad() {
        String asamblea = "Asamblea Departamental de {departamento}";
        Caso narino = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO).con(Hecho.ENTIDAD_NOMBRE, "Nariño");
        Caso sinNombre = Caso.del("2024-05-10").con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO).con(Hecho.ENTIDAD_DEPARTAMENTO, "Chocó");

        assertThat(autoridad(CUCUTA, asamblea)).isEqualTo("Asamblea Departamental de Norte de Santander");
        assertThat(autoridad(narino, asamblea)).isEqualTo("Asamblea Departamental de Nariño");
        assertThat(autoridad(sinNombre, asamblea)).isEqualTo("Asamblea Departamental de Chocó");
        assertThat(autoridad(Caso.del("2024-05-10"), asamblea)).isEqualTo("Asamblea Departamental del departamento");
        assertThat(autoridad(narino, "Gobernación, {departamento}")).isEqualTo("Gobernación, Nariño");
    }

    @Test
    void el_articulo_es_el_que_pide_el_nombre() {
        assertThat(List.of(Articulo.de("Concejo Municipal"), Articulo.a("Concejo"), Articulo.con("Concejo")))
                .containsExactly("del Concejo Municipal", "al Concejo", "el Concejo");
        assertThat(List.of(Articulo.de("Asamblea Departamental"), Articulo.a("Asamblea"), Articulo.con("Asamblea de Nariño")))
                .containsExactly("de la Asamblea Departamental", "a la Asamblea", "la Asamblea de Nariño");
        assertThat(List.of(Articulo.de("APC-Colombia"), Articulo.a("APC-Colombia"), Articulo.con("APC-Colombia")))
                .containsExactly("de APC-Colombia", "a APC-Colombia", "APC-Colombia");
    }

    @Test
    void una_norma_con_varios_pasos_y_una_sola_autoridad_la_usa_en_todos_y_sin_autoridad_no_dice_ninguna() {
        Norma varios = UnaNorma.que(Efecto.EXIGE, "a/varios").pide(Momento.ANTES, Paso.CAPACIDAD_DE_PAGO, Paso.CONCEPTO_DNP)
                .ante("Ministerio de Hacienda").norma();
        Norma nadie = UnaNorma.que(Efecto.EXIGE, "b/nadie").pide(Momento.ANTES, Paso.AVAL_APC).norma();

        List<String> autoridades = new ArrayList<>();
        Dictaminador.requisitos(CUCUTA, List.of(varios, nadie)).forEach(r -> autoridades.add(r.autoridad()));

        assertThat(autoridades).containsExactly("Ministerio de Hacienda", "Ministerio de Hacienda", "");
    }
}
