package co.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Hecho;
import co.pacta.norma.Norma;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaginasTest {

    private static final String MALO = "\"><script>alert(1)</script><img src=x onerror=alert(1)>";
    private static final Visitante VISITANTE = Visitante.nuevo();
    private static final String CIFRADO = java.net.URLEncoder.encode(MALO, StandardCharsets.UTF_8);

    @ParameterizedTest
    @ValueSource(strings = {"/", "/preguntas", "/revise", "/resultado", "/ejemplos", "/acerca", "/normas", "/normas/mapa", "/normas/cobertura"})
    void ninguna_pagina_lleva_guiones_estilos_sueltos_ni_nada_de_afuera(String ruta) {
        String pagina = Visitante.nuevo().va(ruta).pagina();
        assertThat(pagina).startsWith("<!DOCTYPE html>").contains("<html lang=\"es-CO\">", "name=\"viewport\"")
                .doesNotContain("<script", " style=", "<style", " onclick", " onload", "<iframe");
        assertThat(Pattern.compile("(src|<link[^>]*href)=\"(?!/)").matcher(pagina).find()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(Hecho.class)
    void un_guion_escrito_en_cualquier_dato_nunca_sale_sin_escapar(Hecho hecho) {
        for (String ruta : new String[] {"/preguntas", "/revise"}) {
            Visitante v = VISITANTE.va(ruta + "?entidad.tipo=nacion&actuacion.tipo=acto_interno&" + hecho.clave() + "=" + CIFRADO);
            assertThat(v.pagina()).as(ruta).doesNotContain("<script>alert", "<img src=x");
            assertThat(v.estado()).as(ruta).isIn(200, 400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"entidad.busca", "contraparte.busca", "pregunta", "q", "cayeron", "cambiar", "antes", "idioma", "fecha", "nose",
        "sin.actuacion.inmunidades", "tramites.consulta_cancilleria", "lecturas.limitrofe", "junto", "volver"})
    void un_guion_escrito_en_cualquier_campo_nunca_sale_sin_escapar(String campo) {
        String base = "entidad.divipola=52356&actuacion.tipo=convenio&contraparte.tipo=entidad_territorial&";
        for (String ruta : new String[] {"/preguntas", "/seguir", "/revise", "/normas"}) {
            for (String pregunta : new String[] {"entidad.divipola", "contraparte", "fecha", "tramites", "actuacion.materias"}) {
                Visitante v = VISITANTE.va(ruta + "?" + base + "pregunta=" + pregunta + "&" + campo + "=" + CIFRADO);
                assertThat(v.pagina()).as(ruta + " " + pregunta).doesNotContain("<script>alert", "<img src=x");
                assertThat(v.estado()).as(ruta + " " + pregunta).isIn(200, 400);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/resultado", "/documentos/concepto.html", "/documentos/consulta.html", "/documentos/lista.html"})
    void un_guion_en_los_nombres_no_sale_sin_escapar_en_la_respuesta_ni_en_los_documentos(String ruta) {
        String todos = "actuacion.tipo=reunion&entidad.tipo=asociacion_de_municipios&contraparte.tipo=ong&contraparte.pais=US&actuacion.materias=cultura"
                + "&entidad.nombre=" + CIFRADO + "&contraparte.nombre=" + CIFRADO;
        Visitante v = VISITANTE.va(ruta + "?" + todos);
        assertThat(v.estado()).isEqualTo(200);
        assertThat(v.pagina()).doesNotContain("<script>alert", "<img src=x");
    }

    @Test
    void un_nombre_peligroso_se_muestra_como_se_escribio() {
        Visitante v = Visitante.nuevo().va("/revise?contraparte.nombre=" + CIFRADO);
        assertThat(v.pagina()).contains("&lt;script&gt;alert(1)&lt;/script&gt;");
    }

    @ParameterizedTest
    @CsvSource({"/no-existe, 404", "/normas/no-existe, 404", "/documentos/otro.docx, 404", "/documentos/concepto.exe, 404",
        "/revise?fecha=ayer, 400", "/resultado?entidad.divipola=99999, 400", "/preguntas?entidad.tipo=alcaldia, 400",
        "/resultado?viaje.dias=muchos, 400", "/revise?entidad.limita_con=XX, 400"})
    void lo_que_no_existe_o_no_se_entiende_se_explica(String direccion, int estado) {
        Visitante v = Visitante.nuevo().va(direccion);
        assertThat(v.estado()).isEqualTo(estado);
        assertThat(v.pagina()).contains("Volver al inicio").doesNotContain("Exception", "co.pacta");
    }

    @Test
    void lo_que_el_catalogo_no_encuentra_dice_que_pudo_ser() {
        assertThat(Visitante.nuevo().va("/resultado?actuacion.tipo=reunion&entidad.tipo=municipio&entidad.nombre=Ipialez").pagina())
                .contains("Ipiales");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void una_respuesta_a_medias_dice_que_falta_y_que_se_supuso(String idioma) {
        Visitante v = VISITANTE.va("/resultado?entidad.divipola=52356&actuacion.tipo=convenio&fecha=2026-03-01&contraparte.tipo=entidad_territorial"
                + "&contraparte.id=EC-C:0401&contraparte.pais=EC&actuacion.materias=servicios_publicos&idioma=" + idioma);
        assertThat(v.estado()).isEqualTo(200);
        assertThat(v.pagina()).contains("id=\"faltantes\"", "id=\"provisional\"", "cambiar=firmante");
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void el_camino_va_dibujado_y_contado_en_palabras(String idioma) {
        String pagina = VISITANTE.va("/resultado?" + PaginasFijas.EJEMPLOS.get(1).respuestas() + "&idioma=" + idioma).pagina();
        String dibujo = pagina.substring(pagina.indexOf("<svg"), pagina.indexOf("</svg>"));
        assertThat(dibujo).contains("role=\"img\"", "aria-labelledby=\"dibujo-t dibujo-d\"", "<title id=\"dibujo-t\">");
        String relato = dibujo.substring(dibujo.indexOf("<desc"), dibujo.indexOf("</desc>"));
        assertThat(relato).contains("Ley 191 de 1995, art. 7, par. 1", "Ley 191 de 1995, art. 7, par. 3", "Ecuador");
        assertThat(dibujo).contains("<rect class=\"caja final\"");
    }

    @Test
    void cada_norma_tiene_su_pagina() {
        Visitante v = Visitante.nuevo();
        for (Norma n : Reglas.PACTA.corpus().normas()) {
            v.va("/normas/" + n.id());
            assertThat(v.estado()).as(n.id()).isEqualTo(200);
            assertThat(v.pagina()).as(n.id()).contains(n.id(), "Cuándo se aplica");
        }
    }

    @Test
    void el_mapa_enlaza_todas_las_normas_y_la_busqueda_las_filtra() {
        String mapa = VISITANTE.va("/normas/mapa").pagina();
        Reglas.PACTA.corpus().normas().forEach(n -> assertThat(mapa).contains("href=\"/normas/" + n.id() + "\""));
        assertThat(VISITANTE.va("/normas?q=ley+191").pagina()).contains("ley-191-1995/art-7-par-3-exige-consulta")
                .doesNotContain("ley-1454-2011/arts-13-y-14-asociarse-municipios\"");
    }

    @Test
    void los_documentos_se_descargan_con_su_nombre_y_su_tipo() {
        Sitio sitio = new Sitio(Reglas.PACTA, Tema.SENCILLO, () -> Visitante.HOY);
        String respuestas = "?" + PaginasFijas.EJEMPLOS.get(1).respuestas();
        Respuesta json = sitio.responder(Visitante.peticion("GET", "/documentos/dictamen.json" + respuestas, ""));
        assertThat(json.cabeceras()).containsEntry("Content-Disposition", "attachment; filename=\"pacta-dictamen.json\"");
        Respuesta texto = sitio.responder(Visitante.peticion("GET", "/documentos/consulta.md" + respuestas, ""));
        assertThat(texto.tipo()).startsWith("text/markdown");
        assertThat(Visitante.texto(texto)).contains("Tulcán");
    }

    @Test
    void el_tema_govco_agrega_la_barra_y_el_pie() {
        assertThat(Visitante.en(Tema.GOVCO).va("/").pagina()).contains("govco-barra", "govco-pie", "https://www.gov.co");
        assertThat(Visitante.nuevo().va("/").pagina()).doesNotContain("govco-barra");
    }

    @Test
    void la_hoja_de_estilo_es_pequenia_y_no_pide_nada_afuera() {
        String css = new String(Estilo.HOJA, StandardCharsets.UTF_8);
        assertThat(Estilo.HOJA.length).isLessThanOrEqualTo(14 * 1024);
        assertThat(css).doesNotContain("url(", "@import").contains("prefers-color-scheme:dark", "prefers-reduced-motion", "@media print");
    }

    @Test
    void con_otro_metodo_se_dice_cual_sirve() {
        Sitio sitio = new Sitio(Reglas.PACTA, Tema.SENCILLO, () -> Visitante.HOY);
        assertThat(sitio.responder(Visitante.peticion("POST", "/", "")).estado()).isEqualTo(405);
        assertThat(sitio.responder(Visitante.peticion("DELETE", "/v1/normas", "")).cabeceras()).containsEntry("Allow", "GET, HEAD");
    }

    @Test
    void dos_casos_distintos_nunca_comparten_respuesta() {
        Visitante v = Visitante.nuevo();
        String puede = v.va("/resultado?" + PaginasFijas.EJEMPLOS.get(0).respuestas()).titulo();
        String condiciones = v.va("/resultado?" + PaginasFijas.EJEMPLOS.get(1).respuestas()).titulo();
        assertThat(v.va("/resultado?" + PaginasFijas.EJEMPLOS.get(0).respuestas()).titulo()).isEqualTo(puede).isNotEqualTo(condiciones);
    }
}
