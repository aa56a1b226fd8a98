package co.pacta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.archivo.LectorDeCasos;
import co.pacta.archivo.Limites;
import co.pacta.caso.Caso;
import co.pacta.caso.Hecho;
import co.pacta.caso.Materia;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** La entrevista entera, como la ve quien contesta: lo que se pregunta va por un lado y la respuesta por el otro. */
class PreguntarTest {

    private static final Pattern NUMERADA = Pattern.compile("(?m)^Pregunta (\\d+)\\. (.*)$");

    @TempDir
    private Path carpeta;

    private Path archivo(String nombre) {
        return carpeta.resolve(nombre);
    }

    /** Contesta según lo último que se le preguntó, y no según el orden. */
    private static Salida contestando(UnaryOperator<String> contestador, String... orden) {
        return Salida.conversando(dicho -> {
            if (dicho.endsWith("termina.\n> ")) {
                return "";
            }
            List<String> preguntas = NUMERADA.matcher(dicho).results().map(m -> m.group(2)).toList();
            assertThat(dicho.split("\n> ", -1).length).as(dicho).isLessThan(40);
            return contestador.apply(preguntas.isEmpty() ? "" : preguntas.get(preguntas.size() - 1));
        }, orden);
    }

    private static String deMedellin(String pregunta) {
        if (pregunta.isEmpty()) {
            return "";
        }
        return pregunta.contains("actúa?") ? "Medellín" : pregunta.contains("quiere hacer") ? "hermanamiento"
                : pregunta.contains("Con quién") ? "gobierno local" : pregunta.contains("asuntos") ? "cultura, educación"
                : pregunta.contains("obligaciones") ? "solo declara" : pregunta.startsWith("¿Quién firma") ? "alcalde"
                : pregunta.contains("contraparte") ? "Miami, Estados Unidos" : pregunta.contains("acuerdo u ordenanza") || pregunta.contains("delega") ? "no" : "";
    }

    private static String deIpiales(String pregunta) {
        return pregunta.contains("actúa?") ? "Ipiales" : pregunta.contains("quiere hacer") ? "convenio"
                : pregunta.contains("asuntos") ? "servicios públicos" : pregunta.contains("obligaciones") ? "2"
                : pregunta.contains("contraparte") ? "Tulcán" : deMedellin(pregunta);
    }

    private static List<String> numeradas(Salida salida) {
        return NUMERADA.matcher(salida.errores()).results().map(m -> m.group(2)).toList();
    }

    @Test
    void el_hermanamiento_de_medellin_con_miami_se_resuelve_en_nueve_preguntas_o_menos() {
        Salida salida = contestando(PreguntarTest::deMedellin, "preguntar");
        assertThat(numeradas(salida)).hasSizeBetween(3, 9).doesNotHaveDuplicates();
        assertThat(salida.codigo()).isZero();
        assertThat(salida.texto()).startsWith("Puede hacerlo\nEs un punto discutido.").contains("PERMITIDA");
        assertThat(salida.conversacion()).contains("¿Qué día se firma o se hace?", "la respuesta ya no cambia. La decide: C.P.");
    }

    @Test
    void el_acuerdo_de_agua_de_ipiales_con_tulcan_se_resuelve_en_doce_preguntas_o_menos() {
        Salida salida = contestando(PreguntarTest::deIpiales, "preguntar");
        assertThat(numeradas(salida)).hasSizeBetween(3, 12);
        assertThat(salida.texto()).startsWith("Puede, pero antes consulte a la Cancillería y obtenga la autorización del")
                .contains("REQUIERE_CONSULTA_Y_AUTORIZACION", "Asamblea Departamental de");
        assertThat(salida.conversacion()).contains("Ipiales, Nariño (código DANE 52356): limita con Ecuador (EC)",
                "Tulcán, cantón, Ecuador (EC-C:0401)", "La decide: Ley 191 de 1995");
    }

    @Test
    void sin_dia_en_el_archivo_se_propone_el_de_hoy_que_no_se_lee_de_ningun_otro_lado() {
        assertThat(Salida.conEntrada("", "preguntar").conversacion()).contains("Enter para: 22 de noviembre de 2026 (hoy)");
        Salida sinDia = Salida.conEntrada("", "preguntar", "--fecha", "1995-06-22");
        assertThat(sinDia.errores()).doesNotContain("¿Qué día");
        assertThat(sinDia.texto()).contains("Día del acto: 22 de junio de 1995");
    }

