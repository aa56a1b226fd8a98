package co.pacta.duda;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacta.caso.Caso;
import co.pacta.caso.Codigo;
import co.pacta.caso.Concepto;
import co.pacta.caso.Expediente;
import co.pacta.caso.Hecho;
import co.pacta.caso.HechoDesconocido;
import co.pacta.caso.Materia;
import co.pacta.caso.Paso;
import co.pacta.caso.Tramite;
import co.pacta.caso.Valores;
import co.pacta.drools.DroolsRules;
import co.pacta.hallazgo.Reglas;
import co.pacta.norma.Efecto;
import co.pacta.norma.Norma;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Las palabras de las reglas, las preguntas y las opciones están completas y se dicen en lenguaje claro. */
class PalabrasTest {

    private static final Path CARPETA = Path.of("rules");
    private static final Reglas REGLAS = DroolsRules.builtIn();
    private static final List<Map<String, String>> VOCABULARIO =
            lee(archivo(CARPETA.resolve("datos/vocabulario.csv")));
    private static final List<Map<String, String>> PREGUNTAS = lee(recurso("preguntas.csv"));
    private static final List<Map<String, String>> OPCIONES = lee(recurso("opciones.csv"));

    /** Solo sirven para reconocer la entidad: nunca se dan por desconocidos. */
    private static final Set<Hecho> IDENTIDAD =
            EnumSet.of(Hecho.DIVIPOLA, Hecho.ENTIDAD_NOMBRE, Hecho.ENTIDAD_DEPARTAMENTO);
    private static final int PALABRAS_POR_FRASE = 20;
    private static final Pattern LEGALISMO = Pattern.compile("\\b(mediante el cual|por medio del cual|incoar|precitad[oa]s?|"
            + "so pena|impetrar|en aras de|a efectos de|al tenor de|el suscrito|la suscrita|preceptuad[oa]s?|dable|"
            + "ibídem|sub examine|ut supra|antedich[oa]s?|susodich[oa]s?|de conformidad con|en virtud de|"
            + "toda vez que|habida cuenta|otrosí|empero|proveído|libelo|deprecar|acaecer)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern CONSULTA_PREVIA_A_SECAS =
            Pattern.compile("consulta previa(?! a los pueblos étnicos)", Pattern.CASE_INSENSITIVE);
    private static final Pattern SIGLA = Pattern.compile("\\b\\p{Lu}{2,}[\\w-]*");

    // Lectura de los archivos

    private static String archivo(Path ruta) {
        try {
            return Files.readString(ruta);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String recurso(String nombre) {
        try (InputStream in = Optional.ofNullable(PalabrasTest.class.getResourceAsStream(nombre)).orElseThrow()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Map<String, String>> lee(String texto) {
        List<List<String>> registros = registros(texto);
        List<Map<String, String>> filas = new ArrayList<>();
        for (List<String> registro : registros.subList(1, registros.size())) {
            assertThat(registro).hasSameSizeAs(registros.get(0));
            Map<String, String> fila = new LinkedHashMap<>();
            for (int i = 0; i < registro.size(); i++) {
                fila.put(registros.get(0).get(i), registro.get(i));
            }
            filas.add(fila);
        }
        return filas;
    }

    /** Registros de la RFC 4180, con LF. */
    private static List<List<String>> registros(String texto) {
        List<List<String>> registros = new ArrayList<>();
        List<String> registro = new ArrayList<>();
        StringBuilder campo = new StringBuilder();
        boolean citado = false;
        for (int i = 0; i < texto.length(); i++) {
            char c = texto.charAt(i);
            boolean doble = citado && c == '"' && i + 1 < texto.length() && texto.charAt(i + 1) == '"';
            if (doble) {
                campo.append(c);
                i++;
            } else if (c == '"') {
                citado = !citado;
            } else if (citado || c != ',' && c != '\n') {
                campo.append(c);
            } else {
                registro.add(campo.toString());
                campo.setLength(0);
                if (c == '\n') {
                    registros.add(registro);
                    registro = new ArrayList<>();
                }
            }
        }
        assertThat(citado || campo.length() > 0).as("el archivo termina en un salto de línea").isFalse();
        return registros;
    }

    private static List<String> columna(List<Map<String, String>> tabla, String nombre) {
        return tabla.stream().map(f -> f.get(nombre)).toList();
    }

    // Lo que dicen las reglas

    private record Definicion(String concepto, List<String> palabras) {
    }

    private static List<Definicion> definiciones() {
        try (Stream<Path> archivos = Files.list(CARPETA.resolve("definiciones"))) {
            return archivos.filter(a -> a.toString().endsWith(".drl")).map(a -> definicion(archivo(a))).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definicion definicion(String drl) {
        Matcher concepto = Pattern.compile("@concepto\\(\"(\\w+)\"\\)").matcher(drl);
        Matcher condicion = Pattern.compile("^when\\n(.*?)^then", Pattern.MULTILINE | Pattern.DOTALL).matcher(drl);
        assertThat(concepto.find() && condicion.find()).as(drl).isTrue();
        String texto = Pattern.compile("Concepto\\( *this == Concepto\\.(\\w+) *\\)").matcher(condicion.group(1))
                .replaceAll(m -> palabraDe(m.group(1)));
        texto = texto.replaceAll("\"[^\"]*\"|\\b[A-Z]\\w*\\.[A-Z0-9_]+|\\b(in|not)\\b|\\b[A-Z]\\w*", "");
        return new Definicion(palabraDe(concepto.group(1)),
                Pattern.compile("\\b[a-z]\\w*").matcher(texto).results().map(r -> r.group()).distinct().toList());
    }

    /** El nombre con que las reglas llaman a un concepto. */
    private static String palabraDe(String concepto) {
        return Pattern.compile("_(\\w)").matcher(concepto.toLowerCase(Locale.ROOT))
                .replaceAll(m -> m.group(1).toUpperCase(Locale.ROOT));
    }

    private static Map<String, Method> vocabularioDeJava() {
        return Arrays.stream(Expediente.class.getMethods())
                .filter(m -> !Modifier.isStatic(m.getModifiers()) && m.getReturnType() != void.class)
                .filter(m -> m.getDeclaringClass() != Object.class)
                .collect(Collectors.toMap(Method::getName, Function.identity(), (a, b) -> a, TreeMap::new));
    }

    private static Set<String> conceptos() {
        return Stream.of(Concepto.values()).map(c -> palabraDe(c.name())).collect(Collectors.toCollection(TreeSet::new));
    }

    // Vocabulario

    @Test
    void cada_palabra_que_usa_una_norma_tiene_su_fila() {
        assertThat(columna(VOCABULARIO, "palabra")).doesNotHaveDuplicates().isSorted();
        for (Norma norma : REGLAS.corpus().normas()) {
            assertThat(columna(VOCABULARIO, "palabra")).as(norma.id()).containsAll(norma.condicion().palabras());
        }
    }

    @Test
    void cada_palabra_que_usa_una_definicion_tiene_su_fila() {
        assertThat(definiciones()).hasSizeGreaterThan(20);
        for (Definicion d : definiciones()) {
            assertThat(columna(VOCABULARIO, "palabra")).as(d.concepto()).contains(d.concepto()).containsAll(d.palabras());
        }
    }

    @Test
    void ninguna_fila_habla_de_una_palabra_que_las_reglas_no_puedan_usar() {
        Set<String> posibles = conceptos();
        posibles.addAll(vocabularioDeJava().keySet());
        assertThat(posibles).containsAll(columna(VOCABULARIO, "palabra"));
        assertThat(columna(VOCABULARIO, "palabra")).containsAll(posibles);
    }

    @Test
    void solo_las_palabras_que_se_comparan_o_llevan_una_materia_dejan_lugar_al_valor() {
        Map<String, Method> metodos = vocabularioDeJava();
        for (Map<String, String> fila : VOCABULARIO) {
            Method m = metodos.get(fila.get("palabra"));
            boolean conValor = m != null && (m.getReturnType() != boolean.class || m.getParameterCount() > 0);
            for (String columna : List.of("frase", "frase_negada", "frase_en", "frase_negada_en")) {
                assertThat(fila.get(columna).split("\\{valor}", -1)).as(fila.toString()).hasSize(conValor ? 2 : 1);
            }
        }
    }

    @Test
    void cada_frase_puede_seguir_a_la_palabra_porque() {
        for (Map<String, String> fila : VOCABULARIO) {
            assertThat(fila.get("frase")).as(fila.get("palabra")).isNotEqualTo(fila.get("frase_negada"));
            for (String columna : List.of("frase", "frase_negada", "frase_en", "frase_negada_en")) {
                assertThat(fila.get(columna)).matches("\\p{Ll}.*[^.?!:;,\\s]").doesNotContain(". ");
            }
        }
    }

    @Test
    void los_hechos_de_cada_palabra_estan_en_el_orden_de_las_preguntas() {
        for (Map<String, String> fila : VOCABULARIO) {
            List<Hecho> hechos = hechosDe(fila.get("palabra"));
            assertThat(hechos).as(fila.get("palabra")).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void los_hechos_de_una_palabra_corriente_son_los_que_consulta() {
        for (Map.Entry<String, Method> e : vocabularioDeJava().entrySet()) {
            if (!conceptos().contains(e.getKey())) {
                assertThat(sinIdentidad(hechosDe(e.getKey()))).as(e.getKey()).isEqualTo(leidosPor(e.getValue()));
            }
        }
    }

    @Test
    void los_hechos_de_un_concepto_son_los_de_las_palabras_que_lo_definen() {
        Map<String, Set<Hecho>> esperados = new TreeMap<>();
        for (Definicion d : definiciones()) {
            esperados.computeIfAbsent(d.concepto(), c -> EnumSet.noneOf(Hecho.class)).addAll(hechosDeTodas(d.palabras()));
        }
        esperados.put("consultaExigida",
                hechosDeNormas(n -> n.es(Efecto.EXIGE) && n.pide(Paso.CONSULTA_CANCILLERIA)));
        esperados.put("sinCanal", hechosDeNormas(Norma::abreCanal));
        assertThat(esperados.keySet()).containsExactlyInAnyOrderElementsOf(conceptos());
        esperados.forEach((c, hechos) -> assertThat(sinIdentidad(hechosDe(c))).as(c).isEqualTo(hechos));
    }

    private static List<Hecho> hechosDe(String palabra) {
        String claves = VOCABULARIO.stream().filter(f -> f.get("palabra").equals(palabra)).findFirst().orElseThrow()
                .get("hechos");
        return claves.isEmpty() ? List.of()
                : Stream.of(claves.split(";")).map(c -> Hecho.deClave(c).orElseThrow()).toList();
    }

    private static Set<Hecho> sinIdentidad(Collection<Hecho> hechos) {
        Set<Hecho> otros = EnumSet.noneOf(Hecho.class);
        otros.addAll(hechos);
        otros.removeAll(IDENTIDAD);
        return otros;
    }

    private static Set<Hecho> hechosDeTodas(Collection<String> palabras) {
        return sinIdentidad(palabras.stream().flatMap(p -> hechosDe(p).stream()).toList());
    }

    private static Set<Hecho> hechosDeNormas(Predicate<Norma> cuales) {
        return hechosDeTodas(REGLAS.corpus().normas().stream().filter(cuales)
                .flatMap(n -> n.condicion().palabras().stream()).distinct().toList());
    }

    /** Prueba una palabra con todas las respuestas posibles y anota cada hecho que le hizo falta. */
    private static Set<Hecho> leidosPor(Method palabra) {
        Tramite consulta = Tramite.de(Paso.CONSULTA_CANCILLERIA, LocalDate.of(2026, 1, 15));
        Valores valores = Valores.estrictos(Caso.del("2026-03-01").conTramite(consulta), REGLAS.tablas());
        Set<Hecho> leidos = EnumSet.noneOf(Hecho.class);
        prueba(palabra, valores, leidos);
        return leidos;
    }

    private static void prueba(Method palabra, Valores valores, Set<Hecho> leidos) {
        Optional<Hecho> falto = falta(palabra, valores);
        if (falto.isEmpty()) {
            return;
        }
        leidos.add(falto.get());
        for (Object valor : dominio(falto.get())) {
            valores.pon(falto.get(), valor);
            prueba(palabra, valores, leidos);
            valores.quita(falto.get());
        }
    }

    private static Optional<Hecho> falta(Method palabra, Valores valores) {
        Object[] materia = palabra.getParameterCount() == 0 ? new Object[0] : new Object[] {Materia.POLITICA_EXTERIOR};
        try {
            palabra.invoke(Expediente.porCalificar(valores), materia);
            return Optional.empty();
        } catch (InvocationTargetException e) {
            return Optional.of((Hecho) ((HechoDesconocido) e.getCause()).consultado());
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static List<?> dominio(Hecho hecho) {
        return switch (hecho.forma()) {
            case SI_NO -> List.of(true, false);
            case CODIGO -> hecho.codigos();
            case LISTA -> Stream.concat(Stream.of(List.of()), hecho.codigos().stream().map(List::of)).toList();
            case PAIS -> List.of("CO", "EC", "JM", "ES");
            case LISTA_DE_PAISES -> List.of(List.of(), List.of("EC"));
            case ENTERO -> List.of(1, 60);
            case TEXTO -> List.of("");
        };
    }

    // Preguntas y opciones

    @Test
    void cada_hecho_que_se_puede_preguntar_tiene_su_pregunta() {
        List<String> preguntables = Stream.of(Hecho.values())
                .filter(h -> h != Hecho.CONTRAPARTE_ID).map(Hecho::clave).toList();
        assertThat(columna(PREGUNTAS, "hecho")).containsExactlyElementsOf(preguntables);
    }

    @Test
    void cada_pregunta_es_una_pregunta_y_su_ayuda_tiene_tres_frases_a_lo_sumo() {
        for (Map<String, String> fila : PREGUNTAS) {
            assertThat(fila.get("pregunta")).as(fila.get("hecho")).startsWith("¿").endsWith("?");
            assertThat(fila.get("pregunta_en")).as(fila.get("hecho")).endsWith("?");
            assertThat(frases(fila.get("por_que"))).as(fila.get("hecho")).hasSize(1);
            assertThat(frases(fila.get("ayuda"))).as(fila.get("hecho")).hasSizeBetween(1, 3);
            assertThat(frases(fila.get("ayuda_en"))).as(fila.get("hecho")).hasSizeBetween(1, 3);
            assertThat(fila.get("a_quien")).as("completa «pregunte a …»").startsWith("la ").doesNotEndWith(".");
        }
    }

    @Test
    void cada_codigo_de_un_hecho_cerrado_tiene_su_opcion() {
        for (Hecho hecho : Hecho.values()) {
            List<String> codigos = OPCIONES.stream().filter(f -> f.get("hecho").equals(hecho.clave()))
                    .map(f -> f.get("codigo")).toList();
            if (hecho.forma() == Hecho.Forma.SI_NO && !codigos.isEmpty()) {
                assertThat(codigos).as(hecho.clave()).containsExactly("si", "no");
            } else {
                assertThat(codigos).as(hecho.clave())
                        .containsExactlyElementsOf(hecho.codigos().stream().map(Codigo::codigo).toList());
            }
        }
        assertThat(columna(OPCIONES, "hecho")).allMatch(clave -> Hecho.deClave(clave).isPresent());
    }

    @Test
    void las_opciones_de_un_hecho_no_se_confunden() {
        Map<String, List<Map<String, String>>> porHecho =
                OPCIONES.stream().collect(Collectors.groupingBy(f -> f.get("hecho")));
        porHecho.forEach((hecho, filas) -> {
            for (String columna : List.of("etiqueta", "explicacion", "etiqueta_en", "explicacion_en")) {
                assertThat(columna(filas, columna)).as(hecho).doesNotHaveDuplicates();
            }
            assertThat(columna(filas, "etiqueta")).as(hecho).allMatch(e -> e.matches("\\p{Lu}.*[^.]"));
            assertThat(columna(filas, "explicacion")).as(hecho).allMatch(e -> e.endsWith(".") && frases(e).size() == 1);
        });
    }

    // Lenguaje claro

    private static List<String> frases(String texto) {
        return List.of(texto.split("(?<=[.?!])\\s+"));
    }

    private static List<String> textos() {
        return Stream.of(VOCABULARIO, PREGUNTAS, OPCIONES).flatMap(List::stream)
                .flatMap(f -> f.entrySet().stream())
                .filter(e -> !Set.of("palabra", "hechos", "hecho", "codigo").contains(e.getKey()))
                .map(Map.Entry::getValue).toList();
    }

    @Test
    void ninguna_frase_pasa_de_veinte_palabras() {
        for (String texto : textos()) {
            assertThat(frases(texto)).allMatch(f -> f.split("\\s+").length <= PALABRAS_POR_FRASE);
        }
    }

    @Test
    void ningun_texto_usa_legalismos() {
        assertThat(textos()).allSatisfy(t -> assertThat(LEGALISMO.matcher(t).find()).as(t).isFalse());
    }

    @Test
    void la_consulta_a_la_cancilleria_nunca_se_llama_consulta_previa_a_secas() {
        assertThat(textos()).allSatisfy(t -> assertThat(CONSULTA_PREVIA_A_SECAS.matcher(t).find()).as(t).isFalse());
    }

    @Test
    void toda_sigla_va_entre_parentesis_despues_de_su_nombre() {
        for (String texto : textos()) {
            assertThat(SIGLA.matcher(texto).results().map(r -> "(" + r.group() + ")")).allMatch(texto::contains);
        }
    }

    @Test
    void todas_las_casillas_estan_llenas_y_sin_espacios_de_sobra() {
        assertThat(textos()).allMatch(t -> !t.isBlank() && t.equals(t.strip()) && !t.contains("  "));
        for (String texto : List.of(archivo(CARPETA.resolve("datos/vocabulario.csv")), recurso("preguntas.csv"),
                recurso("opciones.csv"))) {
            assertThat(texto).doesNotContain("\r").doesNotContain("\uFEFF");
        }
    }
}
