package co.pacta.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

/** The headers that every answer carries, so that a page can run no script, be framed by nobody and tell nobody where one came from. */
final class Seguridad {

    private static final String ONLY_OURS = "default-src 'self'; script-src 'none'; object-src 'none'; base-uri 'none'; "
            + "form-action 'self'; frame-ancestors 'none'; style-src 'self'";
    private static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy", ONLY_OURS,
            "X-Content-Type-Options", "nosniff", "X-Frame-Options", "DENY", "Referrer-Policy", "no-referrer",
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), geolocation=(), microphone=()", "Cache-Control", "no-store");

    private Seguridad() {
    }

    /** Every header of an answer; its own ones win. */
    static Map<String, String> cabeceras(Respuesta r) {
        Map<String, String> todas = new LinkedHashMap<>(ALWAYS);
        todas.putAll(r.cabeceras());
        return todas;
    }

    /** A self-contained document: nothing may load but its own style sheet, known by its digest. */
    static Respuesta documento(String html) {
        int from = html.indexOf("<style>");
        int to = html.indexOf("</style>");
        String style = from < 0 || to < 0 ? "'none'" : "'sha256-" + digest(html.substring(from + "<style>".length(), to)) + "'";
        return Respuesta.de(200, Respuesta.HTML, html).con("Content-Security-Policy",
                "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; img-src data:; style-src " + style);
    }

    private static String digest(String text) {
        try {
            return Base64.getEncoder().encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
