package co.pacta.duda;

import co.pacta.caso.Hecho;
import co.pacta.norma.Vocablo;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dice en palabras la condición de una regla, o que no se cumplió. */
public final class Frases {

    private static final Pattern TOKEN = Pattern.compile("\\s*(\"[^\"]*\"|\\|\\||&&|==|!=|>=|<=|[<>!(),]|[\\w.]+)");

    private static final Map<String, Hecho> HECHO_DE = Map.of("TipoEntidad", Hecho.ENTIDAD_TIPO, "TipoActuacion",
            Hecho.ACTUACION_TIPO, "TipoContraparte", Hecho.CONTRAPARTE_TIPO, "Materia", Hecho.MATERIAS, "Regimen",
            Hecho.REGIMEN, "Nivel", Hecho.NIVEL, "Firmante", Hecho.FIRMANTE, "Organismo", Hecho.CREA_ORGANISMO,
            "Duracion", Hecho.DURACION, "VigenciasFuturas", Hecho.VIGENCIAS_FUTURAS);

    private final Map<String, Vocablo> vocablos;
    private final boolean ingles;
    /** Lo ya dicho: las condiciones son las de las reglas, siempre las mismas. */
    private final Map<String, String> ciertas = new ConcurrentHashMap<>();
    private final Map<String, String> falsas = new ConcurrentHashMap<>();

    public Frases(Map<String, Vocablo> vocablos, boolean ingles) {
        this.vocablos = vocablos;
        this.ingles = ingles;
    }

    /** La condición que se cumple ({@code cierta}) o que falló. */
    public String decir(String parte, boolean cierta) {
        return (cierta ? ciertas : falsas).computeIfAbsent(parte, p -> traducir(p, cierta));
    }

    private String traducir(String parte, boolean cierta) {
        List<String> fichas = new ArrayList<>();
        Matcher m = TOKEN.matcher(parte);
        while (m.find()) {
            fichas.add(m.group(1));
        }
        return new Lector(fichas).alternativas(cierta);
    }

    private String frase(String palabra, List<String> valores, boolean cierta) {
        Vocablo v = vocablos.get(palabra);
        if (v == null) {
            return palabra;
        }
        String plantilla = ingles ? cierta ? v.fraseIngles() : v.negadaIngles() : cierta ? v.frase() : v.fraseNegada();
        return plantilla.replace("{valor}", String.join(ingles ? " or " : " o ", valores));
    }

    /** El valor de una constante de las reglas, en palabras: {@code Materia.SERVICIOS_PUBLICOS}, {@code 20130205}. */
    private String valor(String ficha) {
        if (ficha.matches("\\d{8}")) {
            return ficha.substring(0, 4) + "-" + ficha.substring(4, 6) + "-" + ficha.substring(6);
        }
        int punto = ficha.indexOf('.');
        Hecho hecho = punto < 0 ? null : HECHO_DE.get(ficha.substring(0, punto));
        String codigo = ficha.substring(punto + 1).replace("\"", "").toLowerCase(Locale.ROOT);
        if (hecho == null) {
            return ficha.replace("\"", "");
        }
        String etiqueta = Preguntas.opcion(hecho, codigo.replace("de_3_a_6", "3_a_6"), ingles).etiqueta();
        return etiqueta.isEmpty() ? codigo : Character.toLowerCase(etiqueta.charAt(0)) + etiqueta.substring(1);
    }

    /** Recorre la expresión de izquierda a derecha. */
    private final class Lector {

        private final List<String> fichas;
        private int i;

        Lector(List<String> fichas) {
            this.fichas = fichas;
        }

        private String ver() {
            return i < fichas.size() ? fichas.get(i) : "";
        }

        String alternativas(boolean cierta) {
            List<String> partes = new ArrayList<>(List.of(conjunto(cierta)));
            while (ver().equals("||")) {
                i++;
                partes.add(conjunto(cierta));
            }
            return String.join(cierta ? ingles ? ", or " : ", o " : ingles ? " and " : " y ", partes);
        }

        private String conjunto(boolean cierta) {
            List<String> partes = new ArrayList<>(List.of(unidad(cierta)));
            while (ver().equals("&&")) {
                i++;
                partes.add(unidad(cierta));
            }
            return String.join(cierta ? ingles ? " and " : " y " : ingles ? ", or " : ", o ", partes);
        }

        private String unidad(boolean cierta) {
            if (ver().equals("!")) {
                i++;
                return unidad(!cierta);
            }
            if (ver().equals("(")) {
                i++;
                String dentro = alternativas(cierta);
                i++;
                return dentro;
            }
            return comparacion(fichas.get(i++), cierta);
        }

        private String comparacion(String palabra, boolean cierta) {
            String op = ver();
            boolean negada = op.equals("!=") || op.equals("not");
            if (op.equals("not")) {
                i++;
            }
            if (op.equals("(") || op.equals("in") || op.equals("not")) {
                i += op.equals("(") ? 1 : 2;
                return frase(palabra, lista(), cierta != negada);
            }
            if (op.matches("==|!=|>=|<=|<|>")) {
                i++;
                String valor = valor(fichas.get(i++));
                return frase(palabra, List.of(palabra.equals("fecha") ? dia(op, valor) : rango(op) + valor), cierta != negada);
            }
            return frase(palabra, List.of(), cierta);
        }

        private List<String> lista() {
            List<String> valores = new ArrayList<>();
            while (!ver().equals(")")) {
                if (!ver().equals(",")) {
                    valores.add(valor(ver()));
                }
                i++;
            }
            i++;
            return valores;
        }

        private String dia(String op, String valor) {
            return switch (op) {
                case "<" -> ingles ? "before " : "anterior al ";
                case "<=" -> ingles ? "on or before " : "igual o anterior al ";
                case ">" -> ingles ? "after " : "posterior al ";
                case "==", "!=" -> ingles ? "on " : "el ";
                default -> ingles ? "on or after " : "igual o posterior al ";
            } + valor;
        }

        private String rango(String op) {
            return switch (op) {
                case ">=" -> ingles ? "at least " : "al menos ";
                case "<=" -> ingles ? "at most " : "a lo sumo ";
                case ">" -> ingles ? "more than " : "más de ";
                case "<" -> ingles ? "less than " : "menos de ";
                default -> "";
            };
        }
    }
}
