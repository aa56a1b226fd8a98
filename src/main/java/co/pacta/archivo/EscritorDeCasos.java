package co.pacta.archivo;

import co.pacta.archivo.ArbolDeHechos.Clave;
import co.pacta.archivo.ArbolDeHechos.Dato;
import co.pacta.archivo.ArbolDeHechos.Grupo;
import co.pacta.caso.Caso;
import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import co.pacta.caso.Tramite;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Escribe un caso en su única forma canónica, la que se resume con SHA-256. Dos casos iguales dan los mismos bytes, aunque
 * sus listas vengan en otro orden.
 */
public final class EscritorDeCasos {

    private EscritorDeCasos() {
    }

    /**
     * JSON en una línea y sin espacios: la fecha, los hechos conocidos en el orden de {@link Hecho} y anidados por sus
     * puntos, los trámites y las lecturas elegidas. Se codifica en UTF-8.
     */
    public static String canonico(Caso caso) {
        StringBuilder salida = new StringBuilder(512).append("{\"fecha\":\"").append(caso.fecha()).append('"');
        grupo(salida, ArbolDeHechos.RAIZ, caso.hechos());
        tramites(salida, caso);
        lecturas(salida, caso.lecturas());
        return salida.append('}').toString();
    }

    private static void grupo(StringBuilder salida, Grupo grupo, Map<Hecho, Object> hechos) {
        for (Map.Entry<String, Clave> e : grupo.claves().entrySet()) {
            if (e.getValue() instanceof Dato dato && hechos.containsKey(dato.hecho())) {
                valor(clave(salida, e.getKey()), hechos.get(dato.hecho()));
            } else if (e.getValue() instanceof Grupo otro) {
                int antes = salida.length();
                int abierto = clave(salida, e.getKey()).append('{').length();
                grupo(salida, otro, hechos);
                if (salida.length() == abierto) {
                    salida.setLength(antes);
                } else {
                    salida.append('}');
                }
            }
        }
    }

    private static StringBuilder clave(StringBuilder salida, String nombre) {
        if (salida.charAt(salida.length() - 1) != '{') {
            salida.append(',');
        }
        return salida.append('"').append(nombre).append("\":");
    }

    private static void valor(StringBuilder salida, Object valor) {
        if (valor instanceof List<?> lista) {
            salida.append('[');
            String coma = "";
            for (Object elemento : ordenada(lista)) {
                valor(salida.append(coma), elemento);
                coma = ",";
            }
            salida.append(']');
        } else if (valor instanceof Integer) {
            salida.append(valor);
        } else {
            JsonText.quote(salida, Hecho.escrito(valor).toString());
        }
    }

    /** Las listas del contrato son conjuntos: los códigos van en su orden y los países en el del alfabeto. */
    static List<?> ordenada(List<?> lista) {
        return lista.size() < 2 ? lista : lista.stream().sorted().distinct().toList();
    }

    private static void tramites(StringBuilder salida, Caso caso) {
        if (caso.tramites().isEmpty()) {
            return;
        }
        clave(salida, ArbolDeHechos.TRAMITES).append('[');
        String coma = "";
        for (Tramite tramite : ordenados(caso)) {
            salida.append(coma).append("{\"tipo\":\"").append(tramite.paso().codigo())
                    .append("\",\"fecha\":\"").append(tramite.fecha()).append('"');
            tramite.documento().ifPresent(d -> JsonText.quote(clave(salida, "documento"), d));
            tramite.sentido().map(Codigo::codigo).ifPresent(s -> JsonText.quote(clave(salida, "sentido"), s));
            salida.append('}');
            coma = ",";
        }
        salida.append(']');
    }

    /** Los trámites en su orden; si se supo aparte cómo respondió la Cancillería, la respuesta va en su trámite. */
    static List<Tramite> ordenados(Caso caso) {
        Optional<Sentido> respuesta = caso.valor(Hecho.SENTIDO_DE_LA_CONSULTA).map(Sentido.class::cast);
        return caso.tramites().stream().map(t -> t.paso() == Paso.CONSULTA_CANCILLERIA && t.sentido().isEmpty()
                ? respuesta.map(t::conSentido).orElse(t) : t).sorted(LectorDeTramites.ORDEN).toList();
    }

    private static void lecturas(StringBuilder salida, Map<Lectura, String> lecturas) {
        if (lecturas.isEmpty()) {
            return;
        }
        clave(salida, ArbolDeHechos.LECTURAS).append('{');
        lecturas.forEach((lectura, opcion) -> JsonText.quote(clave(salida, lectura.codigo()), opcion));
        salida.append('}');
    }

    /** YAML para personas: el caso sin envolver, listo para guardarse en un archivo. */
    public static String yaml(Caso caso) {
        return EscritorYaml.caso(caso, "");
    }

    /** YAML para personas: el caso con su título. */
    public static String yaml(String nombre, Caso caso) {
        return "nombre: " + EscritorYaml.texto(nombre) + "\ncaso:\n" + EscritorYaml.caso(caso, "  ");
    }
}
