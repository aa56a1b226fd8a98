package co.pacta.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** La página en un Chromium de verdad. Las pantallas quedan en {@code target/pantallas}. */
@Tag("lento")
class EnElNavegadorTest {

    /** Diez páginas contestadas: lo que falta va en una sola. */
    private static final String LARGA = "entidad.tipo=asociacion_de_departamentos&entidad.nombre=24&actuacion.tipo=cooperacion_otorgada&fecha=2021-03-24"
            + "&contraparte.tipo=entidad_territorial&contraparte.nombre=Miami&contraparte.pais=PE&actuacion.materias=desarrollo_comunitario"
            + "&contraparte.limitrofe=no&actuacion.a_nombre_de_la_nacion=no&actuacion.inmunidades=no&actuacion.crea_organismo=ninguno"
            + "&junto=actuacion.a_nombre_de_la_nacion:3&recursos.propios=no&recursos.disposiciones=ninguno&junto=recursos.propios:2"
            + "&actuacion.regimen=sin_obligaciones";

    private static final String HERMANAMIENTO = PaginasFijas.EJEMPLOS.get(0).respuestas();
    private static final String FRONTERA = PaginasFijas.EJEMPLOS.get(1).respuestas();
    private static Server server;
    private static Navegador navegador;

    @BeforeAll
    static void abre() {
        assumeTrue(Navegador.hay(), "Sin " + Navegador.CHROMIUM + " no hay pruebas de navegador: instale chromium y chromium-driver");
        server = Server.start(Reglas.PACTA, Tema.SENCILLO, 0);
        navegador = Navegador.abre(server.port(), true);
    }

    @AfterAll
    static void cierra() {
        if (navegador != null) {
            navegador.close();
            server.close();
        }
    }

    @Test
    void un_municipio_del_interior_se_hermana_en_doce_paginas_o_menos() {
        navegador.ancho(1000, 1200).va("/").foto("01-inicio").sigue("Empezar").foto("02-entidad")
                .escribe("entidad.busca", "Pereira").continua();
        int paginas = entrevista("hermanamiento", "cultura", "sin_obligaciones", "Miami", "US");

        assertThat(navegador.titulo()).isEqualTo("Revise sus respuestas");
        assertThat(paginas).isLessThanOrEqualTo(12);
        navegador.foto("08-revise").sigue("Ver la respuesta").foto("09-puede");
        assertThat(navegador.titulo()).isEqualTo("Puede hacerlo");
    }

    /** Responde lo que se vaya preguntando, sin marcar casillas, hasta la revisión; cuenta las páginas. */
    private static int entrevista(String acto, String materia, String regimen, String otra, String pais) {
        int paginas = 1;
        while (!navegador.titulo().equals("Revise sus respuestas") && paginas < 30) {
            paginas++;
            String titulo = navegador.titulo();
            switch (titulo) {
                case "¿Qué quiere hacer la entidad?" -> navegador.escoge("actuacion.tipo", acto).foto("03-que");
                case "¿Con quién se hace?" -> navegador.escoge("contraparte.tipo", "entidad_territorial");
                case "¿Quién es la contraparte?" -> contraparte(otra, pais);
                case "¿De qué asuntos trata?" -> navegador.escoge("actuacion.materias", materia).foto("05-asuntos");
                case "¿El texto crea obligaciones o solo declara intenciones?" -> navegador.escoge("actuacion.regimen", regimen);
                case "¿Quién firma o actúa por la entidad?", "Lo último que falta" -> navegador.escoge("firmante", "alcalde");
                case "¿El acto afecta directamente a un pueblo étnico?" -> navegador.escoge("actuacion.afecta_pueblo_etnico", "no");
                case "¿El texto dice alguna de estas cosas?" -> navegador.foto("06-casillas");
                default -> { }
            }
            navegador.continua();
        }
        return paginas;
    }

    private static void contraparte(String otra, String pais) {
        if (pais.isEmpty()) {
            navegador.foto("04-vecinas").escoge("contraparte.id", otra);
        } else {
            navegador.escribe("contraparte.busca", otra).elige("contraparte.pais", pais).foto("04-contraparte");
        }
    }

    @Test
    void un_acueducto_con_el_municipio_vecino_pide_tres_actos() {
        navegador.ancho(1000, 1200).va("/preguntas").escribe("entidad.busca", "Ipiales").continua();
        int paginas = entrevista("convenio", "servicios_publicos", "derecho_interno", "EC-C:0401", "");
        assertThat(paginas).isLessThanOrEqualTo(12);

        navegador.sigue("Ver la respuesta").foto("10-frontera");
        assertThat(navegador.titulo()).startsWith("Puede, pero antes consulte a la Cancillería")
                .contains("Concejo Municipal de Ipiales", "Asamblea Departamental de Nariño");
    }

