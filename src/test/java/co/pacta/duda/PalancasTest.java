package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.Ensayo;
import co.pacta.caso.Caso;
import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import co.pacta.caso.TipoActuacion;
import co.pacta.caso.TipoContraparte;
import co.pacta.caso.TipoEntidad;
import co.pacta.dictamen.Veredicto;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lo que se propone cambiar y lo que no, cambio por cambio ({@code decision.md}, sección 7). */
class PalancasTest {

    private static final Respondedor RESPONDEDOR = new Respondedor(Ensayo.PACTA.reglas());
    private static final Palancas PALANCAS = new Palancas(RESPONDEDOR, caso -> List.of());
    private static final Caso DIA = Caso.del("2024-05-10");

    private static Object valor(Hecho hecho, String escrito) {
        return switch (hecho.forma()) {
            case SI_NO -> escrito.equals("si");
            case ENTERO -> Integer.valueOf(escrito);
            case CODIGO -> hecho.codigos().stream().filter(c -> ((Codigo) c).codigo().equals(escrito)).findFirst().orElseThrow();
            default -> escrito;
        };
    }

    private static Caso caso(String hechos) {
        Caso caso = DIA;
        for (String uno : hechos.split(" ")) {
            Hecho hecho = Hecho.deClave(uno.substring(0, uno.indexOf('='))).orElseThrow();
            caso = caso.con(hecho, valor(hecho, uno.substring(uno.indexOf('=') + 1)));
        }
        return caso;
    }

    private static List<String> cambios(Caso caso) {
        return PALANCAS.sobre(caso, -1).stream().map(m -> m.cambio().clave() + ": " + m.cambio().antes() + " → " + m.cambio().despues()).toList();
    }

    @ParameterizedTest
    @CsvSource({"actuacion.motiva_reciprocidad_o_conveniencia=no, actuacion.motiva_reciprocidad_o_conveniencia: no → si",
        "actuacion.duracion=indefinida, actuacion.duracion: indefinida → definida",
        "actuacion.a_nombre_de_la_nacion=si, actuacion.a_nombre_de_la_nacion: si → no",
        "actuacion.inmunidades=si, actuacion.inmunidades: si → no",
        "actuacion.crea_organismo=comision_sin_poder_decisorio, actuacion.crea_organismo: comision_sin_poder_decisorio → ninguno",
        "actuacion.efectos_fuera_de_zona=si, actuacion.efectos_fuera_de_zona: si → no",
        "firmante=delegado acto_de_delegacion=no, acto_de_delegacion: no → si",
        "entidad.tipo=municipio firmante=gobernador, firmante: gobernador → alcalde",
        "entidad.tipo=departamento firmante=alcalde, firmante: alcalde → gobernador",
        "entidad.tipo=territorio_indigena firmante=alcalde, firmante: alcalde → autoridad_indigena",
        "actuacion.tipo=convenio actuacion.regimen=derecho_interno, actuacion.regimen: derecho_interno → sin_obligaciones",
        "actuacion.tipo=memorando actuacion.regimen=sin_obligaciones recursos.propios=si, actuacion.regimen: sin_obligaciones → sin_obligaciones",
        "recursos.apropiados=no, recursos.apropiados: no → si",
        "recursos.vigencias_futuras=ordinarias, recursos.vigencias_futuras: ordinarias → no",
        "recursos.administra_organismo=si, recursos.administra_organismo: si → no",
        "actuacion.tipo=convenio contraparte.tipo=entidad_territorial, actuacion.tipo: convenio → proceso_asociativo_fronterizo",
        "credito.gobierno_a_gobierno=si, credito.gobierno_a_gobierno: si → no",
        "actuacion.tipo=oficina_en_el_exterior actuacion.caracter=diplomatico, actuacion.tipo: oficina_en_el_exterior → promocion_territorial",
        "entidad.tipo=area_metropolitana, entidad.tipo: area_metropolitana → municipio",
        "entidad.tipo=asociacion_de_municipios, entidad.tipo: asociacion_de_municipios → municipio",
        "entidad.tipo=region_administrativa, entidad.tipo: region_administrativa → departamento",
        "entidad.tipo=area_no_municipalizada, entidad.tipo: area_no_municipalizada → departamento",
        "acuerdo_de_la_nacion=no, acuerdo_de_la_nacion: no → si"})
    void cada_obstaculo_tiene_su_cambio(String hechos, String cambio) {
        assertThat(cambios(caso(hechos))).containsExactly(cambio);
    }