    @Test
    void lo_que_se_guarda_se_vuelve_a_leer_y_es_lo_que_se_contesto() throws Exception {
        Path guardado = archivo("caso.yaml");
        Salida salida = Salida.conEntrada("\nIpiales\nconvenio\n1\nsalud\nsalir\n", "preguntar", "--guardar", guardado.toString());
        assertThat(salida.codigo()).isZero();
        Caso caso = LectorDeCasos.leer(Files.readAllBytes(guardado), "caso.yaml", Limites.deCaso(p -> true)).documentos().get(0).caso();
        assertThat(caso.fecha()).isEqualTo("2026-11-22");
        assertThat(caso.hechos()).containsEntry(Hecho.DIVIPOLA, "52356").containsEntry(Hecho.MATERIAS, List.of(Materia.SALUD));
    }

    @Test
    void no_se_pisa_un_archivo_que_ya_existe_salvo_el_que_se_esta_completando() throws Exception {
        Path otro = Files.writeString(archivo("otro.yaml"), "fecha: 2026-03-01\nentidad: {divipola: \"05001\"}\n");
        assertThat(Salida.de("preguntar", "--guardar", otro.toString()).errores()).contains("ya existe");
        assertThat(Salida.conEntrada("\nsalir\nalcalde\n" + otro + "\n\n", "preguntar").conversacion()).contains("Debe terminar en .yaml",
                "ya existe. Escriba otro nombre");
        assertThat(otro).content().isEqualTo("fecha: 2026-03-01\nentidad: {divipola: \"05001\"}\n");
        assertThat(Salida.conEntrada("", "preguntar", otro.toString(), "--guardar", otro.toString()).codigo()).isZero();
        Path nuevo = archivo("nuevo.yaml");
        assertThat(Salida.conEntrada("\nIpiales\nsalir\n" + nuevo + "\n", "preguntar").conversacion()).contains("El caso quedó guardado en");
        assertThat(nuevo).content().contains("divipola: \"52356\"");
    }

    @Test
    void atras_cambia_una_respuesta_conserva_las_que_siguen_valiendo_y_dice_cuales_cayeron() {
        String hastaFirma = "\nIpiales\nconvenio\n1\nservicios públicos\n8\n";
        Salida salida = Salida.conEntrada(hastaFirma + "atrás\natras\natrás\n2\n", "preguntar");
        assertThat(salida.conversacion()).contains("De vuelta a la pregunta anterior. Antes respondió: Gobierno local o regional.",
                "Se conserva lo que ya respondió a: ¿De qué asuntos trata?", "Con este cambio ya no cuenta lo que respondió sobre:")
                .containsSubsequence("Con este cambio ya no cuenta lo que respondió sobre:", "reciprocidad");
        assertThat(Salida.conEntrada("atrás\n", "preguntar").errores()).contains("Esta es la primera pregunta.");
    }

    @Test
    void quien_se_va_despues_de_volver_atras_no_pierde_lo_que_respondio() {
        Salida salida = Salida.conEntrada("\nIpiales\nconvenio\n1\nsalud\natrás\natrás\nsalir\n", "preguntar", "--guardar", archivo("c.yaml").toString());
        assertThat(salida.errores()).doesNotContain("ya no cuenta");
        assertThat(archivo("c.yaml")).content().contains("materias: [salud]", "tipo: entidad_territorial");
    }

    @Test
    void no_se_vale_siempre_y_lo_que_no_se_sabe_no_se_vuelve_a_preguntar() {
        Salida salida = contestando(p -> p.startsWith("¿Quién firma") ? "no sé" : deMedellin(p), "preguntar");
        assertThat(numeradas(salida).stream().filter(p -> p.startsWith("¿Quién firma"))).hasSize(1);
        assertThat(numeradas(salida)).doesNotHaveDuplicates().hasSizeLessThan(15);
        assertThat(salida.texto()).startsWith("Falta un dato para responder").contains("¿Quién firma o actúa por la entidad?");
    }

    @Test
    void si_nada_se_sabe_la_entrevista_termina_y_dice_que_averiguar() {
        Salida salida = Salida.conEntrada("\n" + "0\n".repeat(12), "preguntar");
        assertThat(salida.texto()).startsWith("Falta un dato para responder").contains("QUÉ FALTA POR SABER", "A quién preguntarle:");
        assertThat(salida.conversacion()).contains("todavía no hay una sola respuesta").doesNotContain("la respuesta ya no cambia");
        assertThat(Salida.conEntrada("no sé\n", "preguntar").errores()).contains("El día hace falta");
    }