    @Test
    void un_credito_externo_pide_concejo_hacienda_y_planeacion() {
        navegador.ancho(1000, 1200).va("/preguntas").escribe("entidad.busca", "Bogotá").continua();
        navegador.escoge("actuacion.tipo", "credito").continua().continua().escoge("actuacion.materias", "transporte").continua();
        assertThat(navegador.titulo()).isEqualTo("Sobre el crédito");
        navegador.continua().foto("07-errores");
        assertThat(navegador.texto()).contains("Hay algo por corregir");
        navegador.escoge("credito.externo", "si").escoge("credito.para_inversion", "si").escoge("credito.gobierno_a_gobierno", "no")
                .escoge("credito.garantia_de_la_nacion", "no").escoge("credito.indicadores_excedidos", "no").continua();
        int paginas = 5;
        while (!navegador.titulo().equals("Revise sus respuestas") && paginas < 30) {
            switch (navegador.titulo()) {
                case "¿Quién firma o actúa por la entidad?", "Lo último que falta" -> navegador.escoge("firmante", "alcalde");
                case "¿Qué categoría tiene el municipio o distrito?" -> navegador.escoge("credito.categoria", "especial_1_2");
                case "¿El acto afecta directamente a un pueblo étnico?" -> navegador.escoge("actuacion.afecta_pueblo_etnico", "no");
                case "¿Cuáles de estos pasos ya dio?" -> navegador.foto("11-pasos");
                default -> { }
            }
            navegador.continua();
            paginas++;
        }
        assertThat(paginas).isLessThanOrEqualTo(12);
        navegador.sigue("Ver la respuesta").foto("12-credito");
        assertThat(navegador.texto()).contains("Concejo de Bogotá, D.C.", "Ministerio de Hacienda", "Departamento Nacional de Planeación");
    }

    @Test
    void el_boton_de_atras_del_navegador_y_el_de_la_pagina_vuelven_a_la_pregunta_con_lo_contestado() {
        navegador.ancho(1000, 1200).va("/preguntas").escribe("entidad.busca", "Pereira").continua()
                .escoge("actuacion.tipo", "hermanamiento").continua();
        String fecha = navegador.titulo();

        navegador.atras();
        assertThat(navegador.titulo()).isEqualTo("¿Qué quiere hacer la entidad?");
        navegador.escoge("actuacion.tipo", "hermanamiento").continua();
        assertThat(navegador.titulo()).isEqualTo(fecha);

        navegador.sigue("Atrás");
        assertThat(navegador.titulo()).isEqualTo("¿Qué quiere hacer la entidad?");
        assertThat(navegador.ejecuta("return document.querySelector('input[name=\"actuacion.tipo\"]:checked').value"))
                .isEqualTo("hermanamiento");
        navegador.sigue("Atrás");
        assertThat(navegador.titulo()).isEqualTo("¿Qué entidad actúa?");
    }

    @Test
    void cambiar_una_respuesta_temprana_quita_las_que_ya_no_hacen_falta_y_lo_dice() {
        navegador.ancho(1000, 1200).va("/revise?" + FRONTERA).cambia("Qué se propone");
        navegador.escoge("actuacion.tipo", "viaje_oficial").continua().foto("13-cambio");

        assertThat(navegador.direccion()).doesNotContain("contraparte.tipo=", "actuacion.materias=", "recursos.propios=");
        assertThat(navegador.texto()).contains("ya no hacen falta", "Sobre qué asuntos", "Con quién");
        assertThat(navegador.titulo()).isNotEqualTo("Revise sus respuestas");
    }

    @Test
    void sin_javascript_todo_funciona_igual() {
        try (Navegador sencillo = Navegador.abre(server.port(), false)) {
            sencillo.va("/").sigue("Empezar").abreDetalle("Buscar por departamento").elige("entidad.en", "52").pulsa("Ver sus entidades")
                    .elige("entidad.divipola", "52356").continua();
            assertThat(sencillo.titulo()).isEqualTo("¿Qué quiere hacer la entidad?");
            assertThat(sencillo.direccion()).isEqualTo("/preguntas?entidad.divipola=52356");
            sencillo.va("/resultado?" + FRONTERA);
            assertThat(sencillo.titulo()).startsWith("Puede, pero antes");
        }
    }

