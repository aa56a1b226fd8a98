package co.pacta.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the query of an address as browsers write it; what is badly written is taken as it stands. */
final class Direccion {

    private static final int PARAMETERS = 400;

    private Direccion() {
    }

    /** The parameters in the order they come, each with all its values. */
    static Map<String, List<String>> parametros(String query) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        int seen = 0;
        for (String pair : query.split("&")) {
            if (pair.isEmpty() || seen++ >= PARAMETERS) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            parameters.computeIfAbsent(name, k -> new ArrayList<>()).add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return java.net.URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
