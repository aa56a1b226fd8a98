package co.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Hecho;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** La entrevista entera, sin navegador ni servidor. */
class EntrevistaEnPaginasTest {

    private static final Map<String, String[]> COMUNES = Map.of(
            "fecha", new String[] {"fecha", "2026-03-01"},
            "contraparte.tipo", new String[] {"contraparte.tipo", "entidad_territorial"},
            "firmante", new String[] {"firmante", "alcalde"},
            "actuacion.afecta_pueblo_etnico", new String[] {"actuacion.afecta_pueblo_etnico", "no"},
            "actuacion.exigida_por_acuerdo_local", new String[] {"actuacion.exigida_por_acuerdo_local", "no"});

    /** Responde hasta la revisión; lo que no tiene respuesta preparada se manda vacío, como quien no marca casillas. */
    private static Visitante entrevistar(Map<String, String[]> propias) {
        Map<String, String[]> respuestas = new HashMap<>(COMUNES);
        respuestas.putAll(propias);
        Visitante v = Visitante.nuevo().va("/preguntas");
        for (int i = 0; i < 20 && !v.oculto("pregunta").isEmpty(); i++) {
            v.responde(respuestas.getOrDefault(v.oculto("pregunta"), new String[0]));
            assertThat(v.estado()).isEqualTo(200);
            assertThat(v.pagina()).as(v.direccion()).doesNotContain("class=\"errores\"");
        }
        assertThat(v.titulo()).isEqualTo("Revise sus respuestas");
        return v;
    }

    @Test
    void un_municipio_del_interior_puede_hermanarse() {
        Visitante v = entrevistar(Map.of("entidad.divipola", new String[] {"entidad.busca", "pereira"},
                "actuacion.tipo", new String[] {"actuacion.tipo", "hermanamiento"},
                "contraparte", new String[] {"contraparte.busca", "Miami", "contraparte.pais", "US"},
                "actuacion.materias", new String[] {"actuacion.materias", "cultura"},
                "actuacion.regimen", new String[] {"actuacion.regimen", "sin_obligaciones"}));

        assertThat(v.titulos()).hasSizeLessThanOrEqualTo(12 + 1);
        assertThat(v.sigue("Ver la respuesta").titulo()).isEqualTo("Puede hacerlo");
    }

    @Test
    void un_municipio_de_frontera_necesita_concejo_asamblea_y_cancilleria() {
        Visitante v = entrevistar(Map.of("entidad.divipola", new String[] {"entidad.busca", "Ipiales"},
                "actuacion.tipo", new String[] {"actuacion.tipo", "convenio"},
                "contraparte", new String[] {"contraparte.id", "EC-C:0401"},
                "actuacion.materias", new String[] {"actuacion.materias", "servicios_publicos"},
                "actuacion.regimen", new String[] {"actuacion.regimen", "derecho_interno"}));

        assertThat(v.titulos()).hasSizeLessThanOrEqualTo(12 + 1);
        v.sigue("Ver la respuesta");
        assertThat(v.titulo()).contains("Cancillería", "Concejo Municipal de Ipiales", "Asamblea Departamental de Nariño");
        assertThat(v.pagina()).contains("/documentos/consulta.docx?", "/normas/ley-191-1995/art-7-par-1", "El camino, de un vistazo");
    }

    @Test
    void un_credito_externo_pregunta_lo_del_credito_en_una_pagina() {
        Visitante v = entrevistar(Map.of("entidad.divipola", new String[] {"entidad.busca", "Bogotá"},
                "actuacion.tipo", new String[] {"actuacion.tipo", "credito"},
                "actuacion.materias", new String[] {"actuacion.materias", "transporte"},
                "credito.externo", new String[] {"credito.externo", "si", "credito.gobierno_a_gobierno", "no", "credito.para_inversion", "si",
                    "credito.garantia_de_la_nacion", "no", "credito.indicadores_excedidos", "no"},
                "credito.categoria", new String[] {"credito.categoria", "especial_1_2"}));

        assertThat(v.titulos()).hasSizeLessThanOrEqualTo(12 + 1).contains("Sobre el crédito");
        assertThat(v.sigue("Ver la respuesta").pagina()).contains("Concejo de Bogotá, D.C.", "Ministerio de Hacienda", "Departamento Nacional de Planeación");
    }

    @Test
    void responder_siempre_no_se_termina_y_dice_que_averiguar() {
        Visitante v = Visitante.nuevo().va("/preguntas").responde("nose", "1").responde("actuacion.tipo", "desconocido").responde("fecha", "2026-03-01");

        assertThat(v.titulo()).isEqualTo("Revise sus respuestas");
        assertThat(v.pagina()).contains("No lo sé todavía");
        assertThat(v.sigue("Ver la respuesta").titulo()).isEqualTo("Falta un dato para responder");
        assertThat(v.pagina()).contains("Pregúntele a: ");
    }

