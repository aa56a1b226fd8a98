package co.pacta.registro;

import java.util.Map;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as plain maps, lists, texts and numbers; nothing may follow the value and no key may come twice. */
final class JsonReading {

    private static final JsonMapper MAPPER = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private JsonReading() {
    }

    /** @throws RegistroIlegibleException if the text is not one JSON value */
    static Object tree(String text) {
        try {
            return MAPPER.readValue(text, Object.class);
        } catch (JacksonException e) {
            throw new RegistroIlegibleException("No es JSON: línea " + e.getLocation().getLineNr() + ", columna "
                    + e.getLocation().getColumnNr());
        }
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> map(Object tree, String what) {
        if (tree instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new RegistroIlegibleException("En el registro falta «" + what + "»");
    }
}
