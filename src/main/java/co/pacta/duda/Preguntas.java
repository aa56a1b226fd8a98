package co.pacta.duda;

import co.pacta.caso.Hecho;
import co.pacta.dictamen.Faltante;
import java.util.List;

/** Cómo se pregunta cada hecho: pregunta, por qué, ayuda, a quién acudir y opciones, en español llano y en inglés. */
public final class Preguntas {

    private Preguntas() {
    }

    /** Cada lista se lee la primera vez que hace falta. */
    private static final class Textos {

        static final FilasPorClave FILAS = FilasPorClave.leer("preguntas.csv", 1);
    }

    private static final class Etiquetas {

        static final FilasPorClave FILAS = FilasPorClave.leer("opciones.csv", 2);
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
        List<String> fila = Textos.FILAS.de(hecho.clave());
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
        List<String> fila = Etiquetas.FILAS.de(hecho.clave() + "," + codigo);
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
}