    @Test
    void quien_actua_se_reconoce_aunque_se_escriba_mal() {
        String escrito = "\nmedelin\nNariño\nxyzxyz\notra\nnariño, antioquia\natrás\nalcaldia de ipiales\natrás\n52356\natrás\nbogota\n";
        assertThat(Salida.conEntrada(escrito, "preguntar").conversacion()).containsSubsequence(
                "1. Medellín, Antioquia (código DANE 05001)",
                "Hay varios lugares llamados «Nariño»", "4. municipio Nariño (código DANE 52480)",
                "No hay un municipio, distrito o departamento «xyzxyz»",
                "Área metropolitana: Entidad que formaron",
                "→ Nariño, Antioquia (código DANE 05483)",
                "→ Ipiales, Nariño (código DANE 52356)",
                "→ Ipiales, Nariño (código DANE 52356)",
                "→ Bogotá, D.C. (código DANE 11001)");
    }

    @Test
    void lo_que_no_se_entiende_se_explica_y_se_vuelve_a_preguntar() {
        String escrito = "\nMedellín\nhermanamineto\n99\nalianza\npor qué\nayuda\nhermanamiento\n";
        assertThat(Salida.conEntrada(escrito, "preguntar").conversacion()).containsSubsequence("¿Quiso decir 3 (Hermanamiento)?",
                "No hay una opción 99. Van de 1 a 24.", "puede ser varias cosas: 7 (Alianza fronteriza), 17 (Alianza comercial",
                "C.P., arts. 121 y 287:", "A quién preguntarle: la dependencia que propone el acto.", "→ Hermanamiento", "Pregunta 3.");
    }

    @Test
    void una_contraparte_que_no_esta_en_el_catalogo_se_toma_como_se_escribe() {
        Salida salida = Salida.conEntrada("Pueblo Chico, Ecuador\n", "preguntar", caso("entidad: {divipola: \"52356\"}\n"
                + "actuacion: {tipo: convenio, materias: [salud], regimen: derecho_interno, crea_organismo: ninguno, inmunidades: no,"
                + " a_nombre_de_la_nacion: no, duracion: definida, efectos_fuera_de_zona: no, motiva_reciprocidad_o_conveniencia: si,"
                + " afecta_pueblo_etnico: no, exigida_por_acuerdo_local: no}\nfirmante: alcalde\ncontraparte: {tipo: entidad_territorial}\n"
                + "recursos: {propios: no, recibe: no, regalias: no, disposiciones: []}\n"));
        assertThat(salida.errores()).contains("Pueblo Chico, que no está en el catálogo", "¿Qué nivel de gobierno tiene la contraparte?")
                .doesNotContain("¿De qué país es");
    }

    private String caso(String hechos) {
        try {
            return Files.writeString(archivo("parcial.yaml"), "fecha: 2026-03-01\n" + hechos).toString();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void en_ingles_se_pregunta_y_se_responde_en_ingles() {
        Salida salida = Salida.conEntrada("\nMedellín\ntwinning\n", "preguntar", "--lang", "en");
        assertThat(salida.errores()).contains("Question 2. What does the entity want to do?", "→ Twinning", "0. I do not know");
        assertThat(salida.texto()).startsWith("A fact is missing to answer").contains("Who is it done with?");
    }

    @Test
    void la_siguiente_pregunta_en_json_trae_opciones_marcas_y_lo_ya_resuelto() {
        var nada = Salida.de("preguntar", "--sin-preguntas").json();
        assertThat(nada.get("fecha").asString()).isEqualTo("2026-11-22");
        assertThat(nada.get("resuelta").asString()).isEqualTo("no");
        assertThat(nada.get("siguiente").get("hecho").asString()).isEqualTo("entidad.tipo");
        assertThat(nada.get("siguiente").get("opciones").get(0).get("codigo").asString()).isEqualTo("municipio");
        var juntas = Salida.conEntrada("entidad: {divipola: \"52356\"}\nactuacion: {tipo: convenio, materias: [salud]}\n"
                + "contraparte: {tipo: entidad_territorial, id: \"EC-C:0401\"}\n", "preguntar", "-", "--sin-preguntas").json();
        assertThat(juntas.get("posibles")).hasSizeGreaterThan(1);
        assertThat(juntas.get("siguiente").get("hechos")).hasSizeGreaterThan(1);
        assertThat(juntas.get("siguiente").get("marcas").get(0).get("sin_marca").asString()).isEqualTo("no");
        var resuelta = Salida.de("preguntar", "--sin-preguntas", "scenarios/frontera/cucuta-urena-agua.yaml").json();
        assertThat(resuelta.get("resuelta").asString()).isEqualTo("si");
        assertThat(resuelta.has("siguiente")).isFalse();
    }

    @Test
    void las_respuestas_no_pueden_venir_por_donde_viene_el_caso() {
        Salida salida = Salida.conEntrada("fecha: 2026-03-01\n", "preguntar", "-");
        assertThat(salida.codigo()).isEqualTo(2);
        assertThat(salida.errores()).startsWith("Por la entrada estándar llegan sus respuestas");
    }
}
