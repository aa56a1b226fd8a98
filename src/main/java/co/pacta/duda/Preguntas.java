package co.pacta.duda;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.Faltante;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Cómo se pregunta cada hecho: pregunta, por qué, ayuda, a quién acudir y opciones, en español llano y en inglés. */
public final class Preguntas {

    private static final Preguntas TODAS = new Preguntas();

    private final Map<String, List<String>> preguntas = new HashMap<>();
    private final Map<String, List<String>> opciones = new HashMap<>();

    private Preguntas() {
        filas("preguntas.csv").forEach(f -> preguntas.put(f.get(0), f));
        filas("opciones.csv").forEach(f -> opciones.put(f.get(0) + "=" + f.get(1), f));
    }

    /**
     * Una pregunta lista para mostrarse.
     *
     * @param ayuda   qué significan las palabras y cómo averiguarlo
     * @param aQuien  a quién preguntarle
     */
    public record Texto(String pregunta, String porQue, String ayuda, String aQuien) {
    }

    /**
     * Una opción lista para mostrarse.
     *
     * @param codigo como se escribe en un archivo
     */
    public record Opcion(String codigo, String etiqueta, String explicacion) {
    }

    /** Cómo se pregunta un hecho. */
    public static Texto de(Hecho hecho, boolean ingles) {
        List<String> fila = TODAS.preguntas.getOrDefault(hecho.clave(), List.of());
        int desde = ingles && fila.size() > 8 ? 5 : 1;
        return fila.size() < 5 ? new Texto("¿" + hecho.clave() + "?", "", "", "")
                : new Texto(fila.get(desde), fila.get(desde + 1), fila.get(desde + 2), fila.get(desde + 3));
    }

    /** En qué página se pregunta un hecho: los que van juntos tienen la misma. */
    public static String pagina(Hecho hecho) {
        return Grupo.de(hecho).map(Enum::name).orElse(hecho.clave());
    }

    /** Las opciones de un hecho de respuesta cerrada, en el orden del contrato. */
    public static List<Opcion> opciones(Hecho hecho, boolean ingles) {
        List<String> codigos = hecho.forma() == Hecho.Forma.SI_NO ? List.of("si", "no")
                : hecho.codigos().stream().map(co.pacta.caso.Codigo::codigo).toList();
        return codigos.stream().map(c -> opcion(hecho, c, ingles)).toList();
    }

    /** Una opción por su código. */
    public static Opcion opcion(Hecho hecho, String codigo, boolean ingles) {
        List<String> fila = TODAS.opciones.getOrDefault(hecho.clave() + "=" + codigo, List.of());
        if (fila.size() < 4) {
            String etiqueta = codigo.equals("si") ? ingles ? "Yes" : "Sí" : codigo.equals("no") ? "No"
                    : codigo.replace('_', ' ');
            return new Opcion(codigo, etiqueta, "");
        }
        int desde = ingles && fila.size() > 5 ? 4 : 2;
        return new Opcion(codigo, fila.get(desde), fila.get(desde + 1));
    }

    static Faltante faltante(Hecho hecho, List<String> normas) {
        Texto texto = de(hecho, false);
        return new Faltante(hecho, texto.pregunta(), texto.porQue(), normas);
    }

    private static List<List<String>> filas(String archivo) {
        try (InputStream in = Preguntas.class.getResourceAsStream(archivo)) {
            String texto = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return texto.lines().skip(1).filter(l -> !l.isBlank()).map(Preguntas::campos).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> campos(String linea) {
        List<String> campos = new ArrayList<>();
        StringBuilder campo = new StringBuilder();
        boolean entreComillas = false;
        for (int i = 0; i < linea.length(); i++) {
            char c = linea.charAt(i);
            if (c == '"' && entreComillas && i + 1 < linea.length() && linea.charAt(i + 1) == '"') {
                campo.append(c);
                i++;
            } else if (c == '"') {
                entreComillas = !entreComillas;
            } else if (c == ',' && !entreComillas) {
                campos.add(campo.toString());
                campo.setLength(0);
            } else {
                campo.append(c);
            }
        }
        campos.add(campo.toString());
        return campos;
    }
}
