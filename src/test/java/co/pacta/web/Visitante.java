package co.pacta.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Alguien que recorre el sitio sin navegador: pide páginas, llena formularios y sigue lo que le manden. */
final class Visitante {

    static final LocalDate HOY = LocalDate.of(2026, 3, 1);
    private static final Pattern OCULTO = Pattern.compile("<input type=\"hidden\" name=\"([^\"]*)\" value=\"([^\"]*)\">");
    private static final Pattern TITULO = Pattern.compile("<h1>(.*?)</h1>");

    private final Sitio sitio;
    private String direccion = "/";
    private String pagina = "";
    private int estado;
    private final List<String> titulos = new ArrayList<>();

    Visitante(Sitio sitio) {
        this.sitio = sitio;
    }

    static Visitante en(Tema tema) {
        return new Visitante(new Sitio(Reglas.PACTA, tema, () -> HOY));
    }

    static Visitante nuevo() {
        return en(Tema.SENCILLO);
    }

    /** Pide una dirección y sigue las redirecciones. */
    Visitante va(String a) {
        String otra = a;
        for (int i = 0; i < 10; i++) {
            Respuesta r = sitio.responder(peticion("GET", otra, ""));
            direccion = otra;
            estado = r.estado();
            if (r.estado() != 303) {
                pagina = texto(r);
                titulos.add(titulo());
                return this;
            }
            otra = r.cabeceras().get("Location");
        }
        throw new IllegalStateException("demasiadas redirecciones en " + a);
    }

    /** Manda el formulario de la página con estos pares de nombre y valor, además de lo oculto. */
    Visitante responde(String... pares) {
        Map<String, List<String>> campos = new LinkedHashMap<>();
        Matcher m = OCULTO.matcher(pagina);
        while (m.find()) {
            campos.computeIfAbsent(llano(m.group(1)), k -> new ArrayList<>()).add(llano(m.group(2)));
        }
        for (int i = 0; i + 1 < pares.length; i += 2) {
            campos.computeIfAbsent(pares[i], k -> new ArrayList<>()).add(pares[i + 1]);
        }
        List<String> partes = new ArrayList<>();
        campos.forEach((k, vs) -> vs.forEach(v -> partes.add(java.net.URLEncoder.encode(k, StandardCharsets.UTF_8) + "="
                + java.net.URLEncoder.encode(v, StandardCharsets.UTF_8))));
        return va("/seguir?" + String.join("&", partes));
    }

    /** Sigue el enlace que dice ese texto. */
    Visitante sigue(String texto) {
        Matcher m = Pattern.compile("<a href=\"([^\"]*)\"[^>]*>" + Pattern.quote(texto)).matcher(pagina);
        if (!m.find()) {
            throw new AssertionError("No hay un enlace «" + texto + "» en " + direccion + "\n" + pagina);
        }
        return va(llano(m.group(1)));
    }

    /** El campo oculto con ese nombre, o vacío. */
    String oculto(String nombre) {
        Matcher m = OCULTO.matcher(pagina);
        while (m.find()) {
            if (llano(m.group(1)).equals(nombre)) {
                return llano(m.group(2));
            }
        }
        return "";
    }

    String titulo() {
        Matcher m = TITULO.matcher(pagina);
        return m.find() ? llano(m.group(1)) : "";
    }

    String pagina() {
        return pagina;
    }

    String direccion() {
        return direccion;
    }

    int estado() {
        return estado;
    }

    List<String> titulos() {
        return titulos;
    }

    /** Una petición a una dirección escrita como en un navegador. */
    static Peticion peticion(String metodo, String direccion, String cuerpo, String... cabeceras) {
        URI uri = URI.create(direccion.replace(" ", "%20").replace("<", "%3C").replace(">", "%3E").replace("\"", "%22"));
        Map<String, String> todas = new LinkedHashMap<>();
        for (int i = 0; i + 1 < cabeceras.length; i += 2) {
            todas.put(cabeceras[i], cabeceras[i + 1]);
        }
        return new Peticion(metodo, uri.getPath(), Direccion.parametros(java.util.Objects.requireNonNullElse(uri.getRawQuery(), "")), todas,
                Cuerpo.de(cuerpo.getBytes(StandardCharsets.UTF_8)));
    }

    static String texto(Respuesta r) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            r.contenido().escribir(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String llano(String html) {
        return html.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&#39;", "'").replace("&amp;", "&");
    }
}