    @Test
    void un_nombre_con_varios_lugares_pide_escoger_y_uno_mal_escrito_sugiere() {
        Visitante v = Visitante.nuevo().va("/preguntas").responde("entidad.busca", "San Pablo");
        assertThat(v.titulo()).isEqualTo("¿Cuál de estos lugares es?");
        assertThat(v.pagina()).contains("San Pablo, Bolívar", "San Pablo, Nariño");
        assertThat(v.responde("entidad.divipola", "52693").direccion()).isEqualTo("/preguntas?entidad.divipola=52693");

        assertThat(Visitante.nuevo().va("/preguntas").responde("entidad.busca", "Ipialez").pagina()).contains("Ipiales, Nariño");
        assertThat(Visitante.nuevo().va("/preguntas").responde("entidad.busca", "zzzzqqqq").pagina()).contains("No encontramos ese lugar");
    }

    @Test
    void sin_escribir_se_busca_por_departamento() {
        Visitante v = Visitante.nuevo().va("/preguntas").responde("accion", "ver", "entidad.en", "91");
        assertThat(v.pagina()).contains("El departamento mismo: Amazonas", "Leticia");
        assertThat(v.responde("entidad.divipola", "91").direccion()).isEqualTo("/preguntas?entidad.divipola=91");
    }

    @Test
    void no_responder_nada_explica_que_hacer_y_enlaza_al_campo() {
        Visitante v = Visitante.nuevo().va("/preguntas?entidad.divipola=66001").responde();
        assertThat(v.pagina()).contains("href=\"#c-actuacion-tipo\"", "id=\"c-actuacion-tipo\"", "id=\"c-actuacion-tipo-e\"", "<title>Error: ");
        assertThat(Visitante.nuevo().va("/preguntas?entidad.divipola=66001&actuacion.tipo=reunion").responde("fecha", "31/02/2026").pagina())
                .contains("Escriba un día que exista");
    }

    @Test
    void lo_que_hay_que_corregir_se_devuelve_aunque_no_se_entienda() {
        String gasto = "/preguntas?entidad.tipo=area_metropolitana&entidad.nombre=24&actuacion.tipo=promocion_territorial&fecha=2021-07-26"
                + "&actuacion.materias=desarrollo_economico&actuacion.exigida_por_acuerdo_local=no";
        Visitante v = Visitante.nuevo().va(gasto).responde("recursos.apropiados", "si");
        assertThat(v.estado()).isEqualTo(200);
        assertThat(v.pagina()).contains("Marcó algo sobre un gasto");

        v = Visitante.nuevo().va("/preguntas?" + PaginasFijas.EJEMPLOS.get(1).respuestas().replace("&pasos=vistos", ""));
        assertThat(v.titulo()).isEqualTo("¿Cuáles de estos pasos ya dio?");
        v.responde("tramites.consulta_cancilleria", "ayer");
        assertThat(v.estado()).isEqualTo(200);
        assertThat(v.titulo()).isEqualTo("¿Cuáles de estos pasos ya dio?");
        assertThat(v.pagina()).contains("Escriba un día que exista, como 2026-03-01, o deje en blanco.", "value=\"ayer\"");
    }

    @Test
    void una_fecha_escrita_al_reves_se_entiende() {
        assertThat(Visitante.nuevo().va("/preguntas?entidad.divipola=66001&actuacion.tipo=reunion").responde("fecha", "1/3/2026").direccion())
                .contains("fecha=2026-03-01");
    }

    @Test
    void marcar_dos_casillas_contradictorias_se_devuelve() {
        String hasta = "/preguntas?entidad.divipola=52356&actuacion.tipo=convenio&fecha=2026-03-01&contraparte.tipo=entidad_territorial"
                + "&contraparte.id=EC-C:0401&contraparte.pais=EC&actuacion.materias=servicios_publicos";
        Visitante v = Visitante.nuevo().va(hasta);
        assertThat(v.titulo()).isEqualTo("¿El texto dice alguna de estas cosas?");
        v.responde("actuacion.crea_organismo", "persona_juridica", "actuacion.crea_organismo", "organismo_con_poder_decisorio");
        assertThat(v.pagina()).contains("no pueden ser ciertas a la vez");
    }

    @Test
    void lo_que_no_se_sabe_de_una_lista_de_casillas_queda_sin_saber() {
        String hasta = "/preguntas?entidad.divipola=52356&actuacion.tipo=convenio&fecha=2026-03-01&contraparte.tipo=entidad_territorial"
                + "&contraparte.id=EC-C:0401&contraparte.pais=EC&actuacion.materias=servicios_publicos";
        Visitante v = Visitante.nuevo().va(hasta).responde("nose", "actuacion.inmunidades");
        assertThat(v.direccion()).contains("actuacion.inmunidades=desconocido", "actuacion.a_nombre_de_la_nacion=no");
    }

