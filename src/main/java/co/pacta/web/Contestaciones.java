package co.pacta.web;

import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lo contestado hasta ahora, tal como va en la dirección: claves del contrato con sus puntos, en el orden en que se contestó.
 * Es todo lo que la página sabe; el servidor no guarda nada. Inmutable.
 */
final class Contestaciones {

    static final String FECHA = "fecha";
    static final String TRAMITES = "tramites.";
    static final String LECTURAS = "lecturas.";
    static final String IDIOMA = "idioma";
    /** Dice que ya se preguntó por los trámites cumplidos. */
    static final String PASOS = "pasos";
    /** Las respuestas que se dieron en una misma página: la primera clave y cuántas son. */
    static final String JUNTO = "junto";
    static final String DESCONOCIDO = "desconocido";
    /** La lista vacía, dicha a propósito. */
    static final String NINGUNO = "ninguno";

    private static final int LARGO = 300;
    private static final int REPETIDAS = 60;
    private static final Set<String> CONTROL = Set.of(IDIOMA, JUNTO);
    private static final Set<String> CLAVES = claves();

    private final Map<String, List<String>> valores;

    private Contestaciones(Map<String, List<String>> valores) {
        this.valores = Collections.unmodifiableMap(valores);
    }

    private static Set<String> claves() {
        Set<String> claves = new LinkedHashSet<>(List.of(FECHA, PASOS, IDIOMA, JUNTO));
        for (Hecho h : Hecho.values()) {
            claves.add(h.clave());
        }
        for (Paso p : Paso.values()) {
            String tramite = TRAMITES + p.codigo();
            claves.addAll(List.of(tramite, tramite + ".sentido", tramite + ".documento"));
        }
        for (Lectura l : Lectura.values()) {
            claves.add(LECTURAS + l.codigo());
        }
        return Set.copyOf(claves);
    }

    /** Las de una dirección; lo que no es una clave del contrato se deja a un lado. */
    static Contestaciones de(Map<String, List<String>> parametros) {
        Map<String, List<String>> valores = new LinkedHashMap<>();
        parametros.forEach((clave, lista) -> {
            List<String> limpios = CLAVES.contains(clave) ? limpios(lista) : List.of();
            if (!limpios.isEmpty()) {
                valores.put(clave, limpios);
            }
        });
        return new Contestaciones(valores);
    }

    private static List<String> limpios(Collection<String> valores) {
        return valores.stream().map(v -> v.strip().substring(0, Math.min(LARGO, v.strip().length())))
                .filter(v -> !v.isEmpty()).distinct().limit(REPETIDAS).toList();
    }

    static Contestaciones ninguna() {
        return new Contestaciones(Map.of());
    }

    List<String> valores(String clave) {
        return valores.getOrDefault(clave, List.of());
    }

    /** El primer valor de una clave, o vacío. */
    String valor(String clave) {
        return valores(clave).isEmpty() ? "" : valores(clave).get(0);
    }

    /** Si se contestó, aunque fuera «no sé». */
    boolean tiene(Hecho hecho) {
        return valores.containsKey(hecho.clave());
    }

    boolean tiene(String clave) {
        return valores.containsKey(clave);
    }

    /** Si se contestó algo distinto de «no sé». */
    boolean sabe(Hecho hecho) {
        return tiene(hecho) && !valores(hecho.clave()).contains(DESCONOCIDO);
    }

    /** Los hechos a los que se contestó «no sé». */
    Set<Hecho> noSabe() {
        Set<Hecho> hechos = new LinkedHashSet<>();
        for (Hecho h : Hecho.values()) {
            if (tiene(h) && !sabe(h)) {
                hechos.add(h);
            }
        }
        return hechos;
    }

    /** Las claves contestadas, sin las de control, en el orden en que se contestaron. */
    List<String> claves(boolean soloHechos) {
        return valores.keySet().stream().filter(k -> !CONTROL.contains(k) && !(soloHechos && k.equals(PASOS))).toList();
    }

    /** La última que se contestó, o vacía. */
    String ultima() {
        List<String> todas = claves(false);
        return todas.isEmpty() ? "" : todas.get(todas.size() - 1);
    }

    /** Las claves que se contestaron en la misma página que esta; solo ella si iba sola. */
    List<String> juntoCon(String clave) {
        List<String> orden = claves(true);
        for (String marca : valores(JUNTO)) {
            int desde = orden.indexOf(marca.replaceAll(":.*", ""));
            String cuantas = marca.replaceAll(".*:", "");
            int hasta = cuantas.matches("\\d{1,2}") ? Math.min(orden.size(), desde + Integer.parseInt(cuantas)) : 0;
            if (desde >= 0 && hasta > desde && orden.subList(desde, hasta).contains(clave)) {
                return orden.subList(desde, hasta);
            }
        }
        return List.of(clave);
    }

    /** Las mismas con otra respuesta a esa clave. */
    Contestaciones con(String clave, List<String> nuevos) {
        Map<String, List<String>> otras = new LinkedHashMap<>(valores);
        otras.put(clave, nuevos);
        return de(otras);
    }

    Contestaciones con(Hecho hecho, String valor) {
        return con(hecho.clave(), List.of(valor));
    }

    Contestaciones sin(Collection<String> claves) {
        Map<String, List<String>> otras = new LinkedHashMap<>(valores);
        otras.keySet().removeAll(claves);
        return new Contestaciones(otras);
    }

    boolean enIngles() {
        return valor(IDIOMA).equals("en");
    }

    /** La dirección de una página de este sitio con estas respuestas; {@code otros} son pares de nombre y valor. */
    String direccion(String ruta, String... otros) {
        List<String> partes = new ArrayList<>();
        valores.forEach((clave, lista) -> lista.forEach(v -> partes.add(par(clave, v))));
        for (int i = 0; i + 1 < otros.length; i += 2) {
            if (!otros[i + 1].isEmpty()) {
                partes.add(par(otros[i], otros[i + 1]));
            }
        }
        return ruta + (partes.isEmpty() ? "" : "?" + String.join("&", partes));
    }

    private static String par(String clave, String valor) {
        return clave + "=" + URLEncoder.encode(valor, StandardCharsets.UTF_8);
    }

    /** Las respuestas como campos ocultos de un formulario, menos las que el formulario mismo pregunta. */
    List<Html> ocultas(Collection<String> menos) {
        List<Html> campos = new ArrayList<>();
        valores.forEach((clave, lista) -> {
            if (!menos.contains(clave)) {
                lista.forEach(v -> campos.add(Html.el("input", Html.at("type", "hidden"), Html.at("name", clave),
                        Html.at("value", v))));
            }
        });
        return campos;
    }

    @Override
    public boolean equals(Object otro) {
        return otro instanceof Contestaciones c && valores.equals(c.valores);
    }

    @Override
    public int hashCode() {
        return valores.hashCode();
    }

    @Override
    public String toString() {
        return direccion("");
    }
}
