package co.pacta.lote;

import co.pacta.archivo.JsonText;
import co.pacta.archivo.Sugerencia;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Lo que significa cada columna: {@code fecha}, {@code nombre}, un hecho con su clave con puntos, {@code lecturas.PUNTO} o
 * {@code tramites.PASO.fecha} (o {@code .documento}, o {@code .sentido}). Una celda vacía es un dato que no se sabe; la lista
 * sin elementos se escribe {@code []}.
 */
final class EncabezadoCsv implements Encabezado {

    private static final String NOMBRE = "nombre";
    private static final String TRAMITES = "tramites.";
    private static final Map<String, Function<String, Object>> COLUMNAS = columnas();

    static final EncabezadoCsv VACIO = new EncabezadoCsv(List.of());

    private final List<String> claves;
    private final List<Function<String, Object>> lectores;

    private EncabezadoCsv(List<String> claves) {
        this.claves = claves;
        this.lectores = claves.stream().map(COLUMNAS::get).toList();
    }

    private static Map<String, Function<String, Object>> columnas() {
        Map<String, Function<String, Object>> columnas = new LinkedHashMap<>();
        columnas.put(NOMBRE, celda -> celda);
        columnas.put("fecha", celda -> celda);
        Stream.of(Hecho.values()).filter(h -> !h.clave().startsWith(TRAMITES)).forEach(h -> columnas.put(h.clave(), switch (h.forma()) {
            case LISTA, LISTA_DE_PAISES -> EncabezadoCsv::lista;
            case ENTERO -> EncabezadoCsv::numero;
            default -> celda -> celda;
        }));
        Stream.of(Lectura.values()).forEach(l -> columnas.put("lecturas." + l.codigo(), celda -> celda));
        for (Paso p : Paso.values()) {
            List.of("fecha", "documento", "sentido").forEach(c -> columnas.put(TRAMITES + p.codigo() + "." + c, celda -> celda));
        }
        return columnas;
    }

    /** El significado de un encabezado. Falla con todos los problemas si alguna columna no existe o está repetida. */
    static EncabezadoCsv de(List<String> celdas) {
        List<String> claves = celdas.stream().map(c -> c.replace("\uFEFF", "").strip()).toList();
        if (claves.isEmpty()) {
            throw new EncabezadoInvalidoException(List.of("El archivo está vacío: falta el encabezado"));
        }
        List<String> problemas = new ArrayList<>();
        Set<String> vistas = new HashSet<>();
        for (String clave : claves) {
            if (!COLUMNAS.containsKey(clave)) {
                String parecida = Sugerencia.de(clave, COLUMNAS.keySet());
                problemas.add("No existe la columna «" + clave + "»" + (parecida.isEmpty() ? "" : "; ¿quiso decir «" + parecida + "»?"));
            } else if (!vistas.add(clave)) {
                problemas.add("La columna «" + clave + "» está repetida");
            }
        }
        if (claves.size() == 1 && claves.get(0).contains(";")) {
            problemas.add("Las columnas se separan con comas; el «;» separa los elementos de una lista");
        }
        if (!problemas.isEmpty()) {
            throw new EncabezadoInvalidoException(problemas);
        }
        return new EncabezadoCsv(claves);
    }

    @Override
    public int ancho() {
        return claves.size();
    }

    /** El caso de una fila, en JSON, como iría en una línea. */
    String enJson(List<String> celdas) {
        Map<String, Object> caso = new LinkedHashMap<>();
        Map<String, Object> sobre = new LinkedHashMap<>();
        for (int i = 0; i < claves.size(); i++) {
            String celda = celdas.get(i).strip();
            if (!celda.isEmpty()) {
                poner(claves.get(i).equals(NOMBRE) ? sobre : caso, claves.get(i), lectores.get(i).apply(celda));
            }
        }
        tramitesEnLista(caso);
        sobre.put("caso", caso);
        return JsonText.compact(sobre);
    }

    @SuppressWarnings("unchecked")
    private static void poner(Map<String, Object> raiz, String clave, Object valor) {
        Map<String, Object> grupo = raiz;
        String[] partes = clave.split("\\.");
        for (int i = 0; i < partes.length - 1; i++) {
            grupo = (Map<String, Object>) grupo.computeIfAbsent(partes[i], p -> new LinkedHashMap<String, Object>());
        }
        grupo.put(partes[partes.length - 1], valor);
    }

    private static void tramitesEnLista(Map<String, Object> caso) {
        if (caso.get("tramites") instanceof Map<?, ?> porPaso) {
            List<Object> lista = new ArrayList<>();
            porPaso.forEach((paso, datos) -> {
                Map<String, Object> tramite = new LinkedHashMap<>();
                tramite.put("tipo", paso);
                ((Map<?, ?>) datos).forEach((c, v) -> tramite.put(c.toString(), v));
                lista.add(tramite);
            });
            caso.put("tramites", lista);
        }
    }

    private static Object lista(String celda) {
        if (celda.equals("desconocido")) {
            return celda;
        }
        return celda.equals("[]") ? List.of() : Arrays.stream(celda.split(";", -1)).map(String::strip).toList();
    }

    private static Object numero(String celda) {
        return celda.matches("0|[1-9]\\d{0,8}") ? Integer.valueOf(celda) : celda;
    }
}