    @ParameterizedTest
    @CsvSource({"actuacion.motiva_reciprocidad_o_conveniencia=si", "actuacion.duracion=definida", "actuacion.a_nombre_de_la_nacion=no",
        "actuacion.inmunidades=no", "actuacion.crea_organismo=ninguno", "actuacion.efectos_fuera_de_zona=no",
        "firmante=delegado acto_de_delegacion=si", "firmante=alcalde acto_de_delegacion=no", "entidad.tipo=municipio firmante=alcalde",
        "entidad.tipo=municipio", "firmante=gobernador", "actuacion.tipo=convenio", "actuacion.tipo=contrato actuacion.regimen=derecho_interno",
        "actuacion.tipo=convenio actuacion.regimen=sin_obligaciones recursos.propios=no", "recursos.apropiados=si",
        "recursos.vigencias_futuras=no recursos.administra_organismo=no", "actuacion.tipo=memorando contraparte.tipo=entidad_territorial",
        "actuacion.tipo=convenio contraparte.tipo=empresa", "actuacion.tipo=contrato contraparte.tipo=estado", "credito.gobierno_a_gobierno=no",
        "actuacion.tipo=oficina_en_el_exterior actuacion.caracter=comercial", "actuacion.tipo=distincion actuacion.caracter=diplomatico",
        "acuerdo_de_la_nacion=si"})
    void donde_no_hay_obstaculo_no_se_propone_nada(String hechos) {
        assertThat(cambios(caso(hechos))).isEmpty();
    }

    @Test
    void con_un_estado_se_recibe_cooperacion_o_se_contrata_y_un_organismo_se_quita_o_se_deja_en_comision() {
        assertThat(cambios(caso("actuacion.tipo=carta_de_intencion contraparte.tipo=estado"))).containsExactly(
                "actuacion.tipo: carta_de_intencion → cooperacion_recibida", "actuacion.tipo: carta_de_intencion → contrato");
        assertThat(cambios(caso("actuacion.crea_organismo=persona_juridica"))).containsExactly(
                "actuacion.crea_organismo: persona_juridica → ninguno", "actuacion.crea_organismo: persona_juridica → comision_sin_poder_decisorio");
    }

    @Test
    void los_cambios_van_en_el_orden_de_la_ley_y_cada_uno_deja_el_caso_cambiado() {
        Caso todo = caso("actuacion.motiva_reciprocidad_o_conveniencia=no actuacion.duracion=indefinida actuacion.inmunidades=si acuerdo_de_la_nacion=no");
        List<Palancas.Movida> movidas = PALANCAS.sobre(todo, -1);

        assertThat(movidas).extracting(m -> m.cambio().clave()).containsExactly("actuacion.motiva_reciprocidad_o_conveniencia",
                "actuacion.duracion", "actuacion.inmunidades", "acuerdo_de_la_nacion");
        assertThat(PALANCAS.sobre(todo, movidas.get(1).palanca())).extracting(m -> m.cambio().clave())
                .containsExactly("actuacion.inmunidades", "acuerdo_de_la_nacion");
        assertThat(movidas.get(0).caso()).isEqualTo(todo.con(Hecho.MOTIVA_RECIPROCIDAD, true));
        assertThat(cambios(movidas.get(0).caso())).hasSize(3);
    }

