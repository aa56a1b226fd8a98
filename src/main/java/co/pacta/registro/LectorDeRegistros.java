package co.pacta.registro;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Lee registros escritos por este programa o por una versión anterior. */
public final class LectorDeRegistros {

    private LectorDeRegistros() {
    }

    /**
     * Lee un archivo con un registro o una lista de ellos.
     *
     * @throws RegistroIlegibleException si no es un registro
     */
    public static List<Registro> leer(byte[] contenido) {
        Object arbol = JsonReading.tree(new String(contenido, StandardCharsets.UTF_8));
        List<Registro> registros = new ArrayList<>();
        for (Object uno : arbol instanceof List<?> lista ? lista : List.of(arbol)) {
            registros.add(registro(JsonReading.map(uno, "registro")));
        }
        return registros;
    }

    /** @throws RegistroIlegibleException si no es un registro */
    public static Registro leer(String json) {
        return registro(JsonReading.map(JsonReading.tree(json), "registro"));
    }

    private static Registro registro(Map<String, Object> arbol) {
        if (!Registro.FORMA.equals(arbol.get("registro"))) {
            throw new RegistroIlegibleException("No es un registro de Pacta de la forma " + Registro.FORMA
                    + ": «registro» dice " + arbol.get("registro"));
        }
        for (String parte : List.of(Registro.CASO, Registro.DICTAMEN, Registro.RESUMENES, Registro.HUELLAS)) {
            JsonReading.map(arbol.get(parte), parte);
        }
        Map<String, String> huellas = new TreeMap<>();
        JsonReading.map(arbol.get(Registro.HUELLAS), Registro.HUELLAS).forEach((k, v) -> huellas.put(k, String.valueOf(v)));
        Map<String, Object> resumenes = JsonReading.map(arbol.get(Registro.RESUMENES), Registro.RESUMENES);
        Conjunto conjunto = new Conjunto(String.valueOf(resumenes.get("version_de_reglas")),
                String.valueOf(resumenes.get("reglas")), huellas);
        return new Registro("si".equals(arbol.get(Registro.PRESUMIDO)), conjunto, arbol);
    }
}
