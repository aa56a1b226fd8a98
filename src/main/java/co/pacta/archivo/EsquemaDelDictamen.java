package co.pacta.archivo;

import co.pacta.caso.Hecho;
import co.pacta.caso.Lectura;
import co.pacta.caso.Paso;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * El esquema de la respuesta. Los nombres del contrato son fijos y obligatorios; una versión posterior puede agregar otros,
 * por eso no se prohíben.
 */
final class EsquemaDelDictamen {

    private EsquemaDelDictamen() {
    }

    static Map<String, Object> completo() {
        Map<String, Map<String, Object>> claves = new LinkedHashMap<>();
        claves.put("version", JsonSchema.text());
        claves.put("id", sha());
        claves.put("fecha", JsonSchema.date());
        claves.put("titular", JsonSchema.text());
        claves.put("veredicto", veredicto());
        claves.put("posibles", JsonSchema.set(veredicto()));
        claves.put("canal", JsonSchema.words(Codigos.CANALES));
        claves.put("requisitos", JsonSchema.list(requisito()));
        claves.put("fundamentos", JsonSchema.list(fundamento()));
        claves.put("desplazadas", JsonSchema.list(abierto(Map.of("norma", norma()), "norma")));
        claves.put("no_aplicaron", JsonSchema.list(abierto(Map.of("norma", norma()), "norma")));
        claves.put("lecturas", JsonSchema.list(lectura()));
        claves.put("faltantes", JsonSchema.list(faltante()));
        claves.put("provisional", provisional());
        claves.put("advertencias", JsonSchema.list(textoUObjeto()));
        claves.put("caminos", JsonSchema.list(textoUObjeto()));
        claves.put("constancia", constancia());
        claves.replaceAll((clave, esquema) -> JsonSchema.described(Descripciones.exigida("dictamen." + clave), esquema));
        List<String> obligatorias = claves.keySet().stream().filter(c -> !c.equals("provisional")).toList();
        return JsonSchema.document("dictamen", "Dictamen de Pacta", abierto(claves, obligatorias.toArray(String[]::new)));
    }

    private static Map<String, Object> abierto(Map<String, ?> claves, String... obligatorias) {
        Map<String, Object> esquema = JsonSchema.object(claves, List.of(obligatorias));
        esquema.remove("additionalProperties");
        return esquema;
    }

    private static Map<String, Object> abierto(Map<String, ?> claves) {
        return abierto(claves, new ArrayList<>(claves.keySet()).toArray(String[]::new));
    }

    private static Map<String, Object> sha() {
        return JsonSchema.pattern("^[0-9a-f]{64}$");
    }

    private static Map<String, Object> veredicto() {
        return JsonSchema.words(Codigos.VEREDICTOS);
    }

    private static Map<String, Object> norma() {
        return JsonSchema.pattern(Valores.NORMA.pattern());
    }

    private static Map<String, Object> textoUObjeto() {
        return JsonSchema.of("type", List.of("string", "object"));
    }

    private static Map<String, Object> requisito() {
        Map<String, Object> claves = new LinkedHashMap<>();
        claves.put("codigo", JsonSchema.words(JsonSchema.names(Paso.values())));
        claves.put("estado", JsonSchema.words(Codigos.ESTADOS));
        claves.put("obligatorio", JsonSchema.of("type", "boolean"));
        claves.put("momento", JsonSchema.words(Codigos.MOMENTOS));
        claves.put("autoridad", JsonSchema.text());
        claves.put("plazo", JsonSchema.text());
        claves.put("normas", JsonSchema.list(norma()));
        return abierto(claves, "codigo", "estado", "obligatorio", "momento", "normas");
    }

    private static Map<String, Object> fundamento() {
        Map<String, Object> claves = new LinkedHashMap<>();
        claves.put("norma", norma());
        Stream.of("cita", "efecto", "sintesis", "fuente").forEach(c -> claves.put(c, JsonSchema.text()));
        claves.put("desde", JsonSchema.date());
        claves.put("hasta", JsonSchema.date());
        claves.put("confianza", JsonSchema.words(Codigos.CONFIANZAS));
        claves.put("hechos", JsonSchema.list(textoUObjeto()));
        return abierto(claves, "norma", "cita", "efecto", "sintesis", "fuente", "confianza", "hechos");
    }

    private static Map<String, Object> lectura() {
        Map<String, Object> rival = new LinkedHashMap<>();
        rival.put("lectura", JsonSchema.text());
        rival.put("veredicto", veredicto());
        rival.put("requisitos", JsonSchema.list(JsonSchema.of("type", List.of("string", "object"))));
        Map<String, Object> claves = new LinkedHashMap<>();
        claves.put("id", JsonSchema.words(JsonSchema.codes(Lectura.values())));
        claves.put("elegida", JsonSchema.text());
        claves.put("alternativas", JsonSchema.list(abierto(rival)));
        return abierto(claves);
    }

    private static Map<String, Object> faltante() {
        Map<String, Object> claves = new LinkedHashMap<>();
        claves.put("hecho", JsonSchema.words(Stream.of(Hecho.values()).map(Hecho::clave).toList()));
        claves.put("pregunta", JsonSchema.text());
        claves.put("por_que", JsonSchema.text());
        return abierto(claves);
    }

    private static Map<String, Object> provisional() {
        Map<String, Object> claves = new LinkedHashMap<>();
        claves.put("veredicto", veredicto());
        claves.put("requisitos", JsonSchema.list(textoUObjeto()));
        claves.put("supuestos", JsonSchema.list(textoUObjeto()));
        return abierto(claves);
    }

    private static Map<String, Object> constancia() {
        Map<String, Object> reglas = new LinkedHashMap<>();
        reglas.put("version", JsonSchema.text());
        reglas.put("sha256", sha());
        Map<String, Object> claves = new LinkedHashMap<>();
        claves.put("motor", JsonSchema.text());
        claves.put("reglas", abierto(reglas));
        claves.put("catalogo", sha());
        claves.put("normas_examinadas", JsonSchema.of("type", "integer"));
        claves.put("caso_sha256", sha());
        return abierto(claves);
    }
}