    @Test
    void una_declaracion_de_verdad_ni_obliga_ni_gasta_y_otra_entidad_firma_por_su_cabeza() {
        assertThat(PALANCAS.sobre(caso("actuacion.tipo=convenio actuacion.regimen=derecho_interno recursos.propios=si"), -1).get(0).caso())
                .matches(c -> c.consta(Hecho.PROPIOS, false)).matches(c -> Hecho.escrito(c.valor(Hecho.REGIMEN).orElseThrow()).equals("sin_obligaciones"));
        Caso area = PALANCAS.sobre(caso("entidad.tipo=area_metropolitana firmante=representante_legal"), -1).get(0).caso();
        assertThat(Hecho.escrito(area.valor(Hecho.FIRMANTE).orElseThrow())).isEqualTo("alcalde");
        assertThat(PALANCAS.sobre(caso("entidad.tipo=area_metropolitana"), -1).get(0).caso().sabe(Hecho.FIRMANTE)).isFalse();
    }

    @Test
    void se_quitan_las_materias_que_estorban_si_queda_alguna() {
        Caso convenio = DIA.con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO).con(Hecho.ACTUACION_TIPO, TipoActuacion.CONTRATO)
                .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.EMPRESA).con(Hecho.PAIS, "ES");
        List<Materia> mezcladas = List.of(Materia.LIMITES, Materia.AMBIENTE, Materia.MONEDA_Y_CAMBIOS);

        List<Palancas.Movida> sin = PALANCAS.sobre(convenio.con(Hecho.MATERIAS, mezcladas), -1).stream()
                .filter(m -> m.cambio().clave().equals("actuacion.materias")).toList();

        assertThat(sin).hasSize(1);
        assertThat(sin.get(0).caso().consta(Hecho.MATERIAS, List.of(Materia.AMBIENTE))).isTrue();
        assertThat(sin.get(0).cambio().texto()).isEqualTo("sin las materias " + enPalabras(Materia.LIMITES) + ", " + enPalabras(Materia.MONEDA_Y_CAMBIOS));
        assertThat(PALANCAS.sobre(convenio.con(Hecho.MATERIAS, List.of(Materia.LIMITES, Materia.AMBIENTE)), -1))
                .anyMatch(m -> m.cambio().texto().equals("sin la materia " + enPalabras(Materia.LIMITES)));
        for (List<Materia> nada : List.of(List.of(Materia.LIMITES), List.of(Materia.AMBIENTE), List.of(Materia.LIMITES, Materia.MONEDA_Y_CAMBIOS),
                List.of(Materia.AMBIENTE, Materia.TRANSPORTE))) {
            assertThat(cambios(convenio.con(Hecho.MATERIAS, nada))).as(nada.toString()).noneMatch(c -> c.startsWith("actuacion.materias"));
        }
    }

    private static String enPalabras(Materia materia) {
        return Preguntas.opcion(Hecho.MATERIAS, materia.codigo(), false).etiqueta().toLowerCase(Locale.ROOT);
    }

    /** Un acto a nombre de la Nación está prohibido por eso, trate de lo que trate: quitar materias no lo arregla. */
    @Test
    void una_prohibicion_que_no_mira_las_materias_no_las_hace_estorbar() {
        Caso contrato = DIA.con(Hecho.ENTIDAD_TIPO, TipoEntidad.DEPARTAMENTO).con(Hecho.ACTUACION_TIPO, TipoActuacion.CONTRATO)
                .con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.EMPRESA).con(Hecho.PAIS, "ES").con(Hecho.A_NOMBRE_DE_LA_NACION, true);
        List<Materia> mezcladas = List.of(Materia.LIMITES, Materia.AMBIENTE);

        assertThat(PALANCAS.sobre(contrato.con(Hecho.MATERIAS, mezcladas), -1)).extracting(m -> m.cambio().texto())
                .contains("sin la materia " + enPalabras(Materia.LIMITES));
    }

    @Test
    void una_materia_que_ninguna_norma_abre_tambien_estorba() {
        Caso cucuta = Ensayo.delEscenario("frontera/cucuta-urena-agua.yaml").caso();
        Materia cerrada = List.of(Materia.values()).stream().filter(m -> sola(cucuta, m).stream()
                .filter(n -> n.es(Efecto.PROHIBE)).map(Norma::id).toList().equals(List.of(Norma.DE_CIERRE))).findFirst().orElseThrow();

        assertThat(PALANCAS.sobre(cucuta.con(Hecho.MATERIAS, List.of(Materia.SERVICIOS_PUBLICOS, cerrada)), -1)).extracting(m -> m.cambio().texto())
                .contains("sin la materia " + enPalabras(cerrada));
    }

    private static List<Norma> sola(Caso caso, Materia materia) {
        return RESPONDEDOR.responder(caso.con(Hecho.MATERIAS, List.of(materia))).decision().fundamentos();
    }

    @Test
    void quien_debe_firmar_se_dice_con_su_articulo() {
        assertThat(PALANCAS.sobre(caso("entidad.tipo=municipio firmante=gobernador"), -1).get(0).cambio().texto()).isEqualTo("que firme el alcalde");
        assertThat(PALANCAS.sobre(caso("entidad.tipo=comunidad_indigena firmante=alcalde"), -1).get(0).cambio().texto())
                .startsWith("que firme la autoridad ");
        assertThat(PALANCAS.sobre(caso("entidad.tipo=entidad_descentralizada firmante=alcalde"), -1).get(0).cambio().texto())
                .isEqualTo("que firme el representante legal");
    }

    @Test
    void cumplir_los_pasos_pendientes_es_lo_primero_y_deja_el_acto_permitido() {
        Caso cucuta = Ensayo.delEscenario("frontera/cucuta-urena-agua.yaml").caso();
        Palancas.Movida primera = PALANCAS.sobre(cucuta, -1).get(0);

        assertThat(primera.cambio().clave()).isEqualTo("tramites");
        assertThat(RESPONDEDOR.responder(cucuta).decision().pendientes()).extracting(Codigo::codigo)
                .containsExactlyInAnyOrderElementsOf(((List<?>) primera.cambio().despues()).stream().map(String::valueOf).toList());
        assertThat(RESPONDEDOR.responder(primera.caso()).decision().veredicto()).isEqualTo(Veredicto.PERMITIDA);
        assertThat(PALANCAS.sobre(primera.caso(), -1)).noneMatch(m -> m.cambio().clave().equals("tramites"));
    }

    @Test
    void se_propone_la_contraparte_limitrofe_solo_a_quien_trata_con_otra_entidad_territorial() {
        Vecinos tulcan = caso -> List.of(new Vecinos.Par("Tulcán", Map.of(Hecho.CONTRAPARTE_NOMBRE, "Tulcán", Hecho.LIMITROFE, true)));
        Palancas con = new Palancas(RESPONDEDOR, tulcan);
        Caso territorial = DIA.con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.ENTIDAD_TERRITORIAL).con(Hecho.CONTRAPARTE_NOMBRE, "Quito");

        Palancas.Movida m = con.sobre(territorial, -1).get(0);

        assertThat(m.cambio().texto()).isEqualTo("con Tulcán (limítrofe, mismo nivel) y no con Quito");
        assertThat(m.cambio().antes()).isEqualTo("Quito");
        assertThat(m.caso().consta(Hecho.LIMITROFE, true)).isTrue();
        assertThat(con.sobre(territorial.sin(Hecho.CONTRAPARTE_NOMBRE), -1).get(0).cambio().texto()).isEqualTo("con Tulcán (limítrofe, mismo nivel)");
        assertThat(con.sobre(DIA.con(Hecho.CONTRAPARTE_TIPO, TipoContraparte.EMPRESA), -1)).isEmpty();
    }
}
