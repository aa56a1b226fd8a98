package co.pacta.archivo;

import co.pacta.caso.Codigo;
import co.pacta.caso.Hecho;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Las claves de {@code caso} como van anidadas, sacadas de {@link Hecho}: un hecho nuevo se lee y se escribe sin más. */
final class ArbolDeHechos {

    /** Una clave: un grupo de claves o un hecho. */
    sealed interface Clave {
    }

    record Grupo(Map<String, Clave> claves) implements Clave {
    }

    /** Un hecho y las palabras que admite, si son cerradas. */
    record Dato(Hecho hecho, Map<String, Codigo> palabras) implements Clave {
    }

    static final String FECHA = "fecha";
    static final String TRAMITES = "tramites";
    static final String LECTURAS = "lecturas";

    /** Los hechos que son claves del archivo (la respuesta de la consulta se escribe dentro de su trámite). */
    static final List<Hecho> HECHOS = Stream.of(Hecho.values()).filter(h -> !h.clave().startsWith(TRAMITES + ".")).toList();

    static final Grupo RAIZ = construir();

    /** Las claves de primer nivel de un caso. */
    static final Collection<String> PRIMERAS =
            Stream.of(Stream.of(FECHA), RAIZ.claves().keySet().stream(), Stream.of(TRAMITES, LECTURAS)).flatMap(s -> s).toList();

    private ArbolDeHechos() {
    }

    private static Grupo construir() {
        Grupo raiz = new Grupo(new LinkedHashMap<>());
        for (Hecho hecho : HECHOS) {
            String[] partes = hecho.clave().split("\\.");
            Grupo grupo = raiz;
            for (int i = 0; i < partes.length - 1; i++) {
                grupo = (Grupo) grupo.claves().computeIfAbsent(partes[i], p -> new Grupo(new LinkedHashMap<>()));
            }
            grupo.claves().put(partes[partes.length - 1], new Dato(hecho, Codigos.porPalabra(hecho.codigos())));
        }
        return raiz;
    }

    /** Las claves completas que terminan en esa palabra: sirven para decir dónde iba una clave mal puesta. */
    static List<String> queTerminanEn(String palabra) {
        return HECHOS.stream().map(Hecho::clave).filter(c -> c.equals(palabra) || c.endsWith("." + palabra)).toList();
    }
}
