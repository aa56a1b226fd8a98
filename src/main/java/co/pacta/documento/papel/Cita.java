package co.pacta.documento.papel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Escribe una cita al estilo colombiano. Corta: {@code Constitución Política, art. 189, num. 2}. Larga, para la primera
 * mención: {@code Ley 191 de 1995, «por medio de la cual…», artículo 7, parágrafo 3 (23 de junio de 1995; Diario Oficial
 * No. 41.903)}. El orden de adentro es artículo, parágrafo, numeral, literal e inciso, como venga en
 * la cita del conjunto de reglas.
 */
final class Cita {

    static final String ESTATUTOS = "estatutos.csv";

    private static final Map<String, String[]> OFICIALES = BundledTable.rows(ESTATUTOS).stream()
            .collect(Collectors.toUnmodifiableMap(c -> c[0], Function.identity()));
    private static final Map<String, String> SIGLAS = Map.of("C.P.", "Constitución Política", "D.L. ", "Decreto-ley ",
            "D. ", "Decreto ", "C. Const.", "Corte Constitucional", "C.E.", "Consejo de Estado");
    private static final Pattern UNIDADES = Pattern.compile(
            "(\\d+(?:\\.\\d+)*)((?:-(?:\\d+(?:\\.\\d+)*|[a-z]))+)(?: y ([a-z])(?![\\wáéíóú]))?");
    private static final Pattern SERIE = Pattern.compile("(\\d+)-([\\d.]+) a \\1-([\\d.]+)( y \\d)?");
    private static final Pattern VARIOS = Pattern.compile("(\\d+(?:-[a-z])?)-(\\d+)((?:, \\1-\\d+)*) y \\1-(\\d+)");
    private static final Pattern UN_ARTICULO = Pattern.compile(
            "arts\\. (\\d+, (?:numerales|nums\\.) [\\d.]+(?:(?:, | y | a )[\\d.]+)*)$");
    private static final Pattern NOMBRE = Pattern.compile("(.+?), (\\d{1,2} de [a-z]+ de \\d{4})(?: \\((.+)\\))?(?:, .*)?");
    private static final Map<String, String> PALABRAS = Map.of("arts.", "artículos", "art.", "artículo", "pars.", "parágrafos",
            "par.", "parágrafo", "incs.", "incisos", "inc.", "inciso", "ss.", "y siguientes");

    private static final Map<String, String> ABREVIADOS = Map.of("LOOT", "Ley Orgánica de Ordenamiento Territorial",
            "CPACA", "Código de Procedimiento Administrativo", "DUR", "Decreto Único Reglamentario de",
            "CTeI", "Ciencia, Tecnología e Innovación", "SGR", "Sistema General de Regalías",
            "Decisión CAN (\\d+ de \\d+)", "Decisión $1 de la Comunidad Andina", "OIT", "Organización Internacional del Trabajo");

    private Cita() {
    }

    /** La cita de las menciones que siguen a la primera. */
    static String corta(String cita) {
        return partes(cita).stream().map(Cita::parteCorta).collect(Collectors.joining("; "));
    }

    private static String parteCorta(String parte) {
        return desplegada(numerada(sinSigla(parte), false));
    }

    /** La cita corta con el artículo que pide: «la Ley 191 de 1995, art. 7», «el Decreto 869 de 2016». */
    static String conArticulo(String cita) {
        return partes(cita).stream().map(p -> articulo(parteCorta(p))).collect(Collectors.joining("; "));
    }

    private static String articulo(String cita) {
        return cita.matches("(Decreto|Consejo|Acuerdo).*") ? "el " + cita : "la " + cita;
    }

    /**
     * La cita de la primera mención.
     *
     * @param nombre nombre y fecha de la fuente, como los da la norma
     */
    static String larga(String cita, String nombre) {
        return partes(cita).stream().map(p -> larga(sinSigla(p), Optional.of(nombre))).collect(Collectors.joining("; "));
    }

    /** Los estatutos que nombra una cita: {@code Ley 191 de 1995}. */
    static List<String> estatutos(String cita) {
        return partes(cita).stream().map(p -> cortada(sinSigla(p))[0]).toList();
    }