    @Test
    void cambiar_el_acto_quita_lo_que_ya_no_hace_falta_y_lo_dice() {
        Visitante v = Visitante.nuevo().va("/preguntas?cambiar=actuacion.tipo&" + PaginasFijas.EJEMPLOS.get(2).respuestas());
        assertThat(v.pagina()).contains("value=\"credito\" checked");
        v.responde("actuacion.tipo", "reunion");

        assertThat(v.direccion()).doesNotContain("credito.externo=", "credito.categoria=").contains("actuacion.materias=transporte");
        assertThat(v.pagina()).contains("ya no hacen falta", "El crédito es externo");
    }

    @Test
    void cambiar_sin_consecuencias_vuelve_a_la_revision_con_todo_lo_demas() {
        Visitante v = Visitante.nuevo().va("/preguntas?cambiar=firmante&" + PaginasFijas.EJEMPLOS.get(1).respuestas());
        v.responde("firmante", "concejo");
        assertThat(v.direccion()).contains("firmante=concejo", "recursos.propios=si", "contraparte.id=EC-C%3A0401");
    }

    @Test
    void los_pasos_ya_dados_cuentan_en_la_respuesta() {
        Visitante v = Visitante.nuevo().va("/preguntas?cambiar=tramites&" + PaginasFijas.EJEMPLOS.get(1).respuestas());
        assertThat(v.titulo()).isEqualTo("¿Cuáles de estos pasos ya dio?");
        v.responde("tramites.autorizacion_concejo", "2026-01-10", "tramites.ratificacion_asamblea", "2026-01-20",
                "tramites.consulta_cancilleria", "2026-02-01", "tramites.consulta_cancilleria.sentido", "favorable");

        assertThat(v.titulo()).isEqualTo("Revise sus respuestas");
        assertThat(v.sigue("Ver la respuesta").titulo()).isEqualTo("Puede hacerlo");
    }

    @Test
    void atras_recorre_las_preguntas_hasta_el_inicio_sin_perder_respuestas() {
        Visitante v = Visitante.nuevo().va("/preguntas?entidad.divipola=66001&actuacion.tipo=reunion&fecha=2026-03-01");
        v.sigue("Atrás");
        assertThat(v.titulo()).isEqualTo("¿Qué día se firma o se hace?");
        v.sigue("Atrás");
        assertThat(v.titulo()).isEqualTo("¿Qué quiere hacer la entidad?");
        assertThat(v.pagina()).contains("value=\"reunion\" checked");
        v.sigue("Atrás");
        assertThat(v.titulo()).isEqualTo("¿Qué entidad actúa?");
        assertThat(v.sigue("Atrás").titulo()).startsWith("¿Puede su municipio");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void cada_ejemplo_llega_a_una_respuesta_sin_preguntas_pendientes(int ejemplo) {
        Visitante v = Visitante.nuevo().va("/preguntas?" + PaginasFijas.EJEMPLOS.get(ejemplo).respuestas());
        assertThat(v.titulo()).isEqualTo("Revise sus respuestas");
        assertThat(List.of("Puede hacerlo", "Puede, pero antes consulte a la Cancillería y obtenga la autorización del Concejo Municipal de"
                + " Ipiales y la ratificación de la Asamblea Departamental de Nariño", "Puede, pero antes pida autorización al Concejo de Bogotá, D.C.")
                .get(ejemplo)).isEqualTo(v.sigue("Ver la respuesta").titulo());
    }

    @Test
    void en_ingles_la_pagina_esta_en_ingles_y_conserva_las_respuestas() {
        Visitante v = Visitante.nuevo().va("/preguntas?entidad.divipola=66001&idioma=en");
        assertThat(v.titulo()).isEqualTo("What does the entity want to do?");
        assertThat(v.pagina()).contains("<html lang=\"en\">", "I do not know", "/preguntas?entidad.divipola=66001\"");
    }

    @Test
    void toda_pregunta_del_contrato_tiene_su_pagina_con_no_se() {
        Visitante v = Visitante.nuevo();
        for (Hecho h : Hecho.values()) {
            boolean deTramite = h == Hecho.SENTIDO_DE_LA_CONSULTA;
            v.va("/preguntas?entidad.divipola=52356&actuacion.tipo=convenio&cambiar=" + h.clave());
            assertThat(v.estado()).as(h.clave()).isEqualTo(200);
            assertThat(deTramite || v.pagina().contains("No sé")).as(h.clave()).isTrue();
        }
    }
}