    @ParameterizedTest
    @CsvSource({"360, 740, telefono", "320, 640, cuatrocientos-por-ciento"})
    void en_un_telefono_y_al_cuatrocientos_por_ciento_nada_se_sale_de_la_pantalla(int ancho, int alto, String nombre) {
        navegador.ancho(ancho, alto);
        for (String pagina : List.of("/", "/preguntas", "/preguntas?entidad.divipola=52356", "/revise?" + FRONTERA,
                "/resultado?" + FRONTERA, "/normas", "/normas/mapa", "/normas/cobertura")) {
            navegador.va(pagina);
            navegador.ejecuta("document.querySelectorAll('details').forEach(d => d.open = true)");
            Number sobra = (Number) navegador.ejecuta("return document.documentElement.scrollWidth - window.innerWidth");
            assertThat(sobra.intValue()).as(pagina).isLessThanOrEqualTo(0);
            navegador.foto("20-" + nombre + "-" + pagina.replaceAll("\\?.*", "").replace('/', '_'));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"/", "/preguntas", "/preguntas?entidad.divipola=52356",
        "/preguntas?entidad.divipola=52356&actuacion.tipo=convenio",
        "/preguntas?entidad.divipola=52356&actuacion.tipo=convenio&fecha=2026-03-01&contraparte.tipo=entidad_territorial",
        "/preguntas?entidad.divipola=66001&actuacion.tipo=hermanamiento&fecha=2026-03-01&contraparte.tipo=entidad_territorial&contraparte.pais=US",
        "/preguntas?entidad.divipola=66001&actuacion.tipo=hermanamiento&fecha=2026-03-01&contraparte.tipo=entidad_territorial"
                + "&contraparte.pais=US&actuacion.materias=cultura",
        "/preguntas?entidad.divipola=11001&actuacion.tipo=credito&fecha=2026-03-01&actuacion.materias=transporte",
        "/seguir?pregunta=entidad.divipola", "/seguir?pregunta=entidad.divipola&entidad.busca=San+Pablo", "/seguir?pregunta=actuacion.tipo",
        "/seguir?pregunta=fecha&fecha=2026-02-31", "/ejemplos", "/acerca", "/normas", "/normas?q=frontera", "/normas/mapa", "/normas/cobertura",
        "/normas/ley-191-1995/art-7-par-3-exige-consulta", "/no-existe", "/revise?fecha=ayer", "/?idioma=en", "/preguntas?" + LARGA})
    void axe_no_encuentra_nada_que_reprochar(String pagina) {
        assertThat(navegador.ancho(1000, 1200).va(pagina).faltasDeAccesibilidad()).as(pagina).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, /resultado", "1, /resultado", "2, /resultado", "1, /revise", "1, /preguntas?cambiar=tramites&"})
    void axe_no_encuentra_nada_que_reprochar_en_lo_que_sale_de_los_ejemplos(int ejemplo, String ruta) {
        String pagina = (ruta.contains("?") ? ruta : ruta + "?") + PaginasFijas.EJEMPLOS.get(ejemplo).respuestas();
        navegador.ancho(1000, 1200).va(pagina).ejecuta("document.querySelectorAll('details').forEach(d => d.open = true)");
        assertThat(navegador.faltasDeAccesibilidad()).as(pagina).isEmpty();
    }

    @Test
    void con_el_teclado_solo_se_llega_al_contenido_y_se_responde() {
        navegador.ancho(1000, 1200).va("/preguntas?entidad.divipola=66001").ejecuta("document.body.focus()");
        navegador.foco().sendKeys(Keys.TAB);
        assertThat(navegador.foco().getText()).isEqualTo("Saltar al contenido");
        navegador.foco().sendKeys(Keys.ENTER);
        for (int i = 0; i < 10 && !"actuacion.tipo".equals(navegador.foco().getDomAttribute("name")); i++) {
            navegador.foco().sendKeys(Keys.TAB);
        }
        navegador.foco().sendKeys(Keys.SPACE);
        navegador.foco().sendKeys(Keys.ENTER);
        assertThat(navegador.direccion()).contains("actuacion.tipo=hermanamiento");
    }

    @Test
    void la_tecla_de_entrar_sigue_y_no_responde_no_se() {
        navegador.va("/preguntas").escribe("entidad.busca", "Ipiales").entra("entidad.busca");
        assertThat(navegador.direccion()).isEqualTo("/preguntas?entidad.divipola=52356");
    }

    @Test
    void los_guiones_que_alguien_escriba_se_ven_como_texto_y_no_se_ejecutan() {
        String malo = "%3Cimg%20src%3Dx%20onerror%3Ddocument.title%3D%27roto%27%3E";
        navegador.va("/revise?" + HERMANAMIENTO.replace("contraparte.nombre=Miami", "contraparte.nombre=" + malo));
        assertThat(navegador.texto()).contains("<img src=x onerror=document.title='roto'>");
        assertThat(navegador.ejecuta("return document.title")).isEqualTo("Revise sus respuestas – Pacta");
        assertThat(navegador.ejecuta("return document.images.length")).isEqualTo(0L);
    }
}
