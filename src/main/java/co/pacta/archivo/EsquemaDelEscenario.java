package co.pacta.archivo;

import co.pacta.caso.Hecho;
import co.pacta.caso.Paso;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** El esquema de un archivo de casos o escenarios: un documento o una lista de ellos. */
final class EsquemaDelEscenario {

    private EsquemaDelEscenario() {
    }

    static Map<String, Object> completo() {
        Map<String, Object> documento = JsonSchema.of("$ref", "#/$defs/documento");
        Map<String, Object> lista = JsonSchema.list(documento);
        lista.put("minItems", 1);
        Map<String, Object> cuerpo = JsonSchema.any(List.of(documento, lista));
        Map<String, Object> partes = JsonSchema.of("documento", documento());
        partes.put("caso", EsquemaDelCaso.cuerpo());
        partes.put("espera", espera());
        cuerpo.put("$defs", partes);
        return JsonSchema.document("escenario", "Escenario de Pacta", cuerpo);
    }

    private static Map<String, Object> documento() {
        Map<String, Object> claves = new LinkedHashMap<>();
        claves.put("nombre", descrito("nombre", JsonSchema.pattern("\\S")));
        claves.put("porque", descrito("porque", JsonSchema.pattern("\\S")));
        claves.put("caso", JsonSchema.of("$ref", "#/$defs/caso"));
        claves.put("espera", JsonSchema.of("$ref", "#/$defs/espera"));
        for (String libre : List.of("fuente", "confianza", "supuestos", "notas")) {
            claves.put(libre, descrito(libre, JsonSchema.of("not", JsonSchema.of("type", "null"))));
        }
        return JsonSchema.object(claves, List.of("caso"));
    }

    private static Map<String, Object> espera() {
        Map<String, Object> pasos = JsonSchema.set(JsonSchema.words(JsonSchema.names(Paso.values())));
        Map<String, Map<String, Object>> claves = new LinkedHashMap<>();
        claves.put("veredicto", JsonSchema.words(Codigos.VEREDICTOS));
        claves.put("pendientes", pasos);
        claves.put("fundamentos", JsonSchema.set(JsonSchema.pattern(Valores.NORMA.pattern())));
        claves.put("fundamentos_exactos", JsonSchema.any(
                List.of(JsonSchema.of("type", "boolean"), JsonSchema.words(List.of("si", "no")))));
        claves.put("despues", pasos);
        claves.put("recomendados", pasos);
        claves.put("faltantes", JsonSchema.set(JsonSchema.words(Stream.of(Hecho.values()).map(Hecho::clave).toList())));
        claves.put("posibles", JsonSchema.set(JsonSchema.words(Codigos.VEREDICTOS)));
        claves.put("canal", JsonSchema.words(Codigos.CANALES));
        claves.replaceAll((clave, esquema) -> descrito("espera." + clave, esquema));
        return descrito("espera", JsonSchema.object(claves, List.of("veredicto")));
    }

    private static Map<String, Object> descrito(String clave, Map<String, Object> esquema) {
        return JsonSchema.described(Descripciones.exigida(clave), esquema);
    }
}
