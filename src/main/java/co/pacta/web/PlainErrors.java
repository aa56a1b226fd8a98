package co.pacta.web;

import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** What Jetty itself refuses (a malformed address, too many headers), said plainly and without echoing what was sent. */
final class PlainErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        int status = response.getStatus() < 400 ? 400 : response.getStatus();
        Respuesta answer = Respuesta.de(status, Problemas.TIPO, "{\"type\":\"urn:pacta:problema:peticion-mal-formada\","
                + "\"title\":\"La petición no se entiende o es demasiado grande\",\"status\":" + status + "}");
        response.setStatus(status);
        Seguridad.cabeceras(answer).forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONNECTION, "close");
        java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
        try {
            answer.contenido().escribir(bytes);
        } catch (java.io.IOException e) {
            callback.failed(e);
            return true;
        }
        Content.Sink.write(response, true, bytes.toString(StandardCharsets.UTF_8), callback);
        return true;
    }
}
