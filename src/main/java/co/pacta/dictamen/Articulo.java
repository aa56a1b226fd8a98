package co.pacta.dictamen;

import java.util.Map;

/** El artículo que pide el nombre de una autoridad, por su primera palabra. */
public final class Articulo {

    private static final Map<String, String> POR_PALABRA = Map.ofEntries(Map.entry("Asamblea", "la"),
            Map.entry("Junta", "la"), Map.entry("Secretaría", "la"), Map.entry("Oficina", "la"),
            Map.entry("Corporación", "la"), Map.entry("Gobernación", "la"), Map.entry("Contraloría", "la"),
            Map.entry("Sociedad", "la"), Map.entry("Agencia", "la"), Map.entry("Comunidades", "las"),
            Map.entry("Municipios", "los"), Map.entry("Parques", ""), Map.entry("APC-Colombia", ""),
            Map.entry("la", ""), Map.entry("entidades", "las"), Map.entry("sociedad", "la"));

    private Articulo() {
    }

    /** «del Concejo…», «de la Asamblea…». */
    public static String de(String nombre) {
        String articulo = articulo(nombre);
        return articulo.equals("el") ? "del " + nombre : "de " + (articulo.isEmpty() ? "" : articulo + " ") + nombre;
    }

    /** «al Concejo…», «a la Asamblea…». */
    public static String a(String nombre) {
        String articulo = articulo(nombre);
        return articulo.equals("el") ? "al " + nombre : "a " + (articulo.isEmpty() ? "" : articulo + " ") + nombre;
    }

    /** «el Concejo…», «la Asamblea…». */
    public static String con(String nombre) {
        String articulo = articulo(nombre);
        return articulo.isEmpty() ? nombre : articulo + " " + nombre;
    }

    private static String articulo(String nombre) {
        int espacio = nombre.indexOf(' ');
        return POR_PALABRA.getOrDefault(espacio < 0 ? nombre : nombre.substring(0, espacio), "el");
    }
}
