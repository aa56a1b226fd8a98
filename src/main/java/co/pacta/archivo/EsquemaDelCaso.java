package co.pacta.archivo;

import co.pacta.archivo.ArbolDeHechos.Clave;
import co.pacta.archivo.ArbolDeHechos.Dato;
import co.pacta.archivo.ArbolDeHechos.Grupo;
import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import co.pacta.caso.Sentido;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** El esquema de {@code caso}, sacado de {@link Hecho}, {@link Paso} y {@link Lectura}. */
final class EsquemaDelCaso {

    private static final String SIN_SABER = Campo.DESCONOCIDO;

    private EsquemaDelCaso() {
    }

    static Map<String, Object> completo() {
        return JsonSchema.document("caso", "Caso de Pacta", cuerpo());
    }

    /** El esquema sin encabezado, para ponerlo dentro de otro. */
    static Map<String, Object> cuerpo() {
        Map<String, Object> claves = new LinkedHashMap<>();
        claves.put(ArbolDeHechos.FECHA, descrito(ArbolDeHechos.FECHA, JsonSchema.date()));
        claves.putAll(grupo(ArbolDeHechos.RAIZ, ""));
        claves.put(ArbolDeHechos.TRAMITES, descrito(ArbolDeHechos.TRAMITES, oSinSaber(JsonSchema.list(tramite()))));
        claves.put(ArbolDeHechos.LECTURAS, descrito(ArbolDeHechos.LECTURAS, oSinSaber(lecturas())));
        return JsonSchema.described(Descripciones.exigida("caso"), JsonSchema.object(claves, List.of(ArbolDeHechos.FECHA)));
    }

    private static Map<String, Object> descrito(String clave, Map<String, Object> esquema) {
        return JsonSchema.described(Descripciones.exigida(clave), esquema);
    }

    private static Map<String, Object> oSinSaber(Map<String, Object> esquema) {
        return JsonSchema.any(List.of(esquema, JsonSchema.of("const", SIN_SABER)));
    }

    private static Map<String, Object> grupo(Grupo grupo, String prefijo) {
        Map<String, Object> claves = new LinkedHashMap<>();
        for (Map.Entry<String, Clave> e : grupo.claves().entrySet()) {
            String clave = prefijo + e.getKey();
            Map<String, Object> esquema = e.getValue() instanceof Grupo otro
                    ? oSinSaber(JsonSchema.object(grupo(otro, clave + "."), List.of()))
                    : valor(((Dato) e.getValue()).hecho());
            claves.put(e.getKey(), descrito(clave, esquema));
        }
        return claves;
    }

    private static Map<String, Object> valor(Hecho hecho) {
        List<String> codigos = hecho.codigos().stream().map(c -> c.codigo()).toList();
        return switch (hecho.forma()) {
            case SI_NO -> palabras(List.of("si", "no"));
            case CODIGO -> palabras(codigos);
            case LISTA -> oSinSaber(JsonSchema.set(JsonSchema.words(codigos)));
            case PAIS -> JsonSchema.pattern("^([A-Z]{2}|" + SIN_SABER + ")$");
            case LISTA_DE_PAISES -> oSinSaber(JsonSchema.set(JsonSchema.pattern("^[A-Z]{2}$")));
            case ENTERO -> oSinSaber(entero(hecho));
            case TEXTO -> hecho == Hecho.DIVIPOLA ? JsonSchema.pattern("^([0-9]{2}|[0-9]{5}|" + SIN_SABER + ")$") : texto();
        };
    }

    private static Map<String, Object> palabras(List<String> codigos) {
        return JsonSchema.words(Stream.concat(codigos.stream(), Stream.of(SIN_SABER)).toList());
    }

    private static Map<String, Object> texto() {
        return JsonSchema.pattern("\\S");
    }

    private static Map<String, Object> entero(Hecho hecho) {
        Map<String, Object> esquema = JsonSchema.of("type", "integer");
        esquema.put("minimum", LectorDelCaso.minimo(hecho));
        if (LectorDelCaso.maximo(hecho) < Integer.MAX_VALUE) {
            esquema.put("maximum", LectorDelCaso.maximo(hecho));
        }
        return esquema;
    }

    private static Map<String, Object> tramite() {
        Map<String, Object> claves = new LinkedHashMap<>();
        claves.put("tipo", descrito("tramites.tipo", JsonSchema.words(JsonSchema.codes(Paso.values()))));
        claves.put("fecha", descrito("tramites.fecha", JsonSchema.date()));
        claves.put("documento", descrito("tramites.documento", texto()));
        claves.put("sentido", descrito("tramites.sentido", palabras(JsonSchema.codes(Sentido.values()))));
        return JsonSchema.object(claves, List.of("tipo", "fecha"));
    }

    private static Map<String, Object> lecturas() {
        Map<String, Object> claves = new LinkedHashMap<>();
        for (Lectura lectura : Lectura.values()) {
            Map<String, Object> esquema = JsonSchema.words(new ArrayList<>(lectura.opciones()));
            esquema.put("default", lectura.prudente());
            claves.put(lectura.codigo(), descrito("lecturas." + lectura.codigo(), esquema));
        }
        return JsonSchema.object(claves, List.of());
    }
}
