package co.pacta.archivo;

import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Reads strict JSON into the node tree. */
final class JsonTree {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonTree() {
    }

    /** The root, or nothing when the text is not one strict JSON value; then no problem is to be believed. */
    static Optional<Nodo> read(String text, int maxDepth, Problemas problemas) {
        TreeBuilder builder = new TreeBuilder(maxDepth, problemas);
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            for (JsonToken token = parser.nextToken(); token != null && !builder.fatal(); token = parser.nextToken()) {
                accept(parser, token, builder);
            }
        } catch (JacksonException e) {
            return Optional.empty();
        }
        return builder.root();
    }

    private static void accept(JsonParser parser, JsonToken token, TreeBuilder builder) {
        TokenStreamLocation at = parser.currentTokenLocation();
        int line = at.getLineNr();
        int column = at.getColumnNr();
        switch (token) {
            case START_OBJECT, START_ARRAY -> builder.begin(token == JsonToken.START_OBJECT, line, column);
            case END_OBJECT, END_ARRAY -> builder.end();
            case PROPERTY_NAME, VALUE_STRING -> builder.add(new Nodo.Escalar(parser.getString(), true, line, column));
            default -> builder.add(new Nodo.Escalar(parser.getString(), false, line, column));
        }
    }
}
