package co.pacta.archivo;

import co.pacta.caso.Codigo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The few JSON Schema shapes that Pacta's documents need, as plain maps. */
final class JsonSchema {

    private JsonSchema() {
    }

    /** The first keys of a whole schema document. */
    static Map<String, Object> document(String name, String title, Map<String, Object> body) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("$id", "urn:pacta:esquema:" + name + ":1");
        schema.put("title", title);
        schema.putAll(body);
        return schema;
    }

    static Map<String, Object> of(String key, Object value) {
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put(key, value);
        return schema;
    }

    static Map<String, Object> text() {
        return of("type", "string");
    }

    static Map<String, Object> pattern(String regex) {
        Map<String, Object> schema = text();
        schema.put("pattern", regex);
        return schema;
    }

    static Map<String, Object> date() {
        Map<String, Object> schema = pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$");
        schema.put("format", "date");
        return schema;
    }

    static Map<String, Object> words(Collection<String> words) {
        return of("enum", List.copyOf(words));
    }

    static List<String> codes(Codigo[] codes) {
        return List.of(codes).stream().map(Codigo::codigo).toList();
    }

    static List<String> names(Codigo[] codes) {
        return List.of(codes).stream().map(Codigo::name).toList();
    }

    static Map<String, Object> list(Map<String, Object> items) {
        Map<String, Object> schema = of("type", "array");
        schema.put("items", items);
        return schema;
    }

    static Map<String, Object> set(Map<String, Object> items) {
        Map<String, Object> schema = list(items);
        schema.put("uniqueItems", true);
        return schema;
    }

    static Map<String, Object> any(List<Map<String, Object>> options) {
        return of("anyOf", options);
    }

    /** An object whose keys are all known. */
    static Map<String, Object> object(Map<String, ?> properties, List<String> required) {
        Map<String, Object> schema = of("type", "object");
        schema.put("properties", properties);
        if (!required.isEmpty()) {
            schema.put("required", new ArrayList<>(required));
        }
        schema.put("additionalProperties", false);
        return schema;
    }

    /** The same schema with its description first. */
    static Map<String, Object> described(String description, Map<String, Object> schema) {
        Map<String, Object> all = of("description", description);
        all.putAll(schema);
        return all;
    }
}