    /** Las citas que forman una cita compuesta. */
    static List<String> partes(String cita) {
        List<String> partes = new ArrayList<>();
        int abiertos = 0;
        int desde = 0;
        for (int i = 0; i < cita.length(); i++) {
            char c = cita.charAt(i);
            abiertos += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ';' && abiertos == 0) {
                partes.add(cita.substring(desde, i).strip());
                desde = i + 1;
            }
        }
        partes.add(cita.substring(desde).strip());
        return partes;
    }

    private static String sinSigla(String parte) {
        String salida = parte;
        for (Map.Entry<String, String> sigla : SIGLAS.entrySet()) {
            if (salida.startsWith(sigla.getKey())) {
                salida = sigla.getValue() + salida.substring(sigla.getKey().length());
            }
        }
        return salida.replace("(D. ", "(Decreto ");
    }

    /** El estatuto y la unidad citada, que puede faltar. */
    private static String[] cortada(String parte) {
        Matcher m = Pattern.compile("(.*?)(, arts?\\. .*)?").matcher(parte);
        return m.matches() ? new String[] {m.group(1), m.group(2) == null ? "" : m.group(2)} : new String[] {parte, ""};
    }

    private static String larga(String parte, Optional<String> nombre) {
        String[] cortada = cortada(parte);
        String estatuto = cortada[0];
        String unidad = enPalabras(cortada[1]);
        String clave = estatuto.replaceAll(" \\(.*\\)$", "");
        Optional<MatchResult> suyo = nombre.filter(n -> n.startsWith(clave + ",")).flatMap(Cita::nombreYFecha);
        String[] oficial = OFICIALES.get(clave);
        List<String> datos = new ArrayList<>();
        suyo.ifPresent(m -> datos.add(m.group(2)));
        if (oficial != null && !oficial[2].isEmpty()) {
            datos.add(oficial[2]);
        }
        String titulo = oficial != null ? ", «" + oficial[1] + "»"
                : suyo.map(m -> m.group(3)).filter(n -> n != null && !estatuto.contains("(")).map(n -> " (" + n + ")").orElse("");
        return desplegada(estatuto + titulo) + unidad + (datos.isEmpty() ? "" : " (" + String.join("; ", datos) + ")");
    }

    /** Sin siglas que el lector tenga que adivinar. */
    private static String desplegada(String texto) {
        String salida = texto;
        for (Map.Entry<String, String> a : ABREVIADOS.entrySet()) {
            salida = salida.replaceAll("\\b" + a.getKey() + "\\b", a.getValue());
        }
        return salida;
    }

    private static Optional<MatchResult> nombreYFecha(String nombre) {
        Matcher m = NOMBRE.matcher(nombre);
        return m.matches() ? Optional.of(m.toMatchResult()) : Optional.empty();
    }

    private static String enPalabras(String unidad) {
        String salida = numerada(unidad, true);
        for (Map.Entry<String, String> p : PALABRAS.entrySet()) {
            salida = salida.replaceAll("(?<![\\p{L}])" + Pattern.quote(p.getKey()), p.getValue());
        }
        return salida.replaceAll("\\(((?:Ley|Decreto) \\d+)", "(con la reforma de la $1").replace("de la Decreto", "del Decreto");
    }

    /** Los números de adentro dicen qué son: {@code 189-2} es el numeral 2 del artículo 189. */
    private static String numerada(String texto, boolean larga) {
        String numerales = larga ? ", numerales " : ", nums. ";
        String varios = VARIOS.matcher(texto).replaceAll(m -> m.group(1) + numerales + m.group(2)
                + m.group(3).replace(" " + m.group(1) + "-", " ") + " y " + m.group(4));
        String series = UN_ARTICULO.matcher(SERIE.matcher(varios).replaceAll(m -> m.group(1) + numerales + m.group(2) + " a " + m.group(3)
                + (m.group(4) == null ? "" : "," + m.group(4)))).replaceAll("art. $1");
        StringBuilder salida = new StringBuilder();
        Matcher m = UNIDADES.matcher(series);
        while (m.find()) {
            char antes = m.start() == 0 ? ' ' : series.charAt(m.start() - 1);
            boolean sentencia = antes == '-' || Character.isLetter(antes);
            m.appendReplacement(salida, Matcher.quoteReplacement(sentencia ? m.group()
                    : m.group(1) + numerales(m, larga) + coma(series, m.end())));
        }
        return m.appendTail(salida).toString();
    }

    private static String coma(String texto, int fin) {
        return texto.startsWith(" y ", fin) ? "," : "";
    }

    private static String numerales(MatchResult m, boolean larga) {
        StringBuilder salida = new StringBuilder();
        for (String pieza : m.group(2).substring(1).split("-")) {
            boolean letra = Character.isLetter(pieza.charAt(0));
            boolean varias = letra && m.group(3) != null;
            salida.append(", ").append(letra ? larga ? varias ? "literales" : "literal" : varias ? "lits." : "lit."
                    : larga ? "numeral" : "num.").append(' ').append(pieza);
        }
        return salida.append(m.group(3) == null ? "" : " y " + m.group(3)).toString();
    }
}
